// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/OrderQueries.h"

#include <QJsonObject>

namespace shopdesk {

// The result of PlaceOrder for people: number, lines, total.
[[nodiscard]] QString placedOrderText(const QJsonObject &order);

[[nodiscard]] QJsonObject toJson(const OrderDetail &order);
[[nodiscard]] QString orderText(const OrderDetail &order);

} // namespace shopdesk
