// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListOutput.h"
#include "app/cli/SupplierOptions.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

constexpr qint64 kMostDays = 100'000;

Result<void> addLastDay(const CliContext &context, const Arguments &arguments,
                        std::vector<FilterValue> &filters)
{
    const auto days = arguments.number(u"--within"_qs);
    if (!days)
        return {};
    if (*days < -kMostDays || *days > kMostDays)
        return failUsage(u"number_out_of_range"_qs, u"--within"_qs);
    filters.push_back({u"due_by"_qs, context.clock().now().date().addDays(*days)});
    return {};
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    ListQuery list;
    list.table = Table::ReturnsDue;
    SD_TRY(addLastDay(context, arguments, list.filters));
    SD_TRY(addShopFilter(context, arguments, list.filters));
    SD_TRY(addSupplierFilter(context, arguments, list.filters));
    if (!arguments.has(u"--all"_qs))
        list.filters.push_back({u"there"_qs, true});
    if (arguments.has(u"--search"_qs))
        list.filters.push_back({u"search"_qs, arguments.text(u"--search"_qs)});
    return printList(context, arguments, list,
                     {u"return_by"_qs, u"shop"_qs, u"supplier"_qs, u"code"_qs, u"title"_qs,
                      u"delivery"_qs, u"open"_qs, u"unit_cost"_qs});
}

} // namespace

Verb returnsDueVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"returns-due"_qs,
            .summary = u"Lists copies that may go back to their supplier, the most urgent first"_qs,
            .description = u"Of each delivery that may go back: what was not given back yet and is "
                           "still there. A day that is past is no longer in time."_qs,
            .options = withListOptions(
                    {{u"--shop"_qs, Kind::Text, u"SHOP"_qs, u"In this shop."_qs},
                     {u"--supplier"_qs, Kind::Text, u"SUPPLIER"_qs, u"From this supplier."_qs},
                     {u"--within"_qs, Kind::Number, u"DAYS"_qs,
                      u"Only what must go within so many days; what is late, too."_qs},
                     {u"--all"_qs, Kind::Flag, {}, u"Also what is no longer there."_qs},
                     {u"--search"_qs, Kind::Text, u"TEXT"_qs,
                      u"Only books with this text in title or author."_qs}}),
            .examples = {u"shopdesk returns-due --shop LPZ --within 14"_qs},
            .run = run};
}

} // namespace shopdesk
