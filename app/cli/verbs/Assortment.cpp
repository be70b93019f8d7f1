// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListOutput.h"
#include "app/cli/Verbs.h"
#include "db/queries/ShopQueries.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(shop, context.read<ShopId>(findShop, arguments.text(u"SHOP"_qs)));
    ListQuery list;
    list.table = Table::Assortment;
    list.filters.push_back({u"shop"_qs, shop.toString()});
    if (arguments.has(u"--search"_qs))
        list.filters.push_back({u"search"_qs, arguments.text(u"--search"_qs)});
    if (arguments.has(u"--in-stock"_qs))
        list.filters.push_back({u"in_stock"_qs, true});
    if (arguments.has(u"--low"_qs))
        list.filters.push_back({u"low"_qs, true});
    if (arguments.has(u"--shelf"_qs))
        list.filters.push_back({u"shelf"_qs, arguments.text(u"--shelf"_qs)});
    return printList(context, arguments, list,
                     {u"code"_qs, u"title"_qs, u"authors"_qs, u"on_hand"_qs, u"reserved"_qs,
                      u"available"_qs, u"in_transit"_qs, u"on_order"_qs, u"shelf"_qs, u"price"_qs});
}

} // namespace

Verb assortmentVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"assortment"_qs,
            .summary = u"Lists the books of a shop with their stock and price"_qs,
            .description = {},
            .options = withListOptions(
                    {{u"SHOP"_qs, Kind::Position, {}, u"The shop's code or id."_qs},
                     {u"--search"_qs, Kind::Text, u"TEXT"_qs,
                      u"Only books with this text in title or author."_qs},
                     {u"--in-stock"_qs, Kind::Flag, {}, u"Only books that are there."_qs},
                     {u"--low"_qs, Kind::Flag, {}, u"Only books below their reorder level."_qs},
                     {u"--shelf"_qs, Kind::Text, u"SHELF"_qs, u"Only what stands there."_qs}}),
            .examples = {u"shopdesk assortment LPZ --sort -available"_qs},
            .run = run};
}

} // namespace shopdesk
