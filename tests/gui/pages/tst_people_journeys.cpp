// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LanguageSwitcher.h"
#include "db/queries/CustomerQueries.h"
#include "tests/gui/pages/PageSteps.h"
#include "tests/gui/pages/SeededShop.h"
#include "ui/pages/CustomerDetailPane.h"
#include "ui/pages/CustomerPicker.h"
#include "ui/pages/OrdersPage.h"
#include "ui/pages/ReviewDetailPane.h"
#include "ui/pages/ReviewsPage.h"
#include "ui/shell/StatusArea.h"
#include "ui/support/Theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace shopdesk;
using namespace shopdesk::steps;

// Customers and reviews, through the widgets people work with.
class PeopleJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }
    void initTestCase();
    void init();
    void customerIsRecordedFoundAndChanged();
    void customerIsPutInANewGroup();
    void changedGroupsAreTakenBackAtOnce();
    void duplicateIsMergedAfterALookAtBoth();
    void customerPaysWhatTheyOwe();
    void ordersOfACustomerAreShown();
    void reviewIsWrittenAndDeletedFromTheBook();
    void deletingAPickOfTheHouseIsAskedAbout();
    void reviewIsHiddenAndShownAgain();
    void roleSeesWhatItMay_data();
    void roleSeesWhatItMay();

private:
    static QString record(SeededShop &shop, const QString &name, const QString &number = {});
    static TablePage &customers(SeededShop &shop);

    [[nodiscard]] SeededShop openShop(const QString &login = QStringLiteral("admin"));

    test::PostgresServer m_server;
    SeededPlaces m_places{m_server};
    std::unique_ptr<Theme> m_theme;
    LanguageSwitcher m_languages;
};

void PeopleJourneyTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_languages.use(u"en"_qs);
}

void PeopleJourneyTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
}

SeededShop PeopleJourneyTest::openShop(const QString &login)
{
    QFETCH_GLOBAL(Engine, engine);
    return SeededShop(m_places.copy(engine), login);
}

QString PeopleJourneyTest::record(SeededShop &shop, const QString &name, const QString &number)
{
    CreateCustomer command;
    command.name = name;
    command.number = number;
    return shop.run(command).result.value(u"id").toString();
}

TablePage &PeopleJourneyTest::customers(SeededShop &shop)
{
    return *qobject_cast<TablePage *>(shop.open(PageId::Customers));
}

void PeopleJourneyTest::customerIsRecordedFoundAndChanged()
{
    SeededShop shop = openShop(u"staff"_qs);
    TablePage &page = customers(shop);
    trigger(&page, u"newCustomer"_qs);
    auto *dialog = child<QDialog>(&page, u"customerDialog"_qs);
    QTest::mouseClick(child<QPushButton>(dialog, u"submit"_qs), Qt::LeftButton);
    QVERIFY(dialog->isVisible()); // a name is needed
    child<QLineEdit>(dialog, u"name"_qs)->setText(u"Zoë Quirk"_qs);
    QTest::keyClicks(child<QLineEdit>(dialog, u"phone"_qs), u"0341/77 88"_qs);
    QTest::keyClicks(child<QLineEdit>(dialog, u"number"_qs), u"z-1"_qs);
    submit(&page, u"customerDialog"_qs);
    QTest::keyClicks(child<QLineEdit>(&page, u"search"_qs), u"341 7788"_qs);
    QTRY_COMPARE(page.model().rowCount(), 1);
    QTRY_COMPARE(page.model().value(0, u"number"_qs).toString(), u"Z-1"_qs);
    choose(page, page.model().idAt(0));
    auto *pane = child<CustomerDetailPane>(&page, u"customerDetail"_qs);
    QTRY_VERIFY(pane->customer());
    trigger(&page, u"editCustomer"_qs);
    dialog = child<QDialog>(&page, u"customerDialog"_qs);
    auto *name = child<QLineEdit>(dialog, u"name"_qs);
    QCOMPARE(name->text(), u"Zoë Quirk"_qs);
    name->setText(u"Zoë Quick"_qs);
    submit(&page, u"customerDialog"_qs);
    QTRY_COMPARE(page.model().value(0, u"name"_qs).toString(), u"Zoë Quick"_qs);
}

