// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListOutput.h"

#include "app/cli/CliErrorText.h"
#include "app/cli/TextTable.h"
#include "db/domain/Money.h"
#include "db/queries/ListJson.h"
#include "db/queries/PagedQuery.h"

#include <QJsonDocument>

namespace shopdesk {

namespace {

constexpr qint64 kDefaultLimit = 50;
constexpr qint64 kPortion = 2000;
constexpr qsizetype kCellWidth = 60;

// Which part of a list is wanted.
struct Part
{
    qint64 offset = 0;
    qint64 limit = kDefaultLimit; // the rest of the list when the user said 0
};

Result<qint64> countAtLeastZero(const Arguments &arguments, const QString &name, qint64 otherwise)
{
    const auto number = arguments.number(name).value_or(otherwise);
    if (number < 0)
        return failUsage(u"number_out_of_range"_qs, name);
    return number;
}

Result<Part> partOf(const Arguments &arguments)
{
    SD_ASSIGN(offset, countAtLeastZero(arguments, u"--offset"_qs, 0));
    SD_ASSIGN(limit, countAtLeastZero(arguments, u"--limit"_qs, kDefaultLimit));
    return Part{.offset = offset, .limit = limit == 0 ? std::numeric_limits<qint64>::max() : limit};
}

Result<void> applySort(ListQuery &list, const Arguments &arguments)
{
    auto key = arguments.text(u"--sort"_qs);
    if (key.isEmpty())
        return {};
    if (key.startsWith(u'-')) {
        list.direction = Direction::Descending;
        key.remove(0, 1);
    }
    const auto possible = tableSpec(list.table).sortableKeys();
    if (!possible.contains(key))
        return failUsage(u"sort_unknown"_qs, u"--sort"_qs,
                         {{u"given"_qs, key.left(60)}, {u"possible"_qs, possible.join(u", "_qs)}});
    list.sort = key;
    return {};
}

// The first portion of the part, and how many rows of it come before the part.
struct Start
{
    std::vector<PageRow> rows;
    qint64 total = 0;
};

Result<Start> firstPortion(Connection &connection, const ListQuery &list, const Part &part)
{
    const auto wanted = std::min(part.limit, kPortion);
    if (part.offset == 0) {
        SD_ASSIGN(read, readRows(connection, list, static_cast<int>(wanted)));
        return Start{.rows = std::move(read.rows), .total = read.total};
    }
    SD_ASSIGN(places, readAnchors(connection, list));
    Start start{.rows = {}, .total = places.total};
    if (part.offset >= places.total)
        return start;
    const auto before = part.offset % kPageSize;
    const auto &anchor = places.anchors.at(static_cast<std::size_t>(part.offset / kPageSize));
    SD_ASSIGN(page, readPage(connection,
                             {.list = list,
                              .range = RowsFrom{.anchor = anchor,
                                                .limit = static_cast<int>(before + wanted)}}));
    start.rows = std::move(page.rows);
    start.rows.erase(start.rows.begin(),
                     start.rows.begin() + std::min<qint64>(before, std::ssize(start.rows)));
    return start;
}

Result<std::vector<PageRow>> nextPortion(Connection &connection, const ListQuery &list,
                                         const Anchor &last, qint64 wanted)
{
    SD_ASSIGN(page,
              readPage(connection, {.list = list,
                                    .range = RowsFrom{.anchor = last,
                                                      .limit = static_cast<int>(
                                                              std::min(wanted, kPortion) + 1)}}));
    if (!page.rows.empty() && page.rows.front().place == last)
        page.rows.erase(page.rows.begin());
    return std::move(page.rows);
}

QString cellText(const ColumnSpec &column, const QVariant &value, const Currency &currency)
{
    if (value.isNull())
        return {};
    switch (column.kind) {
    case ColumnKind::Money:
        return Money(value.toLongLong(), currency).toDecimal();
    case ColumnKind::Percent:
    case ColumnKind::Rating:
        return QString::number(value.toDouble() / 100.0, 'f', 2);
    case ColumnKind::Bool:
        return value.toBool() ? u"yes"_qs : u"no"_qs;
    case ColumnKind::DateTime:
        return value.toString().left(16).replace(u'T', u' ');
    default:
        return shortened(value.toString(), kCellWidth);
    }
}

bool isNumber(ColumnKind kind)
{
    return kind == ColumnKind::Money || kind == ColumnKind::Percent || kind == ColumnKind::Rating ||
           kind == ColumnKind::Integer;
}

QString sumKey(const AggregateSpec &aggregate)
{
    return aggregate.kind == ColumnKind::Money ? aggregate.key + u"_minor"_qs : aggregate.key;
}

// Writes rows as they come.
class ListWriter
{
public:
    ListWriter(Console &console, const TableSpec &spec, const QStringList &shown,
               const Currency &currency)
        : m_console(console)
        , m_spec(spec)
        , m_shown(shown)
        , m_currency(currency)
    {
    }

