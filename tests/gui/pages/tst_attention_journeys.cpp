// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LanguageSwitcher.h"
#include "models/lists/AttentionModel.h"
#include "tests/gui/pages/PageSteps.h"
#include "tests/gui/pages/StockSteps.h"
#include "ui/pages/TablePage.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/NavigatorDelegate.h"
#include "ui/support/Theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryFile>
#include <QTest>

using namespace shopdesk;
using namespace shopdesk::steps;

// What waits for a decision, through the widgets people work with.
class AttentionJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }
    void initTestCase();
    void init();
    void nothingWaits();
    void stockIsExplainedAndShown();
    void shortTransferIsOpenedAndSettled();
    void failedWorkIsGivenAndSettled();
    void listIsNarrowed();
    void numberFollowsChanges();
    void failedImportWaits();

private:
    [[nodiscard]] SeededShop openShop(const QString &login = QStringLiteral("manager"));
    // Nothing waits that a test has not brought about.
    static void calm(const WorkspaceAddress &address);
    [[nodiscard]] static QWidget *openPage(SeededShop &shop);
    [[nodiscard]] static AttentionModel &rows(QWidget *page);
    static void chooseKind(QWidget *page, AttentionKind kind);
    [[nodiscard]] static int number(SeededShop &shop);
    [[nodiscard]] static TransferLine copiesOf(const StockedBook &book, qint64 copies)
    {
        return {.book = BookRef(book.id), .quantity = copies};
    }
    static void reportFailure(SeededShop &shop);

    test::PostgresServer m_server;
    SeededPlaces m_places{m_server};
    std::unique_ptr<Theme> m_theme;
    LanguageSwitcher m_languages;
};

void AttentionJourneyTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_languages.use(u"en"_qs);
}

void AttentionJourneyTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
}

void AttentionJourneyTest::calm(const WorkspaceAddress &address)
{
    const auto connection = Connection::open(address, {.access = OpenOptions::Access::ReadWrite,
                                                       .work = OpenOptions::Work::Long,
                                                       .password = {}});
    QVERIFY(connection);
    for (const auto &statement :
         {u"UPDATE stock_balance SET reorder_level = NULL WHERE reorder_level IS NOT NULL"_qs,
          u"UPDATE delivery_line SET return_by_date = NULL WHERE return_by_date IS NOT NULL"_qs,
          u"UPDATE attention_item SET state = 'settled', settled_at = created_at"_qs})
        QVERIFY((*connection)->queryText(u"test"_qs, statement));
}

SeededShop AttentionJourneyTest::openShop(const QString &login)
{
    QFETCH_GLOBAL(Engine, engine);
    auto place = m_places.copy(engine);
    calm(place->address());
    return SeededShop(std::move(place), login);
}

QWidget *AttentionJourneyTest::openPage(SeededShop &shop)
{
    QWidget *page = shop.open(PageId::NeedsAttention);
    if (!page)
        qFatal("no page of what waits");
    return page;
}

AttentionModel &AttentionJourneyTest::rows(QWidget *page)
{
    auto *table = child<QTableView>(page, u"needsAttention/table"_qs);
    auto *model = qobject_cast<AttentionModel *>(table->model());
    if (!model)
        qFatal("another model");
    return *model;
}

// The first line of that kind.
void AttentionJourneyTest::chooseKind(QWidget *page, AttentionKind kind)
{
    auto &model = rows(page);
    auto *table = child<QTableView>(page, u"needsAttention/table"_qs);
    const auto find = [&] {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.entry(row)->kind == kind)
                return row;
        }
        return -1;
    };
    QTRY_VERIFY(find() >= 0);
    table->selectRow(find());
}

int AttentionJourneyTest::number(SeededShop &shop)
{
    const Navigator &navigator = shop.window().navigator();
    for (int row = 0; row < navigator.count(); ++row) {
        if (navigator.item(row)->text() == u"Needs attention")
            return navigator.item(row)->data(NavigatorDelegate::CountRole).toInt();
    }
    return -1;
}

