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

QString codeOf(const ParsedBook &book)
{
    return book.isbn ? book.isbn->toString() : book.ownCode->toString();
}

QStringList namesOf(const ParsedBook &book)
{
    QStringList names;
    for (const AuthorName &author : book.authors)
        names.append(author.name);
    return names;
}

// A text of the file against the same column of the book; a blank one says nothing.
void compareText(Changes &changes, const Row &row, const char *column, const QString &text)
{
    if (!text.isEmpty() && row.text(column) != text)
        changes[QString::fromLatin1(column)] = {.base = std::nullopt, .value = text};
}

void compareNumber(Changes &changes, const Row &row, const char *column,
                   const std::optional<qint64> &number)
{
    if (number && row.optionalInteger(column) != number)
        changes[QString::fromLatin1(column)] = {.base = std::nullopt, .value = *number};
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

Result<BookWriter::Fates> BookWriter::write(std::span<const ParsedBook> books)
{
    SD_ASSIGN(rows, known(books));
    QHash<QString, std::size_t> rowOf;
    for (std::size_t i = 0; i < rows.size(); ++i)
        rowOf.insert(rows.at(i).text("code"), i);
    Fates fates;
    std::vector<NewBook> added;
    for (const ParsedBook &book : books) {
        const auto row = rowOf.constFind(codeOf(book));
        if (const auto checked = check(book); !checked)
            fates.emplace_back(fail(checked.error()));
        else if (row != rowOf.constEnd())
            fates.push_back(edit(rows.at(*row), book));
        else
            fates.push_back(add(book, fates.size(), added));
        if (fates.back())
            m_seen.insert(numberOf(codeOf(book)));
        else if (!concernsOneBook(fates.back().error()))
            return fail(fates.back().error());
    }
    SD_TRY(create(books, added, fates));
    return fates;
}

Result<BookImportReport::Fate> BookWriter::add(const ParsedBook &book, std::size_t place,
                                               std::vector<NewBook> &added)
{
    SD_ASSIGN(creation, creationOf(book));
    added.push_back({.place = place, .command = commandOf(std::move(creation))});
    return BookImportReport::Fate::Imported;
}

// The rows of those that are in the catalogue already.
Result<RowSet> BookWriter::known(std::span<const ParsedBook> books)
{
    QJsonArray codes;
    for (const ParsedBook &book : books)
        codes.append(codeOf(book));
    return m_transaction.query(u"import_books_find"_qs,
                               {{u"codes"_qs, QString::fromUtf8(QJsonDocument(codes).toJson(
                                                      QJsonDocument::Compact))}});
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

Result<BookImportReport::Fate> BookWriter::edit(const Row &row, const ParsedBook &book)
{
    Changes changes = changesTo(row, book);
    if (changes.empty())
        return BookImportReport::Fate::Unchanged;
    EditBook edit;
    edit.book = BookRef(row.id<BookId>("id"));
    edit.changes = std::move(changes);
    SD_TRY(run(std::move(edit)));
    return BookImportReport::Fate::Updated;
}

// A book that does not get in after all may come again further down.
Result<void> BookWriter::create(std::span<const ParsedBook> books, std::span<const NewBook> added,
                                Fates &fates)
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
        fates[added[i].place] = fail(made.error());
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

Result<CreateBook> BookWriter::creationOf(const ParsedBook &book)
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
    command.priceMinor = priceOf(book);
    command.taxRateBp = book.tax ? book.tax->basisPoints() : 0;
    for (const QStringList &path : book.categories) {
        SD_ASSIGN(category, m_categories.find(path));
        command.categories.append(category);
    }
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

Changes BookWriter::changesTo(const Row &row, const ParsedBook &book) const
{
    Changes changes;
    compareText(changes, row, "title", book.title);
    compareText(changes, row, "subtitle", book.subtitle);
    compareText(changes, row, "publisher", book.publisher);
    compareText(changes, row, "language", book.language);
    compareText(changes, row, "format", book.format);
    compareText(changes, row, "description", book.description);
    const QStringList names = namesOf(book);
    if (!names.isEmpty() && row.text("authors") != names.join(u", "_qs))
        changes[u"authors"_qs] = {.base = std::nullopt, .value = QJsonArray::fromStringList(names)};
    compareNumber(changes, row, "year", book.year);
    if (book.tax)
        compareNumber(changes, row, "tax_rate_bp", book.tax->basisPoints());
    if (book.price)
        compareNumber(changes, row, "price_minor", book.price->minor());
    else if (row.isNull("price_minor"))
        compareNumber(changes, row, "price_minor", m_setup.defaultPriceMinor);
    return changes;
}

std::optional<qint64> BookWriter::priceOf(const ParsedBook &book) const
{
    return book.price ? std::optional(book.price->minor()) : m_setup.defaultPriceMinor;
}

} // namespace shopdesk
