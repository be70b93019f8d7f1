// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/HandlerContext.h"

#include <QStringList>

namespace shopdesk {

// What making and editing promotions have in common.

// The kind with the numbers that belong to it.
struct PromotionRule
{
    QString kind;
    std::optional<qint64> percentBp;
    std::optional<qint64> amountMinor;
    std::optional<qint64> buyQuantity;
    std::optional<qint64> freeQuantity;
};
// Each kind with the numbers it cannot do without: Invalid `promotion_kind_unknown`,
// `field_missing`.
[[nodiscard]] Result<void> checkPromotionRule(const PromotionRule &rule);

// 1 to 10,000 basis points, 1 to 127. Error `number_out_of_range`.
[[nodiscard]] Result<qint64> checkedPercent(qint64 basisPoints, const QString &field);
[[nodiscard]] Result<qint64> checkedWeekdays(qint64 weekdays, const QString &field);
// 0 or 1 up to what a column holds. Error `number_out_of_range`.
[[nodiscard]] Result<qint64> checkedPriority(qint64 priority, const QString &field);
[[nodiscard]] Result<qint64> checkedCopies(qint64 copies, const QString &field);
// Invalid `ends_before_start`, field `ends_on`.
[[nodiscard]] Result<void> checkPeriod(const std::optional<QDate> &startsOn,
                                       const std::optional<QDate> &endsOn);

// What a promotion holds for, of one kind: "books", "categories", "shops", "groups" in commands;
// "book", "category", "shop", "customer_group" in the database.
struct PromotionAims
{
    QString field;
    QString kind;
};
[[nodiscard]] const QList<PromotionAims> &allPromotionAims();

// From ids or names to ids, ascending, each once; their order means nothing. NotFound
// `book_unknown` and so on.
[[nodiscard]] Result<QStringList> aimedIds(HandlerContext &context, const PromotionAims &aims,
                                           const QStringList &names);
// Adds rows to the context's batch.
void addAims(HandlerContext &context, PromotionId promotion, const PromotionAims &aims,
             const QStringList &ids);

// Gives the promotion a coupon; at once, so that a code that is taken is refused with `field`.
// Invalid `coupon_malformed`; Conflict `duplicate`.
[[nodiscard]] Result<QString> insertCoupon(HandlerContext &context, PromotionId promotion,
                                           const QString &code, const std::optional<qint64> &uses,
                                           const QString &field);

void recordPromotion(HandlerContext &context, PromotionId promotion, const QString &name);

} // namespace shopdesk
