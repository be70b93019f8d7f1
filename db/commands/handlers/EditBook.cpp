// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/BookKeys.h"
#include "db/commands/Resolve.h"
#include "db/commands/handlers/BookLists.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/EditFields.h"
#include "db/commands/handlers/Handlers.h"

namespace shopdesk {

namespace {

struct BookNow
{
    Row row;
    QStringList authors;
    QStringList categories; // ids, ascending: their order means nothing
};

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &element : value.toArray())
        texts.append(element.toString());
    return texts;
}

Result<QStringList> listOf(const QJsonValue &value, const QString &field)
{
    const auto elements = value.toArray();
    const bool wellFormed = value.isArray() && std::all_of(elements.begin(), elements.end(),
                                                           [](const QJsonValue &element) {
                                                               return element.isString();
                                                           });
    if (!wellFormed)
        return fail(ErrorKind::Invalid, u"field_malformed"_qs, field);
    return textsOf(value);
}

Result<QJsonValue> authorsCheck(const QJsonValue &value, const QString &field)
{
    SD_ASSIGN(names, listOf(value, field));
    SD_ASSIGN(authors, checkedAuthors(names, field));
    return QJsonValue(QJsonArray::fromStringList(authors));
}

EditField::Check categoriesCheck(HandlerContext &context)
{
    return [&context](const QJsonValue &value, const QString &field) -> Result<QJsonValue> {
        SD_ASSIGN(names, listOf(value, field));
        QStringList ids;
        for (const auto &name : names) {
            SD_ASSIGN(category, resolveCategory(context, CategoryRef(name), field));
            ids.append(category.id.toString());
        }
        ids.removeDuplicates();
        ids.sort();
        return QJsonValue(QJsonArray::fromStringList(ids));
    };
}

QList<EditField> textFields(const BookNow &now)
{
    const auto name = u"name"_qs;
    return {{u"title"_qs,
             u"title"_qs,
             {},
             name,
             columnJson(now.row, "title"),
             textCheck(checkedTitle)},
            {u"subtitle"_qs,
             u"subtitle"_qs,
             {},
             name,
             columnJson(now.row, "subtitle"),
             textCheck(checkedSubtitle)},
            {u"isbn"_qs,
             u"isbn"_qs,
             {},
             name,
             columnJson(now.row, "isbn"),
             orNothing(textCheck(checkedIsbn))},
            {u"publisher"_qs,
             u"publisher"_qs,
             {},
             {},
             columnJson(now.row, "publisher"),
             textCheck(checkedLine)},
            {u"language"_qs,
             u"language"_qs,
             {},
             {},
             columnJson(now.row, "language"),
             textCheck(checkedLanguage)},
            {u"format"_qs,
             u"format"_qs,
             {},
             {},
             columnJson(now.row, "format"),
             textCheck(checkedShortLine)},
            {u"description"_qs,
             u"description"_qs,
             {},
             {},
             columnJson(now.row, "description"),
             textCheck(checkedDescription)}};
}

QList<EditField> bookFields(const BookNow &now, HandlerContext &context)
{
    const auto price = u"price"_qs;
    auto fields = textFields(now);
    fields.append({
            {u"year"_qs,
             u"year"_qs,
             {},
             {},
             columnJson(now.row, "year"),
             orNothing(numberCheck(checkedYear))},
            {u"price_minor"_qs,
             u"price_minor"_qs,
             {},
             price,
             columnJson(now.row, "price_minor"),
             orNothing(numberCheck(checkedPrice))},
            {u"tax_rate_bp"_qs,
             u"tax_rate_bp"_qs,
             {},
             price,
             columnJson(now.row, "tax_rate_bp"),
             numberCheck(checkedTaxRate)},
            {u"availability"_qs,
             u"availability"_qs,
             {},
             {},
             columnJson(now.row, "availability"),
             textCheck(checkedAvailability)},
            {u"price_origin"_qs,
             u"price_origin"_qs,
             {},
             {},
             columnJson(now.row, "price_origin"),
             textCheck(checkedPriceOrigin)},
            {u"cover_link"_qs,
             u"cover_link"_qs,
             {},
             {},
             columnJson(now.row, "cover_link"),
             textCheck(checkedLink)},
            {u"authors"_qs, {}, {}, {}, QJsonArray::fromStringList(now.authors), authorsCheck},
            {u"categories"_qs,
             {},
             {},
             {},
             QJsonArray::fromStringList(now.categories),
             categoriesCheck(context)},
    });
    return fields;
}

Result<QStringList> column(HandlerContext &context, const QString &statement, BookId book)
{
    SD_ASSIGN(rows, context.transaction().query(statement, {{u"book"_qs, book.uuid()}}));
    QStringList texts;
    for (const auto &row : rows)
        texts.append(row.text("item"));
    return texts;
}

