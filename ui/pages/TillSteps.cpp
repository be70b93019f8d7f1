// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TillSteps.h"

#include "models/support/Await.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/TillCustomerPane.h"
#include "ui/pages/TillParkedPane.h"
#include "ui/pages/TillSide.h"
#include "ui/pages/TillTextPane.h"

namespace shopdesk {

namespace {

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

} // namespace

TillSteps::TillSteps(const PageContext &context, TillSale &sale, TillSide &side, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_sale(sale)
    , m_side(side)
    , m_customer(new TillCustomerPane(context))
    , m_discount(new TillDiscountPane(context.data.workspace().currency))
    , m_coupon(new TillTextPane(u"tillCoupon"_qs,
                                [] {
                                    return TillTextPane::Words{
                                            tr("Coupon"), tr("Empty takes it away."),
                                            tr("&Code of the coupon"), tr("Take the coupon")};
                                }))
    , m_park(new TillTextPane(u"tillPark"_qs,
                              [] {
                                  return TillTextPane::Words{
                                          tr("Park the sale"),
                                          tr("It waits in this shop until it is taken up again."),
                                          tr("&How to tell it from others (may be left out)"),
                                          tr("Park it")};
                              }))
    , m_parked(new TillParkedPane)
{
    for (TillPane *pane :
         std::initializer_list<TillPane *>{m_customer, m_discount, m_coupon, m_park, m_parked})
        side.add(pane);
    connect(m_customer, &TillCustomerPane::entered, this,
            [this](const std::optional<CustomerId> &customer) {
                edit(u"customer"_qs, customer ? QJsonValue(customer->toString()) : QJsonValue());
            });
    connect(m_discount, &TillDiscountPane::entered, this, &TillSteps::takeDiscount);
    connect(m_coupon, &TillTextPane::entered, this,
            [this](const QString &code) { edit(u"coupon"_qs, code); });
    connect(m_park, &TillTextPane::entered, this,
            [this](const QString &label) { m_sale.park(label, settled()); });
    connect(m_parked, &TillParkedPane::chosen, this,
            [this](CartId cart) { m_sale.resume(cart, settled()); });
}

TillSale::Take TillSteps::settled() const
{
    return [side = &m_side](const Result<QJsonObject> &result) { side->settle(result); };
}

void TillSteps::edit(const QString &key, const QJsonValue &value)
{
    m_sale.edit({{key, {std::nullopt, value}}}, settled());
}

void TillSteps::askCustomer()
{
    const auto &cart = m_sale.cart();
    m_customer->setCustomer(cart ? cart->customer : std::nullopt,
                            cart ? cart->customerName : QString());
    m_side.showOver(m_customer);
}

void TillSteps::askLineDiscount(const SaleLine &line)
{
    m_discount->setTarget(line.id, line.title, {line.handBp, line.handMinor});
    m_side.show(m_discount);
}

void TillSteps::askDiscount()
{
    TillDiscountPane::Discount present;
    if (const auto &cart = m_sale.cart())
        present = {cart->handBp, cart->handMinor};
    m_discount->setTarget(std::nullopt, {}, present);
    m_side.show(m_discount);
}

void TillSteps::takeDiscount(const TillDiscountPane::Discount &discount)
{
    if (const auto &line = m_discount->line())
        return m_sale.discountLine(*line, discount.basisPoints, discount.minor, settled());
    m_sale.edit({{u"discount_bp"_qs, {std::nullopt, orNull(discount.basisPoints)}},
                 {u"discount_minor"_qs, {std::nullopt, orNull(discount.minor)}}},
                settled());
}

void TillSteps::askCoupon()
{
    m_coupon->setText(m_sale.cart() ? m_sale.cart()->couponCode : QString());
    m_side.show(m_coupon);
    if (m_sale.cart() && m_sale.cart()->couponProblem)
        m_coupon->showError(*m_sale.cart()->couponProblem);
}

void TillSteps::askPark()
{
    m_park->setText(m_sale.cart() ? m_sale.cart()->label : QString());
    m_side.show(m_park);
}

void TillSteps::askParked()
{
    const ShopId shop = m_sale.shop();
    await(m_context.data.read<std::vector<ParkedSale>>(
                  [shop](Transaction &transaction, const ReadScope &scope) {
                      return parkedSales(transaction, scope, shop);
                  }),
          this, [this](Result<std::vector<ParkedSale>> sales) {
              if (!sales)
                  return m_context.host.report(sales.error());
              m_side.show(m_parked);
              m_parked->setSales(std::move(*sales));
          });
}

} // namespace shopdesk
