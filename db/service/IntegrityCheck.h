// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"
#include "db/storage/Connection.h"

#include <QJsonObject>

#include <functional>

namespace shopdesk {

// What one check found. `differences` counts all (1,000 means that many or more); `examples` name
// the first of them.
struct IntegrityFinding
{
    struct Difference
    {
        QString subject; // "LPZ 9785170800001", an order number...
        QString expected;
        QString found;
    };
    QString check; // "on_hand", "order_totals"...
    qint64 differences = 0;
    QList<Difference> examples; // 20 at most
};

struct IntegrityReport
{
    QList<IntegrityFinding> findings; // one per check, clean ones too

    [[nodiscard]] bool isClean() const;
    [[nodiscard]] QJsonObject
    toJson() const; // {"ok","checks":[{"check","differences","examples"}]}
};

// Called before each check with how many are done and how many there are; false stops.
using IntegrityProgress = std::function<bool(int done, int total)>;

// Proves what must always be true of a workspace: on hand = sum of the ledger, reserved = sum of
// reservations, order = lines = payments, keys folded as the program folds them, references, tree
// paths, nothing half done. Reads one snapshot and changes nothing. A minute or two with millions
// of rows: use the Long lane. Error Cancelled when stopped.
[[nodiscard]] Result<IntegrityReport> checkIntegrity(Connection &connection,
                                                     const IntegrityProgress &progress = {});

} // namespace shopdesk
