// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LanguageSwitcher.h"
#include "db/queries/BookQueries.h"
#include "tests/gui/pages/PageSteps.h"
#include "tests/gui/pages/SeededShop.h"
#include "ui/pages/SmallTable.h"
#include "ui/pages/StocktakeCountView.h"
#include "ui/pages/StocktakeDetailPane.h"
#include "ui/pages/StocktakeLinesPage.h"
#include "ui/support/Scanner.h"
#include "ui/support/Theme.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace shopdesk;
using namespace shopdesk::steps;

// Stocktakes, through the widgets people work with.
class StocktakeJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }
    void initTestCase();
    void init();
    void shopIsCountedByScannerAndKeysAlone();
    void noScanIsLost();
    void recountIsBlindAndReplaces();
    void postingSaysWhatItDoes();
    void othersCountToo();
    void stocktakeIsAbandonedAndTakenBack();
    void wrongFormIsKept();
    void staffCountButDoNotPost();
    void customersHaveNoSuchPage();

private:
    struct Book
    {
        QString id;
        QString code;
        QString title;
        qint64 onHand = 0;
    };

    [[nodiscard]] SeededShop openShop(const QString &login = QStringLiteral("manager"));
    // Those of the shop that have three copies or more.
    [[nodiscard]] static QList<Book> books(SeededShop &shop);
    // The page, with nothing being counted yet.
    [[nodiscard]] static TablePage &openPage(SeededShop &shop);
    // A stocktake of the whole shop, begun by its dialog; its id.
    static QString start(TablePage &page);
    static StocktakeCountView &openCounting(TablePage &page);
    static void type(StocktakeCountView &view, const QString &code);
    static void setCount(StocktakeCountView &view, int copies);
    [[nodiscard]] static SmallTable &lines(StocktakeCountView &view)
    {
        return *child<SmallTable>(&view, u"countedLines"_qs);
    }
    [[nodiscard]] static QString cell(StocktakeCountView &view, int row, int column)
    {
        const auto *item = lines(view).item(row, column);
        return item ? item->text() : QString();
    }
    [[nodiscard]] static qint64 onHand(SeededShop &shop, const QString &book);

    test::PostgresServer m_server;
    SeededPlaces m_places{m_server};
    std::unique_ptr<Theme> m_theme;
    LanguageSwitcher m_languages;
};

void StocktakeJourneyTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_languages.use(u"en"_qs);
}

void StocktakeJourneyTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
}

SeededShop StocktakeJourneyTest::openShop(const QString &login)
{
    QFETCH_GLOBAL(Engine, engine);
    return SeededShop(m_places.copy(engine), login);
}

QList<StocktakeJourneyTest::Book> StocktakeJourneyTest::books(SeededShop &shop)
{
    auto *page = qobject_cast<TablePage *>(shop.open(PageId::Assortment));
    QList<Book> found;
    for (int row = 0; found.size() < 4 && row < page->model().rowCount(); ++row) {
        const auto cell = [&](const QString &key) { return page->model().value(row, key); };
        if (cell(u"on_hand"_qs).toLongLong() >= 3 && cell(u"available"_qs).toLongLong() >= 3)
            found += {page->model().idAt(row), cell(u"code"_qs).toString(),
                      cell(u"title"_qs).toString(), cell(u"on_hand"_qs).toLongLong()};
    }
    return found;
}

TablePage &StocktakeJourneyTest::openPage(SeededShop &shop)
{
    auto *page = qobject_cast<TablePage *>(shop.open(PageId::Stocktake));
    if (!page)
        qFatal("no page of stocktakes");
    const auto &rows = page->model();
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (rows.value(row, u"state"_qs).toString() == u"counting")
            static_cast<void>(shop.run(
                    AbandonStocktake{.stocktake = StocktakeRef(rows.idAt(row)), .note = {}}));
    }
    return *page;
}

QString StocktakeJourneyTest::start(TablePage &page)
{
    const QString before = page.selectedId();
    trigger(&page, u"startStocktake"_qs);
    submit(&page, u"startStocktakeDialog"_qs);
    auto *pane = child<StocktakeDetailPane>(&page, u"stocktakeDetail"_qs);
    if (!QTest::qWaitFor([&] {
            return pane->stocktake() && page.selectedId() != before &&
                   pane->stocktake()->id.toString() == page.selectedId();
        }))
        qFatal("the stocktake is not there");
    return page.selectedId();
}

