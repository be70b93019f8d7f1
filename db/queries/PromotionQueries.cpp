// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/PromotionQueries.h"

#include "db/storage/Transaction.h"

namespace shopdesk {

namespace {

Result<void> mayRead(const ReadScope &scope)
{
    Bindings unused;
    SD_TRY(scopeCondition(Table::Promotions, scope, unused));
    return {};
}

std::optional<QDate> optionalDate(const Row &row, const char *column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.date(column));
}

PromotionDetail detailOf(const Row &row)
{
    return {.id = row.id<PromotionId>("id"),
            .name = row.text("name"),
            .kind = promotionKindFromName(row.text("kind")).value_or(PromotionKind::Percent),
            .percentBp = row.optionalInteger("percent_bp"),
            .amountMinor = row.optionalInteger("amount_minor"),
            .buyQuantity = row.optionalInteger("buy_quantity"),
            .freeQuantity = row.optionalInteger("free_quantity"),
            .minimumMinor = row.integer("minimum_minor"),
            .weekdays = static_cast<int>(row.integer("weekdays")),
            .startsOn = optionalDate(row, "starts_on"),
            .endsOn = optionalDate(row, "ends_on"),
            .priority = row.integer("priority"),
            .combinable = row.boolean("combinable"),
            .active = row.boolean("active"),
            .currency = row.text("currency"),
            .createdAt = row.dateTime("created_at"),
            .changedAt = row.dateTime("changed_at"),
            .aims = {},
            .coupons = {}};
}

} // namespace

Result<PromotionDetail> promotionDetail(Transaction &transaction, const ReadScope &scope,
                                        PromotionId promotion)
{
    SD_TRY(mayRead(scope));
    const Bindings values{{u"promotion"_qs, promotion.uuid()}};
    Batch batch;
    batch.add(u"promotion_detail"_qs, values);
    batch.add(u"promotion_aims"_qs, values);
    batch.add(u"promotion_coupons"_qs, values);
    SD_ASSIGN(sets, transaction.run(batch));
    if (sets[0].isEmpty())
        return fail(ErrorKind::NotFound, u"promotion_missing"_qs, u"promotion"_qs,
                    {{u"name"_qs, promotion.toString()}});
    auto detail = detailOf(sets[0].first());
    for (const auto &row : sets[1])
        detail.aims.push_back({.kind = row.text("kind"),
                               .id = row.text("target_id"),
                               .code = row.text("code"),
                               .name = row.text("name")});
    for (const auto &row : sets[2])
        detail.coupons.push_back({.code = row.text("code"),
                                  .usesLeft = row.optionalInteger("uses_left"),
                                  .uses = row.integer("uses"),
                                  .active = row.boolean("active")});
    return detail;
}

Result<PromotionId> findPromotion(Transaction &transaction, const ReadScope &scope,
                                  const QString &name)
{
    SD_TRY(mayRead(scope));
    const QUuid id(name.trimmed());
    SD_ASSIGN(rows, transaction.query(u"promotion_find"_qs,
                                      {{u"id"_qs, id}, {u"name"_qs, name.trimmed()}}));
    const QVariantMap facts{{u"name"_qs, name}};
    if (rows.isEmpty())
        return fail(ErrorKind::NotFound, u"promotion_missing"_qs, u"promotion"_qs, facts);
    const auto found = rows.first().id<PromotionId>("id");
    if (rows.size() > 1 && found.uuid() != id)
        return fail(ErrorKind::Conflict, u"promotion_ambiguous"_qs, u"promotion"_qs, facts);
    return found;
}

Result<std::vector<CustomerGroupChoice>> customerGroupChoices(Transaction &transaction,
                                                              const ReadScope &scope)
{
    SD_TRY(mayRead(scope));
    SD_ASSIGN(rows, transaction.query(u"customer_group_choices"_qs));
    std::vector<CustomerGroupChoice> choices;
    for (const auto &row : rows)
        choices.push_back({.id = row.id<CustomerGroupId>("id"), .name = row.text("name")});
    return choices;
}

} // namespace shopdesk
