// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/PinProof.h"
#include "db/service/IntegrityCheck.h"
#include "tests/commands/OrderSteps.h"

#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

constexpr auto kFaust = WorkspaceFixture::kFaust;     // 19.99
constexpr auto kProcess = WorkspaceFixture::kProcess; // 12.50
constexpr auto kRare = WorkspaceFixture::kRare;       // 5.00, one copy

PayOrderTender tender(const char *kind, qint64 minor, const QString &reference = {})
{
    PayOrderTender tender;
    tender.kind = QString::fromLatin1(kind);
    tender.givenMinor = minor;
    tender.reference = reference;
    return tender;
}

} // namespace

// A day at the till, through the commands alone.
class TestTill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup();

    void sellsACartInOneStep();
    void sellsLinesWithoutACart();
    void refusesATotalThatNobodyWasTold();
    void sellsWhatTheStockDoesNotKnow();
    void parksAndResumes();
    void keepsOneSaleInHand();
    void closesTheDayWithWhatItTookIn();
    void opensOneDayAtATime();
    void discountsWithinTheLimit();
    void asksForAnApprovalBeyondTheLimit();
    void refusesProofsOfSomethingElse();
    void sellsAndRedeemsVouchers();
    void spendsNoVoucherTwice();
    void withdrawsAVoucher();
    void refundsTheWayItWasPaid();
    void refundsOntoANewVoucher();
    void changesWhatIsOnlyPlaced();
    void usesACouponOnce();
    void givesACouponBack();
    void taxesAsTheShopDoes();
    void keepsAccountsToCustomers();

private:
    [[nodiscard]] CartId openSale();
    void put(CartId cart, const char *isbn, qint64 quantity = 1);
    [[nodiscard]] SellBooks sale(CartId cart, qint64 total, const QList<PayOrderTender> &tenders);
    [[nodiscard]] Result<QJsonObject> sold(const char *isbn, qint64 total,
                                           const QList<PayOrderTender> &tenders);
    [[nodiscard]] QString voucher(qint64 minor);
    void addCoupon(qint64 percentBp, std::optional<qint64> uses);
    void setPin(AccountId account, const QString &login, const char *pin);
    [[nodiscard]] Approval approvalOf(const QString &login, const char *pin, const QByteArray &act);
    [[nodiscard]] WorkspaceId workspaceId();

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

void TestTill::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
}

void TestTill::cleanup()
{
    if (m_shop) {
        const auto report = checkIntegrity(m_shop->connection());
        SD_VERIFY(report);
        for (const auto &finding : report->findings)
            QVERIFY2(finding.differences == 0, qPrintable(finding.check));
    }
    m_shop.reset();
}

CartId TestTill::openSale()
{
    OpenSale open;
    open.shop = ShopRef(u"LPZ"_qs);
    const auto opened = m_shop->apply(open, m_shop->staff());
    return opened ? CartId::parse(opened->value(u"cart").toString()).value_or(CartId()) : CartId();
}

void TestTill::put(CartId cart, const char *isbn, qint64 quantity)
{
    PutInCart put;
    put.cart = cart;
    put.shop = ShopRef(u"LPZ"_qs);
    put.book = BookRef(QString::fromLatin1(isbn));
    put.quantity = quantity;
    SD_VERIFY(m_shop->apply(put, m_shop->staff()));
}

SellBooks TestTill::sale(CartId cart, qint64 total, const QList<PayOrderTender> &tenders)
{
    SellBooks command;
    command.cart = cart;
    command.totalMinor = total;
    command.tenders = tenders;
    return command;
}

Result<QJsonObject> TestTill::sold(const char *isbn, qint64 total,
                                   const QList<PayOrderTender> &tenders)
{
    const auto cart = openSale();
    put(cart, isbn);
    return m_shop->apply(sale(cart, total, tenders), m_shop->staff());
}

QString TestTill::voucher(qint64 minor)
{
    SellVoucher sell;
    sell.shop = ShopRef(u"LPZ"_qs);
    sell.amountMinor = minor;
    sell.tenders = {tender("card", minor)};
    const auto made = m_shop->apply(sell, m_shop->staff());
    return made ? made->value(u"code").toString() : QString();
}

