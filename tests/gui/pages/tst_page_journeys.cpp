// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LanguageSwitcher.h"
#include "db/queries/OrderQueries.h"
#include "models/support/Formats.h"
#include "tests/gui/pages/PageSteps.h"
#include "tests/gui/pages/SeededShop.h"
#include "ui/pages/BookDetailPane.h"
#include "ui/pages/TablePage.h"
#include "ui/shell/StatusArea.h"
#include "ui/support/Theme.h"

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

// What people do, through the widgets they do it with, on both engines.
class PageJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }
    void initTestCase();
    void init();
    void orderGoesFromSearchToCancelled();
    void orderIsSentWhereTheyWantIt();
    void takenOutLineComesBackByUndo();
    void refusedOrderKeepsTheCartAndSaysWhy();
    void editedBookShowsInItsRow();
    void conflictingEditShowsBothVersions();
    void otherLanguageChangesTheWordsAndNotTheBook();
    void selectionStaysWithTheBookWhenOthersCome();
    void roleSeesOnlyItsPages_data();
    void roleSeesOnlyItsPages();
    void customerMayNotEditBooks();

private:
    static TablePage &books(SeededShop &shop);
    static void findPriced(SeededShop &shop);

    [[nodiscard]] SeededShop openShop(const QString &login = QStringLiteral("admin"));

    test::PostgresServer m_server;
    SeededPlaces m_places{m_server};
    std::unique_ptr<Theme> m_theme;
    LanguageSwitcher m_languages;
};

void PageJourneyTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_languages.use(u"en"_qs);
}

void PageJourneyTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
}

SeededShop PageJourneyTest::openShop(const QString &login)
{
    QFETCH_GLOBAL(Engine, engine);
    return SeededShop(m_places.copy(engine), login);
}

TablePage &PageJourneyTest::books(SeededShop &shop)
{
    return *qobject_cast<TablePage *>(shop.open(PageId::Books));
}

// Selects a book with a price and copies in the current shop.
void PageJourneyTest::findPriced(SeededShop &shop)
{
    auto *page = qobject_cast<TablePage *>(shop.open(PageId::Assortment));
    QVERIFY(page);
    QString book;
    for (int row = 0; row < page->model().rowCount() && book.isEmpty(); ++row) {
        const bool enough = page->model().value(row, u"available"_qs).toLongLong() >= 3;
        if (enough && !page->model().value(row, u"price"_qs).isNull())
            book = page->model().idAt(row);
    }
    QVERIFY(!book.isEmpty());
    TablePage &list = books(shop);
    list.select(book);
    QTRY_COMPARE(list.selectedId(), book);
    auto *pane = child<BookDetailPane>(&list, u"bookDetail"_qs);
    QTRY_VERIFY(pane->book());
}

void PageJourneyTest::orderGoesFromSearchToCancelled()
{
    SeededShop shop = openShop();
    findPriced(shop);
    TablePage &list = books(shop);
    auto *pane = child<BookDetailPane>(&list, u"bookDetail"_qs);
    const QString title = pane->book()->title;
    const QString id = list.selectedId();
    QTest::keyClicks(child<QLineEdit>(&list, u"search"_qs), pane->book()->isbn);
    QTRY_COMPARE(list.model().rowCount(), 1);
    QTRY_COMPARE(list.selectedId(), id);
    trigger(&list, u"putInCart"_qs);
    QTRY_VERIFY(shop.window().statusArea().message().contains(title));

    QWidget *cart = shop.open(PageId::Cart);
    auto *lines = child<QTableView>(cart, u"cart/table"_qs);
    QTRY_COMPARE(lines->model()->rowCount(), 1);
    auto *place = child<QPushButton>(cart, u"placeOrder"_qs);
    QTRY_VERIFY(place->isEnabled());
    QTest::mouseClick(place, Qt::LeftButton);
    auto *show = child<QPushButton>(cart, u"showOrder"_qs);
    QTRY_VERIFY(show->isVisible());
    QTest::mouseClick(show, Qt::LeftButton);

    auto *orders = qobject_cast<TablePage *>(shop.window().page(PageId::Orders));
    QVERIFY(orders);
    QTRY_VERIFY(orders->findChild<QAction *>(u"cancelOrder"_qs)->isEnabled());
    const QString order = orders->selectedId();
    trigger(orders, u"cancelOrder"_qs);
    QPushButton *sure = nullptr;
    QTRY_VERIFY((sure = orders->findChild<QPushButton *>(u"submit"_qs)));
    QTest::mouseClick(sure, Qt::LeftButton);
    QTRY_VERIFY(shop.window().statusArea().message().contains(u"cancelled"_qs));
    const auto detail =
            shop.read<OrderDetail>([order](Transaction &transaction, const ReadScope &scope) {
                return orderDetail(transaction, scope, *OrderId::parse(order));
            });
    QVERIFY(detail);
    QCOMPARE(detail->state, OrderState::Cancelled);
    QTRY_VERIFY(!orders->findChild<QAction *>(u"cancelOrder"_qs)->isEnabled());
}

