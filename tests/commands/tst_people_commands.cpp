// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/ScramVerifier.h"
#include "tests/support/WorkspaceFixture.h"

#include <QTest>

#include <thread>

using namespace shopdesk;
using namespace shopdesk::test;

class TestPeopleCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }
    void init();

    void registersACustomerWithoutAnybodySignedIn();
    void refusesALoginThatIsTaken();
    void refusesAccountsThatCannotBe_data();
    void refusesAccountsThatCannotBe();
    void keepsTheVerifierOutOfEverythingKept();
    void letsPeopleEditThemselvesOnly();
    void hidesTheNoteFromTheCustomer();
    void changesOnesOwnPassword();
    void resetsThePasswordOfOthersOnly();
    void refusesWhoeverIsDisabled();
    void keepsTheLastAdmin();
    void keepsOneOfTwoAdminsWhoEndEachOther();
    void endsAssignmentsWithTheRole();
    void assignsStaffOnly();
    void givesACustomerRecordToWhoeverBecomesACustomer();

private:
    [[nodiscard]] static RegisterCustomer registration(const QString &login);
    [[nodiscard]] static DisableAccount disabling(const QString &login);
    [[nodiscard]] SetRole roleFor(const QString &login, const QString &role) const;
    [[nodiscard]] Result<AccountId> addAdmin(const QString &login);

    PostgresServer m_server;
    std::unique_ptr<WorkspaceFixture> m_shop;
};

void TestPeopleCommands::init()
{
    QFETCH_GLOBAL(Engine, engine);
    if (engine == Engine::Postgres)
        SD_REQUIRE_POSTGRES(m_server);
    auto made = WorkspaceFixture::make(engine, m_server);
    SD_VERIFY(made);
    m_shop = std::move(*made);
}

RegisterCustomer TestPeopleCommands::registration(const QString &login)
{
    RegisterCustomer command;
    command.login = login;
    command.displayName = u"Борис"_qs;
    command.email = u"boris@example.org"_qs;
    command.verifier = WorkspaceFixture::verifier();
    return command;
}

DisableAccount TestPeopleCommands::disabling(const QString &login)
{
    DisableAccount command;
    command.account = AccountRef(login);
    return command;
}

SetRole TestPeopleCommands::roleFor(const QString &login, const QString &role) const
{
    SetRole command;
    command.account = AccountRef(login);
    command.role = role;
    return command;
}

Result<AccountId> TestPeopleCommands::addAdmin(const QString &login)
{
    CreateAccount account;
    account.login = login;
    account.displayName = login;
    account.role = u"admin"_qs;
    account.verifier = WorkspaceFixture::verifier();
    SD_ASSIGN(made, m_shop->apply(account, m_shop->admin()));
    return AccountId::parse(made.value(u"id").toString()).value_or(AccountId());
}

void TestPeopleCommands::registersACustomerWithoutAnybodySignedIn()
{
    const auto made = m_shop->apply(registration(u"Boris"_qs), AccountId());
    SD_VERIFY(made);
    QCOMPARE(made->value(u"login").toString(), u"boris"_qs);
    const auto id = made->value(u"id").toString();
    QCOMPARE(m_shop->value(u"SELECT id FROM customer WHERE account_id = '%1'"_qs.arg(id)),
             made->value(u"customer").toString());
    QCOMPARE(m_shop->value(u"SELECT actor_login FROM activity WHERE actor_id = '%1'"_qs.arg(id)),
             u"boris"_qs);
}

void TestPeopleCommands::refusesALoginThatIsTaken()
{
    const auto refusal = m_shop->refusal(registration(u"STAFF"_qs), AccountId());
    QCOMPARE(refusal.kind, ErrorKind::Conflict);
    QCOMPARE(refusal.reason, u"duplicate"_qs);
    QCOMPARE(refusal.field, u"login"_qs);
}

void TestPeopleCommands::refusesAccountsThatCannotBe_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reason");
    QTest::newRow("login") << u"login"_qs << u"1x"_qs << u"login_invalid"_qs;
    QTest::newRow("name") << u"display_name"_qs << u""_qs << u"text_missing"_qs;
    QTest::newRow("email") << u"email"_qs << u"nobody"_qs << u"email_invalid"_qs;
    QTest::newRow("verifier") << u"verifier"_qs << u"secret"_qs << u"verifier_invalid"_qs;
    QTest::newRow("rounds") << u"verifier"_qs
                            << WorkspaceFixture::verifier().text.replace(u"4096"_qs, u"1"_qs)
                            << u"verifier_invalid"_qs;
}

