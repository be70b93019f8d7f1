// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/bookimport/BookWriter.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace shopdesk {

namespace {

// An ISBN-13 begins with 9, an own code has eleven digits: the numbers cannot meet.
qint64 numberOf(const QString &code)
{
    const bool isOwnCode = code.startsWith(u"SD"_qs);
    return QStringView(code).mid(isOwnCode ? 2 : 0).toLongLong();
}

QString jsonOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

bool concernsOneBook(const Error &error)
{
    return error.kind == ErrorKind::Invalid || error.kind == ErrorKind::Conflict ||
           error.kind == ErrorKind::Refused;
}

} // namespace

BookWriter::BookWriter(Transaction &transaction, const CommandRunner &runner, const Clock &clock,
                       OpIdFactory &ids, BookWriterSetup setup, const Currency &currency)
    : m_transaction(transaction)
    , m_runner(runner)
    , m_clock(clock)
    , m_ids(ids)
    , m_setup(std::move(setup))
    , m_currency(currency)
    , m_categories(transaction, [this](const QString &name, const CategoryId &parent) {
        return makeCategory(name, parent);
    })
{
}

Result<BookWriter::Outcomes> BookWriter::write(std::span<const ParsedBook> books)
{
    SD_ASSIGN(there, known(books));
    Outcomes outcomes;
    std::vector<NewBook> added;
    for (const ParsedBook &book : books) {
        outcomes.push_back(take(book, there, outcomes.size(), added));
        if (outcomes.back())
            m_seen.insert(numberOf(codeOf(book)));
        else if (!concernsOneBook(outcomes.back().error()))
            return fail(outcomes.back().error());
    }
    SD_TRY(create(books, added, outcomes));
    return outcomes;
}

Result<BookWriter::Outcome> BookWriter::take(const ParsedBook &book, const Known &known,
                                             std::size_t place, std::vector<NewBook> &added)
{
    SD_TRY(check(book));
    SD_ASSIGN(categories, coded(book));
    const auto row = known.rowOf.constFind(codeOf(book));
    if (row != known.rowOf.constEnd())
        return edit(known.rows.at(*row), book, known, categories);
    if (book.extent == ParsedBook::Extent::Withdrawal) {
        Outcome nothing;
        nothing.notes.append({u"isbn"_qs, u"delete_of_unknown_book"_qs, codeOf(book)});
        return nothing;
    }
    return add(book, categories, place, added);
}

// A part of a record that says what the book is can begin one; a price alone cannot.
Result<BookWriter::Outcome> BookWriter::add(const ParsedBook &book, const Coded &coded,
                                            std::size_t place, std::vector<NewBook> &added)
{
    if (book.title.isEmpty())
        return fail(ErrorKind::Invalid, u"update_of_unknown_book"_qs, u"isbn"_qs);
    SD_ASSIGN(creation, creationOf(book, coded));
    added.push_back({.place = place, .command = commandOf(std::move(creation))});
    return Outcome{.fate = BookImportReport::Fate::Imported, .kept = {}, .notes = coded.notes};
}

// The rows of those that are in the catalogue already.
Result<BookWriter::Known> BookWriter::known(std::span<const ParsedBook> books)
{
    QJsonArray codes;
    for (const ParsedBook &book : books)
        codes.append(codeOf(book));
    SD_ASSIGN(rows, m_transaction.query(u"import_books_find"_qs, {{u"codes"_qs, jsonOf(codes)}}));
    Known known{.rows = rows, .rowOf = {}, .categories = {}};
    for (std::size_t i = 0; i < rows.size(); ++i)
        known.rowOf.insert(rows.at(i).text("code"), i);
    SD_TRY(readCategories(books, known));
    return known;
}

// Only of books whose file names some by code.
Result<void> BookWriter::readCategories(std::span<const ParsedBook> books, Known &known)
{
    QJsonArray ids;
    for (const ParsedBook &book : books) {
        const auto row = known.rowOf.constFind(codeOf(book));
        if (row != known.rowOf.constEnd() && !book.categoryCodes.isEmpty())
            ids.append(known.rows.at(*row).id<BookId>("id").toString());
    }
    if (ids.isEmpty())
        return {};
    SD_ASSIGN(rows,
              m_transaction.query(u"import_books_categories"_qs, {{u"books"_qs, jsonOf(ids)}}));
    for (const auto &row : rows)
        known.categories[row.id<BookId>("book_id").toString()].append(
                row.id<CategoryId>("category_id").toString());
    return {};
}

