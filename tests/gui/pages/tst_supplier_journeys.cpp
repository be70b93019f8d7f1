// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LanguageSwitcher.h"
#include "tests/gui/pages/PageSteps.h"
#include "tests/gui/pages/SupplierSteps.h"
#include "ui/dialogs/ReturnLinesTable.h"
#include "ui/pages/ReturnsDuePage.h"
#include "ui/pages/SmallTable.h"
#include "ui/pages/SupplierDetailPane.h"
#include "ui/pages/SupplierReturnDetailPane.h"
#include "ui/shell/MainMenu.h"
#include "ui/support/Theme.h"
#include "ui/widgets/FormField.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace shopdesk;
using namespace shopdesk::steps;

// Suppliers and what goes back to them, through the widgets people work with.
class SupplierJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }
    void initTestCase();
    void init();
    void supplierIsAddedEditedAndTakenBack();
    void wrongFormIsKept();
    void returnGoesThroughItsLife();
    void dueCopiesBecomeAReturn();
    void dueCopiesOfSeveralShopsAreNotMixed();
    void listsAreNarrowed();
    void supplierLeadsToItsReturns();
    void staffAskButDoNotCredit();
    void customersHaveNoSuchPages();

private:
    [[nodiscard]] SeededShop openShop(const QString &login = QStringLiteral("manager"));
    [[nodiscard]] static TablePage &openPage(SeededShop &shop, PageId id);
    static SupplierReturnDetailPane &chooseReturn(TablePage &page, const QString &id);
    [[nodiscard]] static ReturnsDuePage &openDue(SeededShop &shop);

    test::PostgresServer m_server;
    SeededPlaces m_places{m_server};
    std::unique_ptr<Theme> m_theme;
    LanguageSwitcher m_languages;
};

void SupplierJourneyTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_languages.use(u"en"_qs);
}

void SupplierJourneyTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
}

SeededShop SupplierJourneyTest::openShop(const QString &login)
{
    QFETCH_GLOBAL(Engine, engine);
    return SeededShop(m_places.copy(engine), login);
}

TablePage &SupplierJourneyTest::openPage(SeededShop &shop, PageId id)
{
    auto *page = qobject_cast<TablePage *>(shop.open(id));
    if (!page)
        qFatal("no such page");
    return *page;
}

SupplierReturnDetailPane &SupplierJourneyTest::chooseReturn(TablePage &page, const QString &id)
{
    auto *pane = child<SupplierReturnDetailPane>(&page, u"supplierReturnDetail"_qs);
    page.select(id);
    if (!QTest::qWaitFor([&] {
            return pane->supplierReturn() && pane->supplierReturn()->id.toString() == id;
        }))
        qFatal("the return was not read");
    return *pane;
}

ReturnsDuePage &SupplierJourneyTest::openDue(SeededShop &shop)
{
    auto &page = openPage(shop, PageId::SupplierReturns);
    trigger(&page, u"showDue"_qs);
    auto *due = child<ReturnsDuePage>(&page, u"returnsDue"_qs);
    if (!QTest::qWaitFor([due] { return due->isVisible() && due->model().rowCount() > 0; }))
        qFatal("nothing is due");
    return *due;
}

void SupplierJourneyTest::supplierIsAddedEditedAndTakenBack()
{
    SeededShop shop = openShop();
    auto &page = openPage(shop, PageId::Suppliers);
    trigger(&page, u"newSupplier"_qs);
    auto *dialog = child<QDialog>(&page, u"supplierDialog"_qs);
    QTest::keyClicks(child<QLineEdit>(dialog, u"code"_qs), u"zf-1"_qs);
    QTest::keyClicks(child<QLineEdit>(dialog, u"name"_qs), u"Zeitfracht"_qs);
    child<QLineEdit>(dialog, u"return_days"_qs)->setText(u"30"_qs);
    submit(&page, u"supplierDialog"_qs);
    auto *pane = child<SupplierDetailPane>(&page, u"supplierDetail"_qs);
    QTRY_VERIFY(pane->supplier() && pane->supplier()->code == u"ZF-1");
    QCOMPARE(pane->supplier()->returnDays, std::optional<qint64>(30));
    trigger(&page, u"editSupplier"_qs);
    dialog = child<QDialog>(&page, u"supplierDialog"_qs);
    child<QLineEdit>(dialog, u"return_days"_qs)->clear();
    child<QLineEdit>(dialog, u"phone"_qs)->setText(u"0341 1"_qs);
    submit(&page, u"supplierDialog"_qs);
    QTRY_VERIFY(!pane->supplier()->returnDays);
    QCOMPARE(pane->supplier()->phone, u"0341 1"_qs);
    QAction *undo = shop.window().menu().action(MenuAction::Undo);
    QTRY_VERIFY(undo->isEnabled());
    undo->trigger();
    QTRY_COMPARE(pane->supplier()->returnDays, std::optional<qint64>(30));
}

