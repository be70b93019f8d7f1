// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/domain/Result.h"
#include "db/queries/ReadScope.h"

#include <QDate>
#include <QDateTime>

#include <optional>
#include <vector>

namespace shopdesk {

class Transaction;

// What a till asks for beside the sale in hand (CartQueries.h). Amounts are minor units of the
// workspace's currency. Error of all: Forbidden `read_forbidden`.

// What one kind of tender came to.
struct TenderTotal
{
    QString kind;
    qint64 tenders = 0;
    qint64 amountMinor = 0;
};

// The day that is open at a till, with what it took in so far.
struct TillDayDetail
{
    TillDayId id;
    ShopId shop;
    QString shopName;
    QDate businessDate;
    QDateTime openedAt;
    QString openedBy;
    qint64 floatMinor = 0;
    qint64 expectedMinor = 0;        // cash that should be in the drawer
    std::vector<TenderTotal> totals; // by kind
};

// Nothing while the till is closed.
[[nodiscard]] Result<std::optional<TillDayDetail>>
openTillDay(Transaction &transaction, const ReadScope &scope, DeviceId device);

struct ParkedSale
{
    CartId cart;
    QString label;
    QString customerName; // empty: a walk-in
    QString firstTitle;   // to tell it from others
    qint64 copies = 0;
    QDateTime parkedAt;
};

// Of one shop, whichever till they were begun at; the last one parked first; 100 at most.
[[nodiscard]] Result<std::vector<ParkedSale>> parkedSales(Transaction &transaction,
                                                          const ReadScope &scope, ShopId shop);

struct VoucherState
{
    VoucherId id;
    QString code;
    qint64 balanceMinor = 0;
    std::optional<QDate> expiresOn;
    bool active = true;
};

// The code in any case, with blanks or hyphens as people read it out. Refused `voucher_unknown`.
[[nodiscard]] Result<VoucherState> voucherState(Transaction &transaction, const ReadScope &scope,
                                                const QString &code);

} // namespace shopdesk
