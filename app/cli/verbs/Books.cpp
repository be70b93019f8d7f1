// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListOutput.h"
#include "app/cli/Lookups.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    ListQuery list;
    list.table = Table::Books;
    list.search = arguments.text(u"--search"_qs);
    if (arguments.has(u"--category"_qs)) {
        SD_ASSIGN(category,
                  context.read<CategoryId>(findCategory, arguments.text(u"--category"_qs)));
        list.filters.push_back({u"category"_qs, category.toString()});
    }
    return printList(context, arguments, list,
                     {u"code"_qs, u"title"_qs, u"authors"_qs, u"publisher"_qs, u"year"_qs,
                      u"language"_qs, u"price"_qs});
}

} // namespace

Verb booksVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"books"_qs,
            .summary = u"Lists the books of the catalogue"_qs,
            .description = {},
            .options = withListOptions(
                    {{u"--search"_qs, Kind::Text, u"TEXT"_qs,
                      u"Only those with all these words in title, author or publisher, or with "
                      "this ISBN."_qs},
                     {u"--category"_qs, Kind::Text, u"CODE"_qs,
                      u"Only those in this category or below it; its code, id or name."_qs}}),
            .examples = {u"shopdesk books --search tolstoy --limit 10"_qs,
                         u"shopdesk books --category FBA --sort -year --json"_qs},
            .run = run};
}

} // namespace shopdesk
