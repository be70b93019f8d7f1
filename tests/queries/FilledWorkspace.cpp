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
    SD_TRY(fillBooks(transaction, books));
    SD_ASSIGN(trade, fillTrade(transaction, books, orders));
    SD_TRY(transaction.commit());
    return FilledWorkspace{std::move(place), std::move(connection), std::move(trade)};
}

} // namespace shopdesk::test
