// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Codec.h"
#include "db/commands/Inverse.h"
#include "tests/commands/InverseTest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace shopdesk;
using namespace shopdesk::test;

// A command and the one that takes it back leave the rows as they were.
class TestInverse : public InverseTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init() { makeShop(); }

    void takesBackEditsOfABook();
    void takesBackEditsOfShopsAccountsAndCustomers();
    void takesBackEditsOfSuppliersAndAssortments();
    void takesBackAMoveOfACategory();
    void takesBackAnAdjustment();
    void takesBackWhatHappenedToACart();
    void takesBackTermsOfASale();
    void takesBackTaxesOfAShop();
    void takesBackRights();
    void takesBackMembershipOfAGroup();
    void takesBackAFirstCover();
    void takesBackWhatWasAskedOfOthers();
    void leavesWhatSomebodyElseDid();
    void refusesWhatSomebodyChangedMeanwhile();
    void knowsNoWayBack_data();
    void knowsNoWayBack();
};

void TestInverse::takesBackEditsOfABook()
{
    const auto fiction = category(u"FIC"_qs);
    EditBook edit;
    edit.book = BookRef(isbn(WorkspaceFixture::kFaust));
    edit.changes = {
            {u"title"_qs, {u"Faust"_qs, u"Faust I"_qs}},
            {u"subtitle"_qs, {u""_qs, u""_qs}},
            {u"isbn"_qs, {u"978-3-16-148410-0"_qs, u"978-3-16-148410-0"_qs}},
            {u"authors"_qs,
             {QJsonArray{u"Johann Wolfgang Goethe"_qs}, QJsonArray{u"Goethe"_qs, u"Schöne"_qs}}},
            {u"year"_qs, {QJsonValue(QJsonValue::Null), 1808}},
            {u"price_minor"_qs, {1999, 2499}},
            {u"categories"_qs, {QJsonArray(), QJsonArray{fiction}}}};
    const auto year = m_shop->value(u"SELECT year FROM book WHERE isbn = '9783161484100'"_qs);
    edit.changes.at(u"year"_qs).base =
            year.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(year.toLongLong());
    QCOMPARE(differenceAfter(edit, m_shop->manager()), QString());
}

void TestInverse::takesBackEditsOfShopsAccountsAndCustomers()
{
    const auto name = m_shop->value(u"SELECT name FROM shop WHERE code = 'LPZ'"_qs);
    const EditShop shop{ShopRef(u"LPZ"_qs),
                        {{u"name"_qs, {name, u"Äther"_qs}}, {u"active"_qs, {true, false}}}};
    QCOMPARE(differenceAfter(shop, m_shop->manager()), QString());
    const EditAccount account{AccountRef(u"staff"_qs),
                              change(u"email"_qs, u""_qs, u"a@b.example"_qs)};
    QCOMPARE(differenceAfter(account, m_shop->admin()), QString());
    const EditCustomer customer{CustomerRef(u"customer"_qs),
                                change(u"phone"_qs, u""_qs, u"0341"_qs)};
    QCOMPARE(differenceAfter(customer, m_shop->manager()), QString());
}

void TestInverse::takesBackEditsOfSuppliersAndAssortments()
{
    CreateSupplier supplier;
    supplier.code = u"KNV"_qs;
    supplier.name = u"Koch"_qs;
    SD_VERIFY(m_shop->apply(supplier, m_shop->manager()));
    const QJsonValue nothing(QJsonValue::Null);
    const EditSupplier edit{SupplierRef(u"KNV"_qs),
                            {{u"code"_qs, {u"KNV"_qs, u"ZEIT"_qs}},
                             {u"name"_qs, {u"Koch"_qs, u"Äther"_qs}},
                             {u"return_days"_qs, {nothing, 30}},
                             {u"active"_qs, {true, false}}}};
    QCOMPARE(differenceAfter(edit, m_shop->manager()), QString());
    const EditAssortment shelf{
            ShopRef(u"LPZ"_qs),
            BookRef(isbn(WorkspaceFixture::kFaust)),
            {{u"shelf"_qs, {u""_qs, u"B4"_qs}}, {u"reorder_level"_qs, {nothing, 3}}}};
    QCOMPARE(differenceAfter(shelf, m_shop->staff()), QString());
}

