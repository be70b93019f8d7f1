// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LanguageSwitcher.h"
#include "db/auth/PinProof.h"
#include "db/queries/AccountQueries.h"
#include "tests/gui/pages/LedgerSteps.h"
#include "tests/gui/pages/PageSteps.h"
#include "ui/pages/SmallTable.h"
#include "ui/pages/WindowPageHost.h"
#include "ui/shell/MainMenu.h"
#include "ui/support/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace shopdesk;
using namespace shopdesk::steps;

// What a shop stocks, through the widgets people work with.
class AssortmentJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }
    void initTestCase();
    void init();
    void shelfAndLevelAreEditedAndTakenBack();
    void shelfNarrowsTheList();
    void otherShopsAreOneKeyAway();
    void anotherShopIsAskedForCopies();
    void aCopyIsPutAside();
    void largeCorrectionIsApprovedByPin();
    void staffSeeOnlyTheirLedger();

private:
    [[nodiscard]] SeededShop openShop(const QString &login = QStringLiteral("manager"));
    static void setPinOfManager(SeededShop &shop, const QString &verifier);

    test::PostgresServer m_server;
    SeededPlaces m_places{m_server};
    std::unique_ptr<Theme> m_theme;
    LanguageSwitcher m_languages;
};

void AssortmentJourneyTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_languages.use(u"en"_qs);
}

void AssortmentJourneyTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
}

SeededShop AssortmentJourneyTest::openShop(const QString &login)
{
    QFETCH_GLOBAL(Engine, engine);
    return SeededShop(m_places.copy(engine), login);
}

void AssortmentJourneyTest::shelfAndLevelAreEditedAndTakenBack()
{
    SeededShop shop = openShop();
    const auto book = stockedBooks(shop, 1).first();
    auto &pane = chooseBook(shop, book.id.toString());
    const auto before = pane.stock();
    auto &page = assortment(shop);
    trigger(&page, u"editAssortment"_qs);
    auto *dialog = child<QDialog>(&page, u"assortmentDialog"_qs);
    auto *level = child<QLineEdit>(dialog, u"reorder_level"_qs);
    level->setText(u"few"_qs);
    QTest::mouseClick(child<QPushButton>(dialog, u"submit"_qs), Qt::LeftButton);
    QVERIFY(dialog->isVisible()); // that is no number
    level->setText(u"7"_qs);
    child<QLineEdit>(dialog, u"shelf"_qs)->setText(u"Z9"_qs);
    submit(&page, u"assortmentDialog"_qs);
    QTRY_COMPARE(pane.stock().shelf, u"Z9"_qs);
    QCOMPARE(pane.stock().reorderLevel, std::optional<qint64>(7));
    QAction *undo = shop.window().menu().action(MenuAction::Undo);
    QTRY_VERIFY(undo->isEnabled());
    undo->trigger();
    QTRY_COMPARE(pane.stock().shelf, before.shelf);
    QCOMPARE(pane.stock().reorderLevel, before.reorderLevel);
}

void AssortmentJourneyTest::shelfNarrowsTheList()
{
    SeededShop shop = openShop();
    const auto books = stockedBooks(shop, 2);
    for (const auto &book : books)
        static_cast<void>(shop.run(EditAssortment{ShopRef(shop.host().currentShop()),
                                                  BookRef(book.id),
                                                  {{u"shelf"_qs, {{}, u"Z9"_qs}}}}));
    auto &page = assortment(shop);
    auto *shelves = child<QComboBox>(&page, u"shelfFilter"_qs);
    // As somebody does who comes back to the page.
    shop.open(PageId::Books);
    shop.open(PageId::Assortment);
    QTRY_VERIFY(shelves->findData(u"Z9"_qs) > 0);
    shelves->setCurrentIndex(shelves->findData(u"Z9"_qs));
    Q_EMIT shelves->activated(shelves->currentIndex());
    QTRY_COMPARE(page.model().rowCount(), 2);
}

void AssortmentJourneyTest::otherShopsAreOneKeyAway()
{
    SeededShop shop = openShop();
    const auto book = stockedBooks(shop, 1).first();
    auto &pane = chooseBook(shop, book.id.toString());
    auto &page = assortment(shop);
    auto *elsewhere = child<SmallTable>(&pane, u"elsewhere"_qs);
    QTRY_VERIFY(elsewhere->rowCount() > 0);
    auto *table = child<QTableView>(&page, u"assortment/table"_qs);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F4);
    QTRY_VERIFY(elsewhere->hasFocus());
    // Return asks that shop.
    const auto name = elsewhere->item(elsewhere->currentRow(), 0)->text();
    QTest::keyClick(elsewhere, Qt::Key_Return);
    auto *dialog = child<QDialog>(&page, u"transferDialog"_qs);
    QCOMPARE(child<QComboBox>(dialog, u"from_shop"_qs)->currentText(), name);
}

void AssortmentJourneyTest::anotherShopIsAskedForCopies()
{
    SeededShop shop = openShop();
    const auto book = stockedBooks(shop, 1).first();
    chooseBook(shop, book.id.toString());
    auto &page = assortment(shop);
    trigger(&page, u"askForCopies"_qs);
    auto *dialog = child<QDialog>(&page, u"transferDialog"_qs);
    QCOMPARE(child<QComboBox>(dialog, u"to_shop"_qs)->currentData().toString(),
             shop.host().currentShop().toString());
    submit(&page, u"transferDialog"_qs);
    auto *transfers = qobject_cast<TablePage *>(shop.open(PageId::Transfers));
    QTRY_VERIFY(transfers->model().rowCount() > 0);
    QCOMPARE(transfers->model().value(0, u"state"_qs).toString(), u"requested"_qs);
}