// The book is taken without those that nobody has loaded.
Result<BookWriter::Coded> BookWriter::coded(const ParsedBook &book)
{
    Coded coded;
    for (const QString &code : book.categoryCodes) {
        SD_ASSIGN(id, m_categories.byCode(code));
        if (id.isNull())
            coded.notes.append({u"categories"_qs, u"category_unknown"_qs, excerptOf(code)});
        else
            coded.ids.append(id.toString());
    }
    return coded;
}

Result<void> BookWriter::check(const ParsedBook &book) const
{
    const auto codeField = book.isbn ? u"isbn"_qs : u"own_code"_qs;
    if (m_seen.contains(numberOf(codeOf(book))))
        return fail(ErrorKind::Conflict, u"duplicate_in_file"_qs, codeField);
    if (book.price && book.price->currency() != m_currency)
        return fail(ErrorKind::Invalid, u"currency_mismatch"_qs, u"currency"_qs);
    return {};
}

Result<BookWriter::Outcome> BookWriter::edit(const Row &row, const ParsedBook &book,
                                             const Known &known, const Coded &coded)
{
    const auto id = row.id<BookId>("id");
    auto wanted = changesTo(
            row, book,
            {.defaultMinor = m_setup.defaultPriceMinor, .lowersPrices = m_setup.lowersPrices},
            known.categories.value(id.toString()), coded.ids);
    Outcome outcome{
            .fate = BookImportReport::Fate::Unchanged, .kept = wanted.kept, .notes = coded.notes};
    if (wanted.changes.empty())
        return outcome;
    SD_TRY(run(EditBook{.book = BookRef(id), .changes = std::move(wanted.changes)}));
    outcome.fate = BookImportReport::Fate::Updated;
    return outcome;
}

// A book that does not get in after all may come again further down.
Result<void> BookWriter::create(std::span<const ParsedBook> books, std::span<const NewBook> added,
                                Outcomes &outcomes)
{
    std::vector<Command> commands;
    for (const auto &book : added)
        commands.push_back(book.command);
    SD_ASSIGN(receipts, runAll(commands));
    for (std::size_t i = 0; i < added.size(); ++i) {
        const auto made = acceptedResult(receipts[i]);
        if (made)
            continue;
        if (!concernsOneBook(made.error()))
            return fail(made.error());
        outcomes[added[i].place] = fail(made.error());
        m_seen.remove(numberOf(codeOf(books[added[i].place])));
    }
    return {};
}

// Together; where one of them does not get in, each by itself, which tells which one it is.
Result<CommandRunner::Receipts> BookWriter::runAll(std::span<const Command> commands)
{
    auto receipts = m_runner.runTogether(m_transaction, commands);
    if (receipts || !concernsOneBook(receipts.error()))
        return receipts;
    CommandRunner::Receipts single;
    for (const auto &command : commands)
        single.push_back(m_runner.runWithin(m_transaction, command));
    return single;
}

Command BookWriter::commandOf(CommandValue value) const
{
    return {.op = m_ids.next<OpId>(),
            .actor = m_setup.actor,
            .device = m_setup.device,
            .at = m_clock.now(),
            .supersedes = std::nullopt,
            .value = std::move(value)};
}

Result<QJsonObject> BookWriter::run(CommandValue value)
{
    return acceptedResult(m_runner.runWithin(m_transaction, commandOf(std::move(value))));
}

Result<CreateBook> BookWriter::creationOf(const ParsedBook &book, const Coded &coded)
{
    CreateBook command;
    if (book.isbn)
        command.isbn = codeOf(book);
    else
        command.ownCode = codeOf(book);
    command.title = book.title;
    command.subtitle = book.subtitle;
    command.authors = namesOf(book);
    command.publisher = book.publisher;
    if (book.year)
        command.year = *book.year;
    command.language = book.language;
    command.format = book.format;
    command.description = book.description;
    command.priceMinor =
            book.price ? std::optional(book.price->minor()) : m_setup.defaultPriceMinor;
    command.priceOrigin = u"import"_qs;
    command.coverLink = book.coverLink;
    if (!book.availability.isEmpty())
        command.availability = book.availability;
    command.taxRateBp = book.tax ? book.tax->basisPoints() : 0;
    for (const QStringList &path : book.categories) {
        SD_ASSIGN(category, m_categories.find(path));
        command.categories.append(category);
    }
    for (const QString &id : coded.ids)
        command.categories.append(CategoryRef(id));
    return command;
}

Result<CategoryId> BookWriter::makeCategory(const QString &name, const CategoryId &parent)
{
    CreateCategory command;
    command.name = name;
    if (!parent.isNull())
        command.parent = CategoryRef(parent);
    SD_ASSIGN(result, run(std::move(command)));
    return CategoryId::parse(result.value(u"id"_qs).toString()).value_or(CategoryId());
}

} // namespace shopdesk