StocktakeCountView &StocktakeJourneyTest::openCounting(TablePage &page)
{
    trigger(&page, u"countStocktake"_qs);
    auto *view = child<StocktakeCountView>(&page, u"stocktakeCounting"_qs);
    if (!QTest::qWaitFor([&] { return view->isVisible() && view->stocktake(); }))
        qFatal("counting does not begin");
    return *view;
}

void StocktakeJourneyTest::type(StocktakeCountView &view, const QString &code)
{
    auto *entry = child<QLineEdit>(&view, u"countEntry"_qs);
    QTest::keyClicks(entry, code);
    QTest::keyClick(entry, Qt::Key_Return);
}

void StocktakeJourneyTest::setCount(StocktakeCountView &view, int copies)
{
    auto *entry = child<QLineEdit>(&view, u"countEntry"_qs);
    QTest::keyClicks(entry, QString::number(copies) + u'*');
}

qint64 StocktakeJourneyTest::onHand(SeededShop &shop, const QString &book)
{
    const auto id = *BookId::parse(book);
    const auto here = shop.host().currentShop();
    const auto stock = shop.read<std::vector<ShopStock>>(
            [id](Transaction &transaction, const ReadScope &scope) {
                return bookStock(transaction, scope, id);
            });
    for (const ShopStock &each : *stock) {
        if (each.shop == here)
            return each.onHand;
    }
    return -1;
}

void StocktakeJourneyTest::shopIsCountedByScannerAndKeysAlone()
{
    SeededShop shop = openShop();
    const auto known = books(shop);
    TablePage &page = openPage(shop);
    start(page);
    auto &view = openCounting(page);
    QCOMPARE(shop.window().focusWidget(), child<QWidget>(&view, u"countEntry"_qs));
    type(view, known[0].code);
    type(view, known[0].code);
    type(view, known[1].code);
    QTRY_COMPARE(cell(view, 0, 0), known[1].title);
    QCOMPARE(lines(view).rowCount(), 2);
    QCOMPARE(cell(view, 1, 2), u"2"_qs);
    setCount(view, int(known[1].onHand));
    QTRY_COMPARE(cell(view, 0, 2), QString::number(known[1].onHand));
    QTest::keyClick(child<QLineEdit>(&view, u"countEntry"_qs), Qt::Key_Down);
    setCount(view, int(known[0].onHand) - 1);
    QTRY_COMPARE(cell(view, 0, 0), known[0].title);
    QCOMPARE(cell(view, 0, 2), QString::number(known[0].onHand - 1));
    QTRY_COMPARE(child<QProgressBar>(&view, u"stocktakeBar"_qs)->value(), 2);
    // What should be there is nowhere on the screen.
    QVERIFY(!says(&view, u"Expected"_qs));
    trigger(&page, u"leaveCounting"_qs);
    QTRY_VERIFY(!view.isVisible());
    auto *pane = child<StocktakeDetailPane>(&page, u"stocktakeDetail"_qs);
    QTRY_COMPARE(pane->stocktake()->progress.books, 2);
    QCOMPARE(pane->stocktake()->outcome.fewer, 1);
    const QString id = page.selectedId();
    QTRY_COMPARE(page.model().value(page.model().rowOf(id), u"differences"_qs).toInt(), 1);
}

void StocktakeJourneyTest::noScanIsLost()
{
    SeededShop shop = openShop();
    const auto known = books(shop);
    TablePage &page = openPage(shop);
    start(page);
    auto &view = openCounting(page);
    // Faster than any answer, with codes that nobody knows among them.
    for (int i = 0; i < 20; ++i) {
        type(view, known[i % 3].code);
        if (i % 5 == 0)
            type(view, u"4006381333931"_qs);
    }
    QTRY_COMPARE(lines(view).rowCount(), 3);
    const auto sum = [&view] {
        int copies = 0;
        for (int row = 0; row < lines(view).rowCount(); ++row)
            copies += cell(view, row, 2).toInt();
        return copies;
    };
    QTRY_COMPARE(sum(), 20);
    auto *troubles = child<SmallTable>(&view, u"tillTroubles"_qs);
    QTRY_COMPARE(troubles->rowCount(), 4);
    QVERIFY(!shop.window().findChild<QDialog *>());
    QCOMPARE(shop.window().focusWidget(), child<QWidget>(&view, u"countEntry"_qs));
}

