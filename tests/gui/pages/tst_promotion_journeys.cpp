// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LanguageSwitcher.h"
#include "tests/gui/pages/PageSteps.h"
#include "tests/gui/pages/SeededShop.h"
#include "ui/dialogs/CheckList.h"
#include "ui/pages/PromotionDetailPane.h"
#include "ui/pages/TablePage.h"
#include "ui/shell/StatusArea.h"
#include "ui/support/Theme.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace shopdesk;
using namespace shopdesk::steps;

// Promotions, through the widgets people work with.
class PromotionJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }
    void initTestCase();
    void init();
    void promotionIsMadeAndChanged();
    void couponsAreMadeAndStopped();
    void cartSaysHowItsTotalCameAbout();
    void staffHaveNoSuchPage();

private:
    static QString make(SeededShop &shop, const QString &name);
    static PromotionDetailPane &choose(TablePage &page, const QString &id);

    [[nodiscard]] SeededShop openShop(const QString &login = QStringLiteral("manager"));

    test::PostgresServer m_server;
    SeededPlaces m_places{m_server};
    std::unique_ptr<Theme> m_theme;
    LanguageSwitcher m_languages;
};

void PromotionJourneyTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_languages.use(u"en"_qs);
}

void PromotionJourneyTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
}

SeededShop PromotionJourneyTest::openShop(const QString &login)
{
    QFETCH_GLOBAL(Engine, engine);
    return SeededShop(m_places.copy(engine), login);
}

QString PromotionJourneyTest::make(SeededShop &shop, const QString &name)
{
    CreatePromotion command;
    command.name = name;
    command.kind = u"percent"_qs;
    command.percentBp = 1000;
    command.priority = 1;
    return shop.run(command).result.value(u"id").toString();
}

PromotionDetailPane &PromotionJourneyTest::choose(TablePage &page, const QString &id)
{
    auto *pane = child<PromotionDetailPane>(&page, u"promotionDetail"_qs);
    page.select(id);
    const auto *table = child<QTableView>(&page, u"promotions/table"_qs);
    const bool shown = QTest::qWaitFor([&] {
        return pane->promotion() && pane->promotion()->id.toString() == id &&
               page.model().idAt(table->currentIndex().row()) == id;
    });
    if (!shown)
        qFatal("the promotion was not read");
    return *pane;
}

void PromotionJourneyTest::promotionIsMadeAndChanged()
{
    SeededShop shop = openShop();
    auto *page = qobject_cast<TablePage *>(shop.open(PageId::Promotions));
    trigger(page, u"newPromotion"_qs);
    auto *dialog = child<QDialog>(page, u"promotionDialog"_qs);
    child<QLineEdit>(dialog, u"name"_qs)->setText(u"Three for two"_qs);
    auto *kind = child<QComboBox>(dialog, u"kind"_qs);
    kind->setCurrentIndex(kind->findData(u"buy_n_get_m"_qs));
    QVERIFY(!child<QLineEdit>(dialog, u"percent_bp"_qs)->isVisible());
    QTest::mouseClick(child<QPushButton>(dialog, u"submit"_qs), Qt::LeftButton);
    QVERIFY(dialog->isVisible()); // the numbers of the kind are needed
    child<QLineEdit>(dialog, u"buy_quantity"_qs)->setText(u"2"_qs);
    child<QLineEdit>(dialog, u"free_quantity"_qs)->setText(u"1"_qs);
    child<QLineEdit>(dialog, u"ends_on"_qs)->setText(u"2099-12-31"_qs);
    child<CheckList>(dialog, u"weekdays"_qs)->setIds({u"5"_qs, u"6"_qs});
    submit(page, u"promotionDialog"_qs);
    auto *pane = child<PromotionDetailPane>(page, u"promotionDetail"_qs);
    QTRY_VERIFY(pane->promotion() && pane->promotion()->name == u"Three for two");
    QCOMPARE(pane->promotion()->weekdays, 0b1100000);
    QCOMPARE(child<QLabel>(pane, u"promotionRule"_qs)->text(), u"2 paid, the next 1 free"_qs);
    trigger(page, u"editPromotion"_qs);
    child<QLineEdit>(child<QDialog>(page, u"promotionDialog"_qs), u"ends_on"_qs)->clear();
    submit(page, u"promotionDialog"_qs);
    QTRY_VERIFY(!pane->promotion()->endsOn);
}

void PromotionJourneyTest::couponsAreMadeAndStopped()
{
    SeededShop shop = openShop();
    const QString id = make(shop, u"Spring"_qs);
    auto *page = qobject_cast<TablePage *>(shop.open(PageId::Promotions));
    auto &pane = choose(*page, id);
    trigger(page, u"makeCoupons"_qs);
    auto *dialog = child<QDialog>(page, u"couponsDialog"_qs);
    QTest::mouseClick(child<QPushButton>(dialog, u"submit"_qs), Qt::LeftButton);
    QVERIFY(dialog->isVisible()); // none is too few
    child<QPlainTextEdit>(dialog, u"codes"_qs)->setPlainText(u"spring26"_qs);
    submit(page, u"couponsDialog"_qs);
    QTRY_COMPARE(pane.promotion()->coupons.size(), size_t(1));
    QCOMPARE(pane.promotion()->coupons.front().code, u"SPRING26"_qs);
    Q_EMIT pane.couponActivated(pane.promotion()->coupons.front());
    auto *coupon = child<QDialog>(page, u"couponDialog"_qs);
    child<QAbstractButton>(coupon, u"active"_qs)->click();
    submit(page, u"couponDialog"_qs);
    QTRY_VERIFY(!pane.promotion()->coupons.front().active);
}

void PromotionJourneyTest::cartSaysHowItsTotalCameAbout()
{
    SeededShop shop = openShop();
    QVERIFY(!make(shop, u"Spring"_qs).isEmpty());
    auto *books = qobject_cast<TablePage *>(shop.open(PageId::Books));
    QTRY_VERIFY(books->model().rowCount() > 0);
    int row = 0;
    while (row < 40 && books->model().value(row, u"price"_qs).isNull())
        ++row;
    PutInCart command;
    command.shop = ShopRef(shop.host().currentShop());
    command.book = BookRef(books->model().idAt(row));
    QVERIFY(!shop.run(command).result.isEmpty());
    QWidget *cart = shop.open(PageId::Cart);
    auto *explain = child<QToolButton>(cart, u"cartExplain"_qs);
    QTRY_VERIFY(explain->isVisible());
    explain->click();
    const auto said = [cart](const QString &text) {
        const auto labels = cart->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    QTRY_VERIFY(said(u"Spring"_qs));
    QVERIFY(said(u"1 \u00d7 "_qs));
}

void PromotionJourneyTest::staffHaveNoSuchPage()
{
    SeededShop shop = openShop(u"staff"_qs);
    QVERIFY(!shop.host().openPage(PageId::Promotions));
}

QTEST_MAIN(PromotionJourneyTest)
#include "tst_promotion_journeys.moc"
