// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CartCommands.h"

#include "db/queries/BookQueries.h"
#include "models/support/Await.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/RunCommand.h"
#include "ui/support/PendingCommand.h"

namespace shopdesk {

CartCommands::CartCommands(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void CartCommands::addCode(const QString &code, const std::optional<CartId> &cart)
{
    await(m_context.data.read<BookId>([code](Transaction &transaction, const ReadScope &scope) {
        return findBook(transaction, scope, code);
    }),
          this, [this, cart](const Result<BookId> &book) {
              if (book)
                  putInCart(*book, cart, 1);
              else
                  m_context.host.report(book.error());
          });
}

void CartCommands::putInCart(BookId book, const std::optional<CartId> &cart, qint64 quantity)
{
    PutInCart command;
    command.cart = cart;
    command.shop = ShopRef(m_context.host.currentShop());
    command.book = BookRef(book);
    command.quantity = quantity;
    runCommand(this, m_context, command, [this, quantity](const QJsonObject &) {
        m_context.host.say(tr("%Ln copy(ies) put in the cart.", nullptr, int(quantity)));
    });
}

void CartCommands::changeQuantity(CartLineId line, qint64 quantity)
{
    runCommand(this, m_context, ChangeCartLine{line, quantity}, {});
}

void CartCommands::remove(const CartLineDetail &line)
{
    runCommand(this, m_context, RemoveCartLine{line.id},
               [this, title = line.title](const QJsonObject &) {
                   m_context.host.say(tr("“%1” was taken out of the cart.").arg(title));
               });
}

void CartCommands::place(const CartDetail &cart, const OrderWishes &wishes)
{
    PlaceOrder order;
    order.shop = ShopRef(cart.shop);
    order.cart = cart.id;
    if (wishes.customer)
        order.customer = CustomerRef(*wishes.customer);
    order.channel = wishes.channel;
    order.note = wishes.note;
    order.delivery = wishes.delivery;
    for (const CartLineDetail &line : cart.lines)
        order.lines += {BookRef(line.book), line.quantity, line.unitMinor};
    PendingCommand::of(this)
            .execute(m_context.data, order)
            .then(this, [this](const Result<Receipt> &receipt) { takeOrder(receipt); });
}

void CartCommands::takeOrder(const Result<Receipt> &receipt)
{
    const Result<QJsonObject> result = acceptedResult(receipt);
    if (!result) {
        Q_EMIT refused(result.error());
        return;
    }
    const QJsonObject order = result->value(u"order").toObject();
    const QString number = order.value(u"number").toString();
    m_context.host.say(tr("Order %1 was placed.").arg(number));
    Q_EMIT placed(order.value(u"id").toString(), number);
}

} // namespace shopdesk
