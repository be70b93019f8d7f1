// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LanguageSwitcher.h"
#include "db/service/lookup/OpenLibraryLookup.h"
#include "tests/gui/pages/PageSteps.h"
#include "tests/gui/pages/SamplePictures.h"
#include "tests/gui/pages/SeededShop.h"
#include "tests/support/LibraryAnswers.h"
#include "ui/pages/BookDetailPane.h"
#include "ui/pages/TablePage.h"
#include "ui/shell/StatusArea.h"
#include "ui/support/Theme.h"
#include "ui/widgets/CoverView.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace shopdesk;
using namespace shopdesk::steps;

// Covers, looking up, and taking things back.
class CatalogueJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }
    void initTestCase();
    void init();
    void coverIsChosenShownAndRemoved();
    void coverIsDroppedAndPasted();
    void fileThatIsNoPictureIsRefusedInWords();
    void customerSeesCoversAndChangesNone();
    void lookedUpBookFillsTheFormAndBringsItsCover();
    void failedLookUpKeepsTheForm();
    void editIsTakenBackByKey();
    void textFieldKeepsItsOwnUndo();
    void refusedUndoIsExplained();
    void shopsOfAPersonAreTakenBackAsOne();

private:
    static BookDetailPane &openBook(SeededShop &shop);
    static QString undoText(SeededShop &shop);

    [[nodiscard]] SeededShop openShop(const QString &login = QStringLiteral("admin"),
                                      OpenLibraryLookup *lookup = nullptr);

    test::PostgresServer m_server;
    SeededPlaces m_places{m_server};
    std::unique_ptr<Theme> m_theme;
    LanguageSwitcher m_languages;
    QTemporaryDir m_folder;
};

void CatalogueJourneyTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_languages.use(u"en"_qs);
}

void CatalogueJourneyTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
}

SeededShop CatalogueJourneyTest::openShop(const QString &login, OpenLibraryLookup *lookup)
{
    QFETCH_GLOBAL(Engine, engine);
    return SeededShop(m_places.copy(engine), login, lookup);
}

// The first book of the list, in the detail pane.
BookDetailPane &CatalogueJourneyTest::openBook(SeededShop &shop)
{
    auto *page = qobject_cast<TablePage *>(shop.open(PageId::Books));
    page->select(page->model().idAt(0));
    auto *pane = child<BookDetailPane>(page, u"bookDetail"_qs);
    if (!QTest::qWaitFor([pane] { return pane->book().has_value(); }))
        qFatal("no book");
    return *pane;
}

QString CatalogueJourneyTest::undoText(SeededShop &shop)
{
    return shop.window().menu().action(MenuAction::Undo)->text();
}

void CatalogueJourneyTest::coverIsChosenShownAndRemoved()
{
    SeededShop shop = openShop();
    BookDetailPane &pane = openBook(shop);
    auto *cover = child<CoverView>(&pane, u"cover"_qs);
    QVERIFY(!cover->hasPicture());
    shop.prompts().file = samplePictureFile(m_folder);
    trigger(&pane, u"chooseCover"_qs);
    QTRY_VERIFY(cover->hasPicture());
    QTRY_VERIFY(shop.window().statusArea().message().contains(u"has a new cover"));
    QVERIFY(undoText(shop).contains(pane.book()->title));
    trigger(&pane, u"showCover"_qs);
    QDialog *large = nullptr;
    QTRY_VERIFY((large = pane.findChild<QDialog *>(u"coverDialog"_qs)));
    large->close();
    trigger(&pane, u"removeCover"_qs); // the person says no
    QCOMPARE(shop.prompts().asked.size(), 1);
    QVERIFY(cover->hasPicture());
    shop.prompts().answer = TestPrompts::Answer::Yes;
    trigger(&pane, u"removeCover"_qs);
    QTRY_VERIFY(!cover->hasPicture());
}

void CatalogueJourneyTest::coverIsDroppedAndPasted()
{
    SeededShop shop = openShop();
    BookDetailPane &pane = openBook(shop);
    auto *cover = child<CoverView>(&pane, u"cover"_qs);
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(samplePictureFile(m_folder))});
    // Whatever is dropped has entered before.
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(cover, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(cover, &drop);
    QVERIFY(drop.isAccepted());
    QTRY_VERIFY(cover->hasPicture());
    auto *undo = child<QAbstractButton>(&shop.window().statusArea(), u"undo"_qs);
    QTRY_VERIFY(undo->isVisible());
    undo->click();
    QTRY_VERIFY(!cover->hasPicture());
    QGuiApplication::clipboard()->setImage(samplePicture());
    cover->setFocus();
    QTest::keySequence(cover, QKeySequence::Paste);
    QTRY_VERIFY(cover->hasPicture());
}