void TestTill::addCoupon(qint64 percentBp, std::optional<qint64> uses)
{
    CreatePromotion promotion;
    promotion.name = u"Spring"_qs;
    promotion.kind = u"percent"_qs;
    promotion.percentBp = percentBp;
    promotion.couponCode = u"SPRING"_qs;
    promotion.couponUses = uses;
    SD_VERIFY(m_shop->apply(promotion, m_shop->manager()));
}

WorkspaceId TestTill::workspaceId()
{
    return WorkspaceId::parse(m_shop->value(u"SELECT id FROM workspace"_qs))
            .value_or(WorkspaceId());
}

void TestTill::setPin(AccountId account, const QString &login, const char *pin)
{
    const auto key = derivePinKey(Secret(QByteArrayView(pin)), workspaceId(), login);
    SD_VERIFY(key);
    const auto verifier = ScramVerifier::make(*key);
    SD_VERIFY(verifier);
    SetPin set;
    set.account = AccountRef(login);
    set.verifier = VerifierText{verifier->toString()};
    SD_VERIFY(m_shop->apply(set, account));
}

Approval TestTill::approvalOf(const QString &login, const char *pin, const QByteArray &act)
{
    const auto verifier = ScramVerifier::parse(
            m_shop->value(u"SELECT pin_verifier FROM account WHERE login = '%1'"_qs.arg(login)));
    const auto key = derivePinKey(Secret(QByteArrayView(pin)), workspaceId(), login);
    const auto proof = makePinProof(*key, *verifier, act);
    Approval approval;
    approval.approver = AccountRef(login);
    approval.proof = ProofText{*proof};
    return approval;
}

void TestTill::sellsACartInOneStep()
{
    const auto cart = openSale();
    put(cart, kFaust, 2);
    put(cart, kProcess);
    put(cart, kFaust);
    const auto done = m_shop->apply(sale(cart, 7247, {tender("card", 5000), tender("cash", 3000)}),
                                    m_shop->staff());
    SD_VERIFY(done);
    QCOMPARE(done->value(u"change_minor").toInteger(), 753);
    QCOMPARE(done->value(u"order").toObject().value(u"state").toString(), u"completed"_qs);
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{7, 0}));
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM cart"_qs), u"0"_qs);
    QCOMPARE(m_shop->value(u"SELECT sum(amount_minor) FROM tender"_qs), u"7247"_qs);
    QCOMPARE(m_shop->refusal(sale(cart, 7247, {}), m_shop->staff()).reason, u"cart_unknown"_qs);
}

void TestTill::sellsLinesWithoutACart()
{
    SellBooks sell;
    sell.shop = ShopRef(u"LPZ"_qs);
    sell.lines = {{.book = BookRef(QString::fromLatin1(kFaust)),
                   .quantity = 2,
                   .unitMinor = 1999,
                   .discountBp = 500,
                   .discountMinor = {}}};
    sell.totalMinor = 3798;
    sell.tenders = {tender("card", 3798)};
    SD_VERIFY(m_shop->apply(sell, m_shop->staff()));
    QCOMPARE(m_shop->value(u"SELECT kind FROM order_line_rule"_qs), u"line_discount"_qs);
    sell.lines.first().discountMinor = 1;
    QCOMPARE(m_shop->refusal(sell, m_shop->staff()).reason, u"one_discount_only"_qs);
    sell.lines.clear();
    QCOMPARE(m_shop->refusal(sell, m_shop->staff()).reason, u"lines_missing"_qs);
    sell.shop = std::nullopt;
    QCOMPARE(m_shop->refusal(sell, m_shop->staff()).reason, u"field_missing"_qs);
}

void TestTill::refusesATotalThatNobodyWasTold()
{
    const auto cart = openSale();
    put(cart, kFaust);
    const auto refusal = m_shop->refusal(sale(cart, 1899, {tender("cash", 2000)}), m_shop->staff());
    QCOMPARE(refusal.reason, u"total_changed"_qs);
    QCOMPARE(refusal.facts.value(u"total_minor"_qs).toLongLong(), 1999);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM orders"_qs), u"0"_qs);
}

// The copy is on the counter: what the stock says of it is wrong, not the sale.
void TestTill::sellsWhatTheStockDoesNotKnow()
{
    SD_VERIFY(sold(kRare, 500, {tender("cash", 500)}));
    SD_VERIFY(sold(kRare, 500, {tender("cash", 500)}));
    QCOMPARE(stockIn(*m_shop, kRare), (Stock{-1, 0}));
}

