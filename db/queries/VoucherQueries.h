// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/domain/Result.h"
#include "db/queries/PageRequest.h"
#include "db/queries/ReadScope.h"

#include <QDate>
#include <QDateTime>

#include <optional>
#include <vector>

namespace shopdesk {

class Transaction;

// What may still be done with a voucher on a day. The first that is true of it, from below.
enum class VoucherStanding {
    Usable,
    Expired, // with money left on it
    UsedUp,
    Withdrawn,
};

[[nodiscard]] VoucherStanding voucherStanding(bool active, qint64 balanceMinor,
                                              const std::optional<QDate> &expiresOn,
                                              const QDate &today);
// "usable", "expired", "used_up", "withdrawn"
[[nodiscard]] QString voucherStandingName(VoucherStanding standing);
[[nodiscard]] std::optional<VoucherStanding> voucherStandingFromName(QStringView name);
[[nodiscard]] QStringList voucherStandingNames();
// The filters of Table::Vouchers that leave those.
[[nodiscard]] std::vector<FilterValue> voucherFilters(VoucherStanding standing, const QDate &today);

// One change of what a voucher is worth.
struct VoucherEntry
{
    QString kind;           // sold, redeemed, refunded, withdrawn
    qint64 amountMinor = 0; // signed
    std::optional<OrderId> order;
    QString orderNumber; // empty: of no order
    QString shopCode;
    QString shopName;
    QString actorName;
    QString note;
    QDateTime at;
};

// Amounts are minor units of `currency`.
struct VoucherDetail
{
    VoucherId id;
    QString code;
    qint64 balanceMinor = 0;
    QString currency;
    std::optional<QDate> expiresOn; // the last day on which it is taken
    bool active = true;
    QString note;
    QDateTime createdAt;
    std::optional<CustomerId> customer;
    QString customerName;
    std::vector<VoucherEntry> entries; // the oldest first; they add up to the balance; 500 at most
};

// Errors of both: Forbidden `read_forbidden`; NotFound `voucher_missing`, Refused
// `voucher_unknown`, fact code.
[[nodiscard]] Result<VoucherDetail> voucherDetail(Transaction &transaction, const ReadScope &scope,
                                                  VoucherId voucher);
// By id, or by the code as people write it.
[[nodiscard]] Result<VoucherId> findVoucher(Transaction &transaction, const ReadScope &scope,
                                            const QString &name);

} // namespace shopdesk
