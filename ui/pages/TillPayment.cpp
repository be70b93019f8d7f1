// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TillPayment.h"

#include "db/queries/OrderQueries.h"
#include "models/support/Await.h"
#include "models/support/Formats.h"
#include "ui/pages/OrderPrinting.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/TillApprovalPane.h"
#include "ui/pages/TillDonePane.h"
#include "ui/pages/TillPayPane.h"
#include "ui/pages/TillSide.h"
#include "ui/support/UiState.h"

namespace shopdesk {

namespace {

const QString kLastOrder = QStringLiteral("till/lastOrder");

}

TillPayment::TillPayment(const PageContext &context, TillSale &sale, TillSide &side,
                         QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_sale(sale)
    , m_side(side)
    , m_voucher(new TillVoucherPane(context))
    , m_pay(new TillPayPane(context))
    , m_approval(new TillApprovalPane(context.host))
    , m_done(new TillDonePane)
    , m_printing(new OrderPrinting(context, &side))
{
    if (context.state)
        m_lastOrder = context.state->text(kLastOrder);
    for (TillPane *pane : std::initializer_list<TillPane *>{m_voucher, m_pay, m_approval, m_done})
        side.add(pane);
    connect(m_pay, &TillPayPane::paid, this, &TillPayment::takeTenders);
    connect(m_approval, &TillApprovalPane::approved, this, &TillPayment::sell);
    connect(m_done, &TillDonePane::receiptRequested, this, &TillPayment::showReceipt);
    connect(m_done, &TillDonePane::typed, this, &TillPayment::typed);
    connect(m_voucher, &TillVoucherPane::entered, this, [this](const TillVoucherPane::Wish &wish) {
        m_wish = wish;
        m_pay->ask(Money(wish.amountMinor, m_context.data.workspace().currency));
        m_pay->setCustomerKnown({});
        m_side.show(m_pay);
    });
}

bool TillPayment::isDone() const
{
    return m_side.pane() == m_done;
}

void TillPayment::askPayment()
{
    const auto &cart = m_sale.cart();
    if (!cart || cart->lines.empty() || !cart->price)
        return;
    m_wish.reset();
    m_pay->ask(cart->price->total);
    m_pay->setCustomerKnown(cart->customer ? cart->customerName : QString());
    m_side.show(m_pay);
}

void TillPayment::takeCart()
{
    const auto &cart = m_sale.cart();
    if (m_side.pane() != m_pay || m_wish || !cart || !cart->price)
        return;
    m_pay->setDue(cart->price->total);
    m_pay->setCustomerKnown(cart->customer ? cart->customerName : QString());
}

void TillPayment::askVoucher()
{
    m_voucher->clear();
    m_side.show(m_voucher);
}

void TillPayment::takeTenders(const QList<PayOrderTender> &tenders)
{
    m_tenders = tenders;
    if (m_wish)
        return sellVoucher();
    if (!m_sale.cart() || !m_sale.cart()->price)
        return m_pay->endBusy();
    m_totalMinor = m_sale.cart()->price->total.minor();
    sell(std::nullopt);
}

void TillPayment::sell(const std::optional<Approval> &approval)
{
    m_sale.sell(m_totalMinor, m_tenders, approval,
                [this](const Result<QJsonObject> &result) { takeSold(result); });
}

void TillPayment::takeSold(const Result<QJsonObject> &result)
{
    if (!result && result.error().reason == u"approval_needed")
        return askApproval(result.error());
    if (!result)
        return m_side.settle(result);
    const QJsonObject order = result->value(u"order").toObject();
    m_lastOrder = order.value(u"id").toString();
    if (m_context.state)
        m_context.state->saveText(kLastOrder, m_lastOrder);
    const qint64 change = result->value(u"change_minor").toInteger();
    m_done->setSale({.number = order.value(u"number").toString(),
                     .total = money(m_totalMinor),
                     .change = change > 0 ? money(change) : QString()});
    m_side.show(m_done);
    Q_EMIT sold();
}

void TillPayment::askApproval(const Error &reason)
{
    m_approval->ask(m_sale.cart()->id, m_totalMinor, reason);
    m_side.showOver(m_approval);
}

void TillPayment::sellVoucher()
{
    SellVoucher command;
    command.shop = ShopRef(m_sale.shop());
    command.amountMinor = m_wish->amountMinor;
    if (!m_wish->code.isEmpty())
        command.code = m_wish->code;
    if (m_sale.cart() && m_sale.cart()->customer)
        command.customer = CustomerRef(*m_sale.cart()->customer);
    command.tenders = m_tenders;
    m_sale.run(command, [this](const Result<QJsonObject> &result) { takeVoucher(result); });
}

void TillPayment::takeVoucher(const Result<QJsonObject> &result)
{
    if (!result)
        return m_side.settle(result);
    const qint64 change = result->value(u"change_minor").toInteger();
    m_done->setSale({.number = tr("Voucher %1").arg(result->value(u"code").toString()),
                     .total = money(m_wish->amountMinor),
                     .change = change > 0 ? money(change) : QString(),
                     .hasReceipt = false});
    m_wish.reset();
    m_side.show(m_done);
    Q_EMIT sold();
}

QString TillPayment::money(qint64 minor) const
{
    return Formats().money(minor, m_context.data.workspace().currency.code());
}

void TillPayment::showReceipt()
{
    const auto id = OrderId::parse(m_lastOrder);
    if (!id)
        return;
    await(m_context.data.read<OrderDetail>(
                  [id = *id](Transaction &transaction, const ReadScope &scope) {
                      return orderDetail(transaction, scope, id);
                  }),
          this, [this](const Result<OrderDetail> &order) {
              if (order)
                  m_printing->preview(*order, PaperForm::Receipt);
              else
                  m_context.host.report(order.error());
          });
}

} // namespace shopdesk
