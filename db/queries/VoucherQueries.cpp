// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/VoucherQueries.h"

#include "db/domain/EnumNames.h"
#include "db/domain/VoucherCode.h"
#include "db/storage/Transaction.h"

namespace shopdesk {

namespace {

constexpr EnumNames kNames = std::to_array<EnumName<VoucherStanding>>({
        {VoucherStanding::Usable, u"usable"},
        {VoucherStanding::Expired, u"expired"},
        {VoucherStanding::UsedUp, u"used_up"},
        {VoucherStanding::Withdrawn, u"withdrawn"},
});
static_assert(kNames.isComplete(VoucherStanding::Withdrawn));

tl::unexpected<Error> forbidden()
{
    return fail(ErrorKind::Forbidden, u"read_forbidden"_qs);
}

VoucherDetail voucherOf(const Row &row)
{
    VoucherDetail voucher{.id = row.id<VoucherId>("id"),
                          .code = row.text("code"),
                          .balanceMinor = row.integer("balance_minor"),
                          .currency = row.text("currency"),
                          .expiresOn = std::nullopt,
                          .active = row.boolean("active"),
                          .note = row.text("note"),
                          .createdAt = row.dateTime("created_at"),
                          .customer = row.optionalId<CustomerId>("customer_id"),
                          .customerName = row.text("customer_name"),
                          .entries = {}};
    if (!row.isNull("expires_on"))
        voucher.expiresOn = row.date("expires_on");
    return voucher;
}

VoucherEntry entryOf(const Row &row)
{
    return {.kind = row.text("kind"),
            .amountMinor = row.integer("amount_minor"),
            .order = row.optionalId<OrderId>("order_id"),
            .orderNumber = row.text("order_number"),
            .shopCode = row.text("shop_code"),
            .shopName = row.text("shop_name"),
            .actorName = row.text("actor_name"),
            .note = row.text("note"),
            .at = row.dateTime("at")};
}

} // namespace

VoucherStanding voucherStanding(bool active, qint64 balanceMinor,
                                const std::optional<QDate> &expiresOn, const QDate &today)
{
    if (!active)
        return VoucherStanding::Withdrawn;
    if (balanceMinor <= 0)
        return VoucherStanding::UsedUp;
    return expiresOn && *expiresOn < today ? VoucherStanding::Expired : VoucherStanding::Usable;
}

QString voucherStandingName(VoucherStanding standing)
{
    return kNames.name(standing);
}

std::optional<VoucherStanding> voucherStandingFromName(QStringView name)
{
    return kNames.value(name);
}

QStringList voucherStandingNames()
{
    QStringList names;
    for (const auto standing : kNames.values())
        names.append(kNames.name(standing));
    return names;
}

std::vector<FilterValue> voucherFilters(VoucherStanding standing, const QDate &today)
{
    switch (standing) {
    case VoucherStanding::Usable:
        return {{u"active"_qs, true}, {u"owed"_qs, true}, {u"good_on"_qs, today}};
    case VoucherStanding::Expired:
        return {{u"active"_qs, true}, {u"owed"_qs, true}, {u"expired_on"_qs, today}};
    case VoucherStanding::UsedUp:
        return {{u"active"_qs, true}, {u"owed"_qs, false}};
    case VoucherStanding::Withdrawn:
        break;
    }
    return {{u"active"_qs, false}};
}

Result<VoucherDetail> voucherDetail(Transaction &transaction, const ReadScope &scope,
                                    VoucherId voucher)
{
    if (!scope.mayRead(Table::Vouchers))
        return forbidden();
    const Bindings values{{u"voucher"_qs, voucher.toString()}};
    Batch batch;
    batch.add(u"voucher_detail"_qs, values);
    batch.add(u"voucher_entries"_qs, values);
    SD_ASSIGN(sets, transaction.run(batch));
    if (sets[0].isEmpty())
        return fail(ErrorKind::NotFound, u"voucher_missing"_qs);
    auto detail = voucherOf(sets[0].first());
    for (const auto &row : sets[1])
        detail.entries.push_back(entryOf(row));
    return detail;
}

Result<VoucherId> findVoucher(Transaction &transaction, const ReadScope &scope, const QString &name)
{
    if (!scope.mayRead(Table::Vouchers))
        return forbidden();
    if (const auto id = VoucherId::parse(name))
        return *id;
    if (const auto code = VoucherCode::parse(name)) {
        SD_ASSIGN(rows, transaction.query(u"voucher_state"_qs, {{u"code"_qs, code->toString()}}));
        if (!rows.isEmpty())
            return rows.first().id<VoucherId>("id");
    }
    return fail(ErrorKind::Refused, u"voucher_unknown"_qs, u"code"_qs, {{u"code"_qs, name}});
}

} // namespace shopdesk
