// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"

#include "app/cli/CliErrorText.h"
#include "app/cli/ExitCode.h"
#include "db/auth/SessionStore.h"
#include "db/auth/SignInService.h"
#include "db/commands/Codec.h"
#include "db/commands/CommandRunner.h"
#include "db/queries/PagedQuery.h"
#include "db/service/WorkspaceSetup.h"

#include <QRandomGenerator>

#include <chrono>
#include <functional>
#include <thread>
#include <utility>

namespace shopdesk {

namespace {

constexpr int kTriesAfterBreak = 3;

Passwords::Stdin stdinUse(const Arguments &arguments)
{
    return arguments.has(u"--password-stdin"_qs) ? Passwords::Stdin::HoldsPasswords
                                                 : Passwords::Stdin::Unused;
}

// Each attempt counts before the password is looked at, so of several programs that sign in at once
// all but one are told to come back in a moment, and do. A longer wait is meant for people.
Result<Identity> afterOthers(const std::function<Result<Identity>()> &attempt)
{
    constexpr int kTries = 100;
    constexpr qint64 kMomentSeconds = 4;
    for (int tries = 1;; ++tries) {
        auto answer = attempt();
        if (answer || answer.error().kind != ErrorKind::Locked || tries == kTries ||
            answer.error().facts.value(u"retryAfterSeconds"_qs).toLongLong() > kMomentSeconds)
            return answer;
        std::this_thread::sleep_for(
                std::chrono::milliseconds(50 + QRandomGenerator::global()->bounded(100)));
    }
}

} // namespace

CliContext::CliContext(const Arguments &arguments, Console &console)
    : m_arguments(arguments)
    , m_console(console)
    , m_ids(m_clock)
    , m_passwords(stdinUse(arguments))
{
}

Result<WorkspaceAddress> CliContext::address() const
{
    const auto text =
            m_arguments.text(u"--workspace"_qs, qEnvironmentVariable("SHOPDESK_WORKSPACE"));
    if (text.isEmpty())
        return failUsage(u"workspace_not_given"_qs, u"workspace"_qs);
    auto address = WorkspaceAddress::parse(text);
    if (!address)
        return fail(asUsage(address.error()));
    return address;
}

OpenOptions CliContext::optionsFor(const WorkspaceAddress &address, OpenOptions::Work work) const
{
    return {.access = OpenOptions::Access::ReadWrite,
            .work = work,
            .password = signsIn() ? QString() : Passwords::forServer(address)};
}

Result<Connection *> CliContext::open(OpenOptions::Work work)
{
    if (m_connection && (work == m_work || work == OpenOptions::Work::Interactive))
        return m_connection.get();
    SD_ASSIGN(place, address());
    SD_ASSIGN(opened, openWorkspace(place, optionsFor(place, work)));
    m_connection = std::move(opened.connection);
    m_workspace = opened.info;
    m_work = work;
    if (m_connection->isReadOnly() && !std::exchange(m_saidReadOnly, true))
        m_console.message(cliPhrase(u"file_read_only"_qs));
    return m_connection.get();
}

Result<Connection *> CliContext::connection()
{
    return open(OpenOptions::Work::Interactive);
}

Result<Connection *> CliContext::longConnection()
{
    return open(OpenOptions::Work::Long);
}

Result<std::unique_ptr<Connection>> CliContext::uncheckedConnection() const
{
    SD_ASSIGN(place, address());
    return Connection::open(place, optionsFor(place, OpenOptions::Work::Long));
}

Result<WorkspaceInfo> CliContext::workspace()
{
    SD_TRY(connection());
    return m_workspace;
}

Result<Device *> CliContext::openedDevice()
{
    if (!m_device) {
        SD_ASSIGN(device, openDevice(m_ids));
        m_device = std::move(device);
    }
    return &*m_device;
}

Result<DeviceId> CliContext::device()
{
    SD_ASSIGN(own, openedDevice());
    if (!m_enrolled) {
        SD_ASSIGN(open, connection());
        SD_TRY(enrolDevice(*open, own->id, deviceName(), m_clock));
        m_enrolled = true;
    }
    return own->id;
}

Result<AccountId> CliContext::signedInAccount()
{
    const auto login = m_arguments.text(u"--sign-in"_qs);
    SD_ASSIGN(open, connection());
    SD_ASSIGN(password, m_passwords.own());
    SD_ASSIGN(own, openedDevice());
    const auto attempt = [&]() -> Result<Identity> {
        Transaction reading(*open, Transaction::Mode::Read);
        return SignInService(*own->database, m_clock)
                .signIn(reading, login, password, SessionKind::ThisRunOnly);
    };
    SD_ASSIGN(signedIn, afterOthers(attempt));
    // One command is no session: nobody must find it in the list of sessions on this device.
    SD_TRY(SessionStore(*own->database).end(signedIn.session.id));
    return signedIn.account;
}

Result<AccountId> CliContext::firstAdministrator()
{
    ListQuery list;
    list.table = Table::Accounts;
    list.sort = u"created_at"_qs;
    list.filters = {{.key = u"role"_qs, .value = roleName(Role::Admin)},
                    {.key = u"active"_qs, .value = true}};
    list.scope = ReadScope::whole();
    SD_ASSIGN(open, connection());
    SD_ASSIGN(found, readRows(*open, list, 1));
    const auto id = found.rows.empty() ? std::nullopt : AccountId::parse(found.rows.front().id());
    if (!id)
        return fail(ErrorKind::NotFound, u"no_administrator"_qs);
    return *id;
}

Result<ActingPerson> CliContext::person()
{
    if (!m_person) {
        SD_ASSIGN(account, signsIn() ? signedInAccount() : firstAdministrator());
        SD_ASSIGN(open, connection());
        Transaction reading(*open, Transaction::Mode::Read);
        SD_ASSIGN(scope, readScopeOf(reading, account));
        m_person = ActingPerson{.account = account, .scope = scope};
    }
    return *m_person;
}

Result<void> CliContext::require(ReadArea area)
{
    SD_ASSIGN(acting, person());
    if (acting.scope.over(area) == Scope::None)
        return fail(ErrorKind::Forbidden, u"read_forbidden"_qs, {},
                    {{u"area"_qs, readAreaName(area)}});
    return {};
}

Result<OpId> CliContext::wantedOp()
{
    if (!m_arguments.has(u"--op"_qs))
        return m_ids.next<OpId>();
    const auto op = OpId::parse(m_arguments.text(u"--op"_qs));
    if (!op)
        return failUsage(u"op_malformed"_qs, u"op"_qs);
    return *op;
}

Result<Command> CliContext::commandOf(OpId op, CommandValue value)
{
    SD_ASSIGN(open, connection());
    if (open->isReadOnly())
        return fail(ErrorKind::Storage, u"file_read_only"_qs);
    SD_ASSIGN(acting, person());
    SD_ASSIGN(own, device());
    return Command{.op = op,
                   .actor = acting.account,
                   .device = own,
                   .at = m_clock.now(),
                   .supersedes = std::nullopt,
                   .value = std::move(value)};
}

Result<Receipt> CliContext::execute(const Command &command)
{
    const CommandRunner runner(m_clock);
    std::optional<Error> unknown;
    for (int tries = 1;; ++tries) {
        const auto open = connection();
        auto receipt = open ? runner.run(**open, command) : Result<Receipt>(fail(open.error()));
        if (receipt)
            return receipt;
        const auto kind = receipt.error().kind;
        if (kind == ErrorKind::Unknown)
            unknown = receipt.error();
        const bool broken = kind == ErrorKind::Unknown || kind == ErrorKind::Unreachable;
        if (broken)
            m_connection.reset();
        if (broken && open && tries < kTriesAfterBreak)
            continue;
        // Once an answer was due and did not come, not reaching the server says nothing about it.
        auto error = unknown && broken ? *unknown : receipt.error();
        error.facts.insert(u"op"_qs, command.op.toString());
        return fail(std::move(error));
    }
}

Result<QJsonObject> CliContext::carryOut(const QString &kind, const QJsonObject &value)
{
    SD_ASSIGN(op, wantedOp());
    SD_ASSIGN(checked, presentValueFromJson(kind, value));
    SD_ASSIGN(command, commandOf(op, checked));
    SD_ASSIGN(result, acceptedResult(execute(command)));
    result.insert(u"op"_qs, op.toString());
    return result;
}

} // namespace shopdesk
