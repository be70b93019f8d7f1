// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/ListSql.h"

#include "db/domain/ContactKey.h"
#include "db/domain/TextKey.h"
#include "db/queries/BookSearch.h"
#include "db/queries/FilterCheck.h"

#include <QDateTime>

#include <algorithm>

namespace shopdesk {

namespace {

constexpr qsizetype kLongestSearch = 500; // a title has no more
constexpr qsizetype kMostWords = 8;

Result<void> requirementsMet(const TableSpec &spec, const ListQuery &list)
{
    for (const auto &filter : spec.filters) {
        if (filter.match == FilterSpec::Match::Required &&
            std::ranges::find(list.filters, filter.key, &FilterValue::key) == list.filters.end())
            return fail(ErrorKind::Invalid, u"filter_missing"_qs, filter.key);
    }
    return {};
}

QStringList asList(const QVariant &value)
{
    return value.typeId() == QMetaType::QStringList ? value.toStringList()
                                                    : QStringList{value.toString()};
}

QString containing(const QString &part)
{
    return u'%' + escapedForLike(part) + u'%';
}

// Numbers of orders have a digit and no blanks; a name is not looked for then, because an engine
// that must look for either uses the index of neither.
bool looksLikeNumber(const QString &text)
{
    const auto typed = text.trimmed();
    return std::ranges::any_of(typed, [](QChar c) { return c.isDigit(); }) &&
           std::ranges::none_of(typed, [](QChar c) { return c.isSpace(); });
}

QString withPlaceholder(QString fragment, const QString &name)
{
    return fragment.replace(u":value"_qs, u':' + name)
            .replace(u":begin"_qs, u':' + name + u"_begin"_qs)
            .replace(u":end"_qs, u':' + name + u"_end"_qs)
            .replace(u":dayBefore"_qs, u':' + name + u"_before"_qs)
            .replace(u":dayAfter"_qs, u':' + name + u"_after"_qs);
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
    for (const auto &given : list.filters) {
        const auto *filter = m_spec->filter(given.key);
        if (!filter)
            return fail(ErrorKind::Invalid, u"filter_unknown"_qs, given.key);
        SD_TRY(addFilter(*filter, given.value));
    }
    return {};
}

Result<void> ListSql::search(const ListQuery &list)
{
    if (list.search.size() > kLongestSearch)
        return fail(ErrorKind::Invalid, u"search_too_long"_qs, u"search"_qs);
    if (list.search.contains(QChar::Null))
        return fail(ErrorKind::Invalid, u"text_has_control"_qs, u"search"_qs);
    const auto found = searchCondition(m_engine, list.search, list.reach, m_values);
    if (!found.isEmpty())
        m_conditions.append({found});
    return {};
}

Result<void> ListSql::addFilter(const FilterSpec &spec, const QVariant &value)
{
    const auto name = QStringLiteral("filter%1").arg(m_values.items().size());
    switch (spec.match) {
    case FilterSpec::Match::Value:
    case FilterSpec::Match::Required: {
        SD_ASSIGN(checked, checkedFilterValue(spec, value));
        m_values.add(name, checked);
        addDays(spec, name, value);
        addCondition(spec, withPlaceholder(spec.fragment, name));
        return {};
    }
    case FilterSpec::Match::Flag:
        m_conditions.append({(value.toBool() ? u"("_qs : u"NOT ("_qs) + spec.fragment + u')'});
        return {};
    case FilterSpec::Match::Folded:
    case FilterSpec::Match::Contact:
    case FilterSpec::Match::Spelled:
        return addSearch(spec, value.toString());
    case FilterSpec::Match::AnyOf:
        break;
    }
    QStringList marks;
    for (const auto &one : asList(value)) {
        SD_ASSIGN(checked, checkedFilterValue(spec, one));
        marks.append(QStringLiteral(":%1_%2").arg(name).arg(marks.size()));
        m_values.add(marks.constLast().mid(1), checked);
    }
    // The orders of several states are sorted by their states in the index of states.
    auto fragment = spec.fragment;
    if (spec.kind == ColumnKind::State && marks.size() > 1)
        fragment.replace(u"{i}"_qs, u"{+}"_qs);
    addCondition(spec, marks.isEmpty()
                               ? u"1 = 0"_qs
                               : QStringLiteral("%1 IN (%2)").arg(fragment, marks.join(u", "_qs)));
    return {};
}

Result<void> ListSql::addSearch(const FilterSpec &spec, const QString &typed)
{
    if (typed.size() > kLongestSearch)
        return fail(ErrorKind::Invalid, u"search_too_long"_qs, spec.key);
    if (typed.contains(QChar::Null))
        return fail(ErrorKind::Invalid, u"filter_value_invalid"_qs, spec.key);
    if (spec.match == FilterSpec::Match::Spelled) {
        addSpelled(spec, typed);
        return {};
    }
    if (!spec.numbers.isEmpty() && looksLikeNumber(typed)) {
        addNumber(spec, QStringLiteral("filter%1").arg(m_values.items().size()), typed);
        return {};
    }
    const auto key = searchKey(typed);
    const bool isWhole = spec.match == FilterSpec::Match::Folded;
    auto parts = isWhole ? QStringList{key} : contactParts(typed);
    parts.removeAll(QString());
    for (const auto &part : parts) {
        const auto name = QStringLiteral("filter%1").arg(m_values.items().size());
        m_values.add(name, containing(part));
        addCondition(spec, withPlaceholder(spec.fragment, name));
    }
    return {};
}

// Neither engine folds the letters of every script, so a text without a key is compared with the
// spellings that occur.
void ListSql::addSpelled(const FilterSpec &spec, const QString &typed)
{
    const auto words = typed.split(u' ', Qt::SkipEmptyParts).mid(0, kMostWords);
    for (const auto &word : words) {
        const auto lower = word.toLower();
        const std::pair<QString, QString> spellings[] = {
                {u"value"_qs, searchKey(word)},
                {u"typed"_qs, word},
                {u"lower"_qs, lower},
                {u"upper"_qs, word.toUpper()},
                {u"capital"_qs, lower.left(1).toUpper() + lower.mid(1)}};
        if (spellings[0].second.isEmpty())
            continue;
        auto fragment = spec.fragment;
        for (const auto &[place, text] : spellings) {
            const auto name = QStringLiteral("filter%1").arg(m_values.items().size());
            m_values.add(name, containing(text));
            fragment.replace(u':' + place, u':' + name);
        }
        addCondition(spec, fragment);
    }
}

// The range of the texts that begin with what was typed. U+FFFF is behind every character that may
// follow.
void ListSql::addNumber(const FilterSpec &spec, const QString &name, const QString &typed)
{
    const auto begin = typed.trimmed().toUpper();
    m_values.add(name + u"_begin"_qs, begin);
    m_values.add(name + u"_end"_qs, begin + QChar(0xFFFF));
    addCondition(spec, withPlaceholder(spec.numbers, name));
}

void ListSql::addDays(const FilterSpec &spec, const QString &name, const QVariant &value)
{
    const auto day = value.typeId() == QMetaType::QString
                             ? QDate::fromString(value.toString(), Qt::ISODate)
                             : value.toDate();
    if (spec.fragment.contains(u":dayBefore"_qs))
        m_values.add(name + u"_before"_qs, day.addDays(-1).startOfDay(Qt::UTC));
    if (spec.fragment.contains(u":dayAfter"_qs))
        m_values.add(name + u"_after"_qs, day.addDays(2).startOfDay(Qt::UTC));
}

void ListSql::addCondition(const FilterSpec &spec, const QString &text)
{
    m_conditions.append({u'(' + text + u')', spec.spread});
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
                                   " LIMIT %3)")
                            .arg(m_spec->from, uneven.join(u" AND "_qs))
                            .arg(kFewRows + 1));
}

void ListSql::plan(qint64 probed)
{
    m_plan = probed > kFewRows ? Plan::InOrder : Plan::FewThenSort;
}

// A plus before a column keeps SQLite from using its index. PostgreSQL chooses well once it need
// not please the order.
QString ListSql::planned(const Condition &condition) const
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
