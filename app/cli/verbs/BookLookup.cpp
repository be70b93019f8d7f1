// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Verbs.h"
#include "db/service/lookup/OpenLibraryLookup.h"

#include <QEventLoop>
#include <QFutureWatcher>

namespace shopdesk {

namespace {

constexpr qint64 kMostSeconds = 600;

// The only event loop of a verb: nothing else runs meanwhile.
Result<FoundBook> answerOf(const QFuture<Result<FoundBook>> &future)
{
    QEventLoop loop;
    QFutureWatcher<Result<FoundBook>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

QString asText(const FoundBook &book)
{
    QStringList lines{u"title      "_qs + book.title};
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines += name.leftJustified(11) + value;
    };
    add(u"subtitle"_qs, book.subtitle);
    add(u"authors"_qs, book.authors.join(u"; "_qs));
    add(u"publisher"_qs, book.publisher);
    add(u"year"_qs, book.year ? QString::number(*book.year) : QString());
    add(u"language"_qs, book.language);
    add(u"subjects"_qs, book.subjects.join(u"; "_qs));
    add(u"cover"_qs, book.cover.toString());
    return lines.join(u'\n');
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    const auto isbn = Isbn::parse(arguments.text(u"ISBN"_qs));
    if (!isbn)
        return fail(isbn.error());
    SD_ASSIGN(address,
              openLibraryAddress(arguments.text(u"--open-library"_qs,
                                                qEnvironmentVariable("SHOPDESK_OPEN_LIBRARY"))));
    OpenLibraryLookup::Options options{.address = address,
                                       .cacheFolder = deviceCacheFolder() + u"/lookup"_qs};
    if (const auto seconds = arguments.number(u"--timeout"_qs)) {
        if (*seconds < 1 || *seconds > kMostSeconds)
            return failUsage(u"number_out_of_range"_qs, u"--timeout"_qs);
        options.limits.time = std::chrono::seconds(*seconds);
    }
    OpenLibraryLookup lookup(options);
    SD_ASSIGN(book, answerOf(lookup.find(*isbn)));
    context.console().answer(book.toJson(), asText(book));
    return ExitCode::Done;
}

} // namespace

Verb bookLookupVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"book lookup"_qs,
            .summary = u"Asks Open Library what it knows of an ISBN"_qs,
            .description = u"Changes nothing and needs no workspace. The environment variable "
                           "SHOPDESK_OPEN_LIBRARY names another server that answers alike."_qs,
            .options = {{u"ISBN"_qs, Kind::Position, {}, u"ISBN-13 or ISBN-10."_qs},
                        {u"--open-library"_qs, Kind::Text, u"URL"_qs,
                         u"The server to ask. Default: https://openlibrary.org."_qs},
                        {u"--timeout"_qs, Kind::Number, u"SECONDS"_qs,
                         u"How long to wait for each answer. Default: 15."_qs}},
            .examples = {u"shopdesk book lookup 9780140447934 --json"_qs},
            .run = run};
}

} // namespace shopdesk
