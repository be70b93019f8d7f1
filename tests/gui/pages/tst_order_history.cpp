// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LanguageSwitcher.h"
#include "tests/gui/pages/PageSteps.h"
#include "tests/gui/pages/SeededShop.h"

#include "ui/pages/OrderDetailPane.h"
#include "ui/pages/SavedFilters.h"
#include "ui/pages/TablePage.h"
#include "ui/shell/StatusArea.h"
#include "ui/support/OrderDocument.h"
#include "ui/support/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QToolButton>

using namespace shopdesk;
using namespace shopdesk::steps;

// The order history as a person works with it: filters that are kept, totals, paper, import.
class OrderHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }
    void initTestCase();
    void init();
    void filtersNarrowTheListAndItsTotals();
    void savedFiltersComeBackAndGo();
    void savedPeriodIsKeptAsTheChoice();
    void previewShowsTheOrder();
    void pdfIsWritten();
    void unwritablePdfIsSaid();
    void paperSaysWhatTheOrderSays_data();
    void paperSaysWhatTheOrderSays();
    void rollKeepsTheNumberTogether_data();
    void rollKeepsTheNumberTogether();
    void paperIsInTheLanguageInForce();
    void importedHistoryIsInTheList();
    void importIsForManagers();

private:
    static TablePage &orders(SeededShop &shop)
    {
        return *qobject_cast<TablePage *>(shop.open(PageId::Orders));
    }
    static void type(TablePage &page, const QString &field, const QString &text)
    {
        auto *edit = child<QLineEdit>(&page, field);
        edit->setText(text);
        Q_EMIT edit->editingFinished();
    }
    static QByteArray contentOf(const QString &path);
    static const OrderDetail &firstOrder(TablePage &page);
    [[nodiscard]] SeededShop openShop(const QString &login = QStringLiteral("admin"));

    test::PostgresServer m_server;
    SeededPlaces m_places{m_server};
    LanguageSwitcher m_languages;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder; // empty for every test
};

void OrderHistoryTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_languages.use(u"en"_qs);
}

void OrderHistoryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
}

SeededShop OrderHistoryTest::openShop(const QString &login)
{
    QFETCH_GLOBAL(Engine, engine);
    return SeededShop(m_places.copy(engine), login);
}

// Nothing as long as there is no such file.
QByteArray OrderHistoryTest::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const OrderDetail &OrderHistoryTest::firstOrder(TablePage &page)
{
    auto *pane = child<OrderDetailPane>(&page, u"orderDetail"_qs);
    if (!QTest::qWaitFor([&] { return !page.model().idAt(0).isEmpty(); }))
        qFatal("no first order");
    page.select(page.model().idAt(0));
    if (!QTest::qWaitFor([&] {
            return pane->order() && pane->order()->id.toString() == page.model().idAt(0);
        }))
        qFatal("the first order is not shown");
    return *pane->order();
}

void OrderHistoryTest::filtersNarrowTheListAndItsTotals()
{
    SeededShop shop = openShop();
    TablePage &page = orders(shop);
    auto *sums = child<QLabel>(&page, u"sums"_qs);
    QTRY_VERIFY(sums->text().contains(u"Total"_qs));
    const QString ofAll = sums->text();
    const int all = page.model().rowCount();
    const OrderDetail order = firstOrder(page);
    type(page, u"bookFilter"_qs, order.lines.front().code);
    QTRY_VERIFY(page.model().rowCount() < all);
    QTRY_VERIFY(sums->text().contains(u"Total"_qs) && sums->text() != ofAll);
    type(page, u"numberFilter"_qs, order.number.toLower());
    QTRY_COMPARE(page.model().rowCount(), 1);
    QTRY_COMPARE(child<QLabel>(&page, u"counts"_qs)->text(), u"1 order"_qs);
    QCOMPARE(child<QToolButton>(&page, u"moreFilters"_qs)->text(), u"More filters (2)"_qs);
    type(page, u"clerkFilter"_qs, u"nobody"_qs);
    QTRY_COMPARE(page.model().rowCount(), 0);
    QTest::mouseClick(child<QToolButton>(&page, u"clearFilters"_qs), Qt::LeftButton);
    QTRY_COMPARE(page.model().rowCount(), all);
    QCOMPARE(child<QLineEdit>(&page, u"bookFilter"_qs)->text(), QString());
    type(page, u"couponFilter"_qs, u"never-given"_qs);
    QTRY_COMPARE(page.model().rowCount(), 0);
}