void CatalogueJourneyTest::fileThatIsNoPictureIsRefusedInWords()
{
    SeededShop shop = openShop();
    BookDetailPane &pane = openBook(shop);
    QFile file(m_folder.filePath(u"letter.jpg"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear reader");
    file.close();
    shop.prompts().file = file.fileName();
    trigger(&pane, u"chooseCover"_qs);
    QTRY_VERIFY(shop.window().statusArea().message().contains(u"not a picture"));
    QVERIFY(!child<CoverView>(&pane, u"cover"_qs)->hasPicture());
}

void CatalogueJourneyTest::customerSeesCoversAndChangesNone()
{
    SeededShop shop = openShop(u"customer"_qs);
    BookDetailPane &pane = openBook(shop);
    auto *cover = child<CoverView>(&pane, u"cover"_qs);
    QVERIFY(!cover->acceptDrops());
    QVERIFY(!child<QWidget>(&pane, u"coverMenu"_qs)->isVisible());
    QVERIFY(!pane.findChild<QAction *>(u"chooseCover"_qs)->isVisible());
}

void CatalogueJourneyTest::lookedUpBookFillsTheFormAndBringsItsCover()
{
    test::HttpServer server;
    test::stockLibrary(server, samplePictureBytes());
    OpenLibraryLookup lookup({.address = server.address(), .cacheFolder = {}});
    SeededShop shop = openShop(u"admin"_qs, &lookup);
    auto *page = qobject_cast<TablePage *>(shop.open(PageId::Books));
    trigger(page, u"newBook"_qs);
    auto *dialog = child<QDialog>(page, u"bookDialog"_qs);
    auto *lookUp = child<QPushButton>(dialog, u"lookUp"_qs);
    QVERIFY(!lookUp->isEnabled());
    child<QLineEdit>(dialog, u"isbn"_qs)->setText(u"9780140447934"_qs);
    child<QLineEdit>(dialog, u"publisher"_qs)->setText(u"Mine"_qs);
    QVERIFY(lookUp->isEnabled());
    lookUp->click();
    auto *found = child<QDialog>(dialog, u"lookupDialog"_qs);
    auto *rows = child<QTreeWidget>(found, u"foundFields"_qs);
    QTRY_COMPARE(rows->topLevelItemCount(), 6);
    QTRY_VERIFY(child<QWidget>(found, u"takeCover"_qs)->isVisible());
    child<QPushButton>(found, u"takeOver"_qs)->click();
    QCOMPARE(child<QLineEdit>(dialog, u"title"_qs)->text(), u"War and Peace"_qs);
    QCOMPARE(child<QPlainTextEdit>(dialog, u"authors"_qs)->toPlainText(),
             u"Лев Толстой\nRosemary Edmonds"_qs);
    QCOMPARE(child<QLineEdit>(dialog, u"year"_qs)->text(), u"1982"_qs);
    // What the person had entered holds unless they choose otherwise.
    QCOMPARE(child<QLineEdit>(dialog, u"publisher"_qs)->text(), u"Mine"_qs);
    child<QPushButton>(dialog, u"submit"_qs)->click();
    auto *pane = child<BookDetailPane>(page, u"bookDetail"_qs);
    QTRY_VERIFY(pane->book() && pane->book()->title == u"War and Peace");
    QTRY_VERIFY(child<CoverView>(pane, u"cover"_qs)->hasPicture());
}

void CatalogueJourneyTest::failedLookUpKeepsTheForm()
{
    const test::HttpServer server; // knows nothing
    OpenLibraryLookup lookup({.address = server.address(), .cacheFolder = {}});
    SeededShop shop = openShop(u"admin"_qs, &lookup);
    auto *page = qobject_cast<TablePage *>(shop.open(PageId::Books));
    trigger(page, u"newBook"_qs);
    auto *dialog = child<QDialog>(page, u"bookDialog"_qs);
    child<QLineEdit>(dialog, u"isbn"_qs)->setText(u"9780140447934"_qs);
    child<QLineEdit>(dialog, u"title"_qs)->setText(u"Mine"_qs);
    child<QPushButton>(dialog, u"lookUp"_qs)->click();
    auto *found = child<QDialog>(dialog, u"lookupDialog"_qs);
    const auto says = [found] {
        const auto labels = found->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"Nothing is known"_qs);
        });
    };
    QTRY_VERIFY(says());
    QVERIFY(!child<QPushButton>(found, u"takeOver"_qs)->isEnabled());
    found->close();
    QCOMPARE(child<QLineEdit>(dialog, u"title"_qs)->text(), u"Mine"_qs);
}

