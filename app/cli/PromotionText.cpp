// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PromotionText.h"

#include "app/cli/PromotionOptions.h"
#include "db/domain/Money.h"
#include "db/domain/Promotion.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const std::optional<QDate> &date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonArray aimsJson(const PromotionDetail &promotion)
{
    QJsonArray aims;
    for (const auto &aim : promotion.aims)
        aims.append(QJsonObject{{u"kind"_qs, aim.kind},
                                {u"id"_qs, aim.id},
                                {u"code"_qs, aim.code},
                                {u"name"_qs, aim.name}});
    return aims;
}

QJsonArray couponsJson(const PromotionDetail &promotion)
{
    QJsonArray coupons;
    for (const auto &coupon : promotion.coupons)
        coupons.append(QJsonObject{{u"code"_qs, coupon.code},
                                   {u"uses"_qs, coupon.uses},
                                   {u"uses_left"_qs, orNull(coupon.usesLeft)},
                                   {u"active"_qs, coupon.active}});
    return coupons;
}

QString amount(qint64 minor, const QString &currency)
{
    const auto known = Currency::parse(currency);
    return (known ? Money(minor, *known).toDecimal() : QString::number(minor)) + u' ' + currency;
}

QString ruleText(const PromotionDetail &promotion)
{
    const auto sum = amount(promotion.amountMinor.value_or(0), promotion.currency);
    switch (promotion.kind) {
    case PromotionKind::Percent:
        return u"%1 % off"_qs.arg(double(promotion.percentBp.value_or(0)) / 100);
    case PromotionKind::Amount:
        return u"%1 off the order"_qs.arg(sum);
    case PromotionKind::FixedPrice:
        return u"%1 a copy"_qs.arg(sum);
    case PromotionKind::BuyNGetM:
        break;
    }
    return u"buy %1, get %2 free"_qs.arg(promotion.buyQuantity.value_or(0))
            .arg(promotion.freeQuantity.value_or(0));
}

QString weekdaysText(int weekdays)
{
    QStringList names;
    for (qsizetype day = 0; day < weekdayNames().size(); ++day) {
        if (weekdays & (1 << day))
            names.append(weekdayNames().at(day));
    }
    return weekdays == Promotion::kEveryDay ? QString() : names.join(u',');
}

void addLine(QString &text, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        text += u"\n%1: %2"_qs.arg(name, value);
}

QString couponText(const PromotionCoupon &coupon)
{
    const auto left = coupon.usesLeft ? QString::number(*coupon.usesLeft) : u"without end"_qs;
    const auto text = u"%1, used %2, left %3"_qs.arg(coupon.code).arg(coupon.uses).arg(left);
    return coupon.active ? text : text + u" (stopped)"_qs;
}

} // namespace

QJsonObject toJson(const PromotionDetail &promotion)
{
    return {{u"id"_qs, promotion.id.toString()},
            {u"name"_qs, promotion.name},
            {u"kind"_qs, promotionKindName(promotion.kind)},
            {u"percent_bp"_qs, orNull(promotion.percentBp)},
            {u"amount_minor"_qs, orNull(promotion.amountMinor)},
            {u"buy_quantity"_qs, orNull(promotion.buyQuantity)},
            {u"free_quantity"_qs, orNull(promotion.freeQuantity)},
            {u"minimum_minor"_qs, promotion.minimumMinor},
            {u"weekdays"_qs, promotion.weekdays},
            {u"starts_on"_qs, orNull(promotion.startsOn)},
            {u"ends_on"_qs, orNull(promotion.endsOn)},
            {u"priority"_qs, promotion.priority},
            {u"combinable"_qs, promotion.combinable},
            {u"active"_qs, promotion.active},
            {u"currency"_qs, promotion.currency},
            {u"holds_for"_qs, aimsJson(promotion)},
            {u"coupons"_qs, couponsJson(promotion)}};
}

QString promotionText(const PromotionDetail &promotion)
{
    auto text = promotion.active ? promotion.name : promotion.name + u" (ended)"_qs;
    addLine(text, u"Rule"_qs, ruleText(promotion));
    if (promotion.minimumMinor > 0)
        addLine(text, u"From"_qs, amount(promotion.minimumMinor, promotion.currency));
    addLine(text, u"Weekdays"_qs, weekdaysText(promotion.weekdays));
    addLine(text, u"First day"_qs,
            promotion.startsOn ? promotion.startsOn->toString(Qt::ISODate) : QString());
    addLine(text, u"Last day"_qs,
            promotion.endsOn ? promotion.endsOn->toString(Qt::ISODate) : QString());
    addLine(text, u"Priority"_qs, QString::number(promotion.priority));
    addLine(text, u"Combinable"_qs, promotion.combinable ? u"yes"_qs : u"no"_qs);
    for (const auto &aim : promotion.aims)
        addLine(text, aim.kind, (aim.code + u' ' + aim.name).trimmed());
    for (const auto &coupon : promotion.coupons)
        addLine(text, u"Coupon"_qs, couponText(coupon));
    return text;
}

} // namespace shopdesk