void PeopleJourneyTest::customerIsPutInANewGroup()
{
    SeededShop shop = openShop();
    TablePage &page = customers(shop);
    const QString id = record(shop, u"Zoë"_qs);
    choose(page, id);
    trigger(&page, u"customerGroups"_qs);
    auto *dialog = child<QDialog>(&page, u"customerGroupsDialog"_qs);
    QTest::mouseClick(child<QPushButton>(dialog, u"newGroup"_qs), Qt::LeftButton);
    auto *group = child<QDialog>(dialog, u"customerGroupDialog"_qs);
    QTest::keyClicks(child<QLineEdit>(group, u"name"_qs), u"Schools"_qs);
    submit(dialog, u"customerGroupDialog"_qs);
    auto *list = child<QListWidget>(dialog, u"group"_qs);
    QTRY_COMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->checkState(), Qt::Checked); // what is made for somebody is theirs
    submit(&page, u"customerGroupsDialog"_qs);
    auto *pane = child<CustomerDetailPane>(&page, u"customerDetail"_qs);
    QTRY_VERIFY(pane->customer() && pane->customer()->groups.size() == 1);
    auto *filter = child<QComboBox>(&page, u"groupFilter"_qs);
    QTRY_COMPARE(filter->count(), 2);
    filter->setCurrentIndex(1);
    Q_EMIT filter->activated(1);
    QTRY_COMPARE(page.model().rowCount(), 1);
    QTRY_COMPARE(page.model().idAt(0), id);
}

void PeopleJourneyTest::changedGroupsAreTakenBackAtOnce()
{
    SeededShop shop = openShop();
    TablePage &page = customers(shop);
    const QString id = record(shop, u"Zoë"_qs);
    static_cast<void>(shop.run(CreateCustomerGroup{u"Clubs"_qs}));
    static_cast<void>(shop.run(AddToGroup{CustomerRef(id), CustomerGroupRef(u"Clubs"_qs)}));
    for (const auto &name : {u"Schools"_qs, u"Teachers"_qs})
        static_cast<void>(shop.run(CreateCustomerGroup{name}));
    choose(page, id);
    trigger(&page, u"customerGroups"_qs);
    auto *dialog = child<QDialog>(&page, u"customerGroupsDialog"_qs);
    auto *list = child<QListWidget>(dialog, u"group"_qs);
    QTRY_COMPARE(list->count(), 3);
    for (int row = 0; row < 3; ++row) // out of the first, into the others
        list->item(row)->setCheckState(row == 0 ? Qt::Unchecked : Qt::Checked);
    submit(&page, u"customerGroupsDialog"_qs);
    auto *pane = child<CustomerDetailPane>(&page, u"customerDetail"_qs);
    QTRY_COMPARE(pane->customer()->groups.size(), size_t(2));
    auto *undo = child<QAbstractButton>(&shop.window().statusArea(), u"undo"_qs);
    QTRY_VERIFY(undo->isVisible());
    undo->click();
    QTRY_COMPARE(pane->customer()->groups.size(), size_t(1));
    QCOMPARE(pane->customer()->groups.front().name, u"Clubs"_qs);
}

void PeopleJourneyTest::duplicateIsMergedAfterALookAtBoth()
{
    SeededShop shop = openShop(u"manager"_qs);
    TablePage &page = customers(shop);
    const QString keep = record(shop, u"Zoë Quirk"_qs, u"Z-1"_qs);
    const QString duplicate = record(shop, u"Z. Quirk"_qs, u"Z-2"_qs);
    choose(page, duplicate);
    trigger(&page, u"mergeCustomers"_qs);
    auto *dialog = child<QDialog>(&page, u"mergeCustomersDialog"_qs);
    auto *other = child<CustomerPicker>(dialog, u"duplicate"_qs);
    other->setFocus();
    QTest::keyClicks(other, u"Z-1"_qs);
    QTest::keyClick(other, Qt::Key_Return);
    QTRY_VERIFY(other->customer());
    auto *turn = child<QPushButton>(dialog, u"turnRound"_qs);
    QTRY_VERIFY(turn->isEnabled());
    QTest::mouseClick(turn, Qt::LeftButton);
    QTRY_VERIFY(child<QLabel>(dialog, u"mergeSummary"_qs)->text().startsWith(u"To Zoë Quirk"_qs));
    submit(&page, u"mergeCustomersDialog"_qs);
    QTRY_COMPARE(page.selectedId(), keep);
    const auto merged = shop.read<CustomerDetail>(
            [duplicate](Transaction &transaction, const ReadScope &scope) {
                return customerDetail(transaction, scope, *CustomerId::parse(duplicate));
            });
    QVERIFY(merged);
    QVERIFY(!merged->active);
    QCOMPARE(merged->mergedInto->toString(), keep);
}

