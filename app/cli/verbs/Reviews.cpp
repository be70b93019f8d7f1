// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ListOutput.h"
#include "app/cli/Verbs.h"
#include "db/queries/BookQueries.h"

namespace shopdesk {

namespace {

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    ListQuery list;
    list.table = Table::Reviews;
    if (arguments.has(u"BOOK"_qs)) {
        SD_ASSIGN(book, context.read<BookId>(findBook, arguments.text(u"BOOK"_qs)));
        list.filters.push_back({u"book"_qs, book.toString()});
    }
    if (arguments.has(u"--own"_qs)) {
        SD_ASSIGN(person, context.person());
        list.filters.push_back({u"author"_qs, person.account.toString()});
    }
    if (arguments.has(u"--hidden"_qs))
        list.filters.push_back({u"hidden"_qs, true});
    if (arguments.has(u"--picks"_qs))
        list.filters.push_back({u"staff_pick"_qs, true});
    if (arguments.has(u"--rating"_qs))
        list.filters.push_back({u"rating"_qs, arguments.texts(u"--rating"_qs)});
    if (arguments.has(u"--search"_qs))
        list.filters.push_back({u"search"_qs, arguments.text(u"--search"_qs)});
    return printList(context, arguments, list,
                     {u"created_at"_qs, u"rating"_qs, u"code"_qs, u"author"_qs, u"staff_pick"_qs,
                      u"hidden"_qs, u"body"_qs, u"review_id"_qs});
}

} // namespace

Verb reviewsVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"reviews"_qs,
            .summary = u"Lists reviews, the newest first"_qs,
            .description = u"Hidden ones are listed for their author and for managers."_qs,
            .options = withListOptions(
                    {{u"BOOK"_qs, Kind::OptionalPosition, {}, u"Of this ISBN, own code or id."_qs},
                     {u"--own"_qs, Kind::Flag, {}, u"Only those of the account that acts."_qs},
                     {u"--hidden"_qs, Kind::Flag, {}, u"Only those that are hidden."_qs},
                     {u"--picks"_qs, Kind::Flag, {}, u"Only picks of the house."_qs},
                     {u"--rating"_qs, Kind::Texts, u"N"_qs,
                      u"Only those of so many stars; may be repeated."_qs},
                     {u"--search"_qs, Kind::Text, u"TEXT"_qs,
                      u"Only those with these words in the text, title or author."_qs}}),
            .examples = {u"shopdesk reviews 9785170800001 --sort -rating"_qs,
                         u"shopdesk reviews --hidden --sign-in manager"_qs},
            .run = run};
}

} // namespace shopdesk
