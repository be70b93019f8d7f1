// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LanguageSwitcher.h"
#include "db/queries/CustomerQueries.h"
#include "tests/gui/pages/PageSteps.h"
#include "tests/gui/pages/SeededShop.h"
#include "ui/pages/CustomerPicker.h"
#include "ui/support/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace shopdesk;
using namespace shopdesk::steps;

// The line in which a customer is chosen, as it is used at a till: by keyboard and scanner.
class CustomerPickerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }
    void initTestCase();
    void init();
    void findsByKeyboardAlone();
    void takesAScannedCard();
    void recordsWhoIsNotThere();
    void forgetsWhatWasNotChosen();

private:
    static QString record(SeededShop &shop, const QString &name, const QString &number = {});
    // In a window of its own, as at a till.
    static std::unique_ptr<CustomerPicker> picker(SeededShop &shop, Prompts &prompts);
    static PageContext contextOf(SeededShop &shop, Prompts &prompts);

    [[nodiscard]] SeededShop openShop(const QString &login = QStringLiteral("admin"));

    test::PostgresServer m_server;
    SeededPlaces m_places{m_server};
    std::unique_ptr<Theme> m_theme;
    LanguageSwitcher m_languages;
};

void CustomerPickerTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_languages.use(u"en"_qs);
}

void CustomerPickerTest::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
}

SeededShop CustomerPickerTest::openShop(const QString &login)
{
    QFETCH_GLOBAL(Engine, engine);
    return SeededShop(m_places.copy(engine), login);
}

QString CustomerPickerTest::record(SeededShop &shop, const QString &name, const QString &number)
{
    CreateCustomer command;
    command.name = name;
    command.number = number;
    return shop.run(command).result.value(u"id").toString();
}

PageContext CustomerPickerTest::contextOf(SeededShop &shop, Prompts &prompts)
{
    return {shop.data(), prompts, shop.host(), nullptr};
}

std::unique_ptr<CustomerPicker> CustomerPickerTest::picker(SeededShop &shop, Prompts &prompts)
{
    auto made = std::make_unique<CustomerPicker>(contextOf(shop, prompts));
    made->show();
    made->activateWindow();
    made->setFocus();
    if (!QTest::qWaitForWindowActive(made.get()))
        qFatal("the picker's window does not become active");
    return made;
}

void CustomerPickerTest::findsByKeyboardAlone()
{
    SeededShop shop = openShop(u"staff"_qs);
    const QString id = record(shop, u"Zoë Quirk"_qs, u"Z-1"_qs);
    record(shop, u"Zoë Quill"_qs, u"Z-2"_qs);
    const auto edit = picker(shop, shop.prompts());
    QSignalSpy chosen(edit.get(), &CustomerPicker::customerChosen);
    QTest::keyClicks(edit.get(), u"zoe qui"_qs);
    auto *list = edit->completer()->popup();
    QTRY_VERIFY(list->isVisible());
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(edit->customer()->toString(), id); // Quill before Quirk
    QCOMPARE(edit->text(), u"Zoë Quirk"_qs);
    QTest::keyClicks(edit.get(), u"x"_qs); // somebody else is meant
    QVERIFY(!edit->customer());
    QCOMPARE(chosen.count(), 2);
}

void CustomerPickerTest::takesAScannedCard()
{
    SeededShop shop = openShop(u"staff"_qs);
    const QString id = record(shop, u"Zoë Quirk"_qs, u"Z-1"_qs);
    record(shop, u"Somebody else"_qs, u"Z-10"_qs);
    const auto edit = picker(shop, shop.prompts());
    QTest::keyClicks(edit.get(), u"z-1"_qs);
    QTest::keyClick(edit.get(), Qt::Key_Return);
    QTRY_VERIFY(edit->customer());
    QCOMPARE(edit->customer()->toString(), id);
}

void CustomerPickerTest::recordsWhoIsNotThere()
{
    SeededShop shop = openShop(u"staff"_qs);
    const auto edit = picker(shop, shop.prompts());
    QTest::keyClicks(edit.get(), u"Xanthippe"_qs);
    QTest::keyClick(edit.get(), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = child<QDialog>(edit.get(), u"customerDialog"_qs);
    QCOMPARE(child<QLineEdit>(dialog, u"name"_qs)->text(), u"Xanthippe"_qs);
    QVERIFY(!child<QLineEdit>(dialog, u"street"_qs)->isVisible());
    QTest::keyClicks(child<QLineEdit>(dialog, u"phone"_qs), u"0341 5"_qs);
    QTest::keyClick(child<QLineEdit>(dialog, u"phone"_qs), Qt::Key_Return);
    QTRY_VERIFY(edit->customer());
    QCOMPARE(edit->text(), u"Xanthippe"_qs);
    const auto recorded = shop.read<CustomerDetail>(
            [id = *edit->customer()](Transaction &transaction, const ReadScope &scope) {
                return customerDetail(transaction, scope, id);
            });
    QVERIFY(recorded);
    QCOMPARE(recorded->phone, u"0341 5"_qs);
}

void CustomerPickerTest::forgetsWhatWasNotChosen()
{
    SeededShop shop = openShop(u"staff"_qs);
    QWidget window;
    auto *edit = new CustomerPicker(contextOf(shop, shop.prompts()),
                                    CustomerPicker::NewOnes::Offered, &window);
    auto *next = new QLineEdit(&window);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    QTest::keyClicks(edit, u"qqqqqq"_qs);
    edit->completer()->popup()->hide();
    next->setFocus();
    QCOMPARE(edit->text(), QString());
    QVERIFY(!edit->customer());
}

QTEST_MAIN(CustomerPickerTest)
#include "tst_customer_picker.moc"
