// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LanguageSwitcher.h"
#include "db/queries/BookQueries.h"
#include "tests/gui/pages/PageSteps.h"
#include "tests/gui/pages/SeededShop.h"
#include "ui/dialogs/ImportBooksDialog.h"
#include "ui/dialogs/ImportCategoriesDialog.h"
#include "ui/dialogs/RejectTable.h"
#include "ui/support/Theme.h"
#include "ui/widgets/MessagePanel.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace shopdesk;

// Messages of publishers and subject schemes, from the file to what is seen afterwards.
class ImportJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }
    void initTestCase();
    void init();
    void messageIsTriedAndImported();
    void keptPriceIsListedAndLoweredWhenAsked();
    void schemeIsImportedFromBothPages();
    void brokenFileIsReported();

private:
    [[nodiscard]] SeededShop openShop();
    [[nodiscard]] static QString data(const QString &name)
    {
        return QStringLiteral(SHOPDESK_TEST_DATA "/import/") + name;
    }
    // The dialog that comes up when the action has chosen its file.
    template<class Dialog>
    [[nodiscard]] static Dialog *opened(SeededShop &shop, PageId page, const QString &action)
    {
        QWidget *widget = shop.open(page);
        steps::trigger(widget, action);
        Dialog *dialog = nullptr;
        if (!QTest::qWaitFor([&] { return (dialog = widget->findChild<Dialog *>()); }))
            qFatal("no dialog");
        return dialog;
    }
    template<class Dialog>
    static void press(Dialog *dialog, const QString &button)
    {
        QTest::mouseClick(steps::child<QPushButton>(dialog, button), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([dialog] { return !dialog->isBusy(); }, 30'000));
    }
    [[nodiscard]] static QString rowsOf(const QWidget *dialog);
    [[nodiscard]] static QString book(SeededShop &shop, const QString &code,
                                      QString BookDetail::*field);

    test::PostgresServer m_server;
    SeededPlaces m_places{m_server};
    std::unique_ptr<Theme> m_theme;
    LanguageSwitcher m_languages;
    QTemporaryDir m_folder;
};

void ImportJourneyTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_languages.use(u"en"_qs);
}

void ImportJourneyTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
}

SeededShop ImportJourneyTest::openShop()
{
    QFETCH_GLOBAL(Engine, engine);
    return SeededShop(m_places.copy(engine), u"manager"_qs);
}

// "2 isbn is wrong | value", a line each.
QString ImportJourneyTest::rowsOf(const QWidget *dialog)
{
    const auto *table = dialog->findChild<RejectTable *>();
    QStringList lines;
    for (int row = 0; row < table->rowCount(); ++row)
        lines.append(QStringList{table->item(row, 0)->text(), table->item(row, 1)->text(),
                                 table->item(row, 2)->text()}
                             .join(u'|'));
    return lines.join(u'\n');
}

QString ImportJourneyTest::book(SeededShop &shop, const QString &code, QString BookDetail::*field)
{
    const auto found = shop.read<BookDetail>(
            [code](Transaction &transaction, const ReadScope &scope) -> Result<BookDetail> {
                SD_ASSIGN(id, findBook(transaction, scope, code));
                return bookDetail(transaction, scope, id);
            });
    return found ? (*found).*field : found.error().reason;
}

void ImportJourneyTest::messageIsTriedAndImported()
{
    SeededShop shop = openShop();
    shop.prompts().file = data(u"onix-reference.xml"_qs);
    auto *dialog = opened<ImportBooksDialog>(shop, PageId::Books, u"importBooks"_qs);
    QVERIFY(steps::says(dialog, u"ONIX message, version 3.0"_qs));
    QVERIFY(dialog->assignments().isEmpty());
    press(dialog, u"tryImport"_qs);
    QVERIFY(steps::says(dialog, u"nothing was kept"_qs));
    QCOMPARE(book(shop, u"9783865000019"_qs, &BookDetail::title), u"book_missing"_qs);
    press(dialog, u"startImport"_qs);
    QVERIFY(steps::says(dialog, u"3 new"_qs));
    QVERIFY(rowsOf(dialog).contains(u"Taken without a subject"));
    QCOMPARE(book(shop, u"9783865000019"_qs, &BookDetail::coverLink),
             u"https://nordlicht.example/covers/1001.jpg"_qs);
}

void ImportJourneyTest::keptPriceIsListedAndLoweredWhenAsked()
{
    SeededShop shop = openShop();
    shop.prompts().file = data(u"onix-reference.xml"_qs);
    auto *dialog = opened<ImportBooksDialog>(shop, PageId::Books, u"importBooks"_qs);
    press(dialog, u"startImport"_qs);
    EditBook raise;
    raise.book = BookRef(u"9783865000019"_qs);
    raise.changes[u"price_minor"_qs] = {.base = std::nullopt, .value = 2600};
    QCOMPARE(shop.run(raise).outcome, Receipt::Outcome::Accepted);
    press(dialog, u"startImport"_qs);
    QVERIFY(steps::says(dialog, u"3 unchanged"_qs));
    QVERIFY(rowsOf(dialog).contains(u"A person set"));
    QCOMPARE(book(shop, u"9783865000019"_qs, &BookDetail::priceOrigin), u"person"_qs);
    steps::child<QCheckBox>(dialog, u"lowerPrices"_qs)->click();
    press(dialog, u"startImport"_qs);
    QVERIFY(steps::says(dialog, u"1 changed"_qs));
    QCOMPARE(book(shop, u"9783865000019"_qs, &BookDetail::priceOrigin), u"import"_qs);
}

void ImportJourneyTest::schemeIsImportedFromBothPages()
{
    const QString path = m_folder.filePath(u"scheme.json"_qs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"CodeList":{"ThemaCodes":{"Code":[
        {"CodeValue":"YB","CodeDescription":"Below","CodeParent":"Y"},
        {"CodeValue":"Y","CodeDescription":"Above","CodeParent":{}}]}}})");
    file.close();
    SeededShop shop = openShop();
    shop.prompts().file = path;
    // What a file is shows its content, also where books are asked for.
    auto *first = opened<ImportCategoriesDialog>(shop, PageId::Books, u"importBooks"_qs);
    QVERIFY(steps::says(first, u"2 subjects"_qs));
    press(first, u"tryImport"_qs);
    QVERIFY(steps::says(first, u"nothing was kept"_qs));
    press(first, u"startImport"_qs);
    QVERIFY(steps::says(first, u"2 new"_qs));
    first->close();
    auto *again = opened<ImportCategoriesDialog>(shop, PageId::Categories, u"importCategories"_qs);
    press(again, u"startImport"_qs);
    QVERIFY(steps::says(again, u"Nothing has changed."_qs));
}

void ImportJourneyTest::brokenFileIsReported()
{
    SeededShop shop = openShop();
    shop.prompts().file = data(u"onix-2.1.xml"_qs);
    QWidget *page = shop.open(PageId::Books);
    steps::trigger(page, u"importBooks"_qs);
    QTRY_VERIFY(steps::says(&shop.window(), u"only 3.0 and 3.1 can be imported"_qs) ||
                shop.prompts().told.join(u' ').contains(u"only 3.0 and 3.1 can be imported"));
    QVERIFY(!page->findChild<ImportBooksDialog *>());
}

QTEST_MAIN(ImportJourneyTest)
#include "tst_import_journeys.moc"
