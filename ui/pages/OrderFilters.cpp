// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/OrderFilters.h"

#include "db/domain/OrderState.h"
#include "db/service/DataService.h"
#include "models/support/Formats.h"
#include "ui/dialogs/ShopChoices.h"
#include "ui/pages/OrderMoreFilter.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/PeriodFilter.h"
#include "ui/pages/SumFilter.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/FilterBar.h"

#include <QComboBox>
#include <QLabel>

namespace shopdesk {

OrderFilters::OrderFilters(FilterBar &bar, const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_period(new PeriodFilter(u"period"_qs, context.data.clock().now().toLocalTime().date()))
    , m_shop(new QComboBox)
    , m_state(new QComboBox)
    , m_sum(new SumFilter(context.data.workspace().currency))
    , m_more(new OrderMoreFilter(context))
{
    m_shop->setObjectName(u"shopFilter"_qs);
    m_shop->setMaximumWidth(22 * metrics::kGrid);
    m_state->setObjectName(u"stateFilter"_qs);
    for (QWidget *filter :
         std::initializer_list<QWidget *>{m_period, m_shop, m_state, m_sum, m_more})
        bar.addFilter(filter)->hide();
    fillStates();
    fillShops();
    connect(m_period, &PeriodFilter::periodChosen, this, &OrderFilters::changed);
    connect(m_shop, &QComboBox::activated, this, &OrderFilters::changed);
    connect(m_state, &QComboBox::activated, this, &OrderFilters::changed);
    connect(m_sum, &SumFilter::sumChosen, this, &OrderFilters::changed);
    connect(m_more, &OrderMoreFilter::moreChosen, this, &OrderFilters::changed);
    connect(&context.host, &PageHost::shopsChanged, this, &OrderFilters::fillShops);
}

void OrderFilters::fillShops()
{
    fillShopFilter(m_shop, tr("All shops"), m_context.host.shops());
}

void OrderFilters::fillStates()
{
    const int chosen = std::max(0, m_state->currentIndex());
    m_state->clear();
    m_state->addItem(tr("All states"));
    for (const OrderState state : allOrderStates())
        m_state->addItem(Formats::orderState(orderStateName(state)), orderStateName(state));
    m_state->setCurrentIndex(chosen);
}

// Days are the shops' business dates, or those of the clock here.
void OrderFilters::addPeriod(std::vector<FilterValue> &filters) const
{
    const PeriodFilter::Period period = m_period->period();
    const bool placed = m_more->isPeriodOfPlacing();
    const auto startOf = [](const QDate &day) {
        return day.startOfDay().toUTC().toString(Qt::ISODateWithMs);
    };
    if (period.from && placed)
        filters.push_back({u"placed_from"_qs, startOf(*period.from)});
    else if (period.from)
        filters.push_back({u"from"_qs, period.from->toString(Qt::ISODate)});
    if (period.to && placed)
        filters.push_back({u"placed_to"_qs, startOf(period.to->addDays(1))});
    else if (period.to)
        filters.push_back({u"to"_qs, period.to->toString(Qt::ISODate)});
}

std::vector<FilterValue> OrderFilters::values() const
{
    std::vector<FilterValue> filters;
    addPeriod(filters);
    if (m_shop->currentData().isValid())
        filters.push_back({u"shop"_qs, m_shop->currentData()});
    if (m_state->currentData().isValid())
        filters.push_back({u"state"_qs, m_state->currentData()});
    if (const auto from = m_sum->from())
        filters.push_back({u"total_from"_qs, *from});
    if (const auto to = m_sum->to())
        filters.push_back({u"total_to"_qs, *to});
    for (auto &filter : m_more->values())
        filters.push_back(std::move(filter));
    return filters;
}

QJsonObject OrderFilters::toJson() const
{
    QJsonObject json;
    const auto add = [&json](const QString &key, const QJsonValue &value) {
        if (!value.isNull() && !(value.isObject() && value.toObject().isEmpty()))
            json.insert(key, value);
    };
    add(u"period"_qs, m_period->toJson());
    add(u"shop"_qs, QJsonValue::fromVariant(m_shop->currentData()));
    add(u"state"_qs, QJsonValue::fromVariant(m_state->currentData()));
    if (const auto from = m_sum->from())
        add(u"total_from"_qs, *from);
    if (const auto to = m_sum->to())
        add(u"total_to"_qs, *to);
    add(u"more"_qs, m_more->toJson());
    return json;
}

void OrderFilters::restore(const QJsonObject &json)
{
    const auto choose = [](QComboBox *box, const QJsonValue &value) {
        box->setCurrentIndex(std::max(0, box->findData(value.toVariant())));
    };
    const auto amount = [&json](const QString &key) {
        return json.contains(key) ? std::optional(json.value(key).toInteger()) : std::nullopt;
    };
    m_period->restore(json.value(u"period").toObject());
    choose(m_shop, json.value(u"shop"));
    choose(m_state, json.value(u"state"));
    m_sum->setRange(amount(u"total_from"_qs), amount(u"total_to"_qs));
    m_more->restore(json.value(u"more").toObject());
}

void OrderFilters::setCustomer(CustomerId customer, const QString &name)
{
    m_more->setCustomer(customer, name);
}

void OrderFilters::clear()
{
    restore({});
}

void OrderFilters::retranslate()
{
    m_shop->setAccessibleName(tr("Shop"));
    m_state->setAccessibleName(tr("State"));
    m_shop->setItemText(0, tr("All shops"));
    fillStates();
}

} // namespace shopdesk
