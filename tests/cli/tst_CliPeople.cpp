// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storage/Connection.h"
#include "tests/cli/CliTest.h"

using namespace shopdesk;
using namespace shopdesk::test;

// Accounts, who acts, and that no password is ever shown.
class CliPeopleTest : public CliTest
{
    Q_OBJECT

private Q_SLOTS:
    void accountIsMadeChangedAndDisabled();
    void newPasswordCanComeFromStandardInput();
    void passwordIsNeverTakenFromAnArgument();
    void wrongPasswordIsSlowedDown();
    void rolesAreHeldToTheirRights();
    void customerSeesOnlyTheirOwnOrders();
    void lastAdministratorStays();
    void badAccountsAreRefused_data();
    void badAccountsAreRefused();
    void signingInLeavesNoSession();

private:
    CliAnswer makeAccount(const QString &login, const QString &role, const QStringList &more = {})
    {
        return cli().json(QStringList{u"account"_qs, u"create"_qs, login, u"--role"_qs, role} +
                                  more,
                          {{u"SHOPDESK_NEW_PASSWORD"_qs, QLatin1String(CliProbe::kOtherPassword)}});
    }
    CliAnswer as(const QString &login, const QStringList &words)
    {
        return cli().json(QStringList{u"--sign-in"_qs, login} + words,
                          {{u"SHOPDESK_PASSWORD"_qs, QLatin1String(CliProbe::kOtherPassword)}});
    }
};

void CliPeopleTest::accountIsMadeChangedAndDisabled()
{
    QCOMPARE(cli().fill().exit, 0);
    const auto made = makeAccount(u"Anna"_qs, u"staff"_qs,
                                  {u"--name"_qs, u"Анна Каренина"_qs, u"--shop"_qs, u"LPZ"_qs,
                                   u"--email"_qs, u"anna@example.org"_qs});
    QVERIFY2(made.exit == 0, made.all().constData());
    QCOMPARE(as(u"anna"_qs, {u"shops"_qs}).exit, 0);
    const auto role = cli().json({u"account"_qs, u"set-role"_qs, u"anna"_qs, u"manager"_qs});
    QVERIFY2(role.exit == 0, role.all().constData());
    QCOMPARE(cli().json({u"account"_qs, u"disable"_qs, u"anna"_qs}).exit, 0);
    const auto refused = as(u"anna"_qs, {u"shops"_qs});
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.reason(), u"account_disabled"_qs);
    QCOMPARE(cli().json({u"account"_qs, u"enable"_qs, u"anna"_qs}).exit, 0);
    const auto row = cli().json({u"account"_qs, u"list"_qs, u"--search"_qs, u"каренина"_qs})
                             .rows()
                             .first()
                             .toObject();
    QCOMPARE(row.value(u"login").toString(), u"anna"_qs);
    QCOMPARE(row.value(u"role").toString(), u"manager"_qs);
    QCOMPARE(row.value(u"active"), QJsonValue(true));
    QVERIFY(!row.contains(u"verifier"));
    QCOMPARE(cli().json({u"account"_qs, u"list"_qs, u"--role"_qs, u"manager"_qs}).total(), 1);
}

void CliPeopleTest::newPasswordCanComeFromStandardInput()
{
    QCOMPARE(cli().fill().exit, 0);
    QCOMPARE(makeAccount(u"anna"_qs, u"manager"_qs).exit, 0);
    // One's own first, then the new one.
    const auto both = QByteArray(CliProbe::kOtherPassword) + "\nplanted-Third-2c\n";
    const auto changed = cli().json({u"account"_qs, u"set-password"_qs, u"anna"_qs, u"--sign-in"_qs,
                                     u"anna"_qs, u"--password-stdin"_qs},
                                    {{u"SHOPDESK_PASSWORD"_qs, {}}}, both);
    QVERIFY2(changed.exit == 0, changed.all().constData());
    const auto old = as(u"anna"_qs, {u"shops"_qs});
    QCOMPARE(old.reason(), u"sign_in_failed"_qs);
    const auto reset =
            cli().json({u"account"_qs, u"set-password"_qs, u"anna"_qs, u"--password-stdin"_qs}, {},
                       QByteArray(CliProbe::kOtherPassword) + "\n");
    QVERIFY2(reset.exit == 0, reset.all().constData());
}

