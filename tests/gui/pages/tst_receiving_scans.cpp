// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LanguageSwitcher.h"
#include "tests/gui/pages/PageSteps.h"
#include "tests/gui/pages/StockSteps.h"
#include "ui/pages/NewDeliveryView.h"
#include "ui/pages/SmallTable.h"
#include "ui/pages/TablePage.h"
#include "ui/support/Theme.h"

#include <QDialog>
#include <QLineEdit>
#include <QTest>
#include <QWindow>

using namespace shopdesk;
using namespace shopdesk::steps;

// A delivery as a scanner types it.
class ReceivingScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }
    void initTestCase();
    void init();
    void scanCountsWhateverHasTheFocus();
    void noScanIsLost();

private:
    [[nodiscard]] SeededShop openShop();
    [[nodiscard]] static NewDeliveryView &begin(SeededShop &shop);
    // As a scanner does it: to the window, at once.
    static void scan(SeededShop &shop, const QString &code);

    test::PostgresServer m_server;
    SeededPlaces m_places{m_server};
    std::unique_ptr<Theme> m_theme;
    LanguageSwitcher m_languages;
};

void ReceivingScanTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_languages.use(u"en"_qs);
}

void ReceivingScanTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
}

SeededShop ReceivingScanTest::openShop()
{
    QFETCH_GLOBAL(Engine, engine);
    return SeededShop(m_places.copy(engine), u"staff"_qs);
}

NewDeliveryView &ReceivingScanTest::begin(SeededShop &shop)
{
    QWidget *page = shop.open(PageId::Receiving);
    shop.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&shop.window()))
        qFatal("the window is not active");
    trigger(page, u"newDelivery"_qs);
    return *child<NewDeliveryView>(page, u"newDelivery"_qs);
}

void ReceivingScanTest::scan(SeededShop &shop, const QString &code)
{
    QWindow *window = shop.window().windowHandle();
    for (const QChar character : code)
        QTest::keyClick(window, character.toLatin1());
    QTest::keyClick(window, Qt::Key_Return);
}

void ReceivingScanTest::scanCountsWhateverHasTheFocus()
{
    SeededShop shop = openShop();
    const auto book = stockedBooks(shop, 1, 1).first();
    NewDeliveryView &delivery = begin(shop);
    auto *reference = child<QLineEdit>(&delivery, u"deliveryReference"_qs);
    reference->setFocus();
    QTest::keyClicks(reference, u"LS 4711"_qs);
    scan(shop, book.code);
    QTRY_COMPARE(delivery.copies(), 1);
    QCOMPARE(reference->text(), u"LS 4711"_qs);
    child<QWidget>(&delivery, u"deliveryLines"_qs)->setFocus();
    scan(shop, book.code);
    QTRY_COMPARE(delivery.copies(), 2);
}

// Faster than any answer, with codes that nobody knows among them.
void ReceivingScanTest::noScanIsLost()
{
    SeededShop shop = openShop();
    const auto books = stockedBooks(shop, 3, 1);
    NewDeliveryView &delivery = begin(shop);
    auto *entry = child<QLineEdit>(&delivery, u"deliveryEntry"_qs);
    for (int i = 0; i < 20; ++i) {
        QTest::keyClicks(entry, books[i % 3].code);
        QTest::keyClick(entry, Qt::Key_Return);
        if (i % 5 != 0)
            continue;
        QTest::keyClicks(entry, u"4006381333931"_qs);
        QTest::keyClick(entry, Qt::Key_Return);
    }
    QTRY_COMPARE(delivery.copies(), 20);
    QTRY_COMPARE(child<SmallTable>(&delivery, u"tillTroubles"_qs)->rowCount(), 4);
    QVERIFY(!shop.window().findChild<QDialog *>());
    QCOMPARE(shop.window().focusWidget(), entry);
}

QTEST_MAIN(ReceivingScanTest)
#include "tst_receiving_scans.moc"
