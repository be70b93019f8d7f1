// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LanguageSwitcher.h"
#include "tests/gui/pages/PageSteps.h"
#include "tests/gui/pages/StockSteps.h"
#include "ui/dialogs/CopiesTable.h"
#include "ui/pages/SmallTable.h"
#include "ui/pages/TablePage.h"
#include "ui/pages/TransferDetailPane.h"
#include "ui/support/Theme.h"
#include "ui/widgets/FormField.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace shopdesk;
using namespace shopdesk::steps;

// Copies go from shop to shop, through the widgets people work with.
class TransferJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }
    void initTestCase();
    void init();
    void copiesAreAskedForSentAndReceived();
    void copiesAreSentAtOnceByScanning();
    void tooFewCopiesAreSaidBelowTheBooks();
    void whatIsMissingIsSettled();
    void scannedCopiesAreCounted();
    void requestsAreCancelled();
    void listIsNarrowed();
    void staffSeeWhatIsTheirs();
    void customersHaveNoSuchPage();

private:
    [[nodiscard]] SeededShop openShop(const QString &login = QStringLiteral("manager"));
    [[nodiscard]] static TablePage &openPage(SeededShop &shop);
    static TransferDetailPane &chooseTransfer(TablePage &page, const QString &id);
    static void pick(QDialog *dialog, const QString &typed);
    [[nodiscard]] static TransferLine copiesOf(const StockedBook &book, qint64 copies)
    {
        return {.book = BookRef(book.id), .quantity = copies};
    }

    test::PostgresServer m_server;
    SeededPlaces m_places{m_server};
    std::unique_ptr<Theme> m_theme;
    LanguageSwitcher m_languages;
};

void TransferJourneyTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_languages.use(u"en"_qs);
}

void TransferJourneyTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
}

SeededShop TransferJourneyTest::openShop(const QString &login)
{
    QFETCH_GLOBAL(Engine, engine);
    return SeededShop(m_places.copy(engine), login);
}

TablePage &TransferJourneyTest::openPage(SeededShop &shop)
{
    auto *page = qobject_cast<TablePage *>(shop.open(PageId::Transfers));
    if (!page)
        qFatal("no page of transfers");
    return *page;
}

TransferDetailPane &TransferJourneyTest::chooseTransfer(TablePage &page, const QString &id)
{
    auto *pane = child<TransferDetailPane>(&page, u"transferDetail"_qs);
    page.select(id);
    const bool shown = QTest::qWaitFor(
            [&] { return pane->transfer() && pane->transfer()->id.toString() == id; });
    if (!shown)
        qFatal("the transfer was not read");
    return *pane;
}

// Typed, or scanned, and Enter.
void TransferJourneyTest::pick(QDialog *dialog, const QString &typed)
{
    auto *picker = child<QLineEdit>(dialog, u"bookPicker"_qs);
    auto *lines = child<CopiesTable>(dialog, u"transferLines"_qs);
    const auto before = lines->entered();
    picker->setFocus();
    QTest::keyClicks(picker, typed);
    QTest::keyClick(picker, Qt::Key_Return);
    QTRY_VERIFY(lines->entered() != before);
}