void PageJourneyTest::orderIsSentWhereTheyWantIt()
{
    SeededShop shop = openShop(u"staff"_qs);
    findPriced(shop);
    trigger(&books(shop), u"putInCart"_qs);
    QWidget *cart = shop.open(PageId::Cart);
    auto *to = child<QComboBox>(cart, u"deliveryAddress"_qs);
    QVERIFY(!to->isVisible());
    auto *channel = child<QComboBox>(cart, u"channel"_qs);
    channel->setCurrentIndex(channel->findData(u"delivery"_qs));
    QTRY_VERIFY(to->isVisible());
    to->setCurrentIndex(to->count() - 1);
    Q_EMIT to->activated(to->count() - 1);
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = cart->findChild<QDialog *>(u"deliveryDialog"_qs)));
    auto *submit = child<QPushButton>(dialog, u"submit"_qs);
    QTest::mouseClick(submit, Qt::LeftButton);
    QVERIFY(dialog->isVisible()); // a name, a street and a town are needed
    for (const auto &[field, text] :
         {std::pair{u"name"_qs, u"Anna Weber"_qs}, std::pair{u"street"_qs, u"Hauptstr. 5"_qs},
          std::pair{u"postcode"_qs, u"04109"_qs}, std::pair{u"city"_qs, u"Leipzig"_qs}})
        child<QLineEdit>(dialog, field)->setText(text);
    QTest::mouseClick(submit, Qt::LeftButton);
    QTRY_COMPARE(to->currentText(), u"Anna Weber, Hauptstr. 5, 04109 Leipzig"_qs);
    auto *place = child<QPushButton>(cart, u"placeOrder"_qs);
    QTRY_VERIFY(place->isEnabled());
    QTest::mouseClick(place, Qt::LeftButton);
    auto *show = child<QPushButton>(cart, u"showOrder"_qs);
    QTRY_VERIFY(show->isVisible());
    QTest::mouseClick(show, Qt::LeftButton);
    QTRY_VERIFY(says(shop.window().page(PageId::Orders), u"Anna Weber, Hauptstr. 5"_qs));
}

void PageJourneyTest::takenOutLineComesBackByUndo()
{
    SeededShop shop = openShop();
    findPriced(shop);
    trigger(&books(shop), u"putInCart"_qs);
    QWidget *cart = shop.open(PageId::Cart);
    auto *lines = child<QTableView>(cart, u"cart/table"_qs);
    QTRY_COMPARE(lines->model()->rowCount(), 1);
    trigger(cart, u"removeLine"_qs);
    QTRY_COMPARE(lines->model()->rowCount(), 0);
    auto *undo = child<QAbstractButton>(&shop.window().statusArea(), u"undo"_qs);
    QTRY_VERIFY(shop.window().statusArea().message().contains(u"taken out"_qs));
    QVERIFY(undo->isVisible());
    undo->click();
    QTRY_COMPARE(lines->model()->rowCount(), 1);
}

void PageJourneyTest::refusedOrderKeepsTheCartAndSaysWhy()
{
    SeededShop shop = openShop();
    findPriced(shop);
    TablePage &list = books(shop);
    PutInCart command;
    command.shop = ShopRef(shop.host().currentShop());
    command.book = BookRef(list.selectedId());
    command.quantity = 9999;
    QVERIFY(shop.run(command).isAccepted());
    QWidget *cart = shop.open(PageId::Cart);
    auto *place = child<QPushButton>(cart, u"placeOrder"_qs);
    QTRY_VERIFY(place->isEnabled());
    QTest::mouseClick(place, Qt::LeftButton);
    QTRY_VERIFY(says(cart, u"9999 asked for"_qs));
    QCOMPARE(child<QTableView>(cart, u"cart/table"_qs)->model()->rowCount(), 1);
}

void PageJourneyTest::editedBookShowsInItsRow()
{
    SeededShop shop = openShop();
    findPriced(shop);
    TablePage &list = books(shop);
    const QString id = list.selectedId();
    trigger(&list, u"editBook"_qs);
    QLineEdit *title = nullptr;
    QTRY_VERIFY((title = list.findChild<QLineEdit *>(u"title"_qs)));
    title->setText(u"Я – новое название"_qs);
    QTest::mouseClick(child<QPushButton>(list.findChild<QDialog *>(u"bookDialog"_qs), u"submit"_qs),
                      Qt::LeftButton);
    auto *pane = child<BookDetailPane>(&list, u"bookDetail"_qs);
    QTRY_VERIFY(pane->book() && pane->book()->title == u"Я – новое название");
    QCOMPARE(list.selectedId(), id);
    QTRY_VERIFY(list.model().rowOf(id) >= 0);
    QTRY_COMPARE(list.model().value(list.model().rowOf(id), u"title"_qs).toString(),
                 u"Я – новое название"_qs);
}