void CliPeopleTest::passwordIsNeverTakenFromAnArgument()
{
    QCOMPARE(cli().init().exit, 0);
    for (const auto &word : {u"--password"_qs, u"--new-password"_qs, u"-p"_qs})
        QCOMPARE(cli().json({u"account"_qs, u"create"_qs, u"anna"_qs, u"--role"_qs, u"staff"_qs,
                             word, u"x"_qs})
                         .exit,
                 2);
    const auto missing =
            cli().json({u"account"_qs, u"create"_qs, u"anna"_qs, u"--role"_qs, u"manager"_qs});
    QCOMPARE(missing.reason(), u"password_needed"_qs);
    QVERIFY(missing.messages.contains("SHOPDESK_NEW_PASSWORD"));
}

void CliPeopleTest::wrongPasswordIsSlowedDown()
{
    QCOMPARE(cli().fill().exit, 0);
    const CliProbe::Environment wrong{
            {u"SHOPDESK_PASSWORD"_qs, QLatin1String(CliProbe::kWrongPassword)}};
    const auto first = cli().json({u"shops"_qs, u"--sign-in"_qs, u"admin"_qs}, wrong);
    QCOMPARE(first.exit, 1);
    QCOMPARE(first.reason(), u"sign_in_failed"_qs);
    QCOMPARE(cli().json({u"shops"_qs, u"--sign-in"_qs, u"nobody"_qs}, wrong).reason(),
             u"sign_in_failed"_qs);
    // Each program is a new one, and they still remember. Sooner or later one comes too early.
    QString reason;
    for (int i = 0; i < 12 && reason != u"too_many_attempts"; ++i)
        reason = cli().json({u"shops"_qs, u"--sign-in"_qs, u"admin"_qs}, wrong).reason();
    QCOMPARE(reason, u"too_many_attempts"_qs);
}

void CliPeopleTest::rolesAreHeldToTheirRights()
{
    QCOMPARE(cli().fill().exit, 0);
    QCOMPARE(makeAccount(u"anna"_qs, u"staff"_qs, {u"--shop"_qs, u"LPZ"_qs}).exit, 0);
    const auto faust = QString::fromLatin1(CliProbe::kFaust);
    const auto receive = [&](const QString &shop) {
        return as(u"anna"_qs, {u"stock"_qs, u"receive"_qs, u"--shop"_qs, shop, u"--book"_qs, faust,
                               u"--quantity"_qs, u"1"_qs});
    };
    QCOMPARE(receive(u"LPZ"_qs).exit, 0);
    QCOMPARE(receive(u"BER"_qs).reason(), u"not_your_shop"_qs);
    for (const auto &words :
         {QStringList{u"account"_qs, u"list"_qs}, QStringList{u"activity"_qs},
          QStringList{u"verify"_qs}, QStringList{u"health"_qs}, QStringList{u"seed"_qs},
          QStringList{u"account"_qs, u"disable"_qs, u"admin"_qs}}) {
        const auto answer = as(u"anna"_qs, words);
        QVERIFY2(answer.exit == 1, answer.all().constData());
        QCOMPARE(answer.json().value(u"error").toObject().value(u"kind").toString(),
                 u"forbidden"_qs);
    }
}

