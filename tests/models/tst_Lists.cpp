// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/CommandKind.h"
#include "db/domain/OrderState.h"
#include "db/domain/Role.h"
#include "models/lists/CartModel.h"
#include "models/lists/CategoryTreeModel.h"
#include "models/support/Formats.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace shopdesk;

class TestLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheTreeOfCategories();
    void showsWhatACartComesTo();
    void refusesQuantitiesThatCannotBe();
    void writesMoneyByLocale();
    void hasAWordForEveryName();
    void namesCountriesAndLanguages();
    void findsTheStoredFormatOfABook();
};

void TestLists::showsTheTreeOfCategories()
{
    CategoryTreeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const CategoryId root(QUuid::createUuid());
    const CategoryId leaf(QUuid::createUuid());
    CategoryNode above;
    above.id = root;
    above.name = u"Fiction"_qs;
    above.subtreeCount = 3;
    CategoryNode below;
    below.id = leaf;
    below.parent = root;
    below.name = u"Poems"_qs;
    below.level = 1;
    model.setTree({above, below});
    QCOMPARE(model.rowCount(), 1);
    const auto index = model.indexOf(leaf);
    QCOMPARE(index.parent(), model.indexOf(root));
    QCOMPARE(model.pathOf(index), (QStringList{u"Fiction"_qs, u"Poems"_qs}));
    QCOMPARE(model.idAt(index), leaf);
}

void TestLists::showsWhatACartComesTo()
{
    CartModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    CartDetail cart;
    CartLineDetail line;
    line.id = CartLineId(QUuid::createUuid());
    line.quantity = 3;
    line.unitMinor = 1799;
    line.available = 3;
    cart.lines = {line};
    cart.currency = u"EUR"_qs;
    const auto euro = Currency::parse(u"EUR").value();
    const LinePrice price{.base = Money(5397, euro),
                          .discount = Money(397, euro),
                          .net = Money(4673, euro),
                          .tax = Money(327, euro),
                          .total = Money(5000, euro)};
    PricedBasket priced;
    priced.price.lines = {price};
    cart.priced = priced;
    model.setCart(cart);
    const auto valueIn = [&model](int column) {
        return model.index(0, column).data(CartModel::ValueRole);
    };
    QCOMPARE(valueIn(CartModel::DiscountColumn), QVariant(-397));
    QCOMPARE(valueIn(CartModel::TotalColumn), QVariant(5000));
    QVERIFY(model.canBePlaced());
    cart.lines[0].available = 2;
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setCart(cart);
    QVERIFY(resets.isEmpty());
    QVERIFY(!model.canBePlaced());
    cart.lines[0].unitMinor.reset();
    cart.priced = fail(ErrorKind::Refused, u"price_missing"_qs);
    model.setCart(cart);
    QVERIFY(valueIn(CartModel::TotalColumn).isNull());
    QCOMPARE(model.index(0, CartModel::TotalColumn).data(), QVariant(u"No price"_qs));
}

void TestLists::refusesQuantitiesThatCannotBe()
{
    CartModel model;
    CartDetail cart;
    cart.lines.resize(1);
    cart.lines[0].quantity = 1;
    model.setCart(cart);
    QSignalSpy edited(&model, &CartModel::quantityEdited);
    const auto cell = model.index(0, CartModel::QuantityColumn);
    for (const auto &bad : {QVariant(0), QVariant(-1), QVariant(1'000'000'000), QVariant(u"x"_qs)})
        QVERIFY(!model.setData(cell, bad, Qt::EditRole));
    QVERIFY(model.setData(cell, 5, Qt::EditRole));
    QCOMPARE(edited.size(), 1);
}

void TestLists::writesMoneyByLocale()
{
    const Formats english{QLocale(QLocale::English, QLocale::UnitedKingdom)};
    const Formats russian{QLocale(QLocale::Russian, QLocale::Russia)};
    QCOMPARE(english.money(123456, u"EUR"_qs), u"€1,234.56"_qs);
    QCOMPARE(english.money(-5, u"EUR"_qs), u"-€0.05"_qs);
    QCOMPARE(english.money(500, u"JPY"_qs), u"JPY500"_qs);
    QCOMPARE(russian.amount(1799, u"EUR"_qs), u"17,99"_qs);
    QVERIFY(russian.money(1799, u"EUR"_qs).contains(u"17,99"_qs));
    QCOMPARE(english.amount(std::numeric_limits<qint64>::min(), u"EUR"_qs),
             u"-92,233,720,368,547,758.08"_qs);
    QCOMPARE(english.year(-44), u"44 BC"_qs);
    QCOMPARE(english.rating(450), u"4.5"_qs);
    QVERIFY(english.percent(750).startsWith(u"7.5"_qs));
}

void TestLists::hasAWordForEveryName()
{
    for (const auto state : allOrderStates())
        QVERIFY(Formats::orderState(orderStateName(state)) != orderStateName(state));
    for (const auto role : allRoles())
        QVERIFY(Formats::role(roleName(role)) != roleName(role));
    for (const auto kind : allCommandKinds())
        QVERIFY2(Formats::commandKind(commandKindName(kind)) != commandKindName(kind),
                 qPrintable(commandKindName(kind)));
    QCOMPARE(Formats::orderState(u"unheard_of"_qs), u"unheard_of"_qs);
}

void TestLists::namesCountriesAndLanguages()
{
    QCOMPARE(Formats::country(u"DE"_qs), u"Germany"_qs);
    QCOMPARE(Formats::country(u"ZZ"_qs), u"ZZ"_qs);
    QCOMPARE(Formats::country({}), QString());
    QCOMPARE(Formats::language(u"ru"_qs), u"Russian"_qs);
    QCOMPARE(Formats::language(u"qqq"_qs), u"qqq"_qs);
    QCOMPARE(Formats::language(u"haw"_qs), u"Hawaiian"_qs); // no code of two letters
    QCOMPARE(Formats::language({}), QString());
    QStringList names;
    for (const QString &code : Formats::countryCodes()) {
        QCOMPARE(code.size(), 2);
        names += Formats::country(code);
    }
    QVERIFY(names.size() >= 249); // ISO 3166-1
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestLists::findsTheStoredFormatOfABook()
{
    for (const QString &stored : Formats::bookFormats()) {
        QVERIFY(Formats::bookFormat(stored) != stored);
        QCOMPARE(Formats::storedBookFormat(Formats::bookFormat(stored)), stored);
    }
    QCOMPARE(Formats::bookFormat(u"PAPERBACK"_qs), u"Paperback"_qs);
    QCOMPARE(Formats::storedBookFormat(u"paperback"_qs), u"paperback"_qs);
    // Whatever else a list of books says is a format as well.
    QCOMPARE(Formats::bookFormat(u"Leporello"_qs), u"Leporello"_qs);
    QCOMPARE(Formats::storedBookFormat(u"Leporello"_qs), u"Leporello"_qs);
}

QTEST_GUILESS_MAIN(TestLists)
#include "tst_Lists.moc"
