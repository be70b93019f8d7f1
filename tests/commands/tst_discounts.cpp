// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/PinProof.h"
#include "tests/commands/Pins.h"
#include "tests/commands/TillTest.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

// What makes a sale cheaper, and who may: discounts by hand, approvals by PIN, coupons.
class TestDiscounts : public TillTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init() { makeShop(); }
    void cleanup() { endShop(); }

    void discountsWithinTheLimit();
    void asksForAnApprovalBeyondTheLimit();
    void refusesProofsOfSomethingElse();
    void usesACouponOnce();
    void givesACouponBack();
    void ordersACartAtItsDiscounts();
    void keepsDiscountsWhenAnOrderChanges();

private:
    [[nodiscard]] CartId discountedCart(qint64 lineBp, qint64 wholeMinor);
    void addCoupon(qint64 percentBp, std::optional<qint64> uses);
};

void TestDiscounts::addCoupon(qint64 percentBp, std::optional<qint64> uses)
{
    CreatePromotion promotion;
    promotion.name = u"Spring"_qs;
    promotion.kind = u"percent"_qs;
    promotion.percentBp = percentBp;
    promotion.couponCode = u"SPRING"_qs;
    promotion.couponUses = uses;
    SD_VERIFY(m_shop->apply(promotion, m_shop->manager()));
}