void StocktakeJourneyTest::recountIsBlindAndReplaces()
{
    SeededShop shop = openShop();
    const auto known = books(shop);
    TablePage &page = openPage(shop);
    start(page);
    auto &view = openCounting(page);
    type(view, known[0].code);
    type(view, known[1].code);
    setCount(view, int(known[1].onHand));
    auto *recount = page.findChild<QAction *>(u"recountStocktake"_qs);
    QTRY_VERIFY(recount->isEnabled());
    shop.prompts().answer = TestPrompts::Answer::Yes;
    trigger(&page, u"recountStocktake"_qs);
    auto *waiting = child<SmallTable>(&view, u"booksToRecount"_qs);
    QTRY_COMPARE(waiting->rowCount(), 1);
    QCOMPARE(waiting->item(0, 0)->text(), known[0].title);
    type(view, known[1].code); // that was right
    auto *troubles = child<SmallTable>(&view, u"tillTroubles"_qs);
    QTRY_COMPARE(troubles->rowCount(), 1);
    // The list of books tells no number of what waits.
    trigger(&page, u"stocktakeBooks"_qs);
    auto *books = child<StocktakeLinesPage>(&page, u"stocktakeLines"_qs);
    QTRY_COMPARE(books->model().rowCount(), 1);
    QVERIFY(books->model().value(0, u"counted"_qs).isNull());
    QVERIFY(books->model().value(0, u"variance"_qs).isNull());
    trigger(books, u"leaveStocktakeLines"_qs);
    openCounting(page);
    type(view, known[0].code);
    QTRY_COMPARE(cell(view, 0, 2), u"1"_qs);
    setCount(view, int(known[0].onHand));
    QTRY_COMPARE(cell(view, 0, 2), QString::number(known[0].onHand));
    QTRY_VERIFY(!waiting->isVisible());
    QTRY_VERIFY(says(&view, u"Everything that differed was counted again."_qs));
}

void StocktakeJourneyTest::postingSaysWhatItDoes()
{
    SeededShop shop = openShop();
    const auto known = books(shop);
    TablePage &page = openPage(shop);
    start(page);
    auto &view = openCounting(page);
    type(view, known[0].code);
    setCount(view, int(known[0].onHand) - 2);
    type(view, known[1].code);
    setCount(view, int(known[1].onHand) + 1);
    QTRY_COMPARE(cell(view, 0, 2), QString::number(known[1].onHand + 1));
    QTRY_VERIFY(view.stocktake() && view.stocktake()->outcome.differences == 2);
    trigger(&page, u"postStocktake"_qs);
    auto *dialog = child<QDialog>(&page, u"postStocktakeDialog"_qs);
    QVERIFY(says(dialog, u"Copies missing"_qs));
    auto *uncounted = child<QComboBox>(dialog, u"uncounted"_qs);
    QVERIFY(uncounted->isVisible());
    QCOMPARE(uncounted->currentData().toString(), u"leave"_qs);
    submit(&page, u"postStocktakeDialog"_qs);
    QTRY_VERIFY(!view.isVisible());
    QCOMPARE(onHand(shop, known[0].id), known[0].onHand - 2);
    QCOMPARE(onHand(shop, known[1].id), known[1].onHand + 1);
    QCOMPARE(onHand(shop, known[2].id), known[2].onHand);
    auto *pane = child<StocktakeDetailPane>(&page, u"stocktakeDetail"_qs);
    QTRY_COMPARE(pane->stocktake()->state, StocktakeState::Posted);
    QTRY_VERIFY(!page.findChild<QAction *>(u"postStocktake"_qs)->isEnabled());
    trigger(&page, u"stocktakeBooks"_qs);
    auto *books = child<StocktakeLinesPage>(&page, u"stocktakeLines"_qs);
    QTRY_COMPARE(books->model().rowCount(), 2);
    QTRY_VERIFY(child<QLabel>(books, u"sums"_qs)->text().contains(u"-1"));
}

