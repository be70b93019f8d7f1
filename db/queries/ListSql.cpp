// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/ListSql.h"

#include "db/queries/BookSearch.h"

#include <algorithm>

namespace shopdesk {

namespace {

Result<void> requirementsMet(const TableSpec &spec, const ListQuery &list)
{
    for (const auto &filter : spec.filters) {
        if (filter.match == FilterSpec::Match::Required &&
            std::ranges::find(list.filters, filter.key, &FilterValue::key) == list.filters.end())
            return fail(ErrorKind::Invalid, u"filter_missing"_qs, filter.key);
    }
    return {};
}

} // namespace

Result<ListSql> ListSql::of(Engine engine, const ListQuery &list)
{
    ListSql sql(engine, tableSpec(list.table));
    SD_TRY(sql.orderBy(list));
    SD_TRY(sql.narrow(list));
    if (list.table == Table::Books)
        SD_TRY(sql.search(list));
    return sql;
}

Result<ListSql> ListSql::ofBeginnings(Engine engine, const ListQuery &list, const Anchor &last)
{
    ListSql sql(engine, tableSpec(list.table));
    SD_TRY(sql.orderBy(list));
    SD_TRY(sql.narrow(list));
    sql.m_conditions.append({beginningsCondition(typedBeginning(list), last, sql.m_values)});
    return sql;
}

Result<void> ListSql::orderBy(const ListQuery &list)
{
    const bool byDefault = list.sort.isEmpty();
    const auto &key = byDefault ? m_spec->defaultSort : list.sort;
    const auto *column = m_spec->column(key);
    if (!column)
        return fail(ErrorKind::Invalid, u"column_unknown"_qs, key);
    if (!column->sort)
        return fail(ErrorKind::Invalid, u"column_not_sortable"_qs, key);
    m_sort = *column->sort;
    m_direction = byDefault ? m_spec->defaultDirection : list.direction;
    return {};
}

Result<void> ListSql::narrow(const ListQuery &list)
{
    SD_ASSIGN(scope, scopeCondition(list.table, list.scope, m_values));
    if (!scope.isEmpty())
        m_conditions.append({scope});
    SD_TRY(requirementsMet(*m_spec, list));
    ListFilters filters(m_values, m_conditions);
    for (const auto &given : list.filters) {
        const auto *filter = m_spec->filter(given.key);
        if (!filter)
            return fail(ErrorKind::Invalid, u"filter_unknown"_qs, given.key);
        SD_TRY(filters.add(*filter, given.value));
    }
    return {};
}

Result<void> ListSql::search(const ListQuery &list)
{
    if (list.search.size() > ListFilters::kLongestText)
        return fail(ErrorKind::Invalid, u"search_too_long"_qs, u"search"_qs);
    if (list.search.contains(QChar::Null))
        return fail(ErrorKind::Invalid, u"text_has_control"_qs, u"search"_qs);
    const auto found = searchCondition(m_engine, list.search, list.reach, m_values);
    if (!found.isEmpty())
        m_conditions.append({found});
    return {};
}

QString ListSql::probe() const
{
    QStringList uneven;
    for (const auto &condition : m_conditions) {
        if (condition.spread == FilterSpec::Spread::Uneven)
            uneven.append(planned(condition));
    }
    if (uneven.isEmpty())
        return {};
    return finished(QStringLiteral("SELECT count(*) AS \"count\" FROM (SELECT 1 FROM %1 WHERE %2"
                                   " LIMIT %3) probed")
                            .arg(m_spec->from, uneven.join(u" AND "_qs))
                            .arg(kFewRows + 1));
}

void ListSql::plan(qint64 probed)
{
    m_plan = probed > kFewRows ? Plan::InOrder : Plan::FewThenSort;
}

// A plus before a column keeps SQLite from using its index. PostgreSQL chooses well once it need
// not please the order.
QString ListSql::planned(const ListCondition &condition) const
{
    const bool isUneven = condition.spread == FilterSpec::Spread::Uneven;
    const bool unused =
            m_plan == Plan::FewThenSort ? !isUneven : m_plan == Plan::InOrder && isUneven;
    const bool plus = unused && m_engine == Engine::Sqlite;
    return QString(condition.text).replace(u"{i}"_qs, plus ? u"+"_qs : QString());
}

QString ListSql::sortExpression() const
{
    if (m_plan != Plan::FewThenSort)
        return m_sort.expression;
    return m_engine == Engine::Sqlite ? u'+' + m_sort.expression
                                      : QStringLiteral("COALESCE(%1, %1)").arg(m_sort.expression);
}

QString ListSql::finished(QString text) const
{
    const bool sqlite = m_engine == Engine::Sqlite;
    text.replace(u"{+}"_qs, sqlite ? u"+"_qs : QString());
    text.replace(u"{L}"_qs, sqlite ? QStringLiteral("GLOB '*' || ") : QStringLiteral("~ "));
    text.replace(u"{/L}"_qs, sqlite ? QStringLiteral(" || '*'") : QString());
    text.replace(u"{C}"_qs, sqlite ? QString() : QStringLiteral(" COLLATE \"C\""));
    return text.replace(u"{E}"_qs, sqlite ? QStringLiteral(" ESCAPE '\\'") : QString());
}

QString ListSql::select() const
{
    QStringList parts{m_spec->id + u" AS row_id"_qs, m_sort.expression + u" AS sort_key"_qs};
    for (const auto &column : m_spec->columns)
        parts.append(QStringLiteral("%1 AS c_%2").arg(column.expression, column.key));
    auto from = m_spec->from;
    if (!m_spec->joins.isEmpty())
        from += u' ' + m_spec->joins;
    return QStringLiteral("SELECT %1 FROM %2").arg(parts.join(u", "_qs), from);
}

QString ListSql::where(const QString &more) const
{
    QStringList conditions;
    for (const auto &condition : m_conditions)
        conditions.append(planned(condition));
    if (!more.isEmpty())
        conditions.append(more);
    return conditions.isEmpty() ? QString() : u" WHERE "_qs + conditions.join(u" AND "_qs);
}

QString ListSql::order() const
{
    const auto word = m_direction == Direction::Descending ? u" DESC"_qs : QString();
    const auto byId =
            m_sort.key == SortSpec::Key::Unique ? QString() : u", "_qs + m_spec->id + word;
    return u' ' + QStringLiteral("ORDER BY ") + sortExpression() + word + byId;
}

QString ListSql::fromAnchor() const
{
    const auto compare = m_direction == Direction::Descending ? u"<="_qs : u">="_qs;
    if (m_sort.key == SortSpec::Key::Unique)
        return QStringLiteral("%1 %2 :anchor_key").arg(sortExpression(), compare);
    return QStringLiteral("(%1, %2) %3 (:anchor_key, :anchor_id)")
            .arg(sortExpression(), m_spec->id, compare);
}

// The id of a unique key is not needed, and is not in its index.
QString ListSql::anchorPlace() const
{
    const auto id = m_sort.key == SortSpec::Key::Unique ? u"''"_qs : m_spec->id;
    return QStringLiteral("%1 AS anchor_key, %2 AS anchor_id").arg(m_sort.expression, id);
}

QString ListSql::rows(std::optional<int> limit) const
{
    const auto end = limit ? QStringLiteral(" LIMIT %1").arg(*limit) : QString();
    return finished(select() + where() + order() + end);
}

QString ListSql::rowsFrom(int limit) const
{
    return finished(select() + where(fromAnchor()) + order() +
                    QStringLiteral(" LIMIT %1").arg(limit));
}

QString ListSql::rowsByIds(int count) const
{
    QStringList marks;
    for (int i = 0; i < count; ++i)
        marks.append(QStringLiteral(":id%1").arg(i));
    return finished(select() +
                    where(QStringLiteral("%1 IN (%2)").arg(m_spec->id, marks.join(u", "_qs))) +
                    order());
}

QString ListSql::anchors() const
{
    return finished(QStringLiteral("SELECT anchor_key, anchor_id FROM (SELECT %1, row_number() OVER"
                                   " (%2) AS place FROM %3%4) numbered"
                                   " WHERE place % %5 = 1 ORDER BY place")
                            .arg(anchorPlace(), order().trimmed(), m_spec->from, where())
                            .arg(kPageSize));
}

QString ListSql::firstAnchor() const
{
    return finished(QStringLiteral("SELECT %1 FROM %2%3%4 LIMIT 1")
                            .arg(anchorPlace(), m_spec->from, where(), order()));
}

QString ListSql::nextAnchor() const
{
    return finished(QStringLiteral("SELECT %1 FROM %2%3%4 LIMIT 1 OFFSET %5")
                            .arg(anchorPlace(), m_spec->from, where(fromAnchor()), order())
                            .arg(kPageSize));
}

QString ListSql::countFrom() const
{
    return finished(QStringLiteral("SELECT count(*) AS \"count\" FROM %1%2")
                            .arg(m_spec->from, where(fromAnchor())));
}

QString ListSql::aggregates() const
{
    QStringList parts{QStringLiteral("count(*) AS \"count\"")};
    for (const auto &aggregate : m_spec->aggregates)
        parts.append(QStringLiteral("CAST(%1 AS bigint) AS %2")
                             .arg(aggregate.expression, aggregate.key));
    return finished(
            QStringLiteral("SELECT %1 FROM %2%3").arg(parts.join(u", "_qs), m_spec->from, where()));
}

QString ListSql::estimate() const
{
    if (!isPlain() || m_spec->storage.isEmpty())
        return {};
    if (m_engine == Engine::Sqlite)
        return QStringLiteral("SELECT max(rowid) AS \"count\" FROM %1").arg(m_spec->storage);
    return QStringLiteral("SELECT CAST(reltuples AS bigint) AS \"count\" FROM pg_class"
                          " WHERE oid = to_regclass('%1')")
            .arg(m_spec->storage);
}

Bindings ListSql::placeOf(const Anchor &anchor)
{
    return {{u"anchor_key"_qs, anchor.key}, {u"anchor_id"_qs, anchor.id}};
}

} // namespace shopdesk
