// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/WorkspaceSetup.h"

#include "db/auth/PasswordKey.h"
#include "db/auth/ScramVerifier.h"
#include "db/domain/Login.h"
#include "db/domain/Text.h"
#include "db/domain/TextKey.h"
#include "db/schema/Migrator.h"
#include "db/storage/Transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace shopdesk {

namespace {

// The checked form of what is to be made.
struct Plan
{
    WorkspaceId id;
    AccountId admin;
    QString name;
    Currency currency;
    QString login;
    QString verifier;
};

Result<Plan> planOf(const NewWorkspace &wanted, OpIdFactory &ids)
{
    SD_ASSIGN(name, checkedText(wanted.name, u"name"_qs, {.min = 1, .max = 200}));
    SD_ASSIGN(currency, Currency::parse(wanted.currency));
    SD_ASSIGN(login, Login::parse(wanted.adminLogin));
    SD_TRY(checkNewPassword(wanted.adminPassword));
    Plan plan{.id = ids.next<WorkspaceId>(),
              .admin = ids.next<AccountId>(),
              .name = name,
              .currency = currency,
              .login = login.toString(),
              .verifier = {}};
    SD_ASSIGN(key, derivePasswordKey(wanted.adminPassword, plan.id, plan.login));
    SD_ASSIGN(verifier, ScramVerifier::make(key));
    plan.verifier = verifier.toString();
    return plan;
}

Result<void> writeFirstRows(Connection &connection, const Plan &plan, const NewWorkspace &wanted,
                            const Clock &clock)
{
    Batch batch;
    batch.add(u"workspace_insert"_qs, {{u"id"_qs, plan.id.uuid()},
                                       {u"name"_qs, plan.name},
                                       {u"currency"_qs, plan.currency.code()},
                                       {u"demo"_qs, wanted.demo},
                                       {u"at"_qs, clock.now()}});
    batch.add(u"first_admin_insert"_qs, {{u"id"_qs, plan.admin.uuid()},
                                         {u"login"_qs, plan.login},
                                         {u"display_name"_qs, plan.login},
                                         {u"name_key"_qs, sortKey(plan.login)},
                                         {u"verifier"_qs, plan.verifier},
                                         {u"at"_qs, clock.now()}});
    Transaction transaction(connection, Transaction::Mode::Write);
    SD_TRY(transaction.run(batch));
    SD_TRY(transaction.commit());
    SD_TRY(enrolDevice(connection, wanted.device, wanted.deviceName, clock));
    return {};
}

Result<MadeWorkspace> fill(const WorkspaceAddress &address, const OpenOptions &options,
                           const Plan &plan, const NewWorkspace &wanted, const Clock &clock)
{
    SD_ASSIGN(connection, Connection::open(address, options));
    Migrator migrator(*connection, clock);
    SD_ASSIGN(version, migrator.version());
    if (version > 0)
        return fail(ErrorKind::Conflict, u"workspace_exists"_qs, u"workspace"_qs);
    auto migrated = migrator.up();
    // Somebody else made it between the look and the lock: theirs it is.
    if (migrated && migrated->from > 0)
        return fail(ErrorKind::Conflict, u"workspace_exists"_qs, u"workspace"_qs);
    auto written = migrated ? writeFirstRows(*connection, plan, wanted, clock)
                            : Result<void>(fail(migrated.error()));
    if (!written) {
        // Not there before, so not there afterwards.
        if (const auto reached = migrator.version(); reached && *reached > 0)
            static_cast<void>(migrator.down(*reached));
        return fail(written.error());
    }
    Transaction reading(*connection, Transaction::Mode::Read);
    SD_ASSIGN(info, workspaceInfo(reading));
    return MadeWorkspace{
            .info = info, .address = address.withWorkspaceId(plan.id), .admin = plan.admin};
}

void removeFile(const QString &path)
{
    for (const auto &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(path + suffix);
}

// Makes the empty file and nothing else, so that of two who make it at once one fails here, where
// there is nothing yet to clean up.
Result<void> claimFile(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return {};
    if (QFileInfo::exists(path))
        return fail(ErrorKind::Conflict, u"workspace_exists"_qs, u"workspace"_qs,
                    {{u"path"_qs, path}});
    return fail(ErrorKind::Storage, u"file_cannot_be_made"_qs, u"workspace"_qs,
                {{u"path"_qs, path}}, file.errorString());
}

Result<MadeWorkspace> makeFile(const WorkspaceAddress &address, const Plan &plan,
                               const NewWorkspace &wanted, const Clock &clock)
{
    SD_TRY(claimFile(address.path()));
    auto made = fill(address,
                     {.access = OpenOptions::Access::Create,
                      .work = OpenOptions::Work::Long,
                      .password = {}},
                     plan, wanted, clock);
    if (!made)
        removeFile(address.path());
    return made;
}

// Names that need no quoting anywhere: in a URL, in SQL, in role names made from them later.
Result<void> checkDatabaseName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z_][a-z0-9_]{0,30}$"));
    if (!pattern.match(name).hasMatch())
        return fail(ErrorKind::Invalid, u"database_name_invalid"_qs, u"workspace"_qs);
    return {};
}