void TestTill::parksAndResumes()
{
    const auto first = openSale();
    ParkCart park;
    park.cart = first;
    QCOMPARE(m_shop->refusal(park, m_shop->staff()).reason, u"cart_empty"_qs);
    put(first, kFaust);
    park.label = u"grey coat"_qs;
    SD_VERIFY(m_shop->apply(park, m_shop->staff()));
    QCOMPARE(m_shop->refusal(park, m_shop->staff()).reason, u"cart_is_parked"_qs);
    const auto second = openSale();
    QVERIFY(!(second == first));
    ResumeCart resume;
    resume.cart = first;
    SD_VERIFY(m_shop->apply(resume, m_shop->staff()));
    QCOMPARE(m_shop->refusal(resume, m_shop->staff()).reason, u"sale_in_hand"_qs);
    QCOMPARE(openSale().toString(), first.toString());
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM cart"_qs), u"1"_qs);
}

void TestTill::keepsOneSaleInHand()
{
    const auto parked = openSale();
    put(parked, kFaust);
    ParkCart park;
    park.cart = parked;
    SD_VERIFY(m_shop->apply(park, m_shop->staff()));
    put(openSale(), kProcess);
    ResumeCart resume;
    resume.cart = parked;
    QCOMPARE(m_shop->refusal(resume, m_shop->staff()).reason, u"sale_in_hand"_qs);
    DropCart drop;
    drop.cart = openSale();
    const auto dropped = m_shop->apply(drop, m_shop->staff());
    SD_VERIFY(dropped);
    QCOMPARE(dropped->value(u"lines").toInteger(), 1);
    SD_VERIFY(m_shop->apply(resume, m_shop->staff()));
}

void TestTill::closesTheDayWithWhatItTookIn()
{
    OpenTill open;
    open.shop = ShopRef(u"LPZ"_qs);
    open.floatMinor = 10000;
    SD_VERIFY(m_shop->apply(open, m_shop->staff()));
    SD_VERIFY(sold(kFaust, 1999, {tender("cash", 2000)}));
    SD_VERIFY(sold(kFaust, 1999, {tender("card", 999), tender("cash", 1000)}));
    QVERIFY(!voucher(2500).isEmpty());
    CloseTill close;
    close.countedMinor = 12990;
    const auto closed = m_shop->apply(close, m_shop->staff());
    SD_VERIFY(closed);
    QCOMPARE(closed->value(u"expected_minor").toInteger(), 12999);
    QCOMPARE(closed->value(u"difference_minor").toInteger(), -9);
    QCOMPARE(m_shop->value(u"SELECT sum(amount_minor) FROM till_day_total"_qs),
             m_shop->value(u"SELECT sum(amount_minor) FROM tender"_qs));
    QCOMPARE(m_shop->refusal(close, m_shop->staff()).reason, u"till_not_open"_qs);
    // What comes after belongs to no day that is closed.
    SD_VERIFY(sold(kProcess, 1250, {tender("cash", 1250)}));
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM tender WHERE till_day_id IS NULL"_qs), u"1"_qs);
}

void TestTill::opensOneDayAtATime()
{
    OpenTill open;
    open.shop = ShopRef(u"LPZ"_qs);
    SD_VERIFY(m_shop->apply(open, m_shop->staff()));
    QCOMPARE(m_shop->refusal(open, m_shop->staff()).reason, u"till_is_open"_qs);
    open.floatMinor = -1;
    QCOMPARE(m_shop->refusal(open, m_shop->staff()).reason, u"price_negative"_qs);
    SD_VERIFY(m_shop->apply(CloseTill{}, m_shop->staff()));
    open.floatMinor = 0;
    SD_VERIFY(m_shop->apply(open, m_shop->staff()));
}

void TestTill::discountsWithinTheLimit()
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

void TestTill::asksForAnApprovalBeyondTheLimit()
{
    setPin(m_shop->manager(), u"manager"_qs, "2468");
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
    sell.approval = approvalOf(u"manager"_qs, "2468", discountApproval(cart, 999));
    SD_VERIFY(m_shop->apply(sell, m_shop->staff()));
    QCOMPARE(m_shop->value(
                     u"SELECT login FROM account JOIN approval ON approver_id = account.id"_qs),
             u"manager"_qs);
}

