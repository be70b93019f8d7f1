// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/commands/OrderSteps.h"

#include <QObject>

namespace shopdesk::test {

// A chain with a supplier, anew for each test, and sound at its end.
class StockTest : public QObject
{
    Q_OBJECT

protected:
    void makeShop();
    // Every invariant that `verify` knows holds.
    void endShop();

    static constexpr auto kFaust = WorkspaceFixture::kFaust;
    static constexpr auto kProcess = WorkspaceFixture::kProcess;
    static constexpr auto kRare = WorkspaceFixture::kRare;

    [[nodiscard]] static BookRef book(const char *isbn);
    [[nodiscard]] static ReceiveStockLine received(const char *isbn, qint64 quantity,
                                                   std::optional<qint64> damaged = {});
    [[nodiscard]] static PurchaseOrderLine ordered(const char *isbn, qint64 quantity);
    // A purchase order of LPZ from KNV that is sent; its number.
    [[nodiscard]] QString sentOrder(const QList<PurchaseOrderLine> &lines);
    // of LPZ: on hand, reserved, in transit, on order
    [[nodiscard]] QString levels(const char *isbn, const QString &shop = QStringLiteral("LPZ"));
    [[nodiscard]] QString stateOf(const QString &table, const QString &number);

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

} // namespace shopdesk::test
