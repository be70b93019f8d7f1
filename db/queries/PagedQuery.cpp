// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/PagedQuery.h"

#include "db/queries/BookSearch.h"
#include "db/queries/ListSql.h"
#include "db/storage/StorageLog.h"

#include <bit>

namespace shopdesk {

namespace {

Result<std::vector<RowSet>> run(Connection &connection, const ListSql &list,
                                const std::vector<QString> &sources, const Bindings &more)
{
    auto values = list.values();
    values.add(more);
    std::vector<SqlText> texts;
    // A plan that is good for any value is bad for most searches and filters. The setting holds
    // for this one pipeline, which is one transaction to the server.
    const bool planned = connection.engine() == Engine::Postgres && !list.isPlain();
    if (planned)
        texts.push_back(
                sqlText(connection.engine(), u"plan_each_time"_qs,
                        u"SELECT set_config('plan_cache_mode', 'force_custom_plan', true)"_qs));
    for (const auto &source : sources)
        texts.push_back(sqlText(connection.engine(), u"list_"_qs + list.spec().name, source));
    std::vector<BoundStatement> statements;
    for (const auto &text : texts)
        statements.push_back({&text, values});
    auto results = connection.session().executeAll(statements);
    if (!results)
        return fail(logged(std::move(results.error())));
    if (planned)
        results->erase(results->begin());
    return results;
}

Anchor anchorOf(const Row &row)
{
    return {.key = row.value(0), .id = row.value(1).toString()};
}

// A search that very many titles begin with needs only these.
Result<ListSql> listOf(Connection &connection, const ListQuery &query)
{
    SD_ASSIGN(list, ListSql::of(connection.engine(), query));
    const auto beginning = typedBeginning(query);
    if (beginning.isEmpty())
        return list;
    SD_ASSIGN(end, connection.queryText(u"list_beginnings"_qs, beginningsEnd(),
                                        beginningsRange(beginning)));
    if (end.isEmpty())
        return list;
    return ListSql::ofBeginnings(connection.engine(), query, anchorOf(end.first()));
}

// The list as SQL, with the plan that suits how many rows its filters leave.
Result<ListSql> plannedList(Connection &connection, const ListQuery &query)
{
    SD_ASSIGN(list, listOf(connection, query));
    if (const auto probe = list.probe(); !probe.isEmpty()) {
        SD_ASSIGN(sets, run(connection, list, {probe}, {}));
        list.plan(sets[0].first().integer("count"));
    }
    return std::move(list);
}

PageRow rowOf(const Row &row, std::size_t columns)
{
    PageRow result{.place = {.key = row.value(1), .id = row.value(0).toString()}, .values = {}};
    result.values.reserve(columns);
    for (std::size_t i = 0; i < columns; ++i)
        result.values.push_back(row.value(static_cast<int>(i) + 2));
    return result;
}

std::vector<PageRow> rowsOf(const RowSet &set, const TableSpec &spec)
{
    std::vector<PageRow> rows;
    rows.reserve(set.size());
    for (const auto &row : set)
        rows.push_back(rowOf(row, spec.columns.size()));
    return rows;
}

Result<Page> firstPage(Connection &connection, const ListSql &list, const FirstRows &range)
{
    std::vector<QString> sources{list.rows(range.limit)};
    if (const auto estimate = list.estimate(); !estimate.isEmpty())
        sources.push_back(estimate);
    SD_ASSIGN(sets, run(connection, list, sources, {}));
    Page page{.rows = rowsOf(sets[0], list.spec()), .estimatedTotal = std::nullopt};
    const auto fetched = static_cast<qint64>(page.rows.size());
    if (fetched < range.limit) {
        page.estimatedTotal = fetched;
    } else if (sets.size() > 1 && !sets[1].isEmpty()) {
        const auto guess = sets[1].first().integer("count");
        if (guess >= 0) // PostgreSQL says -1 before a table was analysed
            page.estimatedTotal = std::max(guess, fetched);
    }
    return page;
}

Result<Page> pageFrom(Connection &connection, const ListSql &list, const RowsFrom &range)
{
    SD_ASSIGN(sets,
              run(connection, list, {list.rowsFrom(range.limit)}, ListSql::placeOf(range.anchor)));
    return Page{.rows = rowsOf(sets[0], list.spec()), .estimatedTotal = std::nullopt};
}

Result<Page> pageByIds(Connection &connection, const ListSql &list, const RowsByIds &range)
{
    if (range.ids.isEmpty())
        return Page();
    if (range.ids.size() > kPageSize)
        return fail(ErrorKind::Internal, u"too_many_ids"_qs);
    // Few different lengths, so few different statements: the last id is repeated.
    const auto count = std::bit_ceil(static_cast<unsigned>(range.ids.size()));
    Bindings ids;
    for (unsigned i = 0; i < count; ++i)
        ids.add(QStringLiteral("id%1").arg(i),
                range.ids.at(std::min<qsizetype>(i, range.ids.size() - 1)));
    SD_ASSIGN(sets, run(connection, list, {list.rowsByIds(static_cast<int>(count))}, ids));
    return Page{.rows = rowsOf(sets[0], list.spec()), .estimatedTotal = std::nullopt};
}

// SQLite steps through a covering index faster than it numbers rows; each step is a statement of
// one page, so that cancelling works at once.
Result<std::vector<Anchor>> steppedAnchors(Connection &connection, const ListSql &list,
                                           const CancelToken &token)
{
    SD_ASSIGN(first, run(connection, list, {list.firstAnchor()}, {}));
    std::vector<Anchor> anchors;
    if (!first[0].isEmpty())
        anchors.push_back(anchorOf(first[0].first()));
    const auto next =
            sqlText(connection.engine(), u"list_"_qs + list.spec().name, list.nextAnchor());
    while (!anchors.empty()) {
        if (token.isCancelled())
            return fail(ErrorKind::Cancelled, u"cancelled"_qs);
        SD_ASSIGN(set, connection.session().execute(next, ListSql::placeOf(anchors.back())));
        if (set.isEmpty())
            break;
        anchors.push_back(anchorOf(set.first()));
    }
    return anchors;
}

Result<std::vector<Anchor>> numberedAnchors(Connection &connection, const ListSql &list)
{
    SD_ASSIGN(sets, run(connection, list, {list.anchors()}, {}));
    std::vector<Anchor> anchors;
    anchors.reserve(sets[0].size());
    for (const auto &row : sets[0])
        anchors.push_back(anchorOf(row));
    return anchors;
}

} // namespace

Result<Page> readPage(Connection &connection, const PageRequest &request)
{
    SD_ASSIGN(list, plannedList(connection, request.list));
    if (const auto *first = std::get_if<FirstRows>(&request.range))
        return firstPage(connection, list, *first);
    if (const auto *from = std::get_if<RowsFrom>(&request.range))
        return pageFrom(connection, list, *from);
    return pageByIds(connection, list, std::get<RowsByIds>(request.range));
}

Result<AnchorList> readAnchors(Connection &connection, const ListQuery &query,
                               const CancelToken &token)
{
    SD_ASSIGN(list, plannedList(connection, query));
    const bool stepped = connection.engine() == Engine::Sqlite && list.isPlain();
    SD_ASSIGN(anchors, stepped ? steppedAnchors(connection, list, token)
                               : numberedAnchors(connection, list));
    AnchorList result{.anchors = std::move(anchors), .total = 0, .overCap = false};
    if (result.anchors.empty())
        return result;
    SD_ASSIGN(rest,
              run(connection, list, {list.countFrom()}, ListSql::placeOf(result.anchors.back())));
    result.total = static_cast<qint64>(result.anchors.size() - 1) * kPageSize +
                   rest[0].first().integer("count");
    result.overCap = query.table == Table::Books && !query.search.trimmed().isEmpty() &&
                     query.reach == ListQuery::Reach::Capped && result.total > kSearchCap;
    return result;
}

Result<Aggregates> readAggregates(Connection &connection, const ListQuery &query)
{
    SD_ASSIGN(list, plannedList(connection, query));
    SD_ASSIGN(sets, run(connection, list, {list.aggregates()}, {}));
    Aggregates aggregates;
    const auto &columns = sets[0].columns();
    for (qsizetype i = 0; i < columns.size(); ++i)
        aggregates.insert(columns.at(i), sets[0].first().value(static_cast<int>(i)));
    return aggregates;
}

Result<qint64> countRows(Connection &connection, const ListQuery &query)
{
    SD_ASSIGN(aggregates, readAggregates(connection, query));
    return aggregates.value(u"count"_qs).toLongLong();
}

Result<RowList> readRows(Connection &connection, const ListQuery &query, std::optional<int> limit)
{
    SD_ASSIGN(list, plannedList(connection, query));
    SD_ASSIGN(sets, run(connection, list, {list.rows(limit), list.aggregates()}, {}));
    return RowList{.rows = rowsOf(sets[0], list.spec()), .total = sets[1].first().integer("count")};
}

} // namespace shopdesk
