// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PageRequest.h"
#include "ui/pages/PageContext.h"

#include <QObject>

class QComboBox;

namespace shopdesk {

class CustomerPicker;
class FilterBar;
class PeriodFilter;
class SumFilter;

// The filters above the order history: period, shop, state, customer, sum. Puts them into the bar,
// which owns them.
class OrderFilters : public QObject
{
    Q_OBJECT

public:
    OrderFilters(FilterBar &bar, const PageContext &context, QObject *parent);

    [[nodiscard]] std::vector<FilterValue> values() const;
    void clear();
    void setCustomer(CustomerId customer, const QString &name);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void fillShops();
    void fillStates();

    PageContext m_context;
    PeriodFilter *m_period;
    QComboBox *m_shop;
    QComboBox *m_state;
    CustomerPicker *m_customer;
    SumFilter *m_sum;
};

} // namespace shopdesk
