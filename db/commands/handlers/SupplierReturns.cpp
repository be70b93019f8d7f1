// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/SupplierReturns.h"

namespace shopdesk {

namespace {

QVariant momentIf(HandlerContext &context, bool happens)
{
    return happens ? QVariant(context.at()) : QVariant();
}

} // namespace

Result<LoadedSupplierReturn> loadSupplierReturn(HandlerContext &context,
                                                const SupplierReturnRef &ref)
{
    SD_ASSIGN(rows, loadPaper(context, u"supplier_return"_qs, ref));
    const auto row = rows.first();
    const LoadedSupplierReturn there{.id = row.id<SupplierReturnId>("id"),
                                     .number = row.text("number"),
                                     .supplier = row.id<SupplierId>("supplier_id"),
                                     .shop = row.id<ShopId>("shop_id"),
                                     .state = supplierReturnStateFromName(row.text("state"))
                                                      .value_or(SupplierReturnState::Cancelled),
                                     .copies = row.integer("copies"),
                                     .costMinor = row.integer("cost_minor")};
    SD_TRY(context.requireShop(there.shop));
    return there;
}

Result<QJsonObject> stepSupplierReturn(HandlerContext &context, const LoadedSupplierReturn &there,
                                       const QList<SupplierReturnState> &from,
                                       const SupplierReturnStep &step)
{
    const auto refused =
            wrongState(u"supplier_return_state"_qs, supplierReturnStateName(there.state));
    if (!from.contains(there.state))
        return fail(refused);
    context.batch().expectRow(
            u"supplier_return_step"_qs,
            {{u"id"_qs, there.id.uuid()},
             {u"from"_qs, supplierReturnStateName(there.state)},
             {u"state"_qs, supplierReturnStateName(step.state)},
             {u"authorisation"_qs, step.authorisation},
             {u"reference"_qs, step.creditReference},
             {u"credit"_qs, nullable(step.creditMinor)},
             {u"note"_qs, step.note},
             {u"sent_at"_qs, momentIf(context, step.state == SupplierReturnState::Sent)},
             {u"credited_at"_qs, momentIf(context, step.state == SupplierReturnState::Credited)},
             {u"at"_qs, context.at()}},
            refused);
    context.recordActivity({.shop = there.shop,
                            .subjectKind = u"supplier_return"_qs,
                            .subjectId = there.id.uuid(),
                            .subject = there.number});
    return QJsonObject{{u"id"_qs, there.id.toString()},
                       {u"state"_qs, supplierReturnStateName(step.state)}};
}

} // namespace shopdesk