void TestInverse::takesBackAMoveOfACategory()
{
    category(u"P"_qs);
    category(u"Q"_qs);
    for (const auto &code : {u"A"_qs, u"B"_qs, u"C"_qs})
        category(code, u"P"_qs);
    category(u"X"_qs, u"Q"_qs);
    category(u"BELOW"_qs, u"B"_qs);
    // From here on every neighbour has its own place.
    SD_VERIFY(
            m_shop->apply(EditCategory{CategoryRef(u"A"_qs), {{u"position"_qs, {std::nullopt, 2}}}},
                          m_shop->manager()));
    const EditCategory order{CategoryRef(u"A"_qs), change(u"position"_qs, 2, 0)};
    QCOMPARE(differenceAfter(order, m_shop->manager()), QString());
    const EditCategory away{CategoryRef(u"B"_qs),
                            {{u"parent"_qs, {u"P"_qs, u"Q"_qs}}, {u"position"_qs, {0, 99}}}};
    const auto positions = u"SELECT position FROM category WHERE code = '%1'"_qs;
    QCOMPARE(differenceAfter(away, m_shop->manager()), QString());
    QCOMPARE(m_shop->value(positions.arg(u"A"_qs)), u"2"_qs);
    QCOMPARE(m_shop->value(positions.arg(u"B"_qs)), u"0"_qs);
}

void TestInverse::takesBackAnAdjustment()
{
    AdjustStock adjust;
    adjust.shop = ShopRef(u"LPZ"_qs);
    adjust.book = BookRef(isbn(WorkspaceFixture::kFaust));
    adjust.quantity = -3;
    adjust.reason = u"damage"_qs;
    QCOMPARE(differenceAfter(adjust, m_shop->staff()), QString());
    // The ledger says both.
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM stock_movement WHERE kind = 'adjusted'"_qs),
             u"2"_qs);
    QCOMPARE(m_shop->value(u"SELECT quantity FROM stock_movement WHERE reason = 'correction'"_qs),
             u"3"_qs);
}

void TestInverse::takesBackWhatHappenedToACart()
{
    PutInCart put;
    put.shop = ShopRef(u"LPZ"_qs);
    put.book = BookRef(isbn(WorkspaceFixture::kFaust));
    put.quantity = 2;
    QCOMPARE(differenceAfter(put, m_shop->staff()), QString());
    const auto line = m_shop->apply(put, m_shop->staff());
    SD_VERIFY(line);
    const auto id = CartLineId::parse(line->value(u"line").toString()).value_or(CartLineId());
    QCOMPARE(differenceAfter(put, m_shop->staff()), QString()); // onto what was there
    QCOMPARE(differenceAfter(ChangeCartLine{id, 7}, m_shop->staff()), QString());
    QCOMPARE(differenceAfter(RemoveCartLine{id}, m_shop->staff()), QString());
}

void TestInverse::takesBackTermsOfASale()
{
    PutInCart put;
    put.shop = ShopRef(u"LPZ"_qs);
    put.book = BookRef(isbn(WorkspaceFixture::kFaust));
    const auto line = m_shop->apply(put, m_shop->staff());
    SD_VERIFY(line);
    const auto id = CartLineId::parse(line->value(u"line").toString()).value_or(CartLineId());
    const auto cart = CartId::parse(line->value(u"cart").toString()).value_or(CartId());
    const DiscountCartLine discount{.line = id, .discountBp = 500, .discountMinor = std::nullopt};
    QCOMPARE(differenceAfter(discount, m_shop->staff()), QString());
    const EditCart edit{cart, change(u"label"_qs, u""_qs, u"Mrs Green"_qs)};
    QCOMPARE(differenceAfter(edit, m_shop->staff()), QString());
    SD_VERIFY(m_shop->apply(discount, m_shop->staff()));
    const auto removed = m_shop->apply(RemoveCartLine{id}, m_shop->staff());
    SD_VERIFY(removed);
    QVERIFY(!inverseOf(RemoveCartLine{id}, *removed));
}