void PageJourneyTest::conflictingEditShowsBothVersions()
{
    SeededShop shop = openShop();
    findPriced(shop);
    TablePage &list = books(shop);
    auto *pane = child<BookDetailPane>(&list, u"bookDetail"_qs);
    const BookId id = pane->book()->id;
    trigger(&list, u"editBook"_qs);
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = list.findChild<QDialog *>(u"bookDialog"_qs)));
    child<QLineEdit>(dialog, u"publisher"_qs)->setText(u"Mine"_qs);
    QVERIFY(shop.run(EditBook{BookRef(id), {{u"publisher"_qs, {std::nullopt, u"Theirs"_qs}}}})
                    .isAccepted());
    auto *save = child<QPushButton>(dialog, u"submit"_qs);
    QTest::mouseClick(save, Qt::LeftButton);
    QAbstractButton *theirs = nullptr;
    QTRY_VERIFY((theirs = dialog->findChild<QAbstractButton *>(u"publisherTheirs"_qs)));
    QVERIFY(theirs->text().contains(u"Theirs"_qs));
    QCOMPARE(child<QLineEdit>(dialog, u"publisher"_qs)->text(), u"Mine"_qs);
    QTRY_VERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(pane->book() && pane->book()->publisher == u"Mine");
}

void PageJourneyTest::otherLanguageChangesTheWordsAndNotTheBook()
{
    SeededShop shop = openShop();
    findPriced(shop);
    TablePage &list = books(shop);
    auto *pane = child<BookDetailPane>(&list, u"bookDetail"_qs);
    const auto open = [&list] {
        trigger(&list, u"editBook"_qs);
        return list.findChild<QDialog *>(u"bookDialog"_qs);
    };
    QDialog *dialog = open();
    QVERIFY(dialog);
    auto *format = child<QComboBox>(dialog, u"format"_qs);
    const QString english = format->currentText();
    m_languages.use(u"ru"_qs);
    QCoreApplication::sendPostedEvents();
    QVERIFY(format->currentText() != english);
    QCOMPARE(Formats::bookFormat(pane->book()->format), format->currentText());
    dialog->reject();
    QCOMPARE(shop.prompts().asked, QStringList()); // there was nothing to lose
    QTRY_VERIFY(!list.findChild<QDialog *>(u"bookDialog"_qs));
    dialog = open();
    QVERIFY(dialog);
    child<QComboBox>(dialog, u"format"_qs)->setEditText(u"Карта"_qs);
    QTest::mouseClick(child<QPushButton>(dialog, u"submit"_qs), Qt::LeftButton);
    QTRY_COMPARE(pane->book() ? pane->book()->format : QString(), u"map"_qs);
    m_languages.use(u"en"_qs);
}

void PageJourneyTest::selectionStaysWithTheBookWhenOthersCome()
{
    SeededShop shop = openShop();
    findPriced(shop);
    TablePage &list = books(shop);
    const QString id = list.selectedId();
    CreateBook first;
    first.title = u"  \u2019 0 before all others"_qs;
    QVERIFY(shop.run(first).isAccepted());
    const int before = list.model().rowCount();
    QTRY_COMPARE(list.model().rowCount(), before);
    QTest::qWait(100);
    auto *table = child<QTableView>(&list, u"books/table"_qs);
    QTRY_COMPARE(list.model().idAt(table->currentIndex().row()), id);
    QCOMPARE(list.selectedId(), id);
}

void PageJourneyTest::roleSeesOnlyItsPages_data()
{
    QTest::addColumn<bool>("accounts");
    QTest::addColumn<bool>("activity");
    QTest::addRow("admin") << true << true;
    QTest::addRow("manager") << false << true;
    QTest::addRow("staff") << false << false;
    QTest::addRow("customer") << false << false;
}

void PageJourneyTest::roleSeesOnlyItsPages()
{
    QFETCH(bool, accounts);
    QFETCH(bool, activity);
    SeededShop shop = openShop(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(shop.window().pages().contains(PageId::Accounts), accounts);
    QCOMPARE(shop.window().pages().contains(PageId::Activity), activity);
    QVERIFY(shop.window().pages().contains(PageId::Books));
}

void PageJourneyTest::customerMayNotEditBooks()
{
    SeededShop shop = openShop(u"customer"_qs);
    const TablePage &list = books(shop);
    QStringList names;
    for (const QAction *action : list.recordActions())
        names += action->objectName();
    QCOMPARE(names, QStringList{u"putInCart"_qs});
}

QTEST_MAIN(PageJourneyTest)
#include "tst_page_journeys.moc"
