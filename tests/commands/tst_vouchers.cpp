// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/TillTest.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

// Vouchers and the other ways to pay, and how money goes back.
class TestVouchers : public TillTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init() { makeShop(); }
    void cleanup() { endShop(); }

    void sellsAndRedeemsVouchers();
    void spendsNoVoucherTwice();
    void withdrawsAVoucher();
    void refundsTheWayItWasPaid();
    void refundsOntoANewVoucher();
    void keepsAccountsToCustomers();
    void settlesTheOldestOrdersFirst();
    void settlesNoMoreThanIsOwed();

private:
    // One copy, sold on the account of the customer; the order's number.
    [[nodiscard]] QString soldOnAccount(const char *isbn, qint64 total);
    [[nodiscard]] static SettleAccount settlement(qint64 minor,
                                                  const QList<PayOrderTender> &tenders);
    [[nodiscard]] QString owed();
};

QString TestVouchers::soldOnAccount(const char *isbn, qint64 total)
{
    const auto cart = openSale();
    put(cart, isbn);
    EditCart edit;
    edit.cart = cart;
    edit.changes = {{u"customer"_qs, {{}, u"customer"_qs}}};
    const auto edited = m_shop->apply(edit, m_shop->staff());
    const auto sold = m_shop->apply(sale(cart, total, {tender("account", total)}), m_shop->staff());
    return edited && sold ? sold->value(u"order").toObject().value(u"number").toString()
                          : QString();
}

SettleAccount TestVouchers::settlement(qint64 minor, const QList<PayOrderTender> &tenders)
{
    SettleAccount settle;
    settle.customer = CustomerRef(u"customer"_qs);
    settle.shop = ShopRef(u"LPZ"_qs);
    settle.amountMinor = minor;
    settle.tenders = tenders;
    return settle;
}

QString TestVouchers::owed()
{
    return m_shop->value(
            u"SELECT coalesce(sum(amount_minor), 0) FROM tender WHERE kind = 'account'"_qs);
}

void TestVouchers::sellsAndRedeemsVouchers()
{
    const auto code = voucher(2500);
    QVERIFY(code.startsWith(u"GV"));
    SD_VERIFY(sold(kFaust, 1999, {tender("voucher", 1999, code.toLower())}));
    QCOMPARE(m_shop->value(u"SELECT balance_minor FROM voucher"_qs), u"501"_qs);
    const auto cart = openSale();
    put(cart, kProcess);
    const auto refusal = m_shop->refusal(
            sale(cart, 1250, {tender("voucher", 502, code), tender("cash", 748)}), m_shop->staff());
    QCOMPARE(refusal.reason, u"voucher_too_small"_qs);
    QCOMPARE(refusal.facts.value(u"balance_minor"_qs).toLongLong(), 501);
    SD_VERIFY(m_shop->apply(sale(cart, 1250, {tender("voucher", 501, code), tender("cash", 800)}),
                            m_shop->staff()));
    QCOMPARE(m_shop->value(u"SELECT balance_minor FROM voucher"_qs), u"0"_qs);
}

void TestVouchers::spendsNoVoucherTwice()
{
    const auto code = voucher(1000);
    const auto cart = openSale();
    put(cart, kFaust);
    const QList<PayOrderTender> twice{tender("voucher", 1000, code), tender("voucher", 999, code)};
    QCOMPARE(m_shop->refusal(sale(cart, 1999, twice), m_shop->staff()).reason,
             u"voucher_too_small"_qs);
    const auto wrong = m_shop->refusal(
            sale(cart, 1999, {tender("voucher", 1999, u"GVNOPE1234"_qs)}), m_shop->staff());
    QCOMPARE(wrong.reason, u"voucher_unknown"_qs);
    SellVoucher sell;
    sell.shop = ShopRef(u"LPZ"_qs);
    sell.amountMinor = 1000;
    sell.tenders = {tender("voucher", 1000, code)};
    QCOMPARE(m_shop->refusal(sell, m_shop->staff()).reason, u"voucher_pays_no_voucher"_qs);
}

void TestVouchers::withdrawsAVoucher()
{
    const auto code = voucher(1000);
    WithdrawVoucher withdraw;
    withdraw.shop = ShopRef(u"LPZ"_qs);
    withdraw.code = code;
    QCOMPARE(m_shop->refusal(withdraw, m_shop->manager()).reason, u"text_missing"_qs);
    withdraw.reason = u"stolen"_qs;
    QCOMPARE(m_shop->refusal(withdraw, m_shop->staff()).reason, u"role_may_not"_qs);
    SD_VERIFY(m_shop->apply(withdraw, m_shop->manager()));
    QCOMPARE(m_shop->refusal(withdraw, m_shop->manager()).reason, u"voucher_ended"_qs);
    const auto cart = openSale();
    put(cart, kRare);
    QCOMPARE(m_shop->refusal(sale(cart, 500, {tender("voucher", 500, code)}), m_shop->staff())
                     .reason,
             u"voucher_ended"_qs);
}