void CliPeopleTest::customerSeesOnlyTheirOwnOrders()
{
    QCOMPARE(cli().fill().exit, 0);
    QCOMPARE(makeAccount(u"reader"_qs, u"customer"_qs).exit, 0);
    QCOMPARE(cli().place(QLatin1String(CliProbe::kFaust), 1).exit, 0);
    const auto order = cli().file(
            R"({"shop":"LPZ","customer":"reader","lines":[{"isbn":"9783161484100","quantity":1}]})");
    const auto placed = cli().json({u"order"_qs, u"place"_qs, u"--file"_qs, order});
    QVERIFY2(placed.exit == 0, placed.all().constData());
    QCOMPARE(cli().json({u"orders"_qs}).total(), 2);
    QCOMPARE(cli().json({u"orders"_qs, u"--customer"_qs, u"reader"_qs}).total(), 1);
    const auto own = as(u"reader"_qs, {u"orders"_qs});
    QVERIFY2(own.exit == 0, own.all().constData());
    QCOMPARE(own.total(), 1);
    const auto foreign = cli().json({u"orders"_qs, u"--sort"_qs, u"customer"_qs})
                                 .rows()
                                 .first()
                                 .toObject()
                                 .value(u"number")
                                 .toString();
    QCOMPARE(as(u"reader"_qs, {u"order"_qs, u"show"_qs, foreign}).reason(), u"order_missing"_qs);
}

void CliPeopleTest::lastAdministratorStays()
{
    QCOMPARE(cli().init().exit, 0);
    QCOMPARE(cli().json({u"account"_qs, u"disable"_qs, u"admin"_qs}).exit, 1);
    QCOMPARE(cli().json({u"account"_qs, u"set-role"_qs, u"admin"_qs, u"staff"_qs}).exit, 1);
    QCOMPARE(cli().json({u"account"_qs, u"list"_qs, u"--role"_qs, u"admin"_qs}).total(), 1);
}

void CliPeopleTest::badAccountsAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("password");
    const auto good = QString::fromLatin1(CliProbe::kOtherPassword);
    QTest::newRow("login taken") << QStringList{u"admin"_qs, u"--role"_qs, u"staff"_qs} << good;
    QTest::newRow("login") << QStringList{u"9lives"_qs, u"--role"_qs, u"staff"_qs} << good;
    QTest::newRow("role") << QStringList{u"anna"_qs, u"--role"_qs, u"king"_qs} << good;
    QTest::newRow("e-mail") << QStringList{u"anna"_qs, u"--role"_qs, u"staff"_qs, u"--email"_qs,
                                           u"nothing"_qs}
                            << good;
    QTest::newRow("shop") << QStringList{u"anna"_qs, u"--role"_qs, u"staff"_qs, u"--shop"_qs,
                                         u"XXX"_qs}
                          << good;
    QTest::newRow("password") << QStringList{u"anna"_qs, u"--role"_qs, u"staff"_qs} << u"short"_qs;
    QTest::newRow("long name") << QStringList{u"anna"_qs, u"--role"_qs, u"staff"_qs, u"--name"_qs,
                                              QString(100'000, u'x')}
                               << good;
}

void CliPeopleTest::badAccountsAreRefused()
{
    QFETCH(QStringList, words);
    QFETCH(QString, password);
    QCOMPARE(cli().init().exit, 0);
    const auto answer = cli().json(QStringList{u"account"_qs, u"create"_qs} + words,
                                   {{u"SHOPDESK_NEW_PASSWORD"_qs, password}});
    QVERIFY2(answer.exit == 1, answer.all().constData());
    QVERIFY(!answer.reason().isEmpty());
    QCOMPARE(cli().json({u"account"_qs, u"list"_qs}).total(), 1);
}

void CliPeopleTest::signingInLeavesNoSession()
{
    QCOMPARE(cli().init().exit, 0);
    QCOMPARE(cli().json({u"shops"_qs, u"--sign-in"_qs, u"admin"_qs}).exit, 0);
    auto device = Connection::open(
            WorkspaceAddress::sqliteFile(cli().folder() + u"/home/device.sqlite"_qs));
    QVERIFY(device);
    const auto sessions = (*device)->queryText(u"test"_qs, u"SELECT count(*) AS n FROM session"_qs);
    QVERIFY(sessions);
    QCOMPARE(sessions->first().integer("n"), 0);
}

QTEST_GUILESS_MAIN(CliPeopleTest)
#include "tst_CliPeople.moc"
