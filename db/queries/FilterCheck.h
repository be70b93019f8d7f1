// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"
#include "db/queries/TableSpec.h"

#include <QVariant>

namespace shopdesk {

// A filter's value in the type that the column has, so that both engines compare alike: ids as 36
// characters, numbers as qint64, dates and times in the forms of Bindings.h. Error: Invalid
// `filter_value_invalid` with the filter's key as field.
[[nodiscard]] Result<QVariant> checkedFilterValue(const FilterSpec &filter, const QVariant &value);

} // namespace shopdesk