void TestTill::refusesProofsOfSomethingElse()
{
    setPin(m_shop->manager(), u"manager"_qs, "2468");
    setPin(m_shop->staff(), u"staff"_qs, "1357");
    const auto cart = openSale();
    put(cart, kFaust);
    EditCart edit;
    edit.cart = cart;
    edit.changes = {{u"discount_bp"_qs, {{}, 9000}}};
    SD_VERIFY(m_shop->apply(edit, m_shop->staff()));
    auto sell = sale(cart, 200, {tender("cash", 200)});
    const auto refused = [&](const QString &login, const char *pin, const QByteArray &act) {
        sell.approval = approvalOf(login, pin, act);
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

void TestTill::sellsAndRedeemsVouchers()
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

void TestTill::spendsNoVoucherTwice()
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

void TestTill::withdrawsAVoucher()
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

void TestTill::refundsTheWayItWasPaid()
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

void TestTill::refundsOntoANewVoucher()
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

void TestTill::changesWhatIsOnlyPlaced()
{
    const auto placed =
            m_shop->apply(orderOf({orderLine(kFaust, 2), orderLine(kProcess, 1)}), m_shop->staff());
    const auto number = numberOf(placed);
    ChangeOrder change;
    change.order = OrderRef(number);
    change.lines = {orderLine(kFaust, 1), orderLine(kRare, 1)};
    const auto changed = m_shop->apply(change, m_shop->staff());
    SD_VERIFY(changed);
    QCOMPARE(numberOf(changed), number);
    QCOMPARE(m_shop->value(u"SELECT total_minor FROM orders"_qs), u"2499"_qs);
    QCOMPARE(stockIn(*m_shop, kFaust), (Stock{10, 1}));
    QCOMPARE(stockIn(*m_shop, kProcess), (Stock{5, 0}));
    change.lines = {orderLine(kRare, 2)};
    QCOMPARE(m_shop->refusal(change, m_shop->staff()).reason, u"insufficient_stock"_qs);
    QCOMPARE(stockIn(*m_shop, kRare), (Stock{1, 1}));
    change.lines = {};
    change.note = u"gift"_qs;
    SD_VERIFY(m_shop->apply(change, m_shop->staff()));
    QCOMPARE(m_shop->value(u"SELECT note FROM orders"_qs), u"gift"_qs);
    SD_VERIFY(m_shop->apply(paymentOf(number, 2499), m_shop->staff()));
    QCOMPARE(m_shop->refusal(change, m_shop->staff()).reason, u"order_state_forbids"_qs);
}

void TestTill::usesACouponOnce()
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

void TestTill::givesACouponBack()
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

void TestTill::taxesAsTheShopDoes()
{
    const auto rateOf = [this](const char *isbn) {
        const auto placed = m_shop->apply(orderOf({orderLine(isbn, 1)}), m_shop->staff());
        return m_shop->value(u"SELECT tax_rate_bp FROM order_line WHERE order_id = '%1'"_qs.arg(
                placed ? placed->value(u"order").toObject().value(u"id").toString() : QString()));
    };
    const auto own = rateOf(kFaust);
    SetShopTax shopTax;
    shopTax.shop = ShopRef(u"LPZ"_qs);
    shopTax.bookRateBp = own.toInt();
    shopTax.taxRateBp = 1000;
    SD_VERIFY(m_shop->apply(shopTax, m_shop->manager()));
    QCOMPARE(rateOf(kFaust), u"1000"_qs);
    SetBookTax bookTax;
    bookTax.shop = ShopRef(u"LPZ"_qs);
    bookTax.book = BookRef(QString::fromLatin1(kFaust));
    bookTax.taxRateBp = 0;
    SD_VERIFY(m_shop->apply(bookTax, m_shop->manager()));
    QCOMPARE(rateOf(kFaust), u"0"_qs);
    QCOMPARE(rateOf(kProcess), u"1000"_qs);
    bookTax.taxRateBp = std::nullopt;
    const auto undone = m_shop->apply(bookTax, m_shop->manager());
    SD_VERIFY(undone);
    QCOMPARE(undone->value(u"was_bp").toInt(), 0);
    QCOMPARE(rateOf(kFaust), u"1000"_qs);
}

void TestTill::keepsAccountsToCustomers()
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

QTEST_GUILESS_MAIN(TestTill)
#include "tst_till.moc"