void TestPeopleCommands::refusesAccountsThatCannotBe()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    auto command = registration(u"boris"_qs);
    command.login = field == u"login" ? value : command.login;
    command.displayName = field == u"display_name" ? value : command.displayName;
    command.email = field == u"email" ? value : command.email;
    command.verifier.text = field == u"verifier" ? value : command.verifier.text;
    const auto refusal = m_shop->refusal(command, AccountId());
    QCOMPARE(refusal.kind, ErrorKind::Invalid);
    QCOMPARE(refusal.field, field);
    QTEST(refusal.reason, "reason");
    QVERIFY(!QDebug::toString(refusal.facts).contains(u"SCRAM"));
}

void TestPeopleCommands::keepsTheVerifierOutOfEverythingKept()
{
    auto refused = registration(u"staff"_qs);
    QCOMPARE(m_shop->refusal(refused, AccountId()).reason, u"duplicate"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM op_applied WHERE payload LIKE '%SCRAM%' "
                           "OR reason LIKE '%SCRAM%' OR result LIKE '%SCRAM%'"_qs),
             u"0"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM activity WHERE subject LIKE '%SCRAM%'"_qs),
             u"0"_qs);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM op_applied WHERE payload <> ''"_qs), u"1"_qs);
}

void TestPeopleCommands::letsPeopleEditThemselvesOnly()
{
    EditAccount edit;
    edit.account = AccountRef(u"staff"_qs);
    edit.changes = {{u"display_name"_qs, {{}, u"Anna"_qs}}};
    SD_VERIFY(m_shop->apply(edit, m_shop->staff()));
    const auto refusal = m_shop->refusal(edit, m_shop->customer());
    QCOMPARE(refusal.kind, ErrorKind::Forbidden);
    QCOMPARE(refusal.reason, u"not_yours"_qs);
    edit.changes = {{u"role"_qs, {{}, u"admin"_qs}}};
    QCOMPARE(m_shop->refusal(edit, m_shop->staff()).reason, u"field_unknown"_qs);
}

void TestPeopleCommands::hidesTheNoteFromTheCustomer()
{
    EditCustomer edit;
    edit.customer = CustomerRef(u"customer"_qs);
    edit.changes = {{u"note"_qs, {{}, u"Pays late"_qs}}};
    SD_VERIFY(m_shop->apply(edit, m_shop->staff()));
    QCOMPARE(m_shop->refusal(edit, m_shop->customer()).field, u"note"_qs);
    edit.changes = {{u"city"_qs, {u""_qs, u"Leipzig"_qs}}};
    SD_VERIFY(m_shop->apply(edit, m_shop->customer()));
    SD_VERIFY(m_shop->apply(registration(u"boris"_qs), AccountId()));
    edit.customer = CustomerRef(u"boris"_qs);
    QCOMPARE(m_shop->refusal(edit, m_shop->customer()).reason, u"not_yours"_qs);
}

void TestPeopleCommands::changesOnesOwnPassword()
{
    const auto changed = ScramVerifier::make(Secret(QByteArrayView("another")));
    SD_VERIFY(changed);
    ChangePassword command;
    command.verifier.text = changed->toString();
    SD_VERIFY(m_shop->apply(command, m_shop->customer()));
    QCOMPARE(m_shop->value(u"SELECT verifier FROM account WHERE login = 'customer'"_qs),
             changed->toString());
    command.verifier.text = u"plain"_qs;
    QCOMPARE(m_shop->refusal(command, m_shop->customer()).reason, u"verifier_invalid"_qs);
}

void TestPeopleCommands::resetsThePasswordOfOthersOnly()
{
    ResetPassword command;
    command.account = AccountRef(u"staff"_qs);
    command.verifier = WorkspaceFixture::verifier();
    SD_VERIFY(m_shop->apply(command, m_shop->admin()));
    QCOMPARE(m_shop->refusal(command, m_shop->manager()).reason, u"role_may_not"_qs);
    command.account = AccountRef(u"admin"_qs);
    QCOMPARE(m_shop->refusal(command, m_shop->admin()).reason, u"not_oneself"_qs);
}