void AttentionJourneyTest::reportFailure(SeededShop &shop)
{
    static_cast<void>(shop.run(ReportFailedJob{.job = u"import_books"_qs,
                                               .subject = u"autumn.csv"_qs,
                                               .detail = u"title_column_missing"_qs,
                                               .shop = {}}));
}

void AttentionJourneyTest::nothingWaits()
{
    SeededShop shop = openShop();
    QWidget *page = openPage(shop);
    QTRY_VERIFY(says(page, u"Nothing waits for a decision."_qs));
    const QAbstractItemModelTester tester(&rows(page));
    QCOMPARE(number(shop), 0);
}

void AttentionJourneyTest::stockIsExplainedAndShown()
{
    SeededShop shop = openShop();
    const auto books = stockedBooks(shop, 2);
    oversell(shop, books[0]);
    setReorderLevel(shop, books[1], books[1].available + 3);
    QWidget *page = openPage(shop);
    QTRY_COMPARE(rows(page).rowCount(), 2);
    chooseKind(page, AttentionKind::LowStock);
    QVERIFY(says(page, u"3 copies are wanted"_qs));
    chooseKind(page, AttentionKind::Oversold);
    QVERIFY(says(page, u"2 copies more are promised"_qs));
    QVERIFY(!page->findChild<QAction *>(u"settleAttention"_qs)->isEnabled()); // goes by itself
    trigger(page, u"showInAssortment"_qs);
    auto *assortment = qobject_cast<TablePage *>(shop.window().page(PageId::Assortment));
    QTRY_VERIFY(assortment && assortment->isVisible());
    QTRY_COMPARE(assortment->selectedId(), books[0].id.toString());
}

void AttentionJourneyTest::shortTransferIsOpenedAndSettled()
{
    SeededShop shop = openShop();
    const auto book = stockedBooks(shop, 1).first();
    const auto id = sendCopies(shop, {copiesOf(book, 3)});
    receiveCopies(shop, id, {copiesOf(book, 1)});
    QWidget *page = openPage(shop);
    QTRY_COMPARE(rows(page).rowCount(), 1);
    QVERIFY(says(page, u"2 copies of the transfer were missing"_qs));
    trigger(page, u"openTransfer"_qs);
    auto *transfers = qobject_cast<TablePage *>(shop.window().page(PageId::Transfers));
    QTRY_VERIFY(transfers && transfers->isVisible());
    QTRY_COMPARE(transfers->selectedId(), id);
    shop.host().openPage(PageId::NeedsAttention);
    trigger(page, u"settleAttention"_qs);
    QTRY_VERIFY(page->findChild<QDialog *>(u"settleTransferDialog"_qs));
    submit(page, u"settleTransferDialog"_qs);
    QTRY_VERIFY(says(page, u"Nothing waits for a decision."_qs));
}

void AttentionJourneyTest::failedWorkIsGivenAndSettled()
{
    SeededShop shop = openShop();
    reportFailure(shop);
    QWidget *page = openPage(shop);
    QTRY_COMPARE(rows(page).rowCount(), 1);
    QVERIFY(says(page, u"Import of books has failed."_qs));
    QVERIFY(says(page, u"title"_qs)); // the reason in words
    QVERIFY(!says(page, u"title_column_missing"_qs));
    trigger(page, u"assignAttention"_qs);
    auto *dialog = child<QDialog>(page, u"assignAttentionDialog"_qs);
    auto *owner = child<QLineEdit>(dialog, u"owner"_qs);
    owner->setText(u"customer"_qs);
    QTest::mouseClick(child<QPushButton>(dialog, u"submit"_qs), Qt::LeftButton);
    QTRY_VERIFY(says(dialog, u"cannot see to it"_qs));
    owner->setText(u"staff"_qs);
    submit(page, u"assignAttentionDialog"_qs);
    QTRY_VERIFY(rows(page).entry(0) && rows(page).entry(0)->ownerLogin == u"staff");
    trigger(page, u"takeOver"_qs);
    QTRY_VERIFY(rows(page).entry(0) && rows(page).entry(0)->ownerLogin == u"manager");
    trigger(page, u"settleAttention"_qs);
    dialog = child<QDialog>(page, u"settleAttentionDialog"_qs);
    QTest::keyClicks(child<QLineEdit>(dialog, u"note"_qs), u"imported again"_qs);
    submit(page, u"settleAttentionDialog"_qs);
    QTRY_VERIFY(says(page, u"Nothing waits for a decision."_qs));
}

