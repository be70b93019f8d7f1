// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/InterruptWatch.h"
#include "app/cli/Verbs.h"
#include "db/service/seed/Seeder.h"

namespace shopdesk {

namespace {

Result<void> readSize(const QString &text, SeedRequest &request)
{
    if (text == u"demo")
        return {};
    if (text == u"small") {
        request.size = SeedRequest::Size::Small;
        return {};
    }
    bool isNumber = false;
    request.books = text.toLongLong(&isNumber);
    if (!isNumber || request.books < 1)
        return failUsage(u"seed_size_malformed"_qs, u"--size"_qs, {{u"given"_qs, text.left(60)}});
    return {};
}

Result<SeedRequest> requestOf(const CliContext &context, const Arguments &arguments)
{
    SeedRequest request;
    SD_TRY(readSize(arguments.text(u"--size"_qs, u"demo"_qs), request));
    const auto seed = arguments.number(u"--random-seed"_qs).value_or(1);
    if (seed < 0)
        return failUsage(u"number_out_of_range"_qs, u"--random-seed"_qs);
    request.randomSeed = static_cast<quint64>(seed);
    request.lastDay = context.clock().now().date();
    if (arguments.has(u"--last-day"_qs))
        request.lastDay = QDate::fromString(arguments.text(u"--last-day"_qs), Qt::ISODate);
    if (!request.lastDay.isValid())
        return failUsage(u"date_malformed"_qs, u"--last-day"_qs,
                         {{u"given"_qs, arguments.text(u"--last-day"_qs).left(60)}});
    return request;
}

QString asText(const SeedReport &report)
{
    auto text =
            u"Made %1 shops, %2 books, %3 customers, %4 orders.\nLogins, all with the "
            "password %5:"_qs.arg(QString::number(report.shops), QString::number(report.books),
                                  QString::number(report.customers), QString::number(report.orders),
                                  QString::fromUtf16(kDemoPassword));
    for (const auto &login : report.logins)
        text += u"\n  %1  %2%3"_qs.arg(login.login.leftJustified(24), login.role,
                                       login.made ? QString()
                                                  : u" (was there before, password kept)"_qs);
    return text;
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(request, requestOf(context, arguments));
    SD_ASSIGN(connection, context.longConnection());
    SD_TRY(context.require(ReadArea::Seeding));
    const CancelToken token;
    const InterruptWatch watch(token);
    const auto progress = [&](const QString &step, qint64 done, qint64 total) {
        context.console().progress(u"%1: %2 of %3"_qs.arg(step).arg(done).arg(total));
    };
    SD_ASSIGN(report, seedWorkspace(*connection, request, progress, token));
    context.console().answer(report.toJson(), asText(report));
    return ExitCode::Done;
}

} // namespace

Verb seedVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"seed"_qs,
            .summary = u"Fills a new workspace with demo data, and prints the logins made"_qs,
            .description = u"The same random seed and last day give the same data. All logins have "
                           "the same, public password: do not trade in such a workspace. A "
                           "workspace that has books already is left as it is, with exit status "
                           "1."_qs,
            .options = {{u"--size"_qs, Kind::Text, u"SIZE"_qs,
                         u"demo (default), small, or a number of books, with three orders for "
                         "each."_qs},
                        {u"--random-seed"_qs, Kind::Number, u"S"_qs,
                         u"A number of 0 or more. Default: 1."_qs},
                        {u"--last-day"_qs, Kind::Text, u"DATE"_qs,
                         u"The last day of the two years of trade. Default: today."_qs}},
            .examples = {u"shopdesk seed --size demo --workspace demo.sqlite"_qs,
                         u"shopdesk seed --size 1000000 --random-seed 7"_qs},
            .run = run};
}

} // namespace shopdesk
