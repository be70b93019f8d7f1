// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Carts.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Discounts.h"
#include "db/commands/handlers/EditFields.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

namespace {

QList<EditField> cartFields(const Row &row, HandlerContext &context)
{
    const auto customer = textCheck([&context](const QString &name, const QString &) {
        return resolveCustomer(context, CustomerRef(name)).map([](const ResolvedCustomer &found) {
            return found.id.toString();
        });
    });
    const auto discount = u"discount"_qs;
    return {{u"customer"_qs,
             u"customer_id"_qs,
             {},
             {},
             columnJson(row, "customer_id"),
             orNothing(customer)},
            {u"label"_qs, u"label"_qs, {}, {}, columnJson(row, "label"), textCheck(checkedLine)},
            {u"coupon"_qs,
             u"coupon_code"_qs,
             {},
             {},
             columnJson(row, "coupon_code"),
             textCheck(checkedCouponCode)},
            {u"discount_bp"_qs,
             u"discount_bp"_qs,
             {},
             discount,
             columnJson(row, "discount_bp"),
             orNothing(numberCheck(checkedDiscountRate))},
            {u"discount_minor"_qs,
             u"discount_minor"_qs,
             {},
             discount,
             columnJson(row, "discount_minor"),
             orNothing(numberCheck(checkedDiscountAmount))}};
}

// Customers choose what they buy, not what it costs or for whom.
Result<void> checkScope(const EditCart &command, HandlerContext &context)
{
    if (context.scope() != Scope::Own)
        return {};
    for (const auto &[field, change] : command.changes) {
        if (field != u"coupon" && field != u"label")
            return fail(ErrorKind::Forbidden, u"not_yours"_qs, field);
    }
    return {};
}

// The two kinds of discount exclude each other, whichever of them the edit names.
Result<void> checkOneDiscount(const Edits &edits, const Row &row)
{
    const auto after = [&](const QString &field, const char *column) {
        const auto edit = edits.find(field);
        return edit == edits.end() ? columnJson(row, column) : edit->second;
    };
    if (!after(u"discount_bp"_qs, "discount_bp").isNull() &&
        !after(u"discount_minor"_qs, "discount_minor").isNull())
        return fail(ErrorKind::Invalid, u"one_discount_only"_qs, u"discount_minor"_qs);
    return {};
}

} // namespace

Result<QJsonObject> handle(const EditCart &command, HandlerContext &context)
{
    SD_TRY(checkScope(command, context));
    SD_ASSIGN(cart, loadCart(context, command.cart));
    SD_ASSIGN(rows, context.transaction().query(u"cart_for_edit"_qs, {{u"id"_qs, cart.id.uuid()}}));
    if (rows.isEmpty())
        return fail(ErrorKind::NotFound, u"cart_unknown"_qs, u"cart"_qs);
    const auto row = rows.first();
    const auto fields = cartFields(row, context);
    SD_ASSIGN(edits, mergedEdits(command.changes, fields));
    SD_TRY(checkOneDiscount(edits, row));
    if (!edits.empty())
        SD_TRY(updateRow(context, u"cart"_qs, cart.id.uuid(), editedColumns(edits, fields)));
    recordCart(context, cart);
    return editResult(cart.id.uuid(), edits);
}

} // namespace shopdesk
