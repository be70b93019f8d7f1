// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/queries/FilledWorkspace.h"

#include "db/schema/Migrator.h"

namespace shopdesk::test {

Result<FilledWorkspace> FilledWorkspace::make(Engine engine, const PostgresServer &server,
                                              int books, int orders)
{
    SD_ASSIGN(place, EmptyPlace::make(engine, server));
    SD_ASSIGN(connection, Connection::open(place->address(), {.access = OpenOptions::Access::Create,
                                                              .work = OpenOptions::Work::Long,
                                                              .password = {}}));
    SD_TRY(Migrator(*connection).up());
    Transaction transaction(*connection, Transaction::Mode::Write);
    SD_TRY(transaction.execute(u"workspace_insert"_qs,
                               {{u"id"_qs, Id<void>(catalogueId(1, 0)).toString()},
                                {u"name"_qs, u"Workspace"_qs},
                                {u"currency"_qs, u"EUR"_qs},
                                {u"demo"_qs, false},
                                {u"at"_qs, QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC)}}));
    SD_TRY(fillBooks(transaction, books));
    SD_ASSIGN(trade, fillTrade(transaction, books, orders));
    SD_TRY(transaction.commit());
    return FilledWorkspace{std::move(place), std::move(connection), std::move(trade)};
}

} // namespace shopdesk::test
