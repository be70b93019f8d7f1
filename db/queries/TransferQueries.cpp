// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/TransferQueries.h"

#include "db/storage/Transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace shopdesk {

namespace {

tl::unexpected<Error> missing()
{
    return fail(ErrorKind::NotFound, u"transfer_missing"_qs, u"transfer"_qs);
}

// The same rule as scopeCondition(), for one transfer that was read.
bool isVisible(const ReadScope &scope, const Row &transfer)
{
    const auto isOwn = [&](const char *column) {
        return std::ranges::find(scope.shops, transfer.id<ShopId>(column)) != scope.shops.end();
    };
    switch (scope.over(ReadArea::Transfers)) {
    case Scope::All:
        return true;
    case Scope::OwnShops:
        return isOwn("from_shop_id") || isOwn("to_shop_id");
    default:
        return false;
    }
}

Result<void> mayRead(const ReadScope &scope)
{
    Bindings unused;
    SD_TRY(scopeCondition(Table::Transfers, scope, unused));
    return {};
}

TransferDetail headOf(const Row &row)
{
    const auto state = transferStateFromName(row.text("state"));
    return {.id = row.id<TransferId>("id"),
            .number = row.text("number"),
            .from = {.id = row.id<ShopId>("from_shop_id"),
                     .code = row.text("from_code"),
                     .name = row.text("from_name")},
            .to = {.id = row.id<ShopId>("to_shop_id"),
                   .code = row.text("to_code"),
                   .name = row.text("to_name")},
            .state = state.value_or(TransferState::Cancelled),
            .note = row.text("note"),
            .requested = row.integer("requested"),
            .dispatched = row.integer("dispatched"),
            .received = row.integer("received"),
            .missing = row.integer("missing"),
            .createdAt = row.dateTime("created_at"),
            .dispatchedAt = row.dateTime("dispatched_at"),
            .receivedAt = row.dateTime("received_at"),
            .ownerLogin = {},
            .ownerName = {},
            .lines = {},
            .events = {},
            .settlements = {}};
}

TransferLineDetail lineOf(const Row &row)
{
    return {.lineNo = static_cast<int>(row.integer("line_no")),
            .book = row.id<BookId>("book_id"),
            .code = row.text("code"),
            .title = row.text("title"),
            .requested = row.integer("requested"),
            .dispatched = row.integer("dispatched"),
            .received = row.integer("received"),
            .settled = row.integer("settled"),
            .inTransit = row.integer("in_transit"),
            .available = row.integer("available")};
}

// As SettleTransfer wrote it.
std::vector<TransferSettlement> settlementsOf(const QString &detail)
{
    std::vector<TransferSettlement> settlements;
    const auto object = QJsonDocument::fromJson(detail.toUtf8()).object();
    const auto settled = object.value(u"settled").toArray();
    for (const auto &each : settled) {
        const auto one = each.toObject();
        settlements.push_back(
                {.outcome = transferOutcomeFromName(one.value(u"outcome").toString()),
                 .copies = one.value(u"copies").toInteger(),
                 .note = one.value(u"note").toString(),
                 .login = one.value(u"by").toString(),
                 .at = QDateTime::fromString(one.value(u"at").toString(), Qt::ISODateWithMs)});
    }
    return settlements;
}

} // namespace

Result<TransferDetail> transferDetail(Transaction &transaction, const ReadScope &scope,
                                      TransferId transfer)
{
    SD_TRY(mayRead(scope));
    const Bindings values{{u"transfer"_qs, transfer.uuid()}};
    Batch batch;
    for (const auto *part : {"detail", "lines", "events", "item"})
        batch.add(u"transfer_"_qs + QLatin1String(part), values);
    SD_ASSIGN(sets, transaction.run(batch));
    if (sets[0].isEmpty() || !isVisible(scope, sets[0].first()))
        return missing();
    auto detail = headOf(sets[0].first());
    for (const auto &row : sets[1])
        detail.lines.push_back(lineOf(row));
    for (const auto &row : sets[2])
        detail.events.push_back({.kind = row.text("kind"),
                                 .actorName = row.text("actor_name"),
                                 .at = row.dateTime("at")});
    for (const auto &row : sets[3]) {
        detail.settlements = settlementsOf(row.text("detail"));
        detail.ownerLogin = row.text("owner");
        detail.ownerName = row.text("owner_name");
    }
    return detail;
}

Result<TransferId> findTransfer(Transaction &transaction, const ReadScope &scope,
                                const QString &number)
{
    SD_TRY(mayRead(scope));
    SD_ASSIGN(rows, transaction.query(u"transfer_by_number"_qs,
                                      {{u"number"_qs, number.trimmed().toUpper()}}));
    if (rows.isEmpty() || !isVisible(scope, rows.first()))
        return missing();
    return rows.first().id<TransferId>("id");
}

} // namespace shopdesk
