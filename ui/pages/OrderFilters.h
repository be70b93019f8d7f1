// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PageRequest.h"
#include "ui/pages/PageContext.h"

#include <QJsonObject>
#include <QObject>

class QComboBox;

namespace shopdesk {

class FilterBar;
class OrderMoreFilter;
class PeriodFilter;
class SumFilter;

// The filters above the order history: period, shop, state, sum, and more behind a button. Puts
// them into the bar, which owns them.
class OrderFilters : public QObject
{
    Q_OBJECT

public:
    OrderFilters(FilterBar &bar, const PageContext &context, QObject *parent);

    [[nodiscard]] std::vector<FilterValue> values() const;
    void clear();
    // What is set, to be kept under a name and set again; empty when nothing is. A period like
    // "last 7 days" is kept as such.
    [[nodiscard]] QJsonObject toJson() const;
    void restore(const QJsonObject &json);
    void setCustomer(CustomerId customer, const QString &name);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void fillShops();
    void fillStates();
    void addPeriod(std::vector<FilterValue> &filters) const;

    PageContext m_context;
    PeriodFilter *m_period;
    QComboBox *m_shop;
    QComboBox *m_state;
    SumFilter *m_sum;
    OrderMoreFilter *m_more;
};

} // namespace shopdesk
