// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListOutput.h"
#include "app/cli/Verbs.h"
#include "db/queries/BookQueries.h"
#include "db/queries/ShopQueries.h"

namespace shopdesk {

namespace {

Result<ExitCode> printMovements(CliContext &context, const Arguments &arguments, BookId book)
{
    ListQuery list;
    list.table = Table::Movements;
    list.filters.push_back({u"book"_qs, book.toString()});
    if (arguments.has(u"--shop"_qs)) {
        SD_ASSIGN(shop, context.read<ShopId>(findShop, arguments.text(u"--shop"_qs)));
        list.filters.push_back({u"shop"_qs, shop.toString()});
    }
    return printList(context, arguments, list,
                     {u"at"_qs, u"shop"_qs, u"kind"_qs, u"quantity"_qs, u"reason"_qs,
                      u"document"_qs, u"actor_name"_qs, u"device"_qs, u"unit_cost"_qs, u"note"_qs});
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    if (!arguments.has(u"BOOK"_qs))
        return failUsage(u"argument_missing"_qs, {},
                         {{u"what"_qs, u"BOOK"_qs}, {u"verb"_qs, u"stock"_qs}});
    if (arguments.has(u"--shop"_qs) && !arguments.has(u"--movements"_qs))
        return failUsage(u"shop_needs_movements"_qs, u"--shop"_qs);
    SD_ASSIGN(book, context.read<BookId>(findBook, arguments.text(u"BOOK"_qs)));
    if (arguments.has(u"--movements"_qs))
        return printMovements(context, arguments, book);
    ListQuery list;
    list.table = Table::Stock;
    list.filters.push_back({u"book"_qs, book.toString()});
    return printList(context, arguments, list,
                     {u"shop"_qs, u"name"_qs, u"city"_qs, u"on_hand"_qs, u"reserved"_qs,
                      u"available"_qs, u"in_transit"_qs, u"on_order"_qs});
}

} // namespace

Verb stockVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"stock"_qs,
            .summary = u"Shows a book's stock in all shops, or the movements that make it"_qs,
            .description = {},
            // Optional for the parser, since 'stock receive' has none; run() asks for it.
            .options = withListOptions(
                    {{u"BOOK"_qs, Kind::OptionalPosition, {}, u"ISBN, own code or id."_qs},
                     {u"--movements"_qs, Kind::Flag, {}, u"The stock movements instead."_qs},
                     {u"--shop"_qs, Kind::Text, u"SHOP"_qs,
                      u"Only the movements of this shop."_qs}}),
            .examples = {u"shopdesk stock 9785170800001"_qs,
                         u"shopdesk stock 9785170800001 --movements --shop LPZ"_qs},
            .run = run};
}

} // namespace shopdesk
