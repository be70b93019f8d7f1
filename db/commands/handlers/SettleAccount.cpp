// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Customers.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/OrderSteps.h"
#include "db/commands/handlers/Payments.h"
#include "db/domain/BusinessDate.h"

#include <QJsonArray>

#include <algorithm>

namespace shopdesk {

namespace {

constexpr qint64 kMaxAmount = 1'000'000'000'000;

// An order that was paid for by a promise.
struct OpenOrder
{
    OrderId id;
    QString number;
    OrderState state = OrderState::Paid;
    qint64 owedMinor = 0;
};

// The oldest first, and nobody else's business until the command ends.
Result<QList<OpenOrder>> openOrders(HandlerContext &context, CustomerId customer)
{
    const Bindings of{{u"customer"_qs, customer.uuid()}};
    SD_TRY(context.transaction().query(u"account_orders_hold"_qs, of));
    SD_ASSIGN(rows, context.transaction().query(u"account_orders"_qs, of));
    QList<OpenOrder> orders;
    for (const auto &row : rows)
        orders.append({.id = row.id<OrderId>("id"),
                       .number = row.text("number"),
                       .state = orderStateFromName(row.text("state")).value_or(OrderState::Paid),
                       .owedMinor = row.integer("owed_minor")});
    return orders;
}

Result<void> checkAmount(const SettleAccount &command, qint64 owed)
{
    if (command.amountMinor <= 0 || command.amountMinor > kMaxAmount)
        return fail(ErrorKind::Invalid, u"amount_out_of_range"_qs, u"amount_minor"_qs);
    if (command.amountMinor > owed)
        return fail(ErrorKind::Refused, u"account_owes_less"_qs, u"amount_minor"_qs,
                    {{u"owed_minor"_qs, owed}});
    const bool onAccount = std::ranges::any_of(command.tenders, [](const PayOrderTender &tender) {
        return tender.kind == tenderKindName(TenderKind::Account);
    });
    if (onAccount)
        return fail(ErrorKind::Refused, u"account_pays_no_account"_qs, u"tenders"_qs);
    return {};
}

// Hands out tenders in pieces, each as large as an order needs. What cash was rounded by goes
// first, so that nothing is left when all orders have their part.
class TenderPurse
{
public:
    explicit TenderPurse(QList<NewTender> tenders)
        : m_tenders(std::move(tenders))
    {
        std::ranges::stable_partition(m_tenders, [](const NewTender &tender) {
            return tender.kind == TenderKind::Rounding;
        });
    }

    QList<NewTender> take(qint64 amount)
    {
        QList<NewTender> pieces;
        while (amount > 0 && !m_tenders.isEmpty()) {
            auto &tender = m_tenders.first();
            auto piece = tender;
            piece.amountMinor = std::min(amount, tender.amountMinor);
            amount -= piece.amountMinor;
            tender.amountMinor -= piece.amountMinor;
            tender.givenMinor = tender.changeMinor = 0; // handed over once
            pieces.append(piece);
            if (tender.amountMinor == 0)
                m_tenders.removeFirst();
        }
        return pieces;
    }

private:
    QList<NewTender> m_tenders;
};

} // namespace

Result<QJsonObject> handle(const SettleAccount &command, HandlerContext &context)
{
    SD_ASSIGN(note, checkedNote(command.note, u"note"_qs));
    SD_ASSIGN(shop, resolveShop(context, command.shop));
    SD_TRY(context.requireShop(shop.id));
    SD_ASSIGN(today, businessDate(context.at(), shop.timeZone));
    SD_ASSIGN(customer, resolveCustomer(context, command.customer));
    SD_ASSIGN(orders, openOrders(context, customer.id));
    qint64 owed = 0;
    for (const auto &order : orders)
        owed += order.owedMinor;
    SD_TRY(checkAmount(command, owed));
    SD_ASSIGN(payment,
              takePayment(context,
                          {.minor = command.amountMinor, .hasCustomer = true, .today = today},
                          command.tenders));

    TenderPurse purse(payment.tenders);
    QJsonArray settled;
    auto left = command.amountMinor;
    for (const auto &order : orders) {
        const auto part = std::min(left, order.owedMinor);
        if (part == 0)
            break;
        left -= part;
        auto tenders = purse.take(part);
        tenders.append({.kind = TenderKind::Account, .amountMinor = -part});
        SD_TRY(addTenders(context, {.order = order.id, .shop = shop.id, .today = today}, tenders));
        addOrderEvent(context, order.id, order.state, note);
        settled.append(QJsonObject{{u"number"_qs, order.number}, {u"amount_minor"_qs, part}});
    }
    recordCustomer(context, customer.id, customer.name);
    return QJsonObject{{u"customer"_qs, customer.id.toString()},
                       {u"amount_minor"_qs, command.amountMinor},
                       {u"owed_minor"_qs, owed - command.amountMinor},
                       {u"change_minor"_qs, payment.changeMinor},
                       {u"rounding_minor"_qs, payment.roundingMinor},
                       {u"orders"_qs, settled}};
}

} // namespace shopdesk