void TransferJourneyTest::copiesAreAskedForSentAndReceived()
{
    SeededShop shop = openShop();
    const auto book = stockedBooks(shop, 1).first();
    TablePage &page = openPage(shop);
    trigger(&page, u"newTransfer"_qs);
    auto *dialog = child<QDialog>(&page, u"transferDialog"_qs);
    // The current shop asks, unless told otherwise.
    auto *from = child<QComboBox>(dialog, u"from_shop"_qs);
    auto *to = child<QComboBox>(dialog, u"to_shop"_qs);
    QCOMPARE(to->currentData().toString(), shop.host().currentShop().toString());
    std::swap(from, to);
    from->setCurrentIndex(to->currentIndex()); // now both are the same shop
    pick(dialog, book.code);
    QTest::mouseClick(child<QPushButton>(dialog, u"submit"_qs), Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    QVERIFY(!child<FormField>(dialog, u"to_shopField"_qs)->problem().isEmpty());
    std::swap(from, to);
    from->setCurrentIndex(from->findData(shop.host().currentShop().toString()));
    to->setCurrentIndex(to->findData(otherShop(shop).id.toString()));
    pick(dialog, book.code);
    auto *lines = child<CopiesTable>(dialog, u"transferLines"_qs);
    QCOMPARE(lines->copies(0), 2);
    QCOMPARE(lines->rows().first().known.first(), book.available);
    submit(&page, u"transferDialog"_qs);

    auto *pane = child<TransferDetailPane>(&page, u"transferDetail"_qs);
    QTRY_VERIFY(pane->transfer());
    QCOMPARE(pane->transfer()->requested, 2);
    trigger(&page, u"sendTransfer"_qs);
    submit(&page, u"sendTransferDialog"_qs);
    QTRY_COMPARE(pane->transfer()->state, TransferState::Dispatched);
    QCOMPARE(pane->transfer()->lines.front().available, book.available - 2);
    trigger(&page, u"receiveTransfer"_qs);
    submit(&page, u"receiveTransferDialog"_qs);
    QTRY_COMPARE(pane->transfer()->state, TransferState::Received);
    QCOMPARE(pane->transfer()->received, 2);
    QVERIFY(child<QLabel>(pane, u"transferState"_qs)->text().startsWith(u"Received"));
    QTRY_VERIFY(!page.findChild<QAction *>(u"settleTransfer"_qs)->isEnabled());
}

void TransferJourneyTest::copiesAreSentAtOnceByScanning()
{
    SeededShop shop = openShop();
    const auto books = stockedBooks(shop, 2);
    TablePage &page = openPage(shop);
    trigger(&page, u"newTransfer"_qs);
    auto *dialog = child<QDialog>(&page, u"transferDialog"_qs);
    QTest::mouseClick(child<QPushButton>(dialog, u"submit"_qs), Qt::LeftButton);
    QVERIFY(dialog->isVisible()); // no books yet
    child<QComboBox>(dialog, u"way"_qs)->setCurrentIndex(1);
    QCOMPARE(child<QComboBox>(dialog, u"from_shop"_qs)->currentData().toString(),
             shop.host().currentShop().toString());
    pick(dialog, books[0].code);
    pick(dialog, books[0].code);
    pick(dialog, books[1].code);
    // What nobody knows is said, and the next one is not lost.
    auto *picker = child<QLineEdit>(dialog, u"bookPicker"_qs);
    QTest::keyClicks(picker, u"4006381333931"_qs);
    QTest::keyClick(picker, Qt::Key_Return);
    QTRY_VERIFY(child<QLabel>(dialog, u"missedBook"_qs)->isVisible());
    auto *lines = child<CopiesTable>(dialog, u"transferLines"_qs);
    QCOMPARE(lines->rows().size(), 2);
    QCOMPARE(lines->copies(lines->rowOf(books[0].id)), 2);
    // A row that was added can be taken out again.
    lines->setCurrentCell(lines->rowOf(books[1].id), lines->columnCount() - 1);
    QTest::keyClick(lines, Qt::Key_Delete);
    QCOMPARE(lines->rows().size(), 1);
    submit(&page, u"transferDialog"_qs);
    auto *pane = child<TransferDetailPane>(&page, u"transferDetail"_qs);
    QTRY_VERIFY(pane->transfer());
    QCOMPARE(pane->transfer()->state, TransferState::Dispatched);
    QCOMPARE(pane->transfer()->dispatched, 2);
}

void TransferJourneyTest::tooFewCopiesAreSaidBelowTheBooks()
{
    SeededShop shop = openShop();
    const auto book = stockedBooks(shop, 1).first();
    TablePage &page = openPage(shop);
    const int before = page.model().rowCount();
    trigger(&page, u"newTransfer"_qs);
    auto *dialog = child<QDialog>(&page, u"transferDialog"_qs);
    child<QComboBox>(dialog, u"way"_qs)->setCurrentIndex(1);
    pick(dialog, book.code);
    auto *lines = child<CopiesTable>(dialog, u"transferLines"_qs);
    lines->setCopies(0, int(book.available) + 1);
    QTest::mouseClick(child<QPushButton>(dialog, u"submit"_qs), Qt::LeftButton);
    auto *field = child<FormField>(dialog, u"linesField"_qs);
    QTRY_VERIFY2(field->problem().contains(book.title), qPrintable(field->problem()));
    QVERIFY(dialog->isVisible());
    lines->setCopies(0, 1);
    QTRY_VERIFY(child<QPushButton>(dialog, u"submit"_qs)->isEnabled());
    submit(&page, u"transferDialog"_qs);
    QTRY_COMPARE(page.model().rowCount(), before + 1);
}

void TransferJourneyTest::whatIsMissingIsSettled()
{
    SeededShop shop = openShop();
    const auto book = stockedBooks(shop, 1).first();
    const auto id = sendCopies(shop, {copiesOf(book, 4)});
    receiveCopies(shop, id, {copiesOf(book, 1)});
    TablePage &page = openPage(shop);
    auto &pane = chooseTransfer(page, id);
    QCOMPARE(pane.transfer()->missing, 3);
    auto *books = child<SmallTable>(&pane, u"transferBooks"_qs);
    QCOMPARE(books->item(0, 4)->text(), u"3"_qs);
    trigger(&page, u"settleTransfer"_qs);
    auto *dialog = child<QDialog>(&page, u"settleTransferDialog"_qs);
    child<QComboBox>(dialog, u"outcome"_qs)->setCurrentIndex(1); // never sent
    auto *lines = child<CopiesTable>(dialog, u"transferLines"_qs);
    QCOMPARE(lines->copies(0), 3);
    lines->setCopies(0, 2);
    submit(&page, u"settleTransferDialog"_qs);
    QTRY_COMPARE(pane.transfer()->missing, 1);
    QCOMPARE(pane.transfer()->lines.front().available, book.available - 4 + 2);
    trigger(&page, u"settleTransfer"_qs);
    dialog = child<QDialog>(&page, u"settleTransferDialog"_qs);
    child<QComboBox>(dialog, u"outcome"_qs)->setCurrentIndex(2); // lost
    submit(&page, u"settleTransferDialog"_qs);
    QTRY_COMPARE(pane.transfer()->missing, 0);
    QCOMPARE(pane.transfer()->settlements.size(), std::size_t(2));
}

void TransferJourneyTest::scannedCopiesAreCounted()
{
    SeededShop shop = openShop();
    const auto books = stockedBooks(shop, 2);
    const auto id = sendCopies(shop, {copiesOf(books[0], 3)});
    TablePage &page = openPage(shop);
    auto &pane = chooseTransfer(page, id);
    trigger(&page, u"receiveTransfer"_qs);
    auto *dialog = child<QDialog>(&page, u"receiveTransferDialog"_qs);
    auto *lines = child<CopiesTable>(dialog, u"transferLines"_qs);
    QCOMPARE(lines->copies(0), 3); // as it was sent
    pick(dialog, books[0].code);
    QCOMPARE(lines->copies(0), 1); // the first one that was scanned
    pick(dialog, books[0].code);
    QCOMPARE(lines->copies(0), 2);
    pick(dialog, books[1].code); // nobody sent it
    QCOMPARE(lines->rows().size(), 2);
    const auto sum = child<QLabel>(dialog, u"receivedSum"_qs)->text();
    QVERIFY2(sum.contains(u"1 missing") && sum.contains(u"1 more"), qPrintable(sum));
    submit(&page, u"receiveTransferDialog"_qs);
    QTRY_COMPARE(pane.transfer()->state, TransferState::Received);
    QCOMPARE(pane.transfer()->received, 3);
    QCOMPARE(pane.transfer()->missing, 1);
}

void TransferJourneyTest::requestsAreCancelled()
{
    SeededShop shop = openShop();
    const auto book = stockedBooks(shop, 1).first();
    const auto id = requestCopies(shop, {copiesOf(book, 1)});
    TablePage &page = openPage(shop);
    auto &pane = chooseTransfer(page, id);
    trigger(&page, u"cancelTransfer"_qs); // asked, and denied
    QCOMPARE(shop.prompts().asked.size(), 1);
    QCOMPARE(pane.transfer()->state, TransferState::Requested);
    shop.prompts().answer = TestPrompts::Answer::Yes;
    trigger(&page, u"cancelTransfer"_qs);
    QTRY_COMPARE(pane.transfer()->state, TransferState::Cancelled);
    QTRY_VERIFY(!page.findChild<QAction *>(u"sendTransfer"_qs)->isEnabled());
}

void TransferJourneyTest::listIsNarrowed()
{
    SeededShop shop = openShop();
    const auto book = stockedBooks(shop, 1).first();
    const auto asked = requestCopies(shop, {copiesOf(book, 1)});
    const auto sent = sendCopies(shop, {copiesOf(book, 1)});
    TablePage &page = openPage(shop);
    const int all = page.model().rowCount();
    auto *states = child<QComboBox>(&page, u"stateFilter"_qs);
    const auto show = [&](int index) {
        states->setCurrentIndex(index);
        Q_EMIT states->activated(index);
    };
    // The newest first.
    show(2); // asked for
    QTRY_COMPARE(page.model().idAt(0), asked);
    show(3); // on their way
    QTRY_COMPARE(page.model().idAt(0), sent);
    QVERIFY(page.model().rowCount() < all);
    page.search(u"nothing of that name"_qs);
    QTRY_COMPARE(page.model().state(), PagedTableModel::State::Empty);
    // What is asked for by name is shown, whatever the filters hide.
    chooseTransfer(page, asked);
    QTRY_COMPARE(page.model().rowCount(), all);
    page.search(chooseTransfer(page, sent).transfer()->number);
    QTRY_COMPARE(page.model().rowCount(), 1);
}

void TransferJourneyTest::staffSeeWhatIsTheirs()
{
    SeededShop shop = openShop(u"staff"_qs);
    TablePage &page = openPage(shop);
    QVERIFY(page.findChild<QAction *>(u"newTransfer"_qs)->isVisible());
    const auto book = stockedBooks(shop, 1).first();
    const auto id = sendCopies(shop, {copiesOf(book, 1)});
    shop.open(PageId::Transfers);
    chooseTransfer(page, id);
    // It went to a shop that is not theirs.
    QVERIFY(!page.findChild<QAction *>(u"receiveTransfer"_qs)->isEnabled());
}

void TransferJourneyTest::customersHaveNoSuchPage()
{
    SeededShop shop = openShop(u"customer"_qs);
    QVERIFY(!shop.host().openPage(PageId::Transfers));
    QVERIFY(!shop.host().openPage(PageId::NeedsAttention));
}

QTEST_MAIN(TransferJourneyTest)
#include "tst_transfer_journeys.moc"