void TestInverse::takesBackTaxesOfAShop()
{
    const ShopRef shop(u"LPZ"_qs);
    const SetShopTax general{.shop = shop, .bookRateBp = 700, .taxRateBp = 1000};
    QCOMPARE(differenceAfter(general, m_shop->manager()), QString());
    SD_VERIFY(m_shop->apply(general, m_shop->manager()));
    const SetShopTax none{.shop = shop, .bookRateBp = 700, .taxRateBp = std::nullopt};
    QCOMPARE(differenceAfter(none, m_shop->manager()), QString());
    const SetBookTax one{
            .shop = shop, .book = BookRef(isbn(WorkspaceFixture::kFaust)), .taxRateBp = 1900};
    QCOMPARE(differenceAfter(one, m_shop->manager()), QString());
}

void TestInverse::takesBackRights()
{
    const AccountRef staff(u"staff"_qs);
    const auto admin = m_shop->admin();
    QCOMPARE(differenceAfter(DisableAccount{staff}, admin), QString());
    QCOMPARE(differenceAfter(UnassignStaff{staff, ShopRef(u"LPZ"_qs)}, admin), QString());
    QCOMPARE(differenceAfter(AssignStaff{staff, ShopRef(u"BER"_qs)}, admin), QString());
    SD_VERIFY(m_shop->apply(DisableAccount{staff}, admin));
    QCOMPARE(differenceAfter(EnableAccount{staff}, admin), QString());
}

void TestInverse::takesBackMembershipOfAGroup()
{
    const auto manager = m_shop->manager();
    SD_VERIFY(m_shop->apply(CreateCustomerGroup{u"Школы"_qs}, manager));
    const AddToGroup add{CustomerRef(u"customer"_qs), CustomerGroupRef(u"Школы"_qs)};
    const RemoveFromGroup remove{add.customer, add.group};
    QCOMPARE(differenceAfter(add, manager), QString());
    SD_VERIFY(m_shop->apply(add, manager));
    QCOMPARE(differenceAfter(remove, manager), QString());
    // Who is in it already was put there by somebody else.
    const auto again = m_shop->apply(add, manager);
    SD_VERIFY(again);
    QVERIFY(!inverseOf(add, *again));
}