void AssortmentJourneyTest::aCopyIsPutAside()
{
    SeededShop shop = openShop();
    const auto book = stockedBooks(shop, 1).first();
    chooseBook(shop, book.id.toString());
    auto &page = assortment(shop);
    trigger(&page, u"putAside"_qs);
    QTRY_VERIFY(says(&shop.window(), u"was put in the cart"_qs));
}

// By hand, since somebody else is signed in.
void AssortmentJourneyTest::setPinOfManager(SeededShop &shop, const QString &verifier)
{
    auto done = shop.data().submit<bool>(
            DbExecutor::Lane::Write, [verifier](Connection &connection) -> Result<bool> {
                Transaction transaction(connection, Transaction::Mode::Write);
                SD_ASSIGN(id, findAccount(transaction, ReadScope::whole(), u"manager"_qs));
                SD_TRY(transaction.execute(u"account_set_pin"_qs,
                                           {{u"id"_qs, id.uuid()},
                                            {u"verifier"_qs, verifier},
                                            {u"at"_qs, QDateTime::currentDateTimeUtc()}}));
                SD_TRY(transaction.commit());
                return true;
            });
    if (!QTest::qWaitFor([&] { return done.isFinished(); }) || !done.result())
        qFatal("no PIN was set");
}

void AssortmentJourneyTest::largeCorrectionIsApprovedByPin()
{
    SeededShop shop = openShop(u"staff"_qs);
    const auto workspace = shop.data().workspace().id;
    const auto key = derivePinKey(Secret::fromText(u"2468"_qs), workspace, u"manager"_qs);
    QVERIFY(key);
    const auto verifier = ScramVerifier::make(*key);
    QVERIFY(verifier);
    setPinOfManager(shop, verifier->toString());
    QStringList asked;
    qobject_cast<WindowPageHost *>(&shop.host())
            ->setPinProver([&](const QString &login, const Secret &pin, const QByteArray &act) {
                asked += login;
                QPromise<Result<QString>> answer;
                answer.start();
                const auto typed = derivePinKey(pin, workspace, login);
                answer.addResult(typed ? makePinProof(*typed, *verifier, act)
                                       : Result<QString>(tl::unexpected(typed.error())));
                answer.finish();
                return answer.future();
            });
    const auto book = stockedBooks(shop, 1).first();
    auto &pane = chooseBook(shop, book.id.toString());
    const auto before = pane.stock().onHand;
    auto &page = assortment(shop);
    trigger(&page, u"adjustStock"_qs);
    auto *dialog = child<QDialog>(&page, u"adjustStockDialog"_qs);
    child<QSpinBox>(dialog, u"quantity"_qs)->setValue(25);
    QTest::mouseClick(child<QPushButton>(dialog, u"submit"_qs), Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<QDialog *>(u"approvalDialog"_qs));
    auto *approval = child<QDialog>(dialog, u"approvalDialog"_qs);
    QVERIFY(says(approval, u"up to 10 copies"_qs));
    child<QLineEdit>(approval, u"approver"_qs)->setText(u"manager"_qs);
    child<QLineEdit>(approval, u"pin"_qs)->setText(u"1357"_qs); // not theirs
    QTest::mouseClick(child<QPushButton>(approval, u"submit"_qs), Qt::LeftButton);
    QTRY_VERIFY(says(dialog, u"does not hold"_qs));
    QCOMPARE(pane.stock().onHand, before);
    QTRY_VERIFY(child<QPushButton>(dialog, u"submit"_qs)->isEnabled());
    QTest::mouseClick(child<QPushButton>(dialog, u"submit"_qs), Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<QDialog *>(u"approvalDialog"_qs));
    approval = child<QDialog>(dialog, u"approvalDialog"_qs);
    child<QLineEdit>(approval, u"approver"_qs)->setText(u"manager"_qs);
    child<QLineEdit>(approval, u"pin"_qs)->setText(u"2468"_qs);
    QTest::mouseClick(child<QPushButton>(approval, u"submit"_qs), Qt::LeftButton);
    QTRY_COMPARE(pane.stock().onHand, before + 25);
    QCOMPARE(asked.size(), 2);
    QTRY_VERIFY(!page.findChild<QDialog *>(u"adjustStockDialog"_qs));
}

void AssortmentJourneyTest::staffSeeOnlyTheirLedger()
{
    SeededShop shop = openShop(u"staff"_qs);
    const auto own = shop.data().scope().shops;
    const auto &shops = shop.host().shops();
    // Not all shops have books.
    const auto other = std::ranges::find(shops, u"Yerevan"_qs, &ShopChoice::name);
    QVERIFY(other != shops.end() && std::ranges::find(own, other->id) == own.end());
    auto &page = assortment(shop);
    QTRY_VERIFY(child<QAction>(&page, u"openMovements"_qs)->isEnabled());
    auto *combo = child<QComboBox>(&page, u"assortmentShop"_qs);
    combo->setCurrentIndex(combo->findData(other->id.toString()));
    Q_EMIT combo->activated(combo->currentIndex());
    QTRY_VERIFY(child<QAction>(&page, u"showBook"_qs)->isEnabled());
    QVERIFY(!child<QAction>(&page, u"openMovements"_qs)->isEnabled());
    QVERIFY(!child<QAction>(&page, u"adjustStock"_qs)->isEnabled());
}

QTEST_MAIN(AssortmentJourneyTest)
#include "tst_assortment_journeys.moc"