void TestDiscounts::discountsWithinTheLimit()
{
    const auto cart = openSale();
    put(cart, kFaust);
    EditCart edit;
    edit.cart = cart;
    edit.changes = {{u"discount_bp"_qs, {{}, 1000}}};
    SD_VERIFY(m_shop->apply(edit, m_shop->staff()));
    edit.changes = {{u"discount_minor"_qs, {{}, 100}}};
    QCOMPARE(m_shop->refusal(edit, m_shop->staff()).reason, u"one_discount_only"_qs);
    const auto done = m_shop->apply(sale(cart, 1799, {tender("card", 1799)}), m_shop->staff());
    SD_VERIFY(done);
    QCOMPARE(m_shop->value(u"SELECT kind FROM order_line_rule"_qs), u"order_discount"_qs);
    QCOMPARE(m_shop->value(u"SELECT sum(amount_minor) FROM order_line_rule"_qs), u"200"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM approval"_qs), u"0"_qs);
}

void TestDiscounts::asksForAnApprovalBeyondTheLimit()
{
    SD_VERIFY(setPin(*m_shop, m_shop->manager(), u"manager"_qs, "2468"));
    const auto cart = openSale();
    put(cart, kFaust);
    DiscountCartLine discount;
    discount.line =
            CartLineId::parse(m_shop->value(u"SELECT id FROM cart_line"_qs)).value_or(CartLineId());
    discount.discountBp = 5000;
    SD_VERIFY(m_shop->apply(discount, m_shop->staff()));
    auto sell = sale(cart, 999, {tender("cash", 1000)});
    const auto refusal = m_shop->refusal(sell, m_shop->staff());
    QCOMPARE(refusal.reason, u"approval_needed"_qs);
    QCOMPARE(refusal.facts.value(u"limit_bp"_qs).toInt(), 1000);
    sell.approval = approvalOf(*m_shop, u"manager"_qs, "2468", discountApproval(cart, 999));
    SD_VERIFY(m_shop->apply(sell, m_shop->staff()));
    QCOMPARE(m_shop->value(
                     u"SELECT login FROM account JOIN approval ON approver_id = account.id"_qs),
             u"manager"_qs);
}

void TestDiscounts::refusesProofsOfSomethingElse()
{
    SD_VERIFY(setPin(*m_shop, m_shop->manager(), u"manager"_qs, "2468"));
    SD_VERIFY(setPin(*m_shop, m_shop->staff(), u"staff"_qs, "1357"));
    const auto cart = openSale();
    put(cart, kFaust);
    EditCart edit;
    edit.cart = cart;
    edit.changes = {{u"discount_bp"_qs, {{}, 9000}}};
    SD_VERIFY(m_shop->apply(edit, m_shop->staff()));
    auto sell = sale(cart, 200, {tender("cash", 200)});
    const auto refused = [&](const QString &login, const char *pin, const QByteArray &act) {
        sell.approval = approvalOf(*m_shop, login, pin, act);
        return m_shop->refusal(sell, m_shop->staff()).reason;
    };
    const auto act = discountApproval(cart, 200);
    QCOMPARE(refused(u"manager"_qs, "2469", act), u"approval_invalid"_qs);
    QCOMPARE(refused(u"manager"_qs, "2468", discountApproval(cart, 100)), u"approval_invalid"_qs);
    QCOMPARE(refused(u"staff"_qs, "1357", act), u"approver_may_not"_qs);
    sell.approval->proof.text = u"nonsense"_qs;
    QCOMPARE(m_shop->refusal(sell, m_shop->staff()).reason, u"approval_invalid"_qs);
    // A refusal is kept with what was asked, but not with what a PIN has proved.
    QVERIFY(!m_shop->value(u"SELECT payload FROM op_applied WHERE outcome = 'rejected'"_qs)
                     .contains(u"proof"_qs));
}

void TestDiscounts::usesACouponOnce()
{
    addCoupon(1000, 1);
    auto order = orderOf({orderLine(kFaust, 1)});
    order.coupon = u"spring"_qs;
    const auto placed = m_shop->apply(order, m_shop->staff());
    SD_VERIFY(placed);
    QCOMPARE(placed->value(u"order").toObject().value(u"total_minor").toInteger(), 1799);
    QCOMPARE(m_shop->refusal(order, m_shop->staff()).reason, u"coupon_used_up"_qs);
    order.coupon = u"AUTUMN"_qs;
    QCOMPARE(m_shop->refusal(order, m_shop->staff()).reason, u"coupon_unknown"_qs);
    SD_VERIFY(m_shop->apply(orderOf({orderLine(kFaust, 1)}), m_shop->staff()));
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM order_line_rule"_qs), u"1"_qs);
}

void TestDiscounts::givesACouponBack()
{
    addCoupon(1000, 1);
    auto order = orderOf({orderLine(kFaust, 1)});
    order.coupon = u"SPRING"_qs;
    const auto first = numberOf(m_shop->apply(order, m_shop->staff()));
    ChangeOrder change;
    change.order = OrderRef(first);
    change.lines = {orderLine(kFaust, 2)};
    const auto changed = m_shop->apply(change, m_shop->staff());
    SD_VERIFY(changed);
    QCOMPARE(changed->value(u"order").toObject().value(u"discount_minor").toInteger(), 400);
    SD_VERIFY(m_shop->apply(cancellationOf(first), m_shop->staff()));
    SD_VERIFY(m_shop->apply(order, m_shop->staff()));
    QCOMPARE(m_shop->value(u"SELECT uses_left FROM coupon"_qs), u"0"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM coupon_use"_qs), u"1"_qs);
}

// Two copies of one book with a discount, one of another, and something off the whole.
CartId TestDiscounts::discountedCart(qint64 lineBp, qint64 wholeMinor)
{
    const auto cart = openSale();
    put(cart, kFaust, 2);
    put(cart, kProcess);
    DiscountCartLine discount;
    discount.line = CartLineId::parse(m_shop->value(u"SELECT l.id FROM cart_line l JOIN book b"
                                                    " ON b.id = l.book_id WHERE l.quantity = 2"_qs))
                            .value_or(CartLineId());
    discount.discountBp = lineBp;
    EditCart edit;
    edit.cart = cart;
    edit.changes = {{u"discount_minor"_qs, {{}, wholeMinor}}};
    const auto given = m_shop->apply(discount, m_shop->staff());
    const auto edited = m_shop->apply(edit, m_shop->staff());
    return given && edited ? cart : CartId();
}

void TestDiscounts::ordersACartAtItsDiscounts()
{
    PlaceOrder order;
    order.cart = discountedCart(9000, 10);
    QCOMPARE(m_shop->refusal(order, m_shop->staff()).reason, u"approval_needed"_qs);
    DropCart drop;
    drop.cart = *order.cart;
    SD_VERIFY(m_shop->apply(drop, m_shop->staff()));
    order.cart = discountedCart(500, 10);
    const auto placed = m_shop->apply(order, m_shop->staff());
    SD_VERIFY(placed);
    // 2 x 19.99 + 12.50, less 5 % of the first line, less 10 cents.
    QCOMPARE(placed->value(u"order").toObject().value(u"total_minor").toInteger(), 5248 - 200 - 10);
}

void TestDiscounts::keepsDiscountsWhenAnOrderChanges()
{
    PlaceOrder order;
    order.cart = discountedCart(500, 10);
    order.lines = {orderLine(kFaust, 2), orderLine(kProcess, 1)};
    const auto number = numberOf(m_shop->apply(order, m_shop->staff()));
    const auto total = [this, &number](const QList<PlaceOrderLine> &lines) {
        ChangeOrder change;
        change.order = OrderRef(number);
        change.lines = lines;
        const auto changed = m_shop->apply(change, m_shop->staff());
        return changed ? changed->value(u"order").toObject().value(u"total_minor").toInteger() : -1;
    };
    QCOMPARE(total({}), 5038);
    // Each further copy at its price; of what is taken away, the share goes too.
    QCOMPARE(total({orderLine(kFaust, 3), orderLine(kProcess, 1)}), 5038 + 1999);
    QCOMPARE(total({orderLine(kFaust, 3)}), 3 * 1999 - 200 - 8);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM order_line_rule"_qs), u"1"_qs);
}

QTEST_GUILESS_MAIN(TestDiscounts)
#include "tst_discounts.moc"