void TestInverse::takesBackAFirstCover()
{
    QFile file(QStringLiteral(SHOPDESK_TEST_DATA "/commands/SetBookCover.v1.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto cover = commandLineFromJson(file.readAll());
    SD_VERIFY(cover);
    QCOMPARE(differenceAfter(cover->value, m_shop->manager()), QString());
    SD_VERIFY(m_shop->apply(cover->value, m_shop->manager()));
    const auto replaced = m_shop->apply(cover->value, m_shop->manager());
    SD_VERIFY(replaced);
    QVERIFY(!inverseOf(cover->value, *replaced));
}

// A request is cancelled; something that waits is given back to whoever had it.
void TestInverse::takesBackWhatWasAskedOfOthers()
{
    const RequestTransfer request{
            .fromShop = ShopRef(u"BER"_qs),
            .toShop = ShopRef(u"LPZ"_qs),
            .lines = {{.book = BookRef(isbn(WorkspaceFixture::kFaust)), .quantity = 1}},
            .note = {}};
    const auto asked = m_shop->apply(request, m_shop->staff());
    SD_VERIFY(asked);
    SD_VERIFY(m_shop->apply(*inverseOf(request, *asked), m_shop->staff()));
    QCOMPARE(m_shop->value(u"SELECT state FROM transfer"_qs), u"cancelled"_qs);

    const auto reported = m_shop->apply(
            ReportFailedJob{
                    .job = u"import_books"_qs, .subject = u"a"_qs, .detail = {}, .shop = {}},
            m_shop->manager());
    SD_VERIFY(reported);
    const AssignAttention assign{
            .item = AttentionItemId::parse(reported->value(u"id").toString()).value(),
            .owner = AccountRef(u"staff"_qs)};
    const auto given = m_shop->apply(assign, m_shop->manager());
    SD_VERIFY(given);
    const auto back = inverseOf(assign, *given);
    QVERIFY(back);
    SD_VERIFY(m_shop->apply(*back, m_shop->manager()));
    QCOMPARE(m_shop->value(u"SELECT login FROM account JOIN attention_item ON owner_id ="
                           " account.id"_qs),
             u"manager"_qs);
    const auto again = m_shop->apply(*back, m_shop->manager());
    SD_VERIFY(again);
    QVERIFY(!inverseOf(*back, *again));
}

// Of two fields one had been set by somebody else already.
void TestInverse::leavesWhatSomebodyElseDid()
{
    const BookRef faust(isbn(WorkspaceFixture::kFaust));
    SD_VERIFY(m_shop->apply(EditBook{faust, change(u"language"_qs, u""_qs, u"de"_qs)},
                            m_shop->admin()));
    const EditBook edit{
            faust, {{u"language"_qs, {u""_qs, u"de"_qs}}, {u"format"_qs, {u""_qs, u"Map"_qs}}}};
    const auto done = m_shop->apply(edit, m_shop->manager());
    SD_VERIFY(done);
    const auto inverse = inverseOf(edit, *done);
    QVERIFY(inverse);
    SD_VERIFY(m_shop->apply(*inverse, m_shop->manager()));
    QCOMPARE(m_shop->value(u"SELECT language FROM book WHERE isbn = '9783161484100'"_qs), u"de"_qs);
    QCOMPARE(m_shop->value(u"SELECT format FROM book WHERE isbn = '9783161484100'"_qs), QString());
}

void TestInverse::refusesWhatSomebodyChangedMeanwhile()
{
    const BookRef faust(isbn(WorkspaceFixture::kFaust));
    const EditBook edit{faust, change(u"publisher"_qs, u""_qs, u"Mine"_qs)};
    const auto before =
            m_shop->value(u"SELECT publisher FROM book WHERE isbn = '9783161484100'"_qs);
    auto own = edit;
    own.changes.at(u"publisher"_qs).base = before;
    const auto done = m_shop->apply(own, m_shop->manager());
    SD_VERIFY(done);
    SD_VERIFY(m_shop->apply(EditBook{faust, change(u"publisher"_qs, u"Mine"_qs, u"Theirs"_qs)},
                            m_shop->admin()));
    QCOMPARE(m_shop->refusal(*inverseOf(own, *done), m_shop->manager()).reason,
             u"changed_meanwhile"_qs);
}

void TestInverse::knowsNoWayBack_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const char *command, const char *result) {
        QTest::newRow(name) << QString::fromLatin1(command) << QString::fromLatin1(result);
    };
    row("an edit without bases",
        R"({"kind":"EditBook","value":{"book":"x","changes":{"title":{"new":"a"}}}})",
        R"({"changed":["title"]})");
    row("an edit of nothing",
        R"({"kind":"EditBook","value":{"book":"x","changes":{"title":{"base":"b","new":"a"}}}})",
        R"({"changed":[]})");
    row("a confirmed price",
        R"({"kind":"EditBook","value":{"book":"x","changes":{"price_minor":{"base":1,"new":2}}}})",
        R"({"changed":["price_minor"],"confirmed":true})");
    row("who was disabled already", R"({"kind":"DisableAccount","value":{"account":"x"}})",
        R"({"changed":[]})");
    row("who was assigned already", R"({"kind":"AssignStaff","value":{"account":"x","shop":"y"}})",
        R"({"already":true})");
    row("who was in the group already",
        R"({"kind":"AddToGroup","value":{"customer":"x","group":"y"}})",
        R"({"customer":"1","group":"2","already":true})");
    row("who left a group, as older receipts say",
        R"({"kind":"RemoveFromGroup","value":{"customer":"x","group":"y"}})",
        R"({"customer":"1","group":"2"})");
    row("the same quantity",
        R"({"kind":"ChangeCartLine","value":{"line":"01956a00-0000-7000-8000-000000000001","quantity":2}})",
        R"({"before":2})");
    row("an order", R"({"kind":"CompleteOrder","value":{"order":"x"}})", "{}");
    row("a cover taken away", R"({"kind":"RemoveBookCover","value":{"book":"x"}})", "{}");
}

void TestInverse::knowsNoWayBack()
{
    QFETCH(QString, command);
    QFETCH(QString, result);
    const auto json = QJsonDocument::fromJson(command.toUtf8()).object();
    const auto value =
            valueFromJson(json.value(u"kind").toString(), 1, json.value(u"value").toObject());
    SD_VERIFY(value);
    QVERIFY(!inverseOf(*value, QJsonDocument::fromJson(result.toUtf8()).object()));
}

QTEST_GUILESS_MAIN(TestInverse)
#include "tst_inverse.moc"
