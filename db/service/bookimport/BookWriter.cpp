// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/bookimport/BookWriter.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

// An ISBN-13 begins with 9, an own code has eleven digits: the numbers cannot meet.
qint64 numberOf(const QString &code)
{
    const bool isOwnCode = code.startsWith(u"SD"_qs);
    return QStringView(code).mid(isOwnCode ? 2 : 0).toLongLong();
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

Result<BookImportReport::Fate> BookWriter::write(const ParsedBook &book)
{
    const QString code = book.isbn ? book.isbn->toString() : book.ownCode->toString();
    const QString codeField = book.isbn ? u"isbn"_qs : u"own_code"_qs;
    if (m_seen.contains(numberOf(code)))
        return fail(ErrorKind::Conflict, u"duplicate_in_file"_qs, codeField);
    if (book.price && book.price->currency() != m_currency)
        return fail(ErrorKind::Invalid, u"currency_mismatch"_qs, u"currency"_qs);
    SD_ASSIGN(rows, m_transaction.query(u"import_book_find"_qs, {{u"code"_qs, code}}));
    auto fate = BookImportReport::Fate::Imported;
    if (rows.isEmpty()) {
        SD_TRY(create(book, code));
    } else {
        Changes changes = changesTo(rows.first(), book);
        fate = BookImportReport::Fate::Unchanged;
        if (!changes.empty()) {
            EditBook edit;
            edit.book = BookRef(rows.first().id<BookId>("id"));
            edit.changes = std::move(changes);
            SD_TRY(run(std::move(edit)));
            fate = BookImportReport::Fate::Updated;
        }
    }
    m_seen.insert(numberOf(code));
    return fate;
}

Result<QJsonObject> BookWriter::run(CommandValue value)
{
    const Command command{.op = m_ids.next<OpId>(),
                          .actor = m_setup.actor,
                          .device = m_setup.device,
                          .at = m_clock.now(),
                          .supersedes = std::nullopt,
                          .value = std::move(value)};
    return acceptedResult(m_runner.runWithin(m_transaction, command));
}

Result<void> BookWriter::create(const ParsedBook &book, const QString &code)
{
    CreateBook command;
    if (book.isbn)
        command.isbn = code;
    else
        command.ownCode = code;
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
    SD_TRY(run(std::move(command)));
    return {};
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