void OrderHistoryTest::savedFiltersComeBackAndGo()
{
    SeededShop shop = openShop();
    TablePage &page = orders(shop);
    const int all = page.model().rowCount();
    auto *saved = child<SavedFilters>(&page, u"savedFilters"_qs);
    saved->save(u"nothing is set"_qs);
    QCOMPARE(saved->names(), QStringList());
    auto *states = child<QComboBox>(&page, u"stateFilter"_qs);
    states->setCurrentIndex(states->findData(u"cancelled"_qs));
    Q_EMIT states->activated(states->currentIndex());
    QTRY_VERIFY(page.model().rowCount() < all);
    const int cancelled = page.model().rowCount();
    auto *menu = child<QMenu>(&page, u"savedFiltersMenu"_qs);
    menu->popup({});
    auto *name = child<QLineEdit>(&page, u"filterName"_qs);
    QVERIFY(name->isEnabled());
    QTest::keyClicks(name, u"Cancelled & co"_qs);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(saved->names(), QStringList{u"Cancelled & co"_qs});
    QTRY_VERIFY(!menu->isVisible());
    QTest::mouseClick(child<QToolButton>(&page, u"clearFilters"_qs), Qt::LeftButton);
    QTRY_COMPARE(page.model().rowCount(), all);

    menu->popup({});
    const auto choices = menu->actions();
    const auto choice = std::ranges::find(choices, u"Cancelled && co"_qs, &QAction::text);
    QVERIFY(choice != choices.end());
    (*choice)->trigger();
    menu->close();
    QTRY_COMPARE(page.model().rowCount(), cancelled);
    QCOMPARE(states->currentData().toString(), u"cancelled"_qs);

    menu->popup({});
    child<QMenu>(&page, u"deleteFilterMenu"_qs)->actions().first()->trigger();
    menu->close();
    QCOMPARE(saved->names(), QStringList());
}

void OrderHistoryTest::savedPeriodIsKeptAsTheChoice()
{
    QSettings settings(m_folder->filePath(u"ui.ini"_qs), QSettings::IniFormat);
    UiState state(settings, u"anna"_qs);
    const QJsonObject filters{{u"period"_qs, QJsonObject{{u"choice"_qs, u"today"_qs}}}};
    SavedFilters first(u"orders"_qs, &state, [&] { return filters; });
    first.save(u"Today"_qs);
    SavedFilters later(u"orders"_qs, &state, [] { return QJsonObject(); });
    QCOMPARE(later.names(), QStringList{u"Today"_qs});
    UiState others(settings, u"boris"_qs);
    QCOMPARE(SavedFilters(u"orders"_qs, &others, [] { return QJsonObject(); }).names(),
             QStringList());
    later.remove(u"Today"_qs);
    QCOMPARE(SavedFilters(u"orders"_qs, &state, [] { return QJsonObject(); }).names(),
             QStringList());
}

void OrderHistoryTest::previewShowsTheOrder()
{
    SeededShop shop = openShop();
    TablePage &page = orders(shop);
    const QString number = firstOrder(page).number;
    for (const auto &action : {u"printOrder"_qs, u"printReceipt"_qs}) {
        QTRY_VERIFY(child<QAction>(&page, action)->isEnabled());
        child<QAction>(&page, action)->trigger();
        auto *preview = child<QPrintPreviewDialog>(&page, u"printPreview"_qs);
        QVERIFY(preview->windowTitle().contains(number));
        QTRY_VERIFY(preview->isVisible());
        preview->close();
        QTRY_VERIFY(!page.findChild<QPrintPreviewDialog *>());
    }
}

void OrderHistoryTest::pdfIsWritten()
{
    SeededShop shop = openShop();
    TablePage &page = orders(shop);
    firstOrder(page);
    shop.prompts().file = m_folder->filePath(u"order.pdf"_qs);
    child<QAction>(&page, u"saveOrderPdf"_qs)->trigger();
    QTRY_VERIFY(contentOf(shop.prompts().file).startsWith("%PDF"));
}

void OrderHistoryTest::unwritablePdfIsSaid()
{
    const OrderDocument document({}, PaperForm::A4);
    const auto written = writePdf(document, m_folder->filePath(u"missing/order.pdf"_qs));
    QVERIFY(!written);
    QCOMPARE(written.error().reason, u"file_unwritable"_qs);
}

void OrderHistoryTest::paperSaysWhatTheOrderSays_data()
{
    QTest::addColumn<PaperForm>("form");
    QTest::newRow("sheet") << PaperForm::A4;
    QTest::newRow("roll") << PaperForm::Receipt;
}

