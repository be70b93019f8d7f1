// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/bookimport/BookChanges.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

FieldChange to(const QJsonValue &value)
{
    return {.base = std::nullopt, .value = value};
}

// A text of the file against the same column of the book; a blank one says nothing.
void compareText(Changes &changes, const Row &row, const char *column, const QString &text)
{
    if (!text.isEmpty() && row.text(column) != text)
        changes[QString::fromLatin1(column)] = to(text);
}

void compareNumber(Changes &changes, const Row &row, const char *column,
                   const std::optional<qint64> &number)
{
    if (number && row.optionalInteger(column) != number)
        changes[QString::fromLatin1(column)] = to(*number);
}

void compareAuthors(Changes &changes, const Row &row, const ParsedBook &book)
{
    const QStringList names = namesOf(book);
    if (!names.isEmpty() && row.text("authors") != names.join(u", "_qs))
        changes[u"authors"_qs] = to(QJsonArray::fromStringList(names));
}

// Those of the file come to those that people chose; none is taken away.
void compareCategories(Changes &changes, const QStringList &categories, const QStringList &added)
{
    QStringList all = categories;
    for (const QString &id : added) {
        if (!all.contains(id))
            all.append(id);
    }
    if (all.size() != categories.size())
        changes[u"categories"_qs] = to(QJsonArray::fromStringList(all));
}

// Whether a person has set the price that the file would lower.
bool isProtected(const Row &row, qint64 theirs)
{
    const auto ours = row.optionalInteger("price_minor");
    return ours && theirs < *ours && row.text("price_origin") == u"person";
}

void comparePrice(BookChanges &result, const Row &row, const ParsedBook &book,
                  const PriceRules &rules)
{
    auto theirs = book.price ? std::optional(book.price->minor()) : std::nullopt;
    if (!theirs && row.isNull("price_minor"))
        theirs = rules.defaultMinor;
    if (!theirs || row.optionalInteger("price_minor") == theirs)
        return;
    if (!rules.lowersPrices && isProtected(row, *theirs)) {
        result.kept = KeptPrice{.row = book.row,
                                .code = codeOf(book),
                                .oursMinor = row.integer("price_minor"),
                                .theirsMinor = *theirs};
        return;
    }
    result.changes[u"price_minor"_qs] = to(*theirs);
    result.changes[u"price_origin"_qs] = to(u"import"_qs);
}

} // namespace

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

BookChanges changesTo(const Row &row, const ParsedBook &book, const PriceRules &rules,
                      const QStringList &categories, const QStringList &added)
{
    BookChanges result;
    Changes &changes = result.changes;
    compareText(changes, row, "availability", book.availability);
    if (book.extent == ParsedBook::Extent::Withdrawal)
        return result;
    compareText(changes, row, "title", book.title);
    compareText(changes, row, "subtitle", book.subtitle);
    compareText(changes, row, "publisher", book.publisher);
    compareText(changes, row, "language", book.language);
    compareText(changes, row, "format", book.format);
    compareText(changes, row, "description", book.description);
    compareText(changes, row, "cover_link", book.coverLink);
    compareAuthors(changes, row, book);
    compareCategories(changes, categories, added);
    compareNumber(changes, row, "year", book.year);
    if (book.tax)
        compareNumber(changes, row, "tax_rate_bp", book.tax->basisPoints());
    comparePrice(result, row, book, rules);
    return result;
}

} // namespace shopdesk
