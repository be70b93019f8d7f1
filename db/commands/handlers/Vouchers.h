// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/HandlerContext.h"

#include <QDate>
#include <QHash>

namespace shopdesk {

// Vouchers: money owed to whoever holds the code. Every change of what one is worth is an entry.

enum class VoucherEntryKind { Sold, Redeemed, Refunded, Withdrawn };

struct NewVoucherEntry
{
    VoucherId voucher;
    VoucherEntryKind kind = VoucherEntryKind::Sold;
    qint64 amountMinor = 0; // signed: sold and refunded add
    std::optional<OrderId> order = {};
    ShopId shop;
    QString note = {};
    QDate today;
};
// Adds the row to the context's batch; a trigger moves the balance with it.
void addVoucherEntry(HandlerContext &context, const NewVoucherEntry &entry);

struct HeldVoucher
{
    VoucherId id;
    QString code;
    qint64 balanceMinor = 0;
    std::optional<QDate> expiresOn;
    bool active = true;
};
// Locked until the command ends. The code in any case and with blanks or hyphens as people read it
// out. Refused `voucher_unknown`.
[[nodiscard]] Result<HeldVoucher> holdVoucher(HandlerContext &context, const QString &code);

// The vouchers of one payment: the same one may be named twice, and is worth its balance once.
class VoucherPurse
{
public:
    VoucherPurse(HandlerContext &context, const QDate &today);

    // Refused `voucher_unknown`, `voucher_ended`, `voucher_expired`, `voucher_too_small`; field
    // `tenders`, fact code.
    [[nodiscard]] Result<VoucherId> take(const QString &code, qint64 amountMinor);

private:
    HandlerContext &m_context;
    QDate m_today;
    QHash<VoucherId, qint64> m_left;
};

struct NewVoucher
{
    VoucherId id;
    QString code; // empty: one is made
    std::optional<CustomerId> customer = {};
    std::optional<QDate> expiresOn = {};
    QString note = {};
};
// The row without any money on it yet; its code.
[[nodiscard]] Result<QString> addVoucher(HandlerContext &context, const NewVoucher &voucher);

} // namespace shopdesk
