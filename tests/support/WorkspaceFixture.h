// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/CommandRunner.h"
#include "db/domain/OpIdFactory.h"
#include "tests/support/EngineMatrix.h"

namespace shopdesk::test {

// A small workspace on either engine, made through the commands: the smallest chain in which every
// command can succeed. The clock stands at 2026-03-02 10:00 UTC; ids are the same in each run.
//
//   accounts  admin, manager, staff (of LPZ), customer
//   shops     LPZ (Europe/Berlin), BER (Europe/Berlin)
//   books     kFaust 19.99 (10 in LPZ, 2 in BER), kProcess 12.50 (5 in LPZ),
//             kRare 5.00 (1 in LPZ), kUnpriced (without a price)
class WorkspaceFixture
{
public:
    static constexpr auto kFaust = "9783161484100";
    static constexpr auto kProcess = "9780306406157";
    static constexpr auto kRare = "9785170800001";
    static constexpr auto kUnpriced = "9783468111242";

    // Errors: those of the engines; a refused command is an error, too.
    [[nodiscard]] static Result<std::unique_ptr<WorkspaceFixture>>
    make(Engine engine, const PostgresServer &server);

    [[nodiscard]] Connection &connection() { return *m_connection; }
    // One more session, for what another person does at the same time.
    [[nodiscard]] Result<std::unique_ptr<Connection>> connect() const;

    [[nodiscard]] AccountId admin() const { return m_admin; }
    [[nodiscard]] AccountId manager() const { return m_manager; }
    [[nodiscard]] AccountId staff() const { return m_staff; }
    [[nodiscard]] AccountId customer() const { return m_customer; }
    [[nodiscard]] DeviceId device() const { return m_device; }
    [[nodiscard]] ManualClock &clock() { return m_clock; }

    // A new command of the actor; of nobody with a null id.
    [[nodiscard]] Command command(CommandValue value, AccountId actor);
    [[nodiscard]] Result<Receipt> run(const Command &command);
    // The result of an accepted command; else the refusal or failure.
    [[nodiscard]] Result<QJsonObject> apply(CommandValue value, AccountId actor);
    // What a command that must be refused was refused for; reason "accepted" if it was not.
    [[nodiscard]] Error refusal(CommandValue value, AccountId actor);

    // The first column of the first row of a test's own query; empty when there is none.
    [[nodiscard]] QString value(const QString &sql);

    // A verifier of the right form; nobody signs in with it.
    [[nodiscard]] static VerifierText verifier();

private:
    explicit WorkspaceFixture(std::unique_ptr<EmptyPlace> place);
    [[nodiscard]] Result<void> migrate();
    [[nodiscard]] Result<void> writeFirstRows();
    [[nodiscard]] Result<void> addShops();
    [[nodiscard]] Result<void> addPeople();
    [[nodiscard]] Result<AccountId> addAccount(const QString &login, const QString &role);
    [[nodiscard]] Result<void> addBooks();
    [[nodiscard]] Result<void> addStock();

    std::unique_ptr<EmptyPlace> m_place;
    std::unique_ptr<Connection> m_connection;
    ManualClock m_clock;
    OpIdFactory m_ids;
    CommandRunner m_runner;
    AccountId m_admin;
    AccountId m_manager;
    AccountId m_staff;
    AccountId m_customer;
    DeviceId m_device;
};

// Why a result is not there, for QVERIFY2.
template<class T>
QByteArray why(const Result<T> &result)
{
    if (result)
        return {};
    const auto &error = result.error();
    return QStringLiteral("%1 %2 %3 %4")
            .arg(error.reason, error.field, error.operation, error.detail)
            .toUtf8();
}

} // namespace shopdesk::test

// A statement that must succeed, with the reason in the report when it does not.
#define SD_VERIFY(result)                                                                          \
    do {                                                                                           \
        const auto &sdVerified = (result);                                                         \
        QVERIFY2(sdVerified, ::shopdesk::test::why(sdVerified).constData());                       \
    } while (false)
