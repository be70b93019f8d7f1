// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/WorkspaceFixture.h"

#include <QJsonArray>

namespace shopdesk::test {

// Orders as the tests of orders want them.
[[nodiscard]] PlaceOrderLine orderLine(const char *isbn, qint64 quantity);
// At LPZ, a walk-in's, unless told otherwise.
[[nodiscard]] PlaceOrder orderOf(const QList<PlaceOrderLine> &lines);
[[nodiscard]] PayOrder paymentOf(const QString &order, qint64 cashMinor);
[[nodiscard]] HandOverOrder handOverOf(const QString &order);
[[nodiscard]] CancelOrder cancellationOf(const QString &order);
// Of everything that is left, unless lines are given.
[[nodiscard]] ReturnOrder returnOf(const QString &order, const QList<ReturnOrderLine> &lines = {});

// The number that PlaceOrder gave, empty when it was refused.
[[nodiscard]] QString numberOf(const Result<QJsonObject> &placed);

struct Stock
{
    qint64 onHand = 0;
    qint64 reserved = 0;
    friend bool operator==(const Stock &, const Stock &) = default;
};
[[nodiscard]] Stock stockIn(WorkspaceFixture &workspace, const char *isbn,
                            const QString &shop = QStringLiteral("LPZ"));

// What must hold after anything that happened: on hand is the sum of the movements, reserved the
// sum of the reservations, an order's total the sum of its lines. Empty when it holds.
[[nodiscard]] QString brokenInvariant(WorkspaceFixture &workspace);

} // namespace shopdesk::test