void CatalogueJourneyTest::editIsTakenBackByKey()
{
    SeededShop shop = openShop();
    BookDetailPane &pane = openBook(shop);
    auto *page = qobject_cast<TablePage *>(shop.window().page(PageId::Books));
    const QString title = pane.book()->title;
    QVERIFY(!shop.window().menu().action(MenuAction::Undo)->isEnabled());
    trigger(page, u"editBook"_qs);
    auto *dialog = child<QDialog>(page, u"bookDialog"_qs);
    child<QLineEdit>(dialog, u"title"_qs)->setText(u"Quite another title"_qs);
    child<QPushButton>(dialog, u"submit"_qs)->click();
    QTRY_VERIFY(pane.book() && pane.book()->title == u"Quite another title");
    QTRY_VERIFY(undoText(shop).contains(u"“Quite another title” was changed"));
    QTRY_VERIFY(!page->findChild<QDialog *>(u"bookDialog"_qs));
    shop.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shop.window()));
    page->findChild<QTableView *>()->setFocus();
    QTest::keySequence(&shop.window(), QKeySequence(u"Ctrl+Z"_qs));
    QTRY_VERIFY(pane.book() && pane.book()->title == title);
    QTRY_VERIFY(shop.window().statusArea().message().contains(u"Undone"));
    QVERIFY(!shop.window().menu().action(MenuAction::Undo)->isEnabled());
}

void CatalogueJourneyTest::textFieldKeepsItsOwnUndo()
{
    SeededShop shop = openShop();
    BookDetailPane &pane = openBook(shop);
    auto *page = qobject_cast<TablePage *>(shop.window().page(PageId::Books));
    const BookRef book(pane.book()->id);
    QVERIFY(shop.run(EditBook{book, {{u"format"_qs, {pane.book()->format, u"Map"_qs}}}})
                    .isAccepted());
    auto *search = child<QLineEdit>(page, u"search"_qs);
    search->setFocus();
    QTest::keyClicks(search, u"abc"_qs);
    QTest::keySequence(search, QKeySequence(u"Ctrl+Z"_qs));
    QCOMPARE(search->text(), QString());
    QVERIFY(shop.window().menu().action(MenuAction::Undo)->isEnabled());
    QVERIFY(undoText(shop).contains(u"Edited a book"));
}

void CatalogueJourneyTest::refusedUndoIsExplained()
{
    SeededShop shop = openShop();
    BookDetailPane &pane = openBook(shop);
    const BookRef book(pane.book()->id);
    const auto edit = [&](const QString &from, const QString &to) {
        return EditBook{book, {{u"publisher"_qs, {from, to}}}};
    };
    QVERIFY(shop.run(edit(pane.book()->publisher, u"First"_qs)).isAccepted());
    // Somebody at another till: not of this window, so nothing it could take back.
    EditBook theirs{book, {{u"publisher"_qs, {std::nullopt, u"Second"_qs}}}};
    QVERIFY(shop.run(theirs).isAccepted());
    shop.window().menu().action(MenuAction::Undo)->trigger();
    QTRY_VERIFY(shop.window().statusArea().message().contains(u"changed"));
    QVERIFY(!shop.window().menu().action(MenuAction::Undo)->isEnabled());
}

void CatalogueJourneyTest::shopsOfAPersonAreTakenBackAsOne()
{
    SeededShop shop = openShop();
    auto *page = qobject_cast<TablePage *>(shop.open(PageId::Accounts));
    page->search(u"staff"_qs);
    QTRY_VERIFY(page->findChild<QAction *>(u"assignShops"_qs)->isEnabled());
    const auto assigned = [&shop] {
        return shop.read<qint64>([](Transaction &transaction, const ReadScope &) -> Result<qint64> {
            SD_ASSIGN(rows, transaction.queryText(u"assigned"_qs,
                                                  u"SELECT count(*) AS n FROM shop_assignment"_qs));
            return rows.first().integer("n");
        });
    };
    const auto before = *assigned();
    trigger(page, u"assignShops"_qs);
    auto *dialog = child<QDialog>(page, u"assignStaffDialog"_qs);
    auto *shops = dialog->findChild<QListWidget *>();
    int added = 0;
    for (int row = 0; row < shops->count(); ++row) {
        added += shops->item(row)->checkState() == Qt::Unchecked;
        shops->item(row)->setCheckState(Qt::Checked);
    }
    QVERIFY(added > 1);
    child<QPushButton>(dialog, u"submit"_qs)->click();
    QTRY_COMPARE(*assigned(), before + added);
    QTRY_VERIFY(undoText(shop).contains(u"The shops of"));
    shop.window().menu().action(MenuAction::Undo)->trigger();
    QTRY_COMPARE(*assigned(), before);
}

QTEST_MAIN(CatalogueJourneyTest)
#include "tst_catalogue_journeys.moc"
