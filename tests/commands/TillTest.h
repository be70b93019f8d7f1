// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/commands/OrderSteps.h"

namespace shopdesk::test {

inline constexpr auto kFaust = WorkspaceFixture::kFaust;     // 19.99
inline constexpr auto kProcess = WorkspaceFixture::kProcess; // 12.50
inline constexpr auto kRare = WorkspaceFixture::kRare;       // 5.00, one copy

[[nodiscard]] PayOrderTender tender(const char *kind, qint64 minor, const QString &reference = {});

// A workspace with a till, and the steps that its tests share. Whatever a test did, nothing may be
// wrong with the data afterwards.
class TillTest : public QObject
{
    Q_OBJECT

protected:
    void makeShop();
    void endShop();

    [[nodiscard]] CartId openSale();
    void put(CartId cart, const char *isbn, qint64 quantity = 1);
    [[nodiscard]] static SellBooks sale(CartId cart, qint64 total,
                                        const QList<PayOrderTender> &tenders);
    // One copy, sold at once.
    [[nodiscard]] Result<QJsonObject> sold(const char *isbn, qint64 total,
                                           const QList<PayOrderTender> &tenders);
    // The code of a new voucher.
    [[nodiscard]] QString voucher(qint64 minor);
    [[nodiscard]] WorkspaceId workspaceId();

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

} // namespace shopdesk::test
