// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/TextTable.h"
#include "app/cli/Verbs.h"
#include "db/queries/AttentionQueries.h"
#include "db/queries/PagedQuery.h"
#include "db/queries/ShopQueries.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

constexpr qint64 kDefaultLimit = 200;
constexpr qint64 kMostRows = 10'000;
constexpr qsizetype kSubjectWidth = 50;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString sinceOf(const AttentionEntry &entry)
{
    if (entry.since.isValid())
        return entry.since.toUTC().toString(Qt::ISODateWithMs);
    return entry.kind == AttentionKind::OverdueReturn ? entry.day.toString(Qt::ISODate) : QString();
}

QString lastSoldOf(const AttentionEntry &entry)
{
    return entry.kind == AttentionKind::OverdueReturn ? QString() : entry.day.toString(Qt::ISODate);
}

QJsonObject rowOf(const AttentionEntry &entry)
{
    return {{u"kind"_qs, attentionKindName(entry.kind)},
            {u"state"_qs, u"open"_qs},
            {u"id"_qs,
             entry.item ? QJsonValue(entry.item->toString()) : QJsonValue(QJsonValue::Null)},
            {u"shop"_qs, textOrNull(entry.shopCode)},
            {u"subject"_qs, entry.subject},
            {u"isbn"_qs, textOrNull(entry.code)},
            {u"copies"_qs, entry.copies},
            {u"on_hand"_qs, entry.onHand},
            {u"reserved"_qs, entry.reserved},
            {u"reorder_level"_qs, entry.reorderLevel},
            {u"coming"_qs, entry.coming},
            {u"job"_qs, textOrNull(entry.job)},
            {u"detail"_qs, textOrNull(entry.detail)},
            {u"last_sold_on"_qs, textOrNull(lastSoldOf(entry))},
            {u"since"_qs, textOrNull(sinceOf(entry))},
            {u"owner"_qs, textOrNull(entry.ownerLogin)}};
}

// What was settled has no entry among the sources.
Result<QJsonArray> settledRows(Connection &connection, const ReadScope &scope,
                               const std::optional<ShopId> &shop, int limit)
{
    ListQuery list;
    list.table = Table::Attention;
    list.scope = scope;
    list.filters = {{u"open"_qs, false}};
    if (shop)
        list.filters.push_back({u"shop"_qs, shop->toString()});
    SD_ASSIGN(read, readRows(connection, list, limit));
    const auto &spec = tableSpec(Table::Attention);
    QJsonArray rows;
    for (const auto &row : read.rows) {
        const auto text = [&](const char *key) {
            const auto column = spec.columnIndex(QString::fromLatin1(key));
            return textOrNull(row.values.at(static_cast<std::size_t>(column)).toString());
        };
        rows.append(QJsonObject{{u"kind"_qs, text("kind")},
                                {u"state"_qs, text("state")},
                                {u"id"_qs, row.place.id},
                                {u"shop"_qs, text("shop")},
                                {u"subject"_qs, text("subject")},
                                {u"since"_qs, text("created_at")},
                                {u"owner"_qs, text("owner")},
                                {u"settled_at"_qs, text("settled_at")},
                                {u"note"_qs, text("note")}});
    }
    return rows;
}

QString textOf(const QJsonArray &rows, qint64 total)
{
    TextTable table;
    table.addColumn(u"kind"_qs);
    table.addColumn(u"shop"_qs);
    table.addColumn(u"subject"_qs);
    table.addColumn(u"copies"_qs, TextTable::Side::Right);
    table.addColumn(u"since"_qs);
    table.addColumn(u"owner"_qs);
    table.addColumn(u"state"_qs);
    table.addColumn(u"id"_qs);
    for (const auto &each : rows) {
        const auto row = each.toObject();
        const auto copies = row.value(u"copies").toInteger();
        table.addRow({row.value(u"kind").toString(), row.value(u"shop").toString(),
                      shortened(row.value(u"subject").toString(), kSubjectWidth),
                      copies == 0 ? QString() : QString::number(copies),
                      row.value(u"since").toString().left(16).replace(u'T', u' '),
                      row.value(u"owner").toString(), row.value(u"state").toString(),
                      row.value(u"id").toString()});
    }
    const auto sum = u"%1 of %2"_qs.arg(rows.size()).arg(total);
    return rows.isEmpty() ? u"Nothing waits for anybody.\n"_qs + sum
                          : table.toString() + u'\n' + sum;
}

Result<QJsonObject> readAll(CliContext &context, const Arguments &arguments, int limit)
{
    std::optional<ShopId> shop;
    if (arguments.has(u"--shop"_qs)) {
        SD_ASSIGN(found, context.read<ShopId>(findShop, arguments.text(u"--shop"_qs)));
        shop = found;
    }
    SD_ASSIGN(connection, context.connection());
    SD_ASSIGN(person, context.person());
    QJsonArray rows;
    QJsonObject totals;
    qint64 total = 0;
    {
        Transaction transaction(*connection, Transaction::Mode::Read);
        SD_ASSIGN(sources,
                  attentionSources(
                          transaction, person.scope,
                          {.shop = shop, .today = context.clock().now().date(), .limit = limit}));
        for (const auto &source : sources) {
            totals.insert(attentionKindName(source.kind), source.total);
            total += source.total;
            for (const auto &entry : source.entries)
                rows.append(rowOf(entry));
        }
    }
    if (arguments.has(u"--all"_qs)) {
        SD_ASSIGN(settled, settledRows(*connection, person.scope, shop, limit));
        for (const auto &row : settled)
            rows.append(row);
        total += settled.size();
    }
    return QJsonObject{{u"rows"_qs, rows}, {u"total"_qs, total}, {u"totals"_qs, totals}};
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    const auto limit = arguments.number(u"--limit"_qs).value_or(kDefaultLimit);
    if (limit < 1 || limit > kMostRows)
        return failUsage(u"number_out_of_range"_qs, u"--limit"_qs);
    SD_ASSIGN(answer, readAll(context, arguments, static_cast<int>(limit)));
    context.console().answer(
            answer, textOf(answer.value(u"rows").toArray(), answer.value(u"total").toInteger()));
    return ExitCode::Done;
}

} // namespace

Verb attentionVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"attention"_qs,
            .summary = u"Lists what waits for somebody to decide"_qs,
            .description =
                    u"oversold: more is promised than there is; low_stock: at or below the "
                    "reorder level; overdue_return: could go back to the supplier until a day "
                    "that is over; short_transfer: copies that a transfer lacked; failed_job: "
                    "work of the program that failed. The first ones go away by "
                    "themselves."_qs,
            .options = {{u"--shop"_qs, Kind::Text, u"SHOP"_qs, u"Of this shop."_qs},
                        {u"--all"_qs, Kind::Flag, {}, u"Also what was settled."_qs},
                        {u"--limit"_qs, Kind::Number, u"N"_qs,
                         u"At most so many rows of each kind. Default: 200."_qs}},
            .examples = {u"shopdesk attention --shop LPZ"_qs,
                         u"shopdesk attention --all --json"_qs},
            .run = run};
}

} // namespace shopdesk
