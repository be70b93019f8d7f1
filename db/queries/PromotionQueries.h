// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/domain/PromotionKind.h"
#include "db/domain/Result.h"
#include "db/queries/ReadScope.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace shopdesk {

class Transaction;

// One thing that a promotion holds for.
struct PromotionAim
{
    QString kind; // book, category, shop, customer_group
    QString id;
    QString code; // ISBN or own code, category code, shop code; empty for a group
    QString name;
};

struct PromotionCoupon
{
    QString code;
    std::optional<qint64> usesLeft; // nothing: without end
    qint64 uses = 0;
    bool active = true;
};

// Amounts are minor units of `currency`.
struct PromotionDetail
{
    PromotionId id;
    QString name;
    PromotionKind kind = PromotionKind::Percent;
    std::optional<qint64> percentBp;
    std::optional<qint64> amountMinor;
    std::optional<qint64> buyQuantity;
    std::optional<qint64> freeQuantity;
    qint64 minimumMinor = 0;
    int weekdays = 127; // bit 0 is Monday
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn;
    qint64 priority = 100;
    bool combinable = false;
    bool active = true;
    QString currency;
    QDateTime createdAt;
    QDateTime changedAt;
    std::vector<PromotionAim> aims;       // by kind, then name
    std::vector<PromotionCoupon> coupons; // by code; 200 at most
};

// Errors: Forbidden `read_forbidden`; NotFound `promotion_missing`.
[[nodiscard]] Result<PromotionDetail>
promotionDetail(Transaction &transaction, const ReadScope &scope, PromotionId promotion);

// By id, or by a name that only one promotion has. Errors: Forbidden `read_forbidden`; NotFound
// `promotion_missing`, Conflict `promotion_ambiguous`, fact name.
[[nodiscard]] Result<PromotionId> findPromotion(Transaction &transaction, const ReadScope &scope,
                                                const QString &name);

// What a promotion may be said to hold for: customer groups by name.
struct CustomerGroupChoice
{
    CustomerGroupId id;
    QString name;
};
[[nodiscard]] Result<std::vector<CustomerGroupChoice>>
customerGroupChoices(Transaction &transaction, const ReadScope &scope);

} // namespace shopdesk
