// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/Journey.h"
#include "ui/shell/MainWindow.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTextBrowser>

using namespace shopdesk;
using namespace shopdesk::test;

namespace {

const QString kMain = QStringLiteral("mainWindow");
const QString kSignIn = QStringLiteral("signIn");

} // namespace

// What people do with their own account, through the widgets of the whole program.
class AccountJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();
    void cleanup() { m_journey.reset(); }

    void registersACustomer();
    void editsTheProfile_data();
    void editsTheProfile();
    void changesThePasswordAfterTheOldOne();
    void endsASessionFromTheList();
    void remembersLanguageAndPalettePerPerson();
    void guideLiesBesideTheWindowInItsLanguage();

private:
    void signIn(const QString &login);

    PostgresServer m_server;
    DemoPlaces m_places{m_server};
    QString m_address;
    std::unique_ptr<Journey> m_journey;
};

void AccountJourney::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    const auto address = m_places.of(engine);
    QVERIFY2(address, address ? "" : qPrintable(address.error().reason + address.error().detail));
    m_address = address->toString();
    m_journey = std::make_unique<Journey>();
    m_journey->start({u"--workspace"_qs, m_address});
}

void AccountJourney::signIn(const QString &login)
{
    SD_TRY_WINDOW(kSignIn);
    Journey::signIn(login, DemoMaker::password());
    SD_TRY_WINDOW(kMain);
}

void AccountJourney::registersACustomer()
{
    SD_TRY_WINDOW(kSignIn);
    Journey::press(kSignIn, u"register"_qs);
    const QString form = u"registerCustomer"_qs;
    SD_TRY_WINDOW(form);
    const auto type = [&](const QString &field, const QString &text) {
        auto *edit = Journey::find<QLineEdit>(form, field);
        QVERIFY2(edit, qPrintable(field));
        edit->clear();
        QTest::keyClicks(edit, text);
    };
    type(u"name"_qs, u"Ada Lovelace"_qs);
    type(u"login"_qs, u"manager"_qs); // taken
    type(u"password"_qs, u"engine-number-1"_qs);
    type(u"repeat"_qs, u"engine-number-1"_qs);
    Journey::press(form, u"submit"_qs);
    QTRY_VERIFY(Journey::window(form)->isEnabled());
    QTRY_VERIFY(Journey::find<QLineEdit>(form, u"login"_qs)->isEnabled());
    QVERIFY(Journey::window(form));
    type(u"login"_qs, u"ada"_qs);
    Journey::press(form, u"submit"_qs);
    SD_TRY_WINDOW(kMain);
    QCOMPARE(personShown(), u"Ada Lovelace"_qs);
}

void AccountJourney::changesThePasswordAfterTheOldOne()
{
    signIn(u"customer"_qs);
    Journey::trigger(u"changePassword"_qs);
    const QString form = u"changePassword"_qs;
    SD_TRY_WINDOW(form);
    const auto enter = [&](const QString &present) {
        for (const auto &[field, text] : {std::pair(u"presentPassword"_qs, present),
                                          std::pair(u"password"_qs, DemoMaker::password() + u'2'),
                                          std::pair(u"repeat"_qs, DemoMaker::password() + u'2')})
            Journey::find<QLineEdit>(form, field)->setText(text);
        Journey::press(form, u"submit"_qs);
        QTRY_VERIFY(!Journey::window(form) ||
                    Journey::find<QLineEdit>(form, u"password"_qs)->isEnabled());
    };
    enter(u"not the password"_qs);
    QVERIFY(Journey::window(form));
    m_journey->clock().advance(5000);
    enter(DemoMaker::password());
    QTRY_VERIFY(!Journey::window(form));

    Journey::trigger(u"signOut"_qs);
    SD_TRY_WINDOW(kSignIn);
    Journey::signIn(u"customer"_qs, DemoMaker::password() + u'2');
    SD_TRY_WINDOW(kMain);
    // Back to the one the other journeys know.
    Journey::trigger(u"changePassword"_qs);
    SD_TRY_WINDOW(form);
    for (const auto &[field, text] :
         {std::pair(u"presentPassword"_qs, DemoMaker::password() + u'2'),
          std::pair(u"password"_qs, DemoMaker::password()),
          std::pair(u"repeat"_qs, DemoMaker::password())})
        Journey::find<QLineEdit>(form, field)->setText(text);
    Journey::press(form, u"submit"_qs);
    QTRY_VERIFY(!Journey::window(form));
}

