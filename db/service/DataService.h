// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/CommandRunner.h"
#include "db/domain/OpIdFactory.h"
#include "db/queries/ExecutorPageFetcher.h"
#include "db/queries/WorkspaceQueries.h"
#include "db/service/ChangeNotifier.h"
#include "db/storage/DbExecutor.h"
#include "db/storage/Transaction.h"

#include <QObject>
#include <QTimer>

namespace shopdesk {

// The person at this window.
struct SignedIn
{
    AccountId account;
    QString login;
    QString displayName;
    QString language; // preferred, may be empty
    ReadScope scope;  // role, shops, customer
};

// How the data can be reached.
struct ConnectionState
{
    enum class Kind { Local, ReadOnly, Online, Offline }; // ReadOnly: a file, only to be read
    Kind kind = Kind::Local;
    QDateTime since; // of Offline, UTC
};

// The facade that models and ui get: one open workspace, the person signed in, the way to write
// (execute) and the way to read (read, pages). Lives on the window's thread and never blocks it;
// database work happens on the executor's threads. Futures are continued with
// `future.then(context, fn)`.
class DataService : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        WorkspaceAddress address;
        QString serverPassword; // of the database account; empty: libpq's own ways
        DeviceId device;
        QString deviceName;
    };

    // The clock and the factory are borrowed.
    DataService(Parts parts, const Clock &clock, OpIdFactory &ids, QObject *parent = nullptr);
    ~DataService() override;

    // Opens the workspace, checks that schema and program fit, makes the device known unless the
    // workspace can only be read.
    // Errors: those of openWorkspace().
    [[nodiscard]] QFuture<Result<WorkspaceInfo>> open();

    [[nodiscard]] const WorkspaceAddress &address() const { return m_parts.address; }
    [[nodiscard]] const QString &serverPassword() const { return m_parts.serverPassword; }
    [[nodiscard]] DeviceId device() const { return m_parts.device; }
    [[nodiscard]] const WorkspaceInfo &workspace() const { return m_workspace; } // after open()
    [[nodiscard]] const ConnectionState &connectionState() const { return m_connection; }
    [[nodiscard]] bool isReadOnly() const
    {
        return m_connection.kind == ConnectionState::Kind::ReadOnly;
    }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    // Whoever signed in; set by the sign-in after it has checked the password.
    void actAs(const SignedIn &person);
    void signOut();
    [[nodiscard]] const std::optional<SignedIn> &signedIn() const { return m_signedIn; }
    [[nodiscard]] ReadScope scope() const;
    // Whether the person may do it somewhere: what the window shows and enables. Nobody may change
    // anything in a workspace that can only be read.
    [[nodiscard]] bool may(CommandKind kind) const;
    [[nodiscard]] bool may(ReadArea area) const;

    // Runs a command as the person signed in (or nobody, to register). See CommandRunner::run. When
    // the line breaks it is repeated with the same op id on a new one, for about a second; error
    // Unknown `outcome_unknown` if there is no answer even then.
    [[nodiscard]] QFuture<Result<Receipt>> execute(CommandValue value);
    // The two halves of it, for those who may have to send the same command again.
    [[nodiscard]] Command commandFor(CommandValue value) const;
    [[nodiscard]] QFuture<Result<Receipt>> send(const Command &command);

    // A read of one snapshot on a database thread.
    template<class T>
    [[nodiscard]] QFuture<Result<T>>
    read(std::function<Result<T>(Transaction &, const ReadScope &)> work,
         const CancelToken &token = {})
    {
        return submit<T>(
                DbExecutor::Lane::Read,
                [work = std::move(work), scope = scope()](Connection &connection) -> Result<T> {
                    Transaction transaction(connection, Transaction::Mode::Read);
                    return work(transaction, scope);
                },
                token);
    }

    // Other database work (sign-in, import, seeding, migrations, health).
    template<class T>
    [[nodiscard]] QFuture<Result<T>> submit(DbExecutor::Lane lane,
                                            std::function<Result<T>(Connection &)> work,
                                            const CancelToken &token = {})
    {
        return m_executor.submit<T>(
                lane,
                [this, work = std::move(work)](Connection &connection) -> Result<T> {
                    auto result = work(connection);
                    noteOutcome(result ? nullptr : &result.error());
                    return result;
                },
                token);
    }

    [[nodiscard]] PageFetcher &pages() { return m_pages; }
    [[nodiscard]] ChangeNotifier &changes() { return m_changes; }

Q_SIGNALS:
    // A command of this window was accepted just now; emitted before its future continues.
    void accepted(const shopdesk::CommandValue &value, const QJsonObject &result);
    void signedInChanged();
    void connectionChanged();

private:
    struct Opened
    {
        WorkspaceInfo info;
        bool readOnly = false;
    };

    [[nodiscard]] Result<std::unique_ptr<Connection>> openConnection(DbExecutor::Lane lane);
    [[nodiscard]] Result<Receipt> runSurely(Connection &connection, const Command &command);
    [[nodiscard]] WorkspaceInfo takeOpened(const Opened &opened);
    void publish(const CommandValue &value, const Result<Receipt> &receipt);
    void noteOutcome(const Error *error); // any thread
    void setReachable(bool reachable);
    void lookAgain();

    Parts m_parts;
    const Clock &m_clock;
    OpIdFactory &m_ids;
    CommandRunner m_runner;
    ChangeNotifier m_changes;
    WorkspaceInfo m_workspace;
    std::optional<SignedIn> m_signedIn;
    ConnectionState m_connection;
    QTimer m_lookAgain;
    DbExecutor m_executor; // last but one: its threads use the members above
    ExecutorPageFetcher m_pages;
};

} // namespace shopdesk
