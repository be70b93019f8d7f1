// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TransferText.h"

#include "app/cli/TextTable.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

constexpr qsizetype kTitleWidth = 50;

QJsonValue stampOrNull(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODateWithMs))
                        : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString minute(const QDateTime &at)
{
    return at.toUTC().toString(u"yyyy-MM-dd HH:mm"_qs);
}

QString outcomeName(const TransferSettlement &settlement)
{
    return settlement.outcome ? transferOutcomeName(*settlement.outcome) : QString();
}

QJsonArray linesJson(const TransferDetail &transfer)
{
    QJsonArray array;
    for (const auto &line : transfer.lines)
        array.append(QJsonObject{{u"line_no"_qs, line.lineNo},
                                 {u"isbn"_qs, line.code},
                                 {u"title"_qs, line.title},
                                 {u"requested"_qs, line.requested},
                                 {u"dispatched"_qs, line.dispatched},
                                 {u"received"_qs, line.received},
                                 {u"settled"_qs, line.settled},
                                 {u"missing"_qs, line.missing(transfer.state)}});
    return array;
}

QJsonArray eventsJson(const TransferDetail &transfer)
{
    QJsonArray array;
    for (const auto &event : transfer.events)
        array.append(QJsonObject{{u"kind"_qs, event.kind},
                                 {u"actor"_qs, event.actorName},
                                 {u"at"_qs, stampOrNull(event.at)}});
    return array;
}

QJsonArray settlementsJson(const TransferDetail &transfer)
{
    QJsonArray array;
    for (const auto &settlement : transfer.settlements)
        array.append(QJsonObject{{u"outcome"_qs, outcomeName(settlement)},
                                 {u"copies"_qs, settlement.copies},
                                 {u"note"_qs, textOrNull(settlement.note)},
                                 {u"by"_qs, settlement.login},
                                 {u"at"_qs, stampOrNull(settlement.at)}});
    return array;
}

TextTable lineTable(const TransferDetail &transfer)
{
    TextTable table;
    table.addColumn(u"code"_qs);
    table.addColumn(u"title"_qs);
    for (const auto &heading : {u"requested"_qs, u"dispatched"_qs, u"received"_qs, u"missing"_qs})
        table.addColumn(heading, TextTable::Side::Right);
    for (const auto &line : transfer.lines)
        table.addRow({line.code, shortened(line.title, kTitleWidth),
                      QString::number(line.requested), QString::number(line.dispatched),
                      QString::number(line.received),
                      QString::number(line.missing(transfer.state))});
    return table;
}

} // namespace

QJsonObject toJson(const TransferDetail &transfer)
{
    return {{u"id"_qs, transfer.id.toString()},
            {u"number"_qs, transfer.number},
            {u"from_shop"_qs, transfer.from.code},
            {u"to_shop"_qs, transfer.to.code},
            {u"state"_qs, transferStateName(transfer.state)},
            {u"note"_qs, textOrNull(transfer.note)},
            {u"requested"_qs, transfer.requested},
            {u"dispatched"_qs, transfer.dispatched},
            {u"received"_qs, transfer.received},
            {u"missing"_qs, transfer.missing},
            {u"created_at"_qs, stampOrNull(transfer.createdAt)},
            {u"dispatched_at"_qs, stampOrNull(transfer.dispatchedAt)},
            {u"received_at"_qs, stampOrNull(transfer.receivedAt)},
            {u"owner"_qs, textOrNull(transfer.ownerLogin)},
            {u"lines"_qs, linesJson(transfer)},
            {u"events"_qs, eventsJson(transfer)},
            {u"settlements"_qs, settlementsJson(transfer)}};
}

QString transferText(const TransferDetail &transfer)
{
    auto text = u"%1  %2 to %3  %4\n%5"_qs.arg(transfer.number, transfer.from.code,
                                               transfer.to.code, transferStateName(transfer.state),
                                               lineTable(transfer).toString());
    if (!transfer.note.isEmpty())
        text += u"\nNote: "_qs + transfer.note;
    for (const auto &event : transfer.events)
        text += u"\n%1  %2 by %3"_qs.arg(minute(event.at), event.kind, event.actorName);
    for (const auto &settlement : transfer.settlements)
        text += u"\n%1  %2 copies %3, by %4 %5"_qs.arg(
                minute(settlement.at), QString::number(settlement.copies), outcomeName(settlement),
                settlement.login, settlement.note);
    return text;
}

QString receivedTransferText(const QJsonObject &result)
{
    auto text = u"Received %1 copies; %2 are missing, %3 came beyond what was sent."_qs
                        .arg(result.value(u"received").toInteger())
                        .arg(result.value(u"missing").toInteger())
                        .arg(result.value(u"extra").toInteger());
    for (const auto &each : result.value(u"lines").toArray()) {
        const auto line = each.toObject();
        text += u"\n  %1 %2: %3 sent, %4 came"_qs.arg(
                line.value(u"code").toString(),
                shortened(line.value(u"title").toString(), kTitleWidth),
                QString::number(line.value(u"dispatched").toInteger()),
                QString::number(line.value(u"received").toInteger()));
    }
    return text;
}

Result<TransferDetail> transferByNumberOrId(Transaction &transaction, const ReadScope &scope,
                                            const QString &name)
{
    if (const auto id = TransferId::parse(name))
        return transferDetail(transaction, scope, *id);
    SD_ASSIGN(transfer, findTransfer(transaction, scope, name));
    return transferDetail(transaction, scope, transfer);
}

} // namespace shopdesk
