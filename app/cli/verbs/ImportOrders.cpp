// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/FailedWork.h"
#include "app/cli/InterruptWatch.h"
#include "app/cli/Verbs.h"
#include "db/domain/Channel.h"
#include "db/domain/Money.h"
#include "db/domain/TenderKind.h"
#include "db/queries/PagedQuery.h"
#include "db/service/orderimport/OrderImporter.h"

namespace shopdesk {

namespace {

constexpr qsizetype kShownRejects = 20;

// The shop that was named, or the only one there is.
Result<QString> shopOf(CliContext &context, const Arguments &arguments)
{
    if (arguments.has(u"--shop"_qs))
        return arguments.text(u"--shop"_qs);
    SD_ASSIGN(open, context.connection());
    ListQuery list;
    list.table = Table::Shops;
    list.filters = {{.key = u"active"_qs, .value = true}};
    list.scope = ReadScope::whole();
    SD_ASSIGN(shops, readRows(*open, list, 2));
    if (shops.rows.size() != 1)
        return failUsage(u"shop_not_given"_qs, u"--shop"_qs);
    return shops.rows.front().id();
}

Result<void> checkNames(const OrderRecorderSetup &setup)
{
    if (!channelFromName(setup.channel))
        return failUsage(u"channel_unknown"_qs, u"--channel"_qs);
    if (!tenderKindFromName(setup.tender) || setup.tender == u"voucher" ||
        setup.tender == u"rounding")
        return failUsage(u"tender_kind_unknown"_qs, u"--tender"_qs);
    if (setup.source.trimmed().isEmpty())
        return failUsage(u"text_missing"_qs, u"--source"_qs);
    return {};
}

Result<OrderImportRequest> requestOf(CliContext &context, const Arguments &arguments)
{
    OrderImportRequest request;
    request.path = arguments.text(u"FILE"_qs);
    request.columns = arguments.texts(u"--map"_qs);
    request.notGoods = arguments.texts(u"--not-goods"_qs);
    request.mode =
            arguments.has(u"--dry-run"_qs) ? OrderImportMode::DryRun : OrderImportMode::Write;
    auto &setup = request.setup;
    if (arguments.has(u"--source"_qs))
        setup.source = arguments.text(u"--source"_qs);
    if (arguments.has(u"--channel"_qs))
        setup.channel = arguments.text(u"--channel"_qs);
    if (arguments.has(u"--tender"_qs))
        setup.tender = arguments.text(u"--tender"_qs);
    SD_TRY(checkNames(setup));
    SD_ASSIGN(shop, shopOf(context, arguments));
    SD_ASSIGN(person, context.person());
    SD_ASSIGN(device, context.device());
    setup.shop = shop;
    setup.actor = person.account;
    setup.device = device;
    return request;
}

QString ruleLines(const OrderImportReport &report, const Currency &currency)
{
    QString text;
    for (auto rule = report.leftOut().begin(); rule != report.leftOut().end(); ++rule)
        text += u"\n  %1 lines, %2: %3"_qs.arg(rule->lines, 8)
                        .arg(Money(rule->amount.minor, currency).toDecimal(), 14)
                        .arg(rule.key());
    for (auto note = report.notes().begin(); note != report.notes().end(); ++note)
        text += u"\n  %1 lines, taken: %2"_qs.arg(note.value(), 8).arg(note.key());
    return text;
}

QString rejectLines(const OrderImportReport &report)
{
    QString text;
    const auto shown = std::min(report.rejects().size(), kShownRejects);
    for (const auto &reject : report.rejects().first(shown))
        text += u"\nrow %1: %2 (%3)"_qs.arg(QString::number(reject.row), reject.reason,
                                            reject.value);
    if (report.rejects().size() > shown)
        text += u"\n... %1 more; --json lists all."_qs.arg(report.rejects().size() - shown);
    return text;
}

QString asText(const OrderImportReport &report, const Currency &currency, OrderImportMode mode)
{
    const auto money = [&](qint64 minor) { return Money(minor, currency).toDecimal(); };
    const auto verb = mode == OrderImportMode::DryRun ? u"Would import"_qs : u"Imported"_qs;
    auto text = u"Read %1 lines. %2 %3 orders and %4 returns (%5 lines), %6 and %7 were there "
                "already (%8 lines); %9 lines were left out."_qs.arg(report.read())
                        .arg(verb)
                        .arg(report.orders().imported)
                        .arg(report.returns().imported)
                        .arg(report.imported())
                        .arg(report.orders().unchanged)
                        .arg(report.returns().unchanged)
                        .arg(report.unchanged())
                        .arg(report.rejected());
    text += u"\nMade %1 books and %2 customers. %3 lines a second."_qs.arg(report.books())
                    .arg(report.customers())
                    .arg(report.linesPerSecond());
    text += u"\nSum of the file %1 = sold %2, returned %3, left out %4 %5"_qs.arg(
            money(report.readAmount().minor), money(report.sales().minor),
            money(report.refunds().minor), money(report.leftOutAmount().minor), currency.code());
    return text + ruleLines(report, currency) + rejectLines(report);
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(connection, context.longConnection());
    SD_ASSIGN(request, requestOf(context, arguments));
    SD_ASSIGN(workspace, context.workspace());
    const CancelToken token;
    const InterruptWatch watch(token);
    OrderImporter importer(*connection, context.clock());
    importer.onProgress([&context](qint64 done, qint64 total) {
        context.console().progress(u"%1 % of the history"_qs.arg(done * 100 / total));
    });
    const auto report = importer.run(request, token);
    if (!report)
        return request.mode == OrderImportMode::DryRun
                       ? Result<ExitCode>(fail(report.error()))
                       : failWork(context, u"import_orders"_qs, request.path, report.error());
    context.console().answer(report->toJson(), asText(*report, workspace.currency, request.mode));
    return ExitCode::Done;
}

} // namespace

Verb importOrdersVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"import orders"_qs,
            .summary = u"Imports a history of orders that were made elsewhere (CSV)"_qs,
            .description =
                    u"A line is an item of an invoice; cancellations are put down to the orders "
                    "that they give back. Books and customers that are not known are made. Lines "
                    "that cannot be taken are listed with their number and reason, and the sum of "
                    "the file is accounted for. Today's stock stays as it is. Ctrl+C leaves whole "
                    "invoices; the same import again goes on, and changes nothing that is there."_qs,
            .options = {{u"FILE"_qs, Kind::Position, {}, u"The history."_qs},
                        {u"--shop"_qs, Kind::Text, u"SHOP"_qs,
                         u"Where the orders belong; needed where there are several shops."_qs},
                        {u"--dry-run"_qs, Kind::Flag, {}, u"Try everything, keep nothing."_qs},
                        {u"--map"_qs, Kind::Texts, u"FIELD=COLUMN"_qs,
                         u"Take number, code, title, quantity, time, price, customer or country "
                         "from the column with this heading or number; may be repeated."_qs},
                        {u"--not-goods"_qs, Kind::Texts, u"CODE"_qs,
                         u"One more code that is no goods; codes without a digit are none "
                         "anyway. May be repeated."_qs},
                        {u"--source"_qs, Kind::Text, u"NAME"_qs,
                         u"Where the orders were made; 'import' if not given. Codes of items "
                         "mean the same within one source."_qs},
                        {u"--channel"_qs, Kind::Text, u"CHANNEL"_qs,
                         u"till, pickup or delivery (if not given)."_qs},
                        {u"--tender"_qs, Kind::Text, u"KIND"_qs,
                         u"How they were paid: cash, card or account (if not given)."_qs}},
            .examples = {u"shopdesk import orders history.csv --shop LPZ --dry-run"_qs,
                         u"shopdesk import orders history.csv --shop LPZ --source \"Web shop\" "
                         "--map customer=ClientNo --json"_qs},
            .run = run};
}

} // namespace shopdesk
