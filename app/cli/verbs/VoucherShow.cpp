// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/TextTable.h"
#include "app/cli/Verbs.h"
#include "db/domain/Money.h"
#include "db/queries/VoucherQueries.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString dayOf(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QString amount(qint64 minor, const QString &currency)
{
    const auto known = Currency::parse(currency);
    return (known ? Money(minor, *known).toDecimal() : QString::number(minor)) + u' ' + currency;
}

QString standingOf(const VoucherDetail &voucher, const QDate &today)
{
    return voucherStandingName(
            voucherStanding(voucher.active, voucher.balanceMinor, voucher.expiresOn, today));
}

QJsonObject toJson(const VoucherDetail &voucher, const QDate &today)
{
    QJsonArray entries;
    for (const auto &entry : voucher.entries)
        entries.append(QJsonObject{{u"at"_qs, entry.at.toString(Qt::ISODateWithMs)},
                                   {u"kind"_qs, entry.kind},
                                   {u"amount_minor"_qs, entry.amountMinor},
                                   {u"shop"_qs, entry.shopCode},
                                   {u"actor"_qs, entry.actorName},
                                   {u"order"_qs, orNull(entry.orderNumber)},
                                   {u"note"_qs, orNull(entry.note)}});
    return {{u"id"_qs, voucher.id.toString()},
            {u"code"_qs, voucher.code},
            {u"state"_qs, standingOf(voucher, today)},
            {u"balance_minor"_qs, voucher.balanceMinor},
            {u"currency"_qs, voucher.currency},
            {u"expires_on"_qs, orNull(dayOf(voucher.expiresOn))},
            {u"customer"_qs, orNull(voucher.customerName)},
            {u"note"_qs, orNull(voucher.note)},
            {u"entries"_qs, entries}};
}

QString voucherText(const VoucherDetail &voucher, const QDate &today)
{
    auto text = u"%1: %2, %3\n"_qs.arg(voucher.code, amount(voucher.balanceMinor, voucher.currency),
                                       standingOf(voucher, today));
    for (const auto &[name, value] :
         {std::pair{u"Good until"_qs, dayOf(voucher.expiresOn)},
          std::pair{u"Customer"_qs, voucher.customerName}, std::pair{u"Note"_qs, voucher.note}}) {
        if (!value.isEmpty())
            text += u"%1: %2\n"_qs.arg(name, value);
    }
    TextTable table;
    for (const auto &head : {u"at"_qs, u"kind"_qs})
        table.addColumn(head);
    table.addColumn(u"amount"_qs, TextTable::Side::Right);
    for (const auto &head : {u"shop"_qs, u"actor"_qs, u"order"_qs, u"note"_qs})
        table.addColumn(head);
    for (const auto &entry : voucher.entries)
        table.addRow({entry.at.toString(Qt::ISODate), entry.kind,
                      amount(entry.amountMinor, voucher.currency), entry.shopCode, entry.actorName,
                      entry.orderNumber, entry.note});
    return text + table.toString();
}

Result<VoucherDetail> load(Transaction &transaction, const ReadScope &scope, const QString &name)
{
    SD_ASSIGN(id, findVoucher(transaction, scope, name));
    return voucherDetail(transaction, scope, id);
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(voucher, context.read<VoucherDetail>(load, arguments.text(u"CODE"_qs)));
    const auto today = context.clock().now().date();
    context.console().answer({{u"voucher"_qs, toJson(voucher, today)}},
                             voucherText(voucher, today));
    return ExitCode::Done;
}

} // namespace

Verb voucherShowVerb()
{
    return {.name = u"voucher show"_qs,
            .summary = u"Shows a voucher: what is left on it, and every change that made it so"_qs,
            .description = {},
            .options =
                    {{u"CODE"_qs,
                      OptionSpec::Kind::Position,
                      {},
                      u"The voucher's code, in any case, with hyphens or without; or its id."_qs}},
            .examples = {u"shopdesk voucher show GV7K-3M9Q-2X4T-AB"_qs},
            .run = run};
}

} // namespace shopdesk