QString edited(const Edits &edits, const QString &field, const QString &current)
{
    const auto edit = edits.find(field);
    return edit == edits.end() ? current : edit->second.toString();
}

BookTexts textsAfter(const BookNow &now, const Edits &edits)
{
    const auto authors = edits.find(u"authors"_qs);
    return {.title = edited(edits, u"title"_qs, now.row.text("title")),
            .subtitle = edited(edits, u"subtitle"_qs, now.row.text("subtitle")),
            .authors = authors == edits.end() ? now.authors : textsOf(authors->second),
            .publisher = edited(edits, u"publisher"_qs, now.row.text("publisher")),
            .isbn = edited(edits, u"isbn"_qs, now.row.text("isbn")),
            .ownCode = now.row.text("own_code")};
}

void addDerivedColumns(Bindings &columns, const BookTexts &texts, const Edits &edits)
{
    const auto keys = bookKeys(texts);
    columns.add({{u"title_key"_qs, keys.titleKey},
                 {u"authors"_qs, keys.authors},
                 {u"authors_key"_qs, keys.authorsKey},
                 {u"publisher_key"_qs, keys.publisherKey},
                 {u"search_key"_qs, keys.searchKey}});
    // Whoever may edit a book has the right to confirm what staff entered.
    if (edits.contains(u"price_minor"_qs))
        columns.add(u"price_confirmed"_qs, true);
}

// A list's price that gives way to a person's: nobody but them lowers it from then on.
bool takesPriceOver(const EditBook &command, const BookNow &now, const Edits &edits)
{
    return edits.contains(u"price_minor"_qs) && !command.changes.contains(u"price_origin"_qs) &&
           now.row.text("price_origin") != u"person";
}

void replaceLists(HandlerContext &context, BookId book, const Edits &edits)
{
    if (const auto authors = edits.find(u"authors"_qs); authors != edits.end()) {
        context.batch().add(u"book_author_clear"_qs, {{u"book"_qs, book.uuid()}});
        addBookAuthors(context, book, textsOf(authors->second));
    }
    if (const auto given = edits.find(u"categories"_qs); given != edits.end()) {
        QList<CategoryId> ids;
        for (const auto &id : textsOf(given->second))
            ids.append(CategoryId::parse(id).value_or(CategoryId()));
        context.batch().add(u"book_category_clear"_qs, {{u"book"_qs, book.uuid()}});
        addBookCategories(context, book, ids);
    }
}

Result<void> writeBook(HandlerContext &context, const BookNow &now, BookId book, const Edits &edits,
                       Bindings columns)
{
    const auto texts = textsAfter(now, edits);
    if (texts.isbn.isEmpty() && texts.ownCode.isEmpty())
        return fail(ErrorKind::Invalid, u"code_missing"_qs, u"isbn"_qs);
    addDerivedColumns(columns, texts, edits);
    auto updated = updateRow(context, u"book"_qs, book.uuid(), columns);
    // The code follows from the ISBN, and each engine names another of the two indexes.
    if (!updated && updated.error().field == u"code")
        updated.error().field = u"isbn"_qs;
    SD_TRY(updated);
    replaceLists(context, book, edits);
    return {};
}

} // namespace

Result<QJsonObject> handle(const EditBook &command, HandlerContext &context)
{
    SD_ASSIGN(book, resolveBook(context, command.book));
    SD_ASSIGN(rows, context.transaction().query(u"book_for_edit"_qs, {{u"id"_qs, book.id.uuid()}}));
    SD_ASSIGN(authors, column(context, u"book_author_names"_qs, book.id));
    SD_ASSIGN(categories, column(context, u"book_category_ids"_qs, book.id));
    const BookNow now{.row = rows.first(), .authors = authors, .categories = categories};
    const auto fields = bookFields(now, context);
    SD_ASSIGN(edits, mergedEdits(command.changes, fields));
    auto columns = editedColumns(edits, fields);
    const bool takesOver = takesPriceOver(command, now, edits);
    if (takesOver)
        columns.add(u"price_origin"_qs, u"person"_qs);
    if (!edits.empty())
        SD_TRY(writeBook(context, now, book.id, edits, columns));
    context.recordActivity({.shop = std::nullopt,
                            .subjectKind = u"book"_qs,
                            .subjectId = book.id.uuid(),
                            .subject = edited(edits, u"title"_qs, book.title)});
    auto result = editResult(book.id.uuid(), edits);
    if (edits.contains(u"price_minor"_qs) && !now.row.boolean("price_confirmed"))
        result.insert(QStringLiteral("confirmed"), true);
    if (takesOver)
        result.insert(QStringLiteral("price_origin"), now.row.text("price_origin"));
    return result;
}

} // namespace shopdesk