void SupplierJourneyTest::wrongFormIsKept()
{
    SeededShop shop = openShop();
    static_cast<void>(addSupplier(shop, u"ZF-1"_qs, u"Zeitfracht"_qs));
    auto &page = openPage(shop, PageId::Suppliers);
    trigger(&page, u"newSupplier"_qs);
    auto *dialog = child<QDialog>(&page, u"supplierDialog"_qs);
    auto *submitted = child<QPushButton>(dialog, u"submit"_qs);
    QTest::mouseClick(submitted, Qt::LeftButton);
    const auto complains = [dialog](const QString &field) {
        return !child<FormField>(dialog, field + u"Field"_qs)->problem().isEmpty();
    };
    QVERIFY(dialog->isVisible() && complains(u"code"_qs) && complains(u"name"_qs));
    child<QLineEdit>(dialog, u"code"_qs)->setText(u"ZF-1"_qs);
    child<QLineEdit>(dialog, u"name"_qs)->setText(u"Another"_qs);
    child<QLineEdit>(dialog, u"return_days"_qs)->setText(u"0"_qs);
    QVERIFY(complains(u"return_days"_qs));
    child<QLineEdit>(dialog, u"return_days"_qs)->clear();
    QTest::mouseClick(submitted, Qt::LeftButton);
    QTRY_VERIFY(says(dialog, u"one like this already"_qs)); // the code is taken
    child<QLineEdit>(dialog, u"code"_qs)->setText(u"ZF-2"_qs);
    submit(&page, u"supplierDialog"_qs);
    auto *pane = child<SupplierDetailPane>(&page, u"supplierDetail"_qs);
    QTRY_VERIFY(pane->supplier() && pane->supplier()->code == u"ZF-2");
}

void SupplierJourneyTest::returnGoesThroughItsLife()
{
    SeededShop shop = openShop();
    const auto supplier = addSupplier(shop, u"ZF-1"_qs, u"Zeitfracht"_qs);
    const auto books = stockedBooks(shop, 1);
    auto &page = openPage(shop, PageId::SupplierReturns);
    auto &pane = chooseReturn(page, requestReturn(shop, supplier, books));
    const auto state = [&] { return pane.supplierReturn()->paper.state; };
    trigger(&page, u"authoriseReturn"_qs);
    child<QLineEdit>(&page, u"authorisation"_qs)->setText(u"RA 77"_qs);
    submit(&page, u"authoriseReturnDialog"_qs);
    QTRY_COMPARE(state(), u"authorised"_qs);
    trigger(&page, u"sendReturn"_qs); // nobody said yes
    QCOMPARE(shop.prompts().asked.size(), 1);
    QCOMPARE(state(), u"authorised"_qs);
    shop.prompts().answer = TestPrompts::Answer::Yes;
    trigger(&page, u"sendReturn"_qs);
    QTRY_COMPARE(state(), u"sent"_qs);
    QVERIFY(!child<QAction>(&page, u"cancelReturn"_qs)->isEnabled());
    trigger(&page, u"creditReturn"_qs);
    auto *dialog = child<QDialog>(&page, u"creditReturnDialog"_qs);
    auto *credit = child<QLineEdit>(dialog, u"credit_minor"_qs);
    QCOMPARE(credit->text(), u"23.60"_qs); // what was asked
    credit->setText(u"20"_qs);
    QVERIFY(says(dialog, u"3.60"_qs)); // less
    child<QLineEdit>(dialog, u"reference"_qs)->setText(u"GS 12"_qs);
    submit(&page, u"creditReturnDialog"_qs);
    QTRY_COMPARE(state(), u"credited"_qs);
    QCOMPARE(pane.supplierReturn()->creditMinor, std::optional<qint64>(2000));
    QCOMPARE(pane.supplierReturn()->authorisation, u"RA 77"_qs);
}

void SupplierJourneyTest::dueCopiesBecomeAReturn()
{
    SeededShop shop = openShop();
    const auto supplier = addSupplier(shop, u"ZF-1"_qs, u"Zeitfracht"_qs);
    const auto books = stockedBooks(shop, 2);
    deliver(shop, supplier, books[0], 3, -2);
    deliver(shop, supplier, books[1], 2, 5);
    auto &due = openDue(shop);
    auto *table = child<QTableView>(&due, u"returnsDue/table"_qs);
    due.search(u"zzz"_qs);
    QTRY_COMPARE(due.model().rowCount(), 0);
    due.search({});
    QTRY_VERIFY(due.model().rowCount() >= 2);
    // What is late is said in words, and stands first.
    auto *suppliers = child<QComboBox>(&due, u"supplierFilter"_qs);
    QTRY_VERIFY(suppliers->findText(u"Zeitfracht"_qs) > 0);
    suppliers->setCurrentIndex(suppliers->findText(u"Zeitfracht"_qs));
    Q_EMIT suppliers->activated(suppliers->currentIndex());
    QTRY_COMPARE(due.model().rowCount(), 2);
    QTRY_VERIFY(table->model()->index(0, 0).data().toString().contains(u"2 days late"));
    QVERIFY(table->model()->index(1, 0).data().toString().contains(u"5 days left"));
    table->selectAll();
    trigger(&due, u"returnThese"_qs);
    auto *dialog = child<QDialog>(&due, u"supplierReturnDialog"_qs);
    auto *lines = child<ReturnLinesTable>(dialog, u"returnLines"_qs);
    QCOMPARE(lines->lines().size(), 2);
    QTRY_COMPARE(child<QComboBox>(dialog, u"supplier"_qs)->currentText(), u"Zeitfracht"_qs);
    // One copy fewer, and damaged.
    lines->item(0, 3)->setData(Qt::EditRole, 1);
    lines->item(0, 4)->setData(Qt::UserRole + 1, u"damaged"_qs);
    submit(&due, u"supplierReturnDialog"_qs);
    auto &page = openPage(shop, PageId::SupplierReturns);
    auto *pane = child<SupplierReturnDetailPane>(&page, u"supplierReturnDetail"_qs);
    QTRY_VERIFY(pane->supplierReturn() && pane->isVisible());
    QCOMPARE(pane->supplierReturn()->paper.copies, 3);
    QCOMPARE(pane->supplierReturn()->lines[0].reason, u"damaged"_qs);
    QVERIFY(!due.isVisible());
}