void PeopleJourneyTest::customerPaysWhatTheyOwe()
{
    SeededShop shop = openShop(u"manager"_qs);
    TablePage &page = customers(shop);
    const QString id = record(shop, u"Zoë Quirk"_qs);
    const auto sale = shop.read<SellBooks>([&](Transaction &transaction,
                                               const ReadScope &) -> Result<SellBooks> {
        SD_ASSIGN(rows,
                  transaction.queryText(u"priced"_qs, u"SELECT code, price_minor FROM book WHERE"
                                                      " price_minor > 500 ORDER BY code"_qs));
        SellBooks wanted;
        wanted.shop = ShopRef(shop.host().currentShop());
        wanted.customer = CustomerRef(id);
        wanted.lines.append({.book = BookRef(rows.first().text("code")),
                             .quantity = 1,
                             .unitMinor = std::nullopt,
                             .discountBp = std::nullopt,
                             .discountMinor = std::nullopt});
        wanted.totalMinor = rows.first().integer("price_minor");
        wanted.tenders = {{u"account"_qs, wanted.totalMinor, {}}};
        return wanted;
    });
    QVERIFY(sale);
    QVERIFY(shop.run(*sale).isAccepted());
    choose(page, id);
    auto *pane = child<CustomerDetailPane>(&page, u"customerDetail"_qs);
    QTRY_COMPARE(pane->money().owedMinor, sale->totalMinor);
    trigger(&page, u"settleAccount"_qs);
    auto *dialog = child<QDialog>(&page, u"settleAccountDialog"_qs);
    auto *amount = child<QLineEdit>(dialog, u"amount_minor"_qs);
    const QString whole = amount->text();
    amount->setText(u"1000000"_qs);
    QTest::mouseClick(child<QPushButton>(dialog, u"submit"_qs), Qt::LeftButton);
    QVERIFY(dialog->isVisible()); // more than is owed
    amount->setText(u"1.00"_qs);
    QCOMPARE(child<QLineEdit>(dialog, u"given_minor"_qs)->text(), amount->text());
    submit(&page, u"settleAccountDialog"_qs);
    QTRY_COMPARE(pane->money().owedMinor, sale->totalMinor - 100);
    QVERIFY(shop.window().statusArea().message().contains(u"still owed"_qs));
    trigger(&page, u"settleAccount"_qs);
    QVERIFY(child<QLineEdit>(&page, u"amount_minor"_qs)->text() != whole);
    submit(&page, u"settleAccountDialog"_qs);
    QTRY_COMPARE(pane->money().owedMinor, 0);
    QTRY_VERIFY(!page.findChild<QAction *>(u"settleAccount"_qs)->isEnabled());
}

void PeopleJourneyTest::ordersOfACustomerAreShown()
{
    SeededShop shop = openShop(u"manager"_qs);
    auto *orders = qobject_cast<OrdersPage *>(shop.open(PageId::Orders));
    QString customer;
    const int all = orders->model().rowCount();
    for (int row = 0; row < all && customer.isEmpty(); ++row)
        customer = orders->model().value(row, u"customer"_qs).toString();
    QVERIFY(!customer.isEmpty());
    TablePage &page = customers(shop);
    page.search(customer);
    QTRY_VERIFY(page.model().rowCount() > 0 && page.model().rowCount() < 20);
    choose(page, page.model().idAt(0));
    trigger(&page, u"ordersOfCustomer"_qs);
    QTRY_VERIFY(orders->isVisible());
    QTRY_VERIFY(orders->model().rowCount() < all);
    QTRY_COMPARE(orders->model().value(0, u"customer"_qs).toString(), customer);
    QCOMPARE(child<CustomerPicker>(orders, u"customerFilter"_qs)->text(), customer);
}

void PeopleJourneyTest::reviewIsWrittenAndDeletedFromTheBook()
{
    SeededShop shop = openShop(u"customer"_qs);
    auto *books = qobject_cast<TablePage *>(shop.open(PageId::Books));
    // One that this person has not reviewed yet.
    auto *write = child<QToolButton>(books, u"writeReview"_qs);
    for (int row = 0; row < 50; ++row) {
        choose(*books, books->model().idAt(row));
        QTRY_VERIFY(write->isVisible());
        QTest::qWait(50);
        if (write->text().startsWith(u"Write"_qs))
            break;
    }
    QTest::mouseClick(write, Qt::LeftButton);
    auto *dialog = child<QDialog>(books, u"reviewDialog"_qs);
    QTest::mouseClick(child<QPushButton>(dialog, u"submit"_qs), Qt::LeftButton);
    QVERIFY(dialog->isVisible()); // stars are needed
    child<QComboBox>(dialog, u"rating"_qs)->setCurrentIndex(1);
    child<QPlainTextEdit>(dialog, u"body"_qs)->setPlainText(u"A joy"_qs);
    submit(books, u"reviewDialog"_qs);
    auto *remove = child<QToolButton>(books, u"deleteReview"_qs);
    QTRY_VERIFY(remove->isVisible());
    QTRY_VERIFY(write->text().startsWith(u"Edit"_qs));
    QTest::mouseClick(remove, Qt::LeftButton);
    QTRY_VERIFY(!remove->isVisible());
    auto *undo = child<QAbstractButton>(&shop.window().statusArea(), u"undo"_qs);
    QTRY_VERIFY(undo->isVisible());
    undo->click();
    QTRY_VERIFY(remove->isVisible());
}