void StocktakeJourneyTest::othersCountToo()
{
    SeededShop shop = openShop();
    const auto known = books(shop);
    TablePage &page = openPage(shop);
    const QString id = start(page);
    auto &view = openCounting(page);
    CountStock count;
    count.stocktake = StocktakeRef(id);
    count.lines = {{.book = BookRef(known[2].code), .quantity = 2}};
    static_cast<void>(shop.run(count));
    // Seen without a key being pressed here.
    QTRY_COMPARE_WITH_TIMEOUT(child<QProgressBar>(&view, u"stocktakeBar"_qs)->value(), 1, 10'000);
    type(view, known[2].code);
    QTRY_COMPARE(cell(view, 0, 2), u"3"_qs);
    static_cast<void>(shop.run(AbandonStocktake{.stocktake = StocktakeRef(id), .note = {}}));
    QTRY_VERIFY_WITH_TIMEOUT(says(&view, u"not being counted any more"_qs), 10'000);
    type(view, known[0].code);
    QTRY_COMPARE(child<SmallTable>(&view, u"tillTroubles"_qs)->rowCount(), 1);
    QCOMPARE(lines(view).rowCount(), 1);
}

void StocktakeJourneyTest::stocktakeIsAbandonedAndTakenBack()
{
    SeededShop shop = openShop();
    TablePage &page = openPage(shop);
    start(page);
    auto *pane = child<StocktakeDetailPane>(&page, u"stocktakeDetail"_qs);
    trigger(&page, u"abandonStocktake"_qs);
    auto *dialog = child<QDialog>(&page, u"abandonStocktakeDialog"_qs);
    QTest::keyClicks(child<QLineEdit>(dialog, u"note"_qs), u"fire drill"_qs);
    submit(&page, u"abandonStocktakeDialog"_qs);
    QTRY_COMPARE(pane->stocktake()->state, StocktakeState::Abandoned);
    QCOMPARE(pane->stocktake()->note, u"fire drill"_qs);
    trigger(&page, u"resumeStocktake"_qs);
    QTRY_COMPARE(pane->stocktake()->state, StocktakeState::Counting);
    QTRY_VERIFY(page.findChild<QAction *>(u"countStocktake"_qs)->isEnabled());
    auto *state = child<QComboBox>(&page, u"stateFilter"_qs);
    const QString number = pane->stocktake()->number;
    state->setCurrentIndex(1);
    Q_EMIT state->activated(1);
    QTRY_COMPARE(page.model().rowCount(), 1);
    QTRY_COMPARE(page.model().value(0, u"number"_qs).toString(), number);
    page.search(u"no such number"_qs);
    QTRY_COMPARE(page.model().state(), PagedTableModel::State::Empty);
    QVERIFY(says(&page, u"Nothing matches your search."_qs));
}

void StocktakeJourneyTest::wrongFormIsKept()
{
    SeededShop shop = openShop();
    TablePage &page = openPage(shop);
    trigger(&page, u"startStocktake"_qs);
    auto *dialog = child<QDialog>(&page, u"startStocktakeDialog"_qs);
    auto *scope = child<QComboBox>(dialog, u"scope"_qs);
    auto *shelf = child<QComboBox>(dialog, u"shelf"_qs);
    auto *submitted = child<QPushButton>(dialog, u"submit"_qs);
    QVERIFY(!shelf->isVisible());
    QTRY_VERIFY(shelf->count() > 0);
    scope->setCurrentIndex(scope->findData(u"shelf"_qs));
    QTest::mouseClick(submitted, Qt::LeftButton);
    QVERIFY(dialog->isVisible()); // which one?
    shelf->setCurrentText(u"No such shelf"_qs);
    QTest::mouseClick(submitted, Qt::LeftButton);
    QTRY_VERIFY(says(dialog, u"No book of this shop stands on the shelf"_qs));
    QCOMPARE(shelf->currentText(), u"No such shelf"_qs);
    QTRY_VERIFY(submitted->isEnabled());
    scope->setCurrentIndex(scope->findData(u"category"_qs));
    auto *category = child<QComboBox>(dialog, u"category"_qs);
    QTRY_VERIFY(category->count() > 3);
    category->setCurrentIndex(1);
    submit(&page, u"startStocktakeDialog"_qs);
    auto *pane = child<StocktakeDetailPane>(&page, u"stocktakeDetail"_qs);
    QTRY_VERIFY(pane->stocktake());
    QCOMPARE(pane->stocktake()->scope, StocktakeScope::Category);
}

void StocktakeJourneyTest::staffCountButDoNotPost()
{
    SeededShop shop = openShop(u"staff"_qs);
    TablePage &page = openPage(shop);
    start(page);
    QVERIFY(page.findChild<QAction *>(u"countStocktake"_qs)->isVisible());
    QVERIFY(!page.findChild<QAction *>(u"postStocktake"_qs)->isVisible());
}

void StocktakeJourneyTest::customersHaveNoSuchPage()
{
    SeededShop shop = openShop(u"customer"_qs);
    QVERIFY(!shop.host().openPage(PageId::Stocktake));
}

QTEST_MAIN(StocktakeJourneyTest)
#include "tst_stocktake_journeys.moc"