    void begin() const
    {
        if (m_console.isJson())
            m_console.write("{\"rows\":[");
    }
    void add(const std::vector<PageRow> &rows)
    {
        if (m_console.isJson())
            addJson(rows);
        else if (!rows.empty())
            addText(rows);
        m_written += std::ssize(rows);
    }
    void end(qint64 total, const QJsonObject &sums, const std::optional<Error> &error) const
    {
        if (!m_console.isJson()) {
            m_console.write(QStringLiteral("%1 of %2\n").arg(m_written).arg(total).toUtf8());
            writeSums(sums);
            return;
        }
        QJsonObject rest{{u"total"_qs, total}};
        if (!sums.isEmpty())
            rest.insert(u"totals"_qs, sums);
        if (error) {
            auto object = errorToJson(*error);
            object.insert(u"message"_qs, cliErrorText(*error));
            rest.insert(u"ok"_qs, false);
            rest.insert(u"error"_qs, object);
        }
        const auto tail = QJsonDocument(rest).toJson(QJsonDocument::Compact);
        m_console.write("]," + tail.mid(1) + '\n');
    }

private:
    void writeSums(const QJsonObject &sums) const
    {
        for (const auto &aggregate : m_spec.aggregates) {
            if (sums.isEmpty())
                return;
            const auto value = sums.value(sumKey(aggregate)).toInteger();
            const auto text = aggregate.kind == ColumnKind::Money
                                      ? Money(value, m_currency).toDecimal()
                                      : QString::number(value);
            m_console.write(QStringLiteral("%1: %2\n").arg(aggregate.key, text).toUtf8());
        }
    }
    void addJson(const std::vector<PageRow> &rows)
    {
        auto written = m_written;
        for (const auto &row : rows) {
            const auto json = QJsonDocument(toJson(m_spec, row)).toJson(QJsonDocument::Compact);
            m_console.write(written++ == 0 ? json : ',' + json);
        }
    }
    void addText(const std::vector<PageRow> &rows)
    {
        TextTable table;
        for (const auto &key : m_shown) {
            const auto kind = m_spec.column(key)->kind;
            table.addColumn(key, isNumber(kind) ? TextTable::Side::Right : TextTable::Side::Left);
        }
        for (const auto &row : rows) {
            QStringList cells;
            for (const auto &key : m_shown) {
                const auto index = static_cast<std::size_t>(m_spec.columnIndex(key));
                cells.append(cellText(m_spec.columns.at(index), row.values.at(index), m_currency));
            }
            table.addRow(cells);
        }
        m_console.write(table.toString().toUtf8() + '\n');
    }

    Console &m_console;
    const TableSpec &m_spec;
    QStringList m_shown;
    Currency m_currency;
    qint64 m_written = 0;
};

// With --totals, of everything that fits.
Result<QJsonObject> sumsOf(Connection &connection, const Arguments &arguments,
                           const ListQuery &list)
{
    QJsonObject sums;
    if (!arguments.has(u"--totals"_qs))
        return sums;
    SD_ASSIGN(read, readAggregates(connection, list));
    sums.insert(u"count"_qs, read.value(u"count"_qs).toLongLong());
    for (const auto &aggregate : tableSpec(list.table).aggregates)
        sums.insert(sumKey(aggregate), read.value(aggregate.key).toLongLong());
    return sums;
}

// What the user typed after a filter's option is wrong usage, not a refusal.
Error asListError(const Error &error)
{
    return error.kind == ErrorKind::Invalid ? asUsage(error) : error;
}

} // namespace

std::vector<OptionSpec> listOptions()
{
    using Kind = OptionSpec::Kind;
    return {{u"--limit"_qs, Kind::Number, u"N"_qs,
             u"At most so many rows; 0 for all. Default: 50."_qs},
            {u"--offset"_qs, Kind::Number, u"N"_qs, u"Leave out the first N rows."_qs},
            {u"--sort"_qs, Kind::Text, u"KEY"_qs,
             u"Order by this column, downwards with a hyphen before it: -title."_qs}};
}

std::vector<OptionSpec> withListOptions(std::vector<OptionSpec> own)
{
    for (auto &option : listOptions())
        own.push_back(std::move(option));
    return own;
}

Result<ExitCode> printList(CliContext &context, const Arguments &arguments, ListQuery list,
                           const QStringList &shown)
{
    SD_ASSIGN(part, partOf(arguments));
    SD_TRY(applySort(list, arguments));
    SD_ASSIGN(connection, context.connection());
    SD_ASSIGN(person, context.person());
    SD_ASSIGN(workspace, context.workspace());
    list.scope = person.scope;
    list.reach = ListQuery::Reach::Whole;
    auto start = firstPortion(*connection, list, part);
    if (!start)
        return fail(asListError(start.error()));
    SD_ASSIGN(sums, sumsOf(*connection, arguments, list));
    ListWriter writer(context.console(), tableSpec(list.table), shown, workspace.currency);
    writer.begin();
    std::optional<Error> failure;
    auto rows = std::move(start->rows);
    for (auto left = part.limit; !rows.empty();) {
        writer.add(rows);
        left -= std::ssize(rows);
        if (left <= 0)
            break;
        auto next = nextPortion(*connection, list, rows.back().place, left);
        if (!next)
            failure = next.error();
        rows = next ? std::move(*next) : std::vector<PageRow>();
    }
    writer.end(start->total, sums, failure);
    if (!failure)
        return ExitCode::Done;
    context.console().message(u"shopdesk: "_qs + cliErrorText(*failure));
    return exitCodeOf(*failure);
}

} // namespace shopdesk
