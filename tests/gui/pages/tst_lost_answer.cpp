// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LanguageSwitcher.h"
#include "tests/gui/pages/PageSteps.h"
#include "tests/gui/pages/SeededShop.h"
#include "tests/support/CuttingProxy.h"
#include "ui/pages/TablePage.h"
#include "ui/shell/StatusArea.h"
#include "ui/support/Theme.h"
#include "ui/widgets/MessagePanel.h"

#include <QAction>
#include <QDialog>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace shopdesk;
using namespace shopdesk::steps;
using namespace shopdesk::test;

namespace {

constexpr int kPatienceMs = 30'000; // the program repeats by itself for about a second
constexpr int kEnough = 5;

} // namespace

// The server does what was asked and its answer is lost for longer than the program repeats by
// itself: whoever presses the button again must not do it twice.
class LostAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void buttonPressedAgainHappensOnce_data();
    void buttonPressedAgainHappensOnce();
    void actionRunAgainHappensOnce();

private:
    TablePage *openPage(PageId id);
    // Selects the first row that has some to sell; its record's id.
    QString selectAvailable(TablePage &page);
    // The till of the same window may be busy with a sale of its own.
    void loseTheAnswerTo(CommandKind kind)
    {
        m_proxy->loseAnswerTo({"accepted", commandKindName(kind).toUtf8()},
                              CuttingProxy::After::StayAway);
    }
    [[nodiscard]] qint64 count(const QString &sql);

    PostgresServer m_server;
    SeededPlaces m_places{m_server};
    std::unique_ptr<Theme> m_theme;
    LanguageSwitcher m_languages;
    std::unique_ptr<CuttingProxy> m_proxy;
    std::unique_ptr<SeededShop> m_shop;
};

void LostAnswerTest::initTestCase()
{
    SD_REQUIRE_POSTGRES(m_server);
    m_theme = std::make_unique<Theme>(*qApp);
    m_languages.use(u"en"_qs);
}

void LostAnswerTest::init()
{
    auto place = m_places.copy(Engine::Postgres);
    const WorkspaceAddress real = place->address();
    m_proxy = std::make_unique<CuttingProxy>(real.host(), quint16(real.port()));
    const auto way = WorkspaceAddress::parse(u"postgresql://%1@127.0.0.1:%2/%3"_qs.arg(
            real.user(), QString::number(m_proxy->port()), real.database()));
    QVERIFY(way);
    m_shop = std::make_unique<SeededShop>(std::move(place), *way);
}

void LostAnswerTest::cleanup()
{
    m_proxy->cut(); // it works in this thread, which waits for those of the shop to end
    m_shop.reset();
    m_proxy.reset();
}

TablePage *LostAnswerTest::openPage(PageId id)
{
    return qobject_cast<TablePage *>(m_shop->open(id));
}

QString LostAnswerTest::selectAvailable(TablePage &page)
{
    for (int row = 0; row < page.model().rowCount(); ++row) {
        if (page.model().value(row, u"available"_qs).toLongLong() < kEnough ||
            page.model().value(row, u"price"_qs).isNull())
            continue;
        page.select(page.model().idAt(row));
        return page.model().idAt(row);
    }
    return {};
}

qint64 LostAnswerTest::count(const QString &sql)
{
    std::optional<Result<qint64>> answer;
    m_shop->data()
            .read<qint64>([sql](Transaction &transaction, const ReadScope &) -> Result<qint64> {
                SD_ASSIGN(rows, transaction.queryText(u"count"_qs, sql));
                return rows.first().integer("n");
            })
            .then(this, [&answer](const Result<qint64> &number) { answer = number; });
    const bool answered = QTest::qWaitFor([&answer] { return answer.has_value(); }, kPatienceMs);
    return answered && *answer ? **answer : -1;
}

void LostAnswerTest::buttonPressedAgainHappensOnce_data()
{
    QTest::addColumn<int>("again"); // what stands in the form when the button is pressed again
    QTest::addColumn<int>("fewer");
    QTest::addRow("unchanged form") << -1 << 1;
    QTest::addRow("changed form") << -2 << 3;
}

void LostAnswerTest::buttonPressedAgainHappensOnce()
{
    QFETCH(int, again);
    QFETCH(int, fewer);
    const QString adjusted =
            u"SELECT coalesce(-sum(quantity), 0) AS n FROM stock_movement WHERE kind = 'adjusted'"_qs;
    const qint64 before = count(adjusted);
    TablePage *page = openPage(PageId::Assortment);
    QVERIFY(!selectAvailable(*page).isEmpty());
    trigger(page, u"adjustStock"_qs);
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = page->findChild<QDialog *>(u"adjustStockDialog"_qs)));
    auto *quantity = dialog->findChild<QSpinBox *>(u"quantity"_qs);
    auto *submit = dialog->findChild<QPushButton *>(u"submit"_qs);
    QCOMPARE(quantity->value(), -1);
    loseTheAnswerTo(CommandKind::AdjustStock);
    submit->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<MessagePanel *>()->isVisible(), kPatienceMs);
    QCOMPARE(m_proxy->answersLost(), 1);
    m_proxy->restore();
    quantity->setValue(again);
    submit->click();
    QTRY_VERIFY_WITH_TIMEOUT(!page->findChild<QDialog *>(u"adjustStockDialog"_qs), kPatienceMs);
    QCOMPARE(count(adjusted), before + fewer);
}

void LostAnswerTest::actionRunAgainHappensOnce()
{
    TablePage *assortment = openPage(PageId::Assortment);
    const QString book = selectAvailable(*assortment);
    TablePage *books = openPage(PageId::Books);
    books->select(book);
    QTRY_COMPARE(books->selectedId(), book);
    const QString inCart = u"SELECT coalesce(sum(quantity), 0) AS n FROM cart_line"_qs;
    const qint64 before = count(inCart);
    loseTheAnswerTo(CommandKind::PutInCart);
    trigger(books, u"putInCart"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(m_proxy->answersLost(), 1, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!m_shop->window().statusArea().message().isEmpty(), kPatienceMs);
    m_proxy->restore();
    trigger(books, u"putInCart"_qs);
    QTRY_VERIFY_WITH_TIMEOUT(
            m_shop->window().statusArea().message().contains(u"put in the cart"_qs), kPatienceMs);
    QCOMPARE(count(inCart), before + 1);
    // What is known to have happened may be wanted once more.
    trigger(books, u"putInCart"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(count(inCart), before + 2, kPatienceMs);
}

QTEST_MAIN(LostAnswerTest)
#include "tst_lost_answer.moc"
