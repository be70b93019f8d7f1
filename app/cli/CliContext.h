// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/DevicePlace.h"
#include "app/cli/Arguments.h"
#include "app/cli/Console.h"
#include "app/cli/Passwords.h"
#include "db/commands/Command.h"
#include "db/commands/Receipt.h"
#include "db/domain/Clock.h"
#include "db/domain/OpIdFactory.h"
#include "db/queries/ReadScope.h"
#include "db/queries/WorkspaceQueries.h"
#include "db/storage/Transaction.h"

namespace shopdesk {

// Who acts, and what they may read.
struct ActingPerson
{
    AccountId account;
    ReadScope scope;
};

// What a verb works with. Workspace, device and person are found when a verb first asks for them,
// so that a verb which needs none of them runs without. One thread, one workspace.
class CliContext
{
public:
    CliContext(const Arguments &arguments, Console &console);

    [[nodiscard]] Console &console() { return m_console; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] OpIdFactory &ids() { return m_ids; }
    [[nodiscard]] Passwords &passwords() { return m_passwords; }

    // --workspace or SHOPDESK_WORKSPACE. Usage errors: `workspace_not_given`, `address_*`.
    [[nodiscard]] Result<WorkspaceAddress> address() const;

    // The workspace, checked to be one that the program fits. Errors: those of openWorkspace().
    [[nodiscard]] Result<Connection *> connection();
    // The same without a statement timeout, for imports and checks; ask for it before connection().
    [[nodiscard]] Result<Connection *> longConnection();
    [[nodiscard]] Result<WorkspaceInfo> workspace();

    // A connection whatever version the workspace has, for migrations. Nobody is asked who they are
    // unless --sign-in was given.
    [[nodiscard]] Result<std::unique_ptr<Connection>> uncheckedConnection() const;

    // With --sign-in that person, once the password was right; else the first administrator, since
    // whoever holds the file or the owner's password can do anything anyway. Errors: those of
    // SignInService::signIn; NotFound `no_administrator`.
    [[nodiscard]] Result<ActingPerson> person();
    [[nodiscard]] bool signsIn() const { return m_arguments.has(QStringLiteral("--sign-in")); }
    // Forbidden `read_forbidden` unless the person may read the area.
    [[nodiscard]] Result<void> require(ReadArea area);

    // This device, known to the workspace.
    [[nodiscard]] Result<DeviceId> device();

    // Runs one command of the person. A broken line is mended by asking again with the same op id.
    // Errors: those of CommandRunner::run, with fact "op" when the answer is not known.
    [[nodiscard]] Result<Receipt> execute(const Command &command);
    [[nodiscard]] Result<Command> commandOf(OpId op, CommandValue value);
    // --op, or a new one. Usage `op_malformed`.
    [[nodiscard]] Result<OpId> wantedOp();
    // From the JSON form of the value, which is read strictly; the result of the accepted command,
    // with "op" added. A refusal is an error.
    [[nodiscard]] Result<QJsonObject> carryOut(const QString &kind, const QJsonObject &value);

    // A read of one snapshot with the person's scope.
    template<class T>
    [[nodiscard]] Result<T>
    read(Result<T> (*work)(Transaction &, const ReadScope &, const QString &), const QString &name)
    {
        SD_ASSIGN(open, connection());
        SD_ASSIGN(acting, person());
        Transaction transaction(*open, Transaction::Mode::Read);
        return work(transaction, acting.scope, name);
    }

private:
    [[nodiscard]] Result<Connection *> open(OpenOptions::Work work);
    [[nodiscard]] OpenOptions optionsFor(const WorkspaceAddress &address,
                                         OpenOptions::Work work) const;
    [[nodiscard]] Result<Device *> openedDevice();
    [[nodiscard]] Result<AccountId> signedInAccount();
    [[nodiscard]] Result<AccountId> firstAdministrator();

    const Arguments &m_arguments;
    Console &m_console;
    SystemClock m_clock;
    OpIdFactory m_ids;
    Passwords m_passwords;
    std::optional<Device> m_device;
    bool m_enrolled = false;
    bool m_saidReadOnly = false;
    std::unique_ptr<Connection> m_connection;
    OpenOptions::Work m_work = OpenOptions::Work::Interactive;
    WorkspaceInfo m_workspace;
    std::optional<ActingPerson> m_person;
};

} // namespace shopdesk
