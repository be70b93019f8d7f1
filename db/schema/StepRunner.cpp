// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/schema/StepRunner.h"

#include "db/schema/SchemaHistory.h"

namespace shopdesk {

namespace {

Result<bool> naming(const MigrationStep &step, Result<bool> done)
{
    if (!done) {
        done.error().operation = QStringLiteral("schema.step");
        done.error().facts.insert(QStringLiteral("number"), step.number);
        done.error().facts.insert(QStringLiteral("name"), step.name);
    }
    return done;
}

Result<int> versionIn(Transaction &transaction)
{
    SD_ASSIGN(recorded, StepJournal::read(transaction));
    return SchemaHistory::versionOf(recorded);
}

// The version may have moved since it was read, until now, when nobody else can write.
Result<void> expectVersion(int version, int expected)
{
    if (version != expected)
        return fail(ErrorKind::Schema, u"schema_changed_meanwhile"_qs, u"workspace"_qs,
                    {{u"databaseVersion"_qs, version}, {u"wayOut"_qs, u"try_again"_qs}});
    return {};
}

} // namespace

StepRunner::StepRunner(Connection &connection)
    : m_connection(connection)
{
}

StepRunner::~StepRunner()
{
    if (m_keysOff)
        static_cast<void>(m_connection.script(QStringLiteral("PRAGMA foreign_keys = ON")));
}

Result<void> StepRunner::begin()
{
    if (m_connection.engine() == Engine::Postgres)
        return {};
    SD_TRY(m_connection.script(QStringLiteral("PRAGMA foreign_keys = OFF")));
    m_keysOff = true;
    return {};
}

Result<bool> StepRunner::apply(const MigrationStep &step, const QDateTime &at)
{
    Transaction transaction(m_connection, Transaction::Mode::Write);
    return naming(step, applyIn(transaction, step, at));
}

Result<bool> StepRunner::applyIn(Transaction &transaction, const MigrationStep &step,
                                 const QDateTime &at)
{
    SD_ASSIGN(version, versionIn(transaction));
    if (version >= step.number) // a rival was here, and may be further already
        return false;
    SD_TRY(expectVersion(version, step.number - 1));
    SD_TRY(StepJournal::make(transaction));
    SD_TRY(transaction.script(step.up));
    SD_TRY(StepJournal::add(transaction, step, at));
    SD_TRY(finish(transaction));
    return true;
}

Result<bool> StepRunner::revert(const MigrationStep &step)
{
    Transaction transaction(m_connection, Transaction::Mode::Write);
    return naming(step, revertIn(transaction, step));
}

Result<bool> StepRunner::revertIn(Transaction &transaction, const MigrationStep &step)
{
    SD_ASSIGN(version, versionIn(transaction));
    if (version < step.number)
        return false;
    SD_TRY(expectVersion(version, step.number));
    SD_TRY(transaction.script(step.down));
    SD_TRY(StepJournal::remove(transaction, step.number));
    SD_TRY(finish(transaction));
    return true;
}

Result<void> StepRunner::finish(Transaction &transaction)
{
    if (m_connection.engine() == Engine::Sqlite) {
        SD_ASSIGN(broken, transaction.queryText(u"schema_foreign_key_check"_qs,
                                                u"PRAGMA foreign_key_check"_qs));
        if (!broken.isEmpty())
            return fail(ErrorKind::Damaged, u"reference_broken"_qs, {},
                        {{u"table"_qs, broken.first().text("table")},
                         {u"wayOut"_qs, u"restore_backup"_qs}});
    }
    return transaction.commit();
}

} // namespace shopdesk
