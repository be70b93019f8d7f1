// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PromotionDetailPane.h"

#include "db/domain/Promotion.h"
#include "models/support/Formats.h"
#include "ui/pages/SmallTable.h"
#include "ui/support/Fonts.h"
#include "ui/widgets/KeyValueList.h"

#include <QLabel>
#include <QVBoxLayout>

namespace shopdesk {

PromotionDetailPane::PromotionDetailPane(const PageContext &context, QWidget *parent)
    : DetailPane(u"promotionDetail"_qs, context, parent)
    , m_title(addTitle())
    , m_rule(addText(u"promotionRule"_qs))
    , m_facts(new KeyValueList)
{
    m_rule->setFont(fonts::strong(font()));
    addButtonRow();
    content()->addWidget(m_facts);
    m_couponHeading = addHeading(u"couponHeading"_qs);
    m_coupons = new SmallTable(u"coupons"_qs, 0, {1, 2});
    content()->addWidget(m_coupons);
    connect(m_coupons, &QTableWidget::cellActivated, this, [this](int row) {
        if (m_promotion && size_t(row) < m_promotion->coupons.size())
            Q_EMIT couponActivated(m_promotion->coupons[size_t(row)]);
    });
    ready();
}

void PromotionDetailPane::read()
{
    const auto id = PromotionId::parse(recordId());
    if (!id)
        return;
    readOne<PromotionDetail>(
            [id = *id](Transaction &transaction, const ReadScope &scope) {
                return promotionDetail(transaction, scope, id);
            },
            [this](PromotionDetail promotion) { m_promotion = std::move(promotion); });
}

void PromotionDetailPane::forget()
{
    m_promotion.reset();
}

QString PromotionDetailPane::ruleWords() const
{
    const Formats formats;
    const QString sum = formats.money(m_promotion->amountMinor.value_or(0), m_promotion->currency);
    switch (m_promotion->kind) {
    case PromotionKind::Percent:
        return tr("%1 off").arg(formats.percent(m_promotion->percentBp.value_or(0)));
    case PromotionKind::Amount:
        return tr("%1 off the order").arg(sum);
    case PromotionKind::FixedPrice:
        return tr("%1 a copy").arg(sum);
    case PromotionKind::BuyNGetM:
        break;
    }
    return tr("%1 paid, the next %2 free")
            .arg(formats.integer(m_promotion->buyQuantity.value_or(0)),
                 formats.integer(m_promotion->freeQuantity.value_or(0)));
}

QString PromotionDetailPane::dayWords() const
{
    if (m_promotion->weekdays == Promotion::kEveryDay)
        return {};
    QStringList days;
    for (int day = 0; day < 7; ++day) {
        if (m_promotion->weekdays & (1 << day))
            days += QLocale().standaloneDayName(day + 1);
    }
    return days.join(u", "_qs);
}

QString PromotionDetailPane::aimed(const QString &kind) const
{
    QStringList names;
    for (const PromotionAim &aim : m_promotion->aims) {
        if (aim.kind == kind)
            names += aim.name;
    }
    return names.join(u'\n');
}

void PromotionDetailPane::render()
{
    m_title->setText(m_promotion->name);
    m_rule->setText(m_promotion->active ? ruleWords() : tr("%1 (ended)").arg(ruleWords()));
    renderFacts();
    renderCoupons();
}

void PromotionDetailPane::renderFacts()
{
    const Formats formats;
    const auto day = [&](const std::optional<QDate> &date) {
        return date ? formats.date(*date) : QString();
    };
    const bool all = aimed(u"book"_qs).isEmpty() && aimed(u"category"_qs).isEmpty();
    m_facts->setRows({{tr("Books"), all ? tr("All") : aimed(u"book"_qs)},
                      {tr("Categories"), aimed(u"category"_qs)},
                      {tr("Shops"), aimed(u"shop"_qs)},
                      {tr("Customer groups"), aimed(u"customer_group"_qs)},
                      {tr("First day"), day(m_promotion->startsOn)},
                      {tr("Last day"), day(m_promotion->endsOn)},
                      {tr("Weekdays"), dayWords()},
                      {tr("Minimum order sum"),
                       m_promotion->minimumMinor == 0
                               ? QString()
                               : formats.money(m_promotion->minimumMinor, m_promotion->currency)},
                      {tr("Priority"), formats.integer(m_promotion->priority)},
                      {tr("Can be combined"), Formats::yesNo(m_promotion->combinable)}});
}

void PromotionDetailPane::renderCoupons()
{
    const Formats formats;
    QList<SmallTable::Row> rows;
    for (const PromotionCoupon &coupon : m_promotion->coupons) {
        const QString left = coupon.usesLeft ? formats.integer(*coupon.usesLeft) : u"\u221e"_qs;
        rows += {{coupon.code, formats.integer(coupon.uses), coupon.active ? left : tr("Stopped")},
                 coupon.code};
    }
    m_coupons->setRows(rows);
    m_coupons->setVisible(!rows.isEmpty());
    m_couponHeading->setVisible(!rows.isEmpty());
}

void PromotionDetailPane::retranslate()
{
    setHint(tr("Select a promotion to see its rule and what it holds for."));
    m_couponHeading->setText(tr("Coupons"));
    m_coupons->setHeads(tr("Coupons"), {tr("Code"), tr("Used"), tr("Left")});
}

} // namespace shopdesk
