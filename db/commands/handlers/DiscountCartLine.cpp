// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Carts.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Discounts.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

Result<QJsonObject> handle(const DiscountCartLine &command, HandlerContext &context)
{
    SD_ASSIGN(discount, checkedDiscount(command.discountBp, command.discountMinor));
    SD_ASSIGN(line, loadCartLine(context, command.line));
    context.batch().expectRow(
            u"cart_line_discount"_qs,
            {{u"line"_qs, line.id.uuid()},
             {u"discount_bp"_qs, nullable(discount.basisPoints)},
             {u"discount_minor"_qs, nullable(discount.minor)}},
            fail(ErrorKind::NotFound, u"cart_line_unknown"_qs, u"line"_qs).value());
    context.batch().add(u"cart_touch"_qs,
                        {{u"cart"_qs, line.cart.uuid()}, {u"at"_qs, context.at()}});
    context.recordActivity({.shop = std::nullopt,
                            .subjectKind = u"book"_qs,
                            .subjectId = line.book.uuid(),
                            .subject = line.title});
    const auto orNull = [](const std::optional<qint64> &value) {
        return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
    };
    return QJsonObject{
            {u"cart"_qs, line.cart.toString()},
            {u"line"_qs, line.id.toString()},
            {u"before"_qs, QJsonObject{{u"discount_bp"_qs, orNull(line.discountBp)},
                                       {u"discount_minor"_qs, orNull(line.discountMinor)}}}};
}

} // namespace shopdesk