void TestPeopleCommands::refusesWhoeverIsDisabled()
{
    SD_VERIFY(m_shop->apply(disabling(u"staff"_qs), m_shop->admin()));
    WriteReview review;
    review.book = BookRef(QString::fromLatin1(WorkspaceFixture::kFaust));
    review.rating = 1;
    QCOMPARE(m_shop->refusal(review, m_shop->staff()).reason, u"actor_not_active"_qs);
    EnableAccount enabling;
    enabling.account = AccountRef(u"staff"_qs);
    SD_VERIFY(m_shop->apply(enabling, m_shop->admin()));
    SD_VERIFY(m_shop->apply(review, m_shop->staff()));
}

void TestPeopleCommands::keepsTheLastAdmin()
{
    QCOMPARE(m_shop->refusal(disabling(u"admin"_qs), m_shop->admin()).reason, u"not_oneself"_qs);
    QCOMPARE(m_shop->refusal(roleFor(u"admin"_qs, u"staff"_qs), m_shop->admin()).reason,
             u"last_admin"_qs);
    const auto second = addAdmin(u"second"_qs);
    SD_VERIFY(second);
    SD_VERIFY(m_shop->apply(roleFor(u"admin"_qs, u"manager"_qs), m_shop->admin()));
    QCOMPARE(m_shop->refusal(roleFor(u"second"_qs, u"staff"_qs), *second).reason, u"last_admin"_qs);
}

void TestPeopleCommands::keepsOneOfTwoAdminsWhoEndEachOther()
{
    const auto second = addAdmin(u"second"_qs);
    SD_VERIFY(second);
    const std::array commands{m_shop->command(disabling(u"second"_qs), m_shop->admin()),
                              m_shop->command(disabling(u"admin"_qs), *second)};
    std::array<Result<Receipt>, 2> receipts{fail(Error{}), fail(Error{})};
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < commands.size(); ++i) {
        threads.emplace_back([&, i] {
            const auto connection = m_shop->connect();
            if (connection)
                receipts.at(i) = CommandRunner(m_shop->clock()).run(**connection, commands.at(i));
        });
    }
    for (auto &thread : threads)
        thread.join();
    SD_VERIFY(receipts[0]);
    SD_VERIFY(receipts[1]);
    QCOMPARE(int(receipts[0]->isAccepted()) + int(receipts[1]->isAccepted()), 1);
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM account WHERE role = 'admin' AND active"_qs),
             u"1"_qs);
}

void TestPeopleCommands::endsAssignmentsWithTheRole()
{
    SD_VERIFY(m_shop->apply(roleFor(u"staff"_qs, u"manager"_qs), m_shop->admin()));
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM shop_assignment"_qs), u"0"_qs);
}

void TestPeopleCommands::assignsStaffOnly()
{
    AssignStaff assign;
    assign.account = AccountRef(u"staff"_qs);
    assign.shop = ShopRef(u"BER"_qs);
    SD_VERIFY(m_shop->apply(assign, m_shop->admin()));
    SD_VERIFY(m_shop->apply(assign, m_shop->admin()));
    QCOMPARE(m_shop->value(u"SELECT count(*) FROM shop_assignment"_qs), u"2"_qs);
    assign.account = AccountRef(u"manager"_qs);
    QCOMPARE(m_shop->refusal(assign, m_shop->admin()).reason, u"not_staff"_qs);
    UnassignStaff unassign;
    unassign.account = AccountRef(u"staff"_qs);
    unassign.shop = ShopRef(u"BER"_qs);
    SD_VERIFY(m_shop->apply(unassign, m_shop->admin()));
    QCOMPARE(m_shop->refusal(unassign, m_shop->admin()).reason, u"not_assigned"_qs);
}

void TestPeopleCommands::givesACustomerRecordToWhoeverBecomesACustomer()
{
    const auto records = u"SELECT count(*) FROM customer"_qs;
    QCOMPARE(m_shop->value(records), u"1"_qs);
    for (const auto &role : {u"customer"_qs, u"staff"_qs, u"customer"_qs})
        SD_VERIFY(m_shop->apply(roleFor(u"staff"_qs, role), m_shop->admin()));
    QCOMPARE(m_shop->value(records), u"2"_qs);
}

QTEST_GUILESS_MAIN(TestPeopleCommands)
#include "tst_people_commands.moc"
