// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PagedQuery.h"

#include <QJsonObject>

namespace shopdesk {

// Name of a column's value in JSON: its key, with the unit as suffix where there is one.
[[nodiscard]] QString jsonKey(const ColumnSpec &column);

// One value; truth as true and false, integers as integers, nothing as null.
[[nodiscard]] QJsonValue jsonValue(const ColumnSpec &column, const QVariant &value);

// {"id":...,"title":...,"price_minor":1799,...}
[[nodiscard]] QJsonObject toJson(const TableSpec &spec, const PageRow &row);

// {"rows":[...],"total":N}
[[nodiscard]] QJsonObject toJson(const TableSpec &spec, const RowList &list);

} // namespace shopdesk
