// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/queries/BothEnginesTest.h"

namespace shopdesk::test {

QByteArray reasonOf(const Error &error)
{
    return (error.reason + u' ' + error.field + u' ' + error.detail).toUtf8();
}

void BothEnginesTest::fill(int books, int orders)
{
    SD_REQUIRE_POSTGRES(m_server);
    for (const auto engine : {Engine::Sqlite, Engine::Postgres}) {
        auto made = FilledWorkspace::make(engine, m_server, books, orders);
        SD_OK(made);
        m_workspaces.push_back(std::move(*made));
    }
}

QStringList BothEnginesTest::idsOf(Connection &connection, const ListQuery &list)
{
    const auto rows = readRows(connection, list, std::nullopt);
    if (!rows)
        return {QString::fromUtf8(reasonOf(rows.error()))};
    QStringList ids;
    for (const auto &row : rows->rows)
        ids.append(row.id());
    return ids;
}

QStringList BothEnginesTest::pagedIds(Connection &connection, const ListQuery &list)
{
    const auto anchors = readAnchors(connection, list);
    if (!anchors)
        return {QString::fromUtf8(reasonOf(anchors.error()))};
    QStringList ids;
    for (const auto &anchor : anchors->anchors) {
        const auto page = readPage(connection, {list, RowsFrom{.anchor = anchor}});
        if (!page)
            return {QString::fromUtf8(reasonOf(page.error()))};
        for (const auto &row : page->rows)
            ids.append(row.id());
    }
    return ids.size() == anchors->total ? ids : QStringList{u"count"_qs};
}

} // namespace shopdesk::test
