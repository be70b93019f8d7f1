// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/OrderSteps.h"
#include "db/commands/handlers/Payments.h"
#include "db/domain/BusinessDate.h"

namespace shopdesk {

Result<QJsonObject> handle(const PayOrder &command, HandlerContext &context)
{
    SD_ASSIGN(order, loadOrder(context, command.order));
    SD_ASSIGN(state, stateAfter(order.state, CommandKind::PayOrder, order.channel));
    SD_ASSIGN(today, businessDate(context.at(), order.timeZone));
    const auto due = order.totalMinor - order.paidMinor;
    SD_ASSIGN(payment,
              takePayment(context,
                          {.minor = due, .hasCustomer = order.customer.has_value(), .today = today},
                          command.tenders));
    SD_TRY(takeStep(context, order, {.to = state, .paidMinor = due}));
    SD_TRY(addTenders(context, {.order = order.id, .shop = order.shop, .today = today},
                      payment.tenders));
    auto result = stepResult(order, state);
    result.insert(u"paid_minor"_qs, due);
    result.insert(u"change_minor"_qs, payment.changeMinor);
    result.insert(u"rounding_minor"_qs, payment.roundingMinor);
    return result;
}

} // namespace shopdesk