void AttentionJourneyTest::listIsNarrowed()
{
    SeededShop shop = openShop();
    const auto books = stockedBooks(shop, 2);
    oversell(shop, books[0]);
    setReorderLevel(shop, books[1], books[1].available);
    reportFailure(shop);
    QWidget *page = openPage(shop);
    QTRY_COMPARE(rows(page).rowCount(), 3);
    auto *kinds = child<QComboBox>(page, u"kindFilter"_qs);
    QCOMPARE(kinds->itemText(0), u"Everything (3)"_qs);
    const auto show = [](QComboBox *filter, int index) {
        filter->setCurrentIndex(index);
        Q_EMIT filter->activated(index);
    };
    show(kinds, 2);
    QCOMPARE(rows(page).rowCount(), 1);
    QCOMPARE(rows(page).entry(0)->kind, AttentionKind::LowStock);
    show(kinds, 4);
    QVERIFY(says(page, u"Nothing of this kind waits."_qs));
    show(kinds, 0);
    auto *owners = child<QComboBox>(page, u"ownerFilter"_qs);
    show(owners, 1);
    QCOMPARE(rows(page).rowCount(), 1);
    QCOMPARE(rows(page).entry(0)->kind, AttentionKind::FailedJob);
    show(owners, 0);
    auto *shops = child<QComboBox>(page, u"shopFilter"_qs);
    show(shops, shops->findData(otherShop(shop).id.toString()));
    QTRY_VERIFY(says(page, u"Nothing of this kind waits."_qs));
    show(shops, shops->findData(shop.host().currentShop().toString()));
    QTRY_COMPARE(rows(page).rowCount(), 2);
    // Sorted by what one asks for.
    show(shops, 0);
    QTRY_COMPARE(rows(page).rowCount(), 3);
    rows(page).sort(AttentionModel::CopiesColumn, Qt::DescendingOrder);
    QCOMPARE(rows(page).entry(0)->kind, AttentionKind::Oversold);
}

void AttentionJourneyTest::numberFollowsChanges()
{
    SeededShop shop = openShop();
    const auto book = stockedBooks(shop, 1).first();
    QCOMPARE(number(shop), 0);
    reportFailure(shop);
    QTRY_COMPARE(number(shop), 1);
    setReorderLevel(shop, book, book.available);
    QTRY_COMPARE(number(shop), 2);
}

void AttentionJourneyTest::failedImportWaits()
{
    SeededShop shop = openShop();
    QTemporaryFile picture;
    QVERIFY(picture.open());
    picture.write("this is no picture");
    picture.close();
    shop.prompts().file = picture.fileName();
    auto *books = qobject_cast<TablePage *>(shop.open(PageId::Books));
    QTRY_VERIFY(books->model().rowCount() > 0);
    choose(*books, books->model().idAt(0));
    trigger(books, u"chooseCover"_qs);
    QWidget *page = openPage(shop);
    QTRY_COMPARE(rows(page).rowCount(), 1);
    QCOMPARE(rows(page).entry(0)->job, u"scale_cover"_qs);
}

QTEST_MAIN(AttentionJourneyTest)
#include "tst_attention_journeys.moc"
