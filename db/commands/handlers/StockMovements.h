// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Resolve.h"
#include "db/domain/MovementKind.h"

namespace shopdesk {

// One row for the ledger.
struct NewMovement
{
    ShopId shop;
    BookId book;
    MovementKind kind = MovementKind::Received;
    qint64 quantity = 0; // signed, never 0
    QString reason = {};
    QString documentKind = {};
    QUuid document = {};
    std::optional<qint64> unitCostMinor = {};
    QString note = {};
    QDate businessDate;
    std::optional<QDateTime> at = {}; // when it happened; none: now
};

// Adds the row to the context's batch; a trigger moves the balance with it.
void addMovement(HandlerContext &context, const NewMovement &movement);

} // namespace shopdesk