void SupplierJourneyTest::dueCopiesOfSeveralShopsAreNotMixed()
{
    SeededShop shop = openShop();
    const auto books = stockedBooks(shop, 2);
    deliver(shop, addSupplier(shop, u"ZF-1"_qs, u"Zeitfracht"_qs), books[0], 3, -900);
    deliver(shop, addSupplier(shop, u"ZF-2"_qs, u"Libri"_qs), books[1], 3, -899);
    auto &due = openDue(shop);
    auto *table = child<QTableView>(&due, u"returnsDue/table"_qs);
    QTRY_VERIFY(due.model().rowCount() >= 2);
    table->selectAll();
    trigger(&due, u"returnThese"_qs);
    QVERIFY(!due.findChild<QDialog *>(u"supplierReturnDialog"_qs));
    QVERIFY(says(&shop.window(), u"one supplier"_qs));
}

void SupplierJourneyTest::listsAreNarrowed()
{
    SeededShop shop = openShop();
    const auto supplier = addSupplier(shop, u"ZF-1"_qs, u"Zeitfracht"_qs);
    const auto books = stockedBooks(shop, 1);
    auto &page = openPage(shop, PageId::SupplierReturns);
    const auto before = page.model().rowCount();
    const auto first = requestReturn(shop, supplier, books);
    static_cast<void>(requestReturn(shop, supplier, books));
    static_cast<void>(shop.run(CancelSupplierReturn{SupplierReturnRef(first), {}}));
    QTRY_COMPARE(page.model().rowCount(), before + 2);
    page.search(u"zeitfr"_qs);
    QTRY_COMPARE(page.model().rowCount(), 2);
    auto *states = child<QComboBox>(&page, u"stateFilter"_qs);
    states->setCurrentIndex(states->findData(u"cancelled"_qs));
    Q_EMIT states->activated(states->currentIndex());
    QTRY_COMPARE(page.model().rowCount(), 1);
    page.search(u"nobody"_qs);
    QTRY_VERIFY(says(&page, u"Nothing matches"_qs));
}

void SupplierJourneyTest::supplierLeadsToItsReturns()
{
    SeededShop shop = openShop();
    const auto supplier = addSupplier(shop, u"ZF-1"_qs, u"Zeitfracht"_qs);
    const auto books = stockedBooks(shop, 1);
    static_cast<void>(requestReturn(shop, supplier, books));
    auto &page = openPage(shop, PageId::Suppliers);
    page.select(supplier);
    auto *pane = child<SupplierDetailPane>(&page, u"supplierDetail"_qs);
    QTRY_VERIFY(pane->supplier() && pane->supplier()->id.toString() == supplier);
    trigger(&page, u"returnsToSupplier"_qs);
    auto &returns = openPage(shop, PageId::SupplierReturns);
    QTRY_COMPARE(returns.model().rowCount(), 1);
    QVERIFY(returns.isVisible());
}

void SupplierJourneyTest::staffAskButDoNotCredit()
{
    SeededShop shop = openShop(u"staff"_qs);
    auto &page = openPage(shop, PageId::SupplierReturns);
    QVERIFY(child<QAction>(&page, u"newSupplierReturn"_qs)->isVisible());
    QVERIFY(!child<QAction>(&page, u"creditReturn"_qs)->isVisible());
    auto &suppliers = openPage(shop, PageId::Suppliers);
    QVERIFY(!child<QAction>(&suppliers, u"newSupplier"_qs)->isVisible());
}

void SupplierJourneyTest::customersHaveNoSuchPages()
{
    SeededShop shop = openShop(u"customer"_qs);
    for (const auto id : {PageId::Suppliers, PageId::SupplierReturns})
        QVERIFY(!shop.host().openPage(id));
}

QTEST_MAIN(SupplierJourneyTest)
#include "tst_supplier_journeys.moc"