void AccountJourney::endsASessionFromTheList()
{
    signIn(u"admin"_qs);
    Journey::trigger(u"sessions"_qs);
    SD_TRY_WINDOW(u"sessions"_qs);
    auto *table = Journey::find<QTableWidget>(u"sessions"_qs, u"sessions/table"_qs);
    QTRY_COMPARE(table->rowCount(), 1);
    table->selectRow(0);
    Journey::press(u"sessions"_qs, u"end"_qs);
    SD_TRY_WINDOW(kSignIn);
    QVERIFY(!mainWindow());
}

void AccountJourney::editsTheProfile_data()
{
    QTest::addColumn<QString>("login");
    QTest::newRow("customer") << u"customer"_qs;
    QTest::newRow("staff") << u"staff"_qs;
}

void AccountJourney::editsTheProfile()
{
    QFETCH(QString, login);
    signIn(login);
    const QString form = u"profile"_qs;
    const auto openForm = [&] {
        Journey::trigger(u"profile"_qs);
        SD_TRY_WINDOW(form);
    };
    openForm();
    auto *email = Journey::find<QLineEdit>(form, u"email"_qs);
    email->setText(u"not an address"_qs);
    Journey::press(form, u"submit"_qs);
    QVERIFY(Journey::window(form)); // says why below the field
    email->setText(login + u"@new.example"_qs);
    auto *phone = Journey::find<QLineEdit>(form, u"phone"_qs);
    QCOMPARE(phone->isVisible(), login == u"customer"_qs);
    phone->setText(phone->isVisible() ? u"+49 341 7654321"_qs : QString());
    Journey::press(form, u"submit"_qs);
    QTRY_VERIFY(!Journey::window(form));
    openForm();
    QCOMPARE(Journey::find<QLineEdit>(form, u"email"_qs)->text(), login + u"@new.example"_qs);
}

void AccountJourney::remembersLanguageAndPalettePerPerson()
{
    signIn(u"manager"_qs);
    Q_EMIT mainWindow()->menu().languageChosen(u"ru"_qs);
    QTRY_VERIFY(mainWindow()->menu().action(MenuAction::Lock)->text() != u"&Lock"_qs);
    Journey::trigger(u"signOut"_qs);
    signIn(u"staff"_qs);
    Q_EMIT mainWindow()->menu().languageChosen(u"en"_qs);
    QTRY_COMPARE(mainWindow()->menu().action(MenuAction::Lock)->text(), u"&Lock"_qs);
    Journey::trigger(u"signOut"_qs);
    signIn(u"manager"_qs);
    QTRY_VERIFY(mainWindow()->menu().action(MenuAction::Lock)->text() != u"&Lock"_qs);
}

void AccountJourney::guideLiesBesideTheWindowInItsLanguage()
{
    signIn(u"staff"_qs);
    Q_EMIT mainWindow()->menu().languageChosen(u"en"_qs);
    QVERIFY(mainWindow()->menu().action(MenuAction::Guide)->isVisible());
    Journey::trigger(u"guide"_qs);
    const QString name = u"guideWindow"_qs;
    QTRY_VERIFY(Journey::window(name));
    QVERIFY(!Journey::window(name)->isModal());
    auto *text = Journey::find<QTextBrowser>(name, u"guideText"_qs);
    QVERIFY(text->toPlainText().startsWith(u"Guide"));
    Q_EMIT mainWindow()->menu().languageChosen(u"ru"_qs);
    QTRY_VERIFY(text->toPlainText().startsWith(u"Руководство"));
    Q_EMIT mainWindow()->menu().languageChosen(u"en"_qs);
    Journey::trigger(u"signOut"_qs);
    QTRY_VERIFY(!Journey::window(name)); // it was this person's window
}

QTEST_MAIN(AccountJourney)
#include "tst_account_journey.moc"
