// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"
#include "db/queries/TableSpec.h"
#include "db/storage/Bindings.h"

#include <QList>
#include <QVariant>

namespace shopdesk {

// A condition on the rows of a list, and whether it leaves few or many.
struct ListCondition
{
    QString text;
    FilterSpec::Spread spread = FilterSpec::Spread::Even;
};

// Turns the filters of a list into conditions: fragments of the white list with placeholders, and
// values that are only ever bound. Borrows both lists and adds to them.
class ListFilters
{
public:
    static constexpr qsizetype kLongestText = 500; // a title has no more

    ListFilters(Bindings &values, QList<ListCondition> &conditions)
        : m_values(values)
        , m_conditions(conditions)
    {
    }

    // Invalid `search_too_long`, `filter_value_invalid` with the filter's key as field.
    [[nodiscard]] Result<void> add(const FilterSpec &spec, const QVariant &value);

private:
    [[nodiscard]] Result<void> addAnyOf(const FilterSpec &spec, const QVariant &value);
    [[nodiscard]] Result<void> addSearch(const FilterSpec &spec, const QString &typed);
    void addSpelled(const FilterSpec &spec, const QString &typed);
    void addDays(const FilterSpec &spec, const QString &name, const QVariant &value);
    void addCondition(const FilterSpec &spec, const QString &text);
    void addNumber(const FilterSpec &spec, const QString &name, const QString &typed);
    [[nodiscard]] QString nextName() const;

    Bindings &m_values;
    QList<ListCondition> &m_conditions;
};

} // namespace shopdesk
