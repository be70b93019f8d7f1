// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/schema/StepJournal.h"

namespace shopdesk {

namespace {

template<class Reader>
Result<std::vector<RecordedStep>> readFrom(Reader &reader)
{
    SD_ASSIGN(tables, reader.query(QStringLiteral("schema_table_names"), Bindings()));
    if (tables.isEmpty())
        return std::vector<RecordedStep>();
    bool known = false;
    for (const auto row : tables)
        known = known || row.text("table_name") == u"schema_step";
    if (!known)
        return fail(ErrorKind::Schema, u"schema_foreign"_qs, u"workspace"_qs,
                    {{u"table"_qs, tables.first().text("table_name")},
                     {u"wayOut"_qs, u"choose_another"_qs}});
    SD_ASSIGN(rows, reader.query(QStringLiteral("schema_step_list"), Bindings()));
    std::vector<RecordedStep> steps;
    for (const auto row : rows)
        steps.push_back({.number = static_cast<int>(row.integer("number")),
                         .name = row.text("name"),
                         .checksum = row.text("checksum"),
                         .appliedAt = row.dateTime("applied_at")});
    return steps;
}

} // namespace

Result<std::vector<RecordedStep>> StepJournal::read(Connection &connection)
{
    return readFrom(connection);
}

Result<std::vector<RecordedStep>> StepJournal::read(Transaction &transaction)
{
    return readFrom(transaction);
}

Result<void> StepJournal::make(Transaction &transaction)
{
    SD_TRY(transaction.execute(QStringLiteral("schema_step_make")));
    return {};
}

Result<void> StepJournal::add(Transaction &transaction, const MigrationStep &step,
                              const QDateTime &at)
{
    SD_TRY(transaction.execute(QStringLiteral("schema_step_add"),
                               {{u"number"_qs, step.number},
                                {u"name"_qs, step.name},
                                {u"checksum"_qs, step.checksum},
                                {u"applied_at"_qs, at},
                                {u"program_version"_qs, QStringLiteral(SHOPDESK_VERSION)}}));
    return {};
}

Result<void> StepJournal::remove(Transaction &transaction, int number)
{
    SD_TRY(transaction.execute(QStringLiteral("schema_step_remove"), {{u"number"_qs, number}}));
    return {};
}

Result<void> StepJournal::recordAgain(Transaction &transaction, const MigrationStep &step)
{
    SD_TRY(transaction.execute(QStringLiteral("schema_step_record_again"),
                               {{u"number"_qs, step.number},
                                {u"name"_qs, step.name},
                                {u"checksum"_qs, step.checksum}}));
    return {};
}

} // namespace shopdesk
