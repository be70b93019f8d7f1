// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListOutput.h"
#include "app/cli/Verbs.h"
#include "db/queries/BookQueries.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(book, context.read<BookId>(findBook, arguments.text(u"BOOK"_qs)));
    ListQuery list;
    list.table = Table::Reviews;
    list.filters.push_back({u"book"_qs, book.toString()});
    return printList(context, arguments, list,
                     {u"created_at"_qs, u"rating"_qs, u"author"_qs, u"body"_qs});
}

} // namespace

Verb reviewsVerb()
{
    return {.name = u"reviews"_qs,
            .summary = u"Lists the reviews of a book"_qs,
            .description = {},
            .options = withListOptions(
                    {{u"BOOK"_qs, OptionSpec::Kind::Position, {}, u"ISBN, own code or id."_qs}}),
            .examples = {u"shopdesk reviews 9785170800001 --sort -rating"_qs},
            .run = run};
}

} // namespace shopdesk
