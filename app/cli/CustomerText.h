// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/CustomerQueries.h"

#include <QJsonObject>

namespace shopdesk {

// A customer with everything that belongs to them, for scripts and for people.
struct ShownCustomer
{
    CustomerDetail detail;
    CustomerMoney money;
    CustomerBelongings belongings;
};

[[nodiscard]] QJsonObject toJson(const ShownCustomer &customer);
// Without a line feed at the end.
[[nodiscard]] QString customerText(const ShownCustomer &customer);

} // namespace shopdesk
