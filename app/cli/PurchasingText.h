// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PurchasingQueries.h"

#include <QJsonObject>

namespace shopdesk {

// Papers of purchasing for scripts, and for people.
[[nodiscard]] QJsonObject toJson(const PurchaseOrderDetail &order);
[[nodiscard]] QString purchaseOrderText(const PurchaseOrderDetail &order);
[[nodiscard]] QJsonObject toJson(const DeliveryDetail &delivery);
[[nodiscard]] QString deliveryText(const DeliveryDetail &delivery);

// Of which books more or less came than was ordered, and what came damaged, from the result of
// ReceiveStock; a line each, empty without any.
[[nodiscard]] QString differencesText(const QJsonObject &result);

// For CliContext::read(). Errors: those of purchaseOrderDetail() and deliveryDetail().
[[nodiscard]] Result<PurchaseOrderDetail>
purchaseOrderByNumberOrId(Transaction &transaction, const ReadScope &scope, const QString &name);
[[nodiscard]] Result<DeliveryDetail>
deliveryByNumberOrId(Transaction &transaction, const ReadScope &scope, const QString &name);

} // namespace shopdesk