void PeopleJourneyTest::deletingAPickOfTheHouseIsAskedAbout()
{
    SeededShop shop = openShop(u"staff"_qs);
    auto *page = qobject_cast<ReviewsPage *>(shop.open(PageId::Reviews));
    WriteReview review;
    review.book = BookRef(page->model().value(0, u"book_id"_qs).toString());
    review.rating = 5;
    const QString id = shop.run(review).result.value(u"id").toString();
    choose(*page, id);
    trigger(page, u"pickReview"_qs);
    auto *pane = child<ReviewDetailPane>(page, u"reviewDetail"_qs);
    QTRY_VERIFY(pane->review() && pane->review()->staffPick);
    trigger(page, u"deleteReview"_qs); // the answer is No
    QCOMPARE(shop.prompts().asked.size(), 1);
    QCOMPARE(page->selectedId(), id);
    shop.prompts().answer = TestPrompts::Answer::Yes;
    trigger(page, u"deleteReview"_qs);
    QTRY_VERIFY(shop.window().statusArea().message().contains(u"deleted"_qs));
    QVERIFY(!child<QAbstractButton>(&shop.window().statusArea(), u"undo"_qs)->isVisible());
}

void PeopleJourneyTest::reviewIsHiddenAndShownAgain()
{
    SeededShop shop = openShop(u"manager"_qs);
    auto *page = qobject_cast<ReviewsPage *>(shop.open(PageId::Reviews));
    choose(*page, page->model().idAt(0));
    auto *pane = child<ReviewDetailPane>(page, u"reviewDetail"_qs);
    QTRY_VERIFY(pane->review());
    trigger(page, u"hideReview"_qs);
    auto *dialog = child<QDialog>(page, u"hideReviewDialog"_qs);
    QTest::mouseClick(child<QPushButton>(dialog, u"submit"_qs), Qt::LeftButton);
    QVERIFY(dialog->isVisible()); // a reason is needed
    QTest::keyClicks(child<QLineEdit>(dialog, u"reason"_qs), u"Not about the book"_qs);
    submit(page, u"hideReviewDialog"_qs);
    QTRY_VERIFY(pane->review() && pane->review()->hidden);
    auto *filter = child<QComboBox>(page, u"hiddenFilter"_qs);
    filter->setCurrentIndex(2);
    Q_EMIT filter->activated(2);
    QTRY_COMPARE(page->model().rowCount(), 1);
    trigger(page, u"showReview"_qs);
    QTRY_COMPARE(page->model().rowCount(), 0);
    QTRY_VERIFY(shop.window().statusArea().message().contains(u"shown again"_qs));
    auto *undo = child<QAbstractButton>(&shop.window().statusArea(), u"undo"_qs);
    QVERIFY(undo->isVisible());
    undo->click();
    QTRY_COMPARE(page->model().rowCount(), 1); // hidden for the reason it was hidden for
    QTRY_COMPARE(page->model().value(0, u"hidden_reason"_qs).toString(), u"Not about the book"_qs);
}

void PeopleJourneyTest::roleSeesWhatItMay_data()
{
    QTest::addColumn<bool>("customers");
    QTest::addColumn<bool>("moderates");
    QTest::addRow("admin") << true << true;
    QTest::addRow("manager") << true << true;
    QTest::addRow("staff") << true << false;
    QTest::addRow("customer") << false << false;
}

void PeopleJourneyTest::roleSeesWhatItMay()
{
    QFETCH(bool, customers);
    QFETCH(bool, moderates);
    SeededShop shop = openShop(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(shop.window().pages().contains(PageId::Customers), customers);
    auto *reviews = qobject_cast<ReviewsPage *>(shop.open(PageId::Reviews));
    QVERIFY(reviews);
    QStringList names;
    for (const QAction *action : reviews->recordActions())
        names += action->objectName();
    QCOMPARE(names.contains(u"hideReview"_qs), moderates);
    QCOMPARE(names.contains(u"pickReview"_qs), customers);
    QVERIFY(names.contains(u"editReview"_qs));
}

QTEST_MAIN(PeopleJourneyTest)
#include "tst_people_journeys.moc"