void TestVouchers::refundsTheWayItWasPaid()
{
    const auto code = voucher(500);
    const auto done =
            sold(kFaust, 1999,
                 {tender("voucher", 500, code), tender("card", 1000), tender("cash", 499)});
    SD_VERIFY(done);
    const auto number = numberOf(done);
    const auto back = m_shop->apply(returnOf(number), m_shop->staff());
    SD_VERIFY(back);
    QCOMPARE(back->value(u"refunded_minor").toInteger(), 1999);
    const auto sums = [this](const char *kind) {
        return m_shop->value(u"SELECT sum(amount_minor) FROM tender WHERE order_id IS NOT NULL "
                             "AND kind = '%1'"_qs.arg(QLatin1String(kind)));
    };
    for (const auto *kind : {"voucher", "card", "cash"})
        QCOMPARE(sums(kind), u"0"_qs);
    QCOMPARE(m_shop->value(u"SELECT balance_minor FROM voucher"_qs), u"500"_qs);
}

void TestVouchers::refundsOntoANewVoucher()
{
    const auto done = sold(kFaust, 1999, {tender("cash", 2000)});
    auto back = returnOf(numberOf(done));
    back.refund = u"account"_qs;
    QCOMPARE(m_shop->refusal(back, m_shop->staff()).reason, u"account_needs_customer"_qs);
    back.refund = u"voucher"_qs;
    const auto given = m_shop->apply(back, m_shop->staff());
    SD_VERIFY(given);
    const auto part = given->value(u"refunds").toArray().first().toObject();
    QCOMPARE(part.value(u"amount_minor").toInteger(), 1999);
    const auto code = part.value(u"voucher").toString();
    SD_VERIFY(sold(kFaust, 1999, {tender("voucher", 1999, code)}));
}

void TestVouchers::keepsAccountsToCustomers()
{
    const auto cart = openSale();
    put(cart, kFaust);
    QCOMPARE(m_shop->refusal(sale(cart, 1999, {tender("account", 1999)}), m_shop->staff()).reason,
             u"account_needs_customer"_qs);
    EditCart edit;
    edit.cart = cart;
    edit.changes = {{u"customer"_qs, {{}, u"customer"_qs}}};
    SD_VERIFY(m_shop->apply(edit, m_shop->staff()));
    SD_VERIFY(m_shop->apply(sale(cart, 1999, {tender("account", 1999)}), m_shop->staff()));
    QCOMPARE(m_shop->refusal(sale(openSale(), 0, {tender("rounding", 1)}), m_shop->staff()).reason,
             u"cart_empty"_qs);
}

void TestVouchers::settlesTheOldestOrdersFirst()
{
    const auto first = soldOnAccount(kFaust, 1999);
    const auto second = soldOnAccount(kProcess, 1250);
    const auto code = voucher(1000);
    const auto settled =
            m_shop->apply(settlement(2500, {tender("voucher", 1000, code), tender("cash", 2000)}),
                          m_shop->staff());
    SD_VERIFY(settled);
    QCOMPARE(settled->value(u"change_minor").toInteger(), 500);
    QCOMPARE(settled->value(u"owed_minor").toInteger(), 749);
    const auto orders = settled->value(u"orders").toArray();
    QCOMPARE(orders.size(), 2);
    QCOMPARE(orders.first().toObject().value(u"number").toString(), first);
    QCOMPARE(orders.first().toObject().value(u"amount_minor").toInteger(), 1999);
    QCOMPARE(orders.last().toObject().value(u"number").toString(), second);
    QCOMPARE(owed(), u"749"_qs);
    QCOMPARE(m_shop->value(u"SELECT balance_minor FROM voucher"_qs), u"0"_qs);
    QCOMPARE(m_shop->value(u"SELECT sum(amount_minor) FROM tender WHERE kind = 'cash'"_qs),
             u"1500"_qs);
    SD_VERIFY(m_shop->apply(settlement(749, {tender("card", 749)}), m_shop->staff()));
    QCOMPARE(owed(), u"0"_qs);
    // What was settled goes back the way it came at last.
    SD_VERIFY(m_shop->apply(returnOf(second), m_shop->staff()));
    QCOMPARE(owed(), u"0"_qs);
}

void TestVouchers::settlesNoMoreThanIsOwed()
{
    QVERIFY(!soldOnAccount(kFaust, 1999).isEmpty());
    const auto more = m_shop->refusal(settlement(2000, {tender("cash", 2000)}), m_shop->staff());
    QCOMPARE(more.reason, u"account_owes_less"_qs);
    QCOMPARE(more.facts.value(u"owed_minor"_qs).toLongLong(), 1999);
    QCOMPARE(m_shop->refusal(settlement(1999, {tender("account", 1999)}), m_shop->staff()).reason,
             u"account_pays_no_account"_qs);
    QCOMPARE(m_shop->refusal(settlement(0, {}), m_shop->staff()).reason, u"amount_out_of_range"_qs);
    QCOMPARE(m_shop->refusal(settlement(1999, {tender("card", 1998)}), m_shop->staff()).reason,
             u"payment_too_small"_qs);
    QCOMPARE(m_shop->refusal(settlement(1999, {tender("card", 1999)}), m_shop->customer()).reason,
             u"role_may_not"_qs);
    QCOMPARE(owed(), u"1999"_qs);
}

QTEST_GUILESS_MAIN(TestVouchers)
#include "tst_vouchers.moc"
