// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListOutput.h"
#include "app/cli/SupplierOptions.h"
#include "app/cli/Verbs.h"
#include "db/domain/SupplierReturnState.h"
#include "db/queries/BookQueries.h"

namespace shopdesk {

namespace {

Result<void> addStates(const Arguments &arguments, std::vector<FilterValue> &filters)
{
    if (!arguments.has(u"--state"_qs))
        return {};
    const auto states = arguments.texts(u"--state"_qs);
    QStringList possible;
    for (const auto state : allSupplierReturnStates())
        possible.append(supplierReturnStateName(state));
    for (const auto &state : states) {
        if (!possible.contains(state))
            return failUsage(
                    u"state_unknown"_qs, u"--state"_qs,
                    {{u"given"_qs, state.left(60)}, {u"possible"_qs, possible.join(u", "_qs)}});
    }
    filters.push_back({u"state"_qs, states});
    return {};
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    ListQuery list;
    list.table = Table::SupplierReturns;
    SD_TRY(addStates(arguments, list.filters));
    SD_TRY(addShopFilter(context, arguments, list.filters));
    SD_TRY(addSupplierFilter(context, arguments, list.filters));
    if (arguments.has(u"--book"_qs)) {
        SD_ASSIGN(book, context.read<BookId>(findBook, arguments.text(u"--book"_qs)));
        list.filters.push_back({u"book"_qs, book.toString()});
    }
    if (arguments.has(u"--open"_qs))
        list.filters.push_back({u"open"_qs, true});
    if (arguments.has(u"--search"_qs))
        list.filters.push_back({u"search"_qs, arguments.text(u"--search"_qs)});
    return printList(context, arguments, list,
                     {u"number"_qs, u"requested_at"_qs, u"shop"_qs, u"supplier"_qs, u"state"_qs,
                      u"copies"_qs, u"cost"_qs, u"credit"_qs});
}

} // namespace

Verb supplierReturnsVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"supplier-returns"_qs,
            .summary = u"Lists returns to suppliers, the newest first"_qs,
            .description = u"All filters that are given must hold."_qs,
            .options = withListOptions(
                    {{u"--shop"_qs, Kind::Text, u"SHOP"_qs, u"From this shop."_qs},
                     {u"--supplier"_qs, Kind::Text, u"SUPPLIER"_qs, u"To this supplier."_qs},
                     {u"--state"_qs, Kind::Texts, u"STATE"_qs,
                      u"requested, authorised, sent, credited or cancelled; may be repeated."_qs},
                     {u"--book"_qs, Kind::Text, u"ISBN"_qs, u"With this book in them."_qs},
                     {u"--open"_qs, Kind::Flag, {}, u"Only those that are not settled."_qs},
                     {u"--search"_qs, Kind::Text, u"TEXT"_qs,
                      u"Part of the number or of the supplier's name."_qs},
                     {u"--totals"_qs, Kind::Flag, {}, u"Also copies and costs in all."_qs}}),
            .examples = {u"shopdesk supplier-returns --open --supplier KNV --totals"_qs},
            .run = run};
}

} // namespace shopdesk