void OrderHistoryTest::paperSaysWhatTheOrderSays()
{
    QFETCH(PaperForm, form);
    OrderDetail order;
    order.number = u"LPZ-A1-000042-Q"_qs;
    order.state = OrderState::Paid;
    order.currency = u"EUR"_qs;
    order.shopName = u"Books & <more>"_qs;
    order.customerName = u"Anna Schmidt"_qs;
    order.placedAt = QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC);
    order.totalMinor = 3098;
    order.subtotalMinor = 3998;
    order.discountMinor = 900;
    order.paidMinor = 3098;
    OrderLineDetail line;
    line.title = u"Fathers & <sons>"_qs;
    line.code = u"9783161484100"_qs;
    line.quantity = 2;
    line.returned = 1;
    line.unitMinor = 1999;
    line.discountMinor = 900;
    line.totalMinor = 3098;
    line.taxRateBp = 700;
    line.taxMinor = 203;
    line.rules = {{.name = u"Spring sale"_qs, .kind = u"promotion"_qs, .amountMinor = 900}};
    order.lines = {line};
    TenderDetail cash;
    cash.amountMinor = 3098;
    cash.givenMinor = 4000;
    cash.changeMinor = 902;
    order.tenders = {cash};
    QTextDocument document;
    document.setHtml(OrderDocument(order, form, Formats(QLocale(u"en_IE"_qs))).html());
    const QString text = document.toPlainText();
    const bool narrow = form == PaperForm::Receipt;
    for (const auto &part :
         {narrow ? u"Receipt\nLPZ-A1-000042-Q"_qs : u"Receipt LPZ-A1-000042-Q"_qs,
          u"Books & <more>"_qs, u"Fathers & <sons>"_qs, u"Anna Schmidt"_qs, u"30.98"_qs,
          u"19.99"_qs, u"Spring sale"_qs, u"1 given back"_qs, u"Tax 7 %, included"_qs, u"2.03"_qs,
          u"9.02"_qs})
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
    order.state = OrderState::Placed;
    order.paidMinor = 0;
    order.tenders.clear();
    document.setHtml(OrderDocument(order, form, Formats(QLocale(u"en_IE"_qs))).html());
    QVERIFY(document.toPlainText().contains(u"Order confirmation"_qs));
    QVERIFY(document.toPlainText().contains(u"To be paid"_qs));
}

void OrderHistoryTest::rollKeepsTheNumberTogether_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<OrderState>("state");
    for (const auto &language : {u"en"_qs, u"ru"_qs}) {
        for (const OrderState state : {OrderState::Placed, OrderState::Paid, OrderState::Cancelled})
            QTest::addRow("%s, %s", qPrintable(language), qPrintable(orderStateName(state)))
                    << language << state;
    }
}

// What a roll of 80 mm can show, in points.
void OrderHistoryTest::rollKeepsTheNumberTogether()
{
    QFETCH(QString, language);
    QFETCH(OrderState, state);
    m_languages.use(language);
    OrderDetail order;
    order.number = u"LPZ-A1-000042-Q"_qs;
    order.state = state;
    order.currency = u"EUR"_qs;
    order.shopName = u"Leipzig Südvorstadt"_qs;
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setHtml(OrderDocument(order, PaperForm::Receipt).html());
    document.setTextWidth(72 * 72 / 25.4);
    QVERIFY(document.size().width() <= document.textWidth() + 1);
    const QTextCursor number = document.find(order.number);
    QVERIFY(!number.isNull());
    QVERIFY(number.charFormat().font().pixelSize() <= 12);
    const QTextBlock block = number.block();
    const auto lineAt = [&block](int position) {
        return block.layout()->lineForTextPosition(position - block.position()).lineNumber();
    };
    QCOMPARE(lineAt(number.selectionStart()), lineAt(number.selectionEnd() - 1));
    QCOMPARE(block.layout()->lineCount(), 2); // what it is, and its number
    m_languages.use(u"en"_qs);
}

void OrderHistoryTest::paperIsInTheLanguageInForce()
{
    m_languages.use(u"ru"_qs);
    OrderDetail order;
    order.number = u"LPZ-A1-000042-Q"_qs;
    order.currency = u"RUB"_qs;
    const OrderDocument document(order, PaperForm::A4);
    QVERIFY2(document.title().startsWith(u"Подтверждение"_qs), qPrintable(document.title()));
    m_languages.use(u"en"_qs);
}

void OrderHistoryTest::importedHistoryIsInTheList()
{
    SeededShop shop = openShop(u"manager"_qs);
    TablePage &page = orders(shop);
    const int before = page.model().rowCount();
    const QString path = m_folder->filePath(u"history.csv"_qs);
    QVERIFY(QFile::copy(QStringLiteral(SHOPDESK_TEST_DATA "/import/orders-odd.csv"), path));
    shop.prompts().file = path;
    shop.prompts().answer = TestPrompts::Answer::Yes;
    child<QAction>(&page, u"importOrders"_qs)->trigger();
    QTRY_COMPARE(page.model().rowCount(), before + 5);
    QTRY_COMPARE(shop.prompts().asked.size(), 2);
    QVERIFY(shop.prompts().asked.last().contains(u"18 lines were left out."_qs));
    // The report of what was left out was saved, here over the file.
    QTRY_VERIFY(contentOf(path).contains("\"rejects\""));
    type(page, u"numberFilter"_qs, u"500010"_qs);
    QTRY_COMPARE(page.model().rowCount(), 1);
    QCOMPARE(firstOrder(page).state, OrderState::Returned);
}

void OrderHistoryTest::importIsForManagers()
{
    SeededShop shop = openShop(u"staff"_qs);
    TablePage &page = orders(shop);
    QVERIFY(!child<QAction>(&page, u"importOrders"_qs)->isVisible());
}

QTEST_MAIN(OrderHistoryTest)
#include "tst_order_history.moc"