Result<void> makeDatabase(const WorkspaceAddress &address, const OpenOptions &options)
{
    SD_TRY(checkDatabaseName(address.database()));
    SD_ASSIGN(connection, Connection::open(address.withDatabase(u"postgres"_qs), options));
    // Bytewise order by default; what people read is ordered by keys made in C++.
    auto made = connection->script(QStringLiteral("CREATE DATABASE %1 TEMPLATE template0 "
                                                  "ENCODING 'UTF8' LC_COLLATE 'C' "
                                                  "LC_CTYPE 'C.UTF-8'")
                                           .arg(address.database()));
    if (!made && made.error().reason == u"database_exists") // since we looked
        return fail(ErrorKind::Conflict, u"workspace_exists"_qs, u"workspace"_qs);
    return made;
}

Result<void> dropDatabase(const WorkspaceAddress &address, const OpenOptions &options)
{
    SD_ASSIGN(connection, Connection::open(address.withDatabase(u"postgres"_qs), options));
    return connection->script(QStringLiteral("DROP DATABASE %1").arg(address.database()));
}

Result<MadeWorkspace> makeOnServer(const WorkspaceAddress &address, const QString &serverPassword,
                                   const Plan &plan, const NewWorkspace &wanted, const Clock &clock)
{
    const OpenOptions options{.access = OpenOptions::Access::ReadWrite,
                              .work = OpenOptions::Work::Long,
                              .password = serverPassword};
    const auto probe = Connection::open(address, options);
    const bool missing = !probe && probe.error().reason == u"database_missing";
    if (!probe && !missing)
        return fail(probe.error());
    if (missing)
        SD_TRY(makeDatabase(address, options));
    auto made = fill(address, options, plan, wanted, clock);
    // Whoever filled the new database first keeps it.
    if (!made && missing && made.error().reason != u"workspace_exists")
        static_cast<void>(dropDatabase(address, options));
    return made;
}

} // namespace

Result<MadeWorkspace> makeWorkspace(const WorkspaceAddress &address, const QString &serverPassword,
                                    const NewWorkspace &wanted, const Clock &clock,
                                    OpIdFactory &ids)
{
    SD_ASSIGN(plan, planOf(wanted, ids));
    return address.engine() == Engine::Sqlite
                   ? makeFile(address, plan, wanted, clock)
                   : makeOnServer(address, serverPassword, plan, wanted, clock);
}

Result<WorkspaceInfo> checkedWorkspace(Connection &connection, const WorkspaceAddress &address)
{
    Migrator migrator(connection);
    SD_TRY(migrator.requireCurrent());
    Transaction reading(connection, Transaction::Mode::Read);
    SD_ASSIGN(info, workspaceInfo(reading));
    if (address.workspaceId() && *address.workspaceId() != info.id)
        return fail(ErrorKind::Conflict, u"workspace_id_differs"_qs, u"workspace"_qs,
                    {{u"expected"_qs, address.workspaceId()->toString()},
                     {u"found"_qs, info.id.toString()}});
    return info;
}

Result<OpenedWorkspace> openWorkspace(const WorkspaceAddress &address, const OpenOptions &options)
{
    SD_ASSIGN(connection, Connection::open(address, options));
    SD_ASSIGN(info, checkedWorkspace(*connection, address));
    return OpenedWorkspace{.connection = std::move(connection), .info = info};
}

} // namespace shopdesk
