// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/handlers/StockDocuments.h"
#include "db/domain/SupplierReturnState.h"

namespace shopdesk {

// A return to a supplier as its row has it, locked until the command ends.
struct LoadedSupplierReturn
{
    SupplierReturnId id;
    QString number;
    SupplierId supplier;
    ShopId shop;
    SupplierReturnState state = SupplierReturnState::Requested;
    qint64 copies = 0;
    qint64 costMinor = 0;
};
// Errors: NotFound `supplier_return_unknown`, Forbidden `not_your_shop`.
[[nodiscard]] Result<LoadedSupplierReturn> loadSupplierReturn(HandlerContext &context,
                                                              const SupplierReturnRef &ref);

// What a step writes beside the state; what is not given stays.
struct SupplierReturnStep
{
    SupplierReturnState state = SupplierReturnState::Requested;
    QString authorisation = {};
    QString creditReference = {};
    std::optional<qint64> creditMinor = {};
    QString note = {};
};
// Adds the step and the activity. Refused `supplier_return_state` unless it is in one of `from`.
[[nodiscard]] Result<QJsonObject> stepSupplierReturn(HandlerContext &context,
                                                     const LoadedSupplierReturn &there,
                                                     const QList<SupplierReturnState> &from,
                                                     const SupplierReturnStep &step);

} // namespace shopdesk
