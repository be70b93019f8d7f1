// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/OrderFilters.h"

#include "db/domain/OrderState.h"
#include "db/service/DataService.h"
#include "models/support/Formats.h"
#include "ui/pages/CustomerPicker.h"
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
    , m_customer(new CustomerPicker(context, CustomerPicker::NewOnes::NotOffered))
    , m_sum(new SumFilter(context.data.workspace().currency))
{
    m_shop->setObjectName(u"shopFilter"_qs);
    m_shop->setMaximumWidth(22 * metrics::kGrid);
    m_state->setObjectName(u"stateFilter"_qs);
    for (QWidget *filter :
         std::initializer_list<QWidget *>{m_period, m_shop, m_state, m_customer, m_sum})
        bar.addFilter(filter)->hide();
    m_customer->setObjectName(u"customerFilter"_qs);
    m_customer->setFixedWidth(22 * metrics::kGrid);
    m_customer->setVisible(context.data.may(ReadArea::Customers));
    fillStates();
    fillShops();
    connect(m_customer, &CustomerPicker::customerChosen, this, &OrderFilters::changed);
    connect(m_period, &PeriodFilter::periodChosen, this, &OrderFilters::changed);
    connect(m_shop, &QComboBox::activated, this, &OrderFilters::changed);
    connect(m_state, &QComboBox::activated, this, &OrderFilters::changed);
    connect(m_sum, &SumFilter::sumChosen, this, &OrderFilters::changed);
    connect(&context.host, &PageHost::shopsChanged, this, &OrderFilters::fillShops);
}

void OrderFilters::fillShops()
{
    const QVariant chosen = m_shop->currentData();
    m_shop->clear();
    m_shop->addItem(tr("All shops"));
    for (const ShopChoice &shop : m_context.host.shops())
        m_shop->addItem(shop.name, shop.id.toString());
    m_shop->setCurrentIndex(std::max(0, m_shop->findData(chosen)));
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

std::vector<FilterValue> OrderFilters::values() const
{
    std::vector<FilterValue> filters;
    const PeriodFilter::Period period = m_period->period();
    if (period.from)
        filters.push_back({u"from"_qs, period.from->toString(Qt::ISODate)});
    if (period.to)
        filters.push_back({u"to"_qs, period.to->toString(Qt::ISODate)});
    if (m_shop->currentData().isValid())
        filters.push_back({u"shop"_qs, m_shop->currentData()});
    if (m_state->currentData().isValid())
        filters.push_back({u"state"_qs, m_state->currentData()});
    if (const auto customer = m_customer->customer())
        filters.push_back({u"customer"_qs, customer->toString()});
    if (const auto from = m_sum->from())
        filters.push_back({u"total_from"_qs, *from});
    if (const auto to = m_sum->to())
        filters.push_back({u"total_to"_qs, *to});
    return filters;
}

void OrderFilters::clear()
{
    m_period->clear();
    m_shop->setCurrentIndex(0);
    m_state->setCurrentIndex(0);
    m_customer->setCustomer(std::nullopt, {});
    m_sum->clear();
}

void OrderFilters::setCustomer(CustomerId customer, const QString &name)
{
    m_customer->setCustomer(customer, name);
}

void OrderFilters::retranslate()
{
    m_shop->setAccessibleName(tr("Shop"));
    m_state->setAccessibleName(tr("State"));
    m_shop->setItemText(0, tr("All shops"));
    fillStates();
}

} // namespace shopdesk
