// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/BookKeys.h"
#include "db/commands/Resolve.h"
#include "db/commands/handlers/BookLists.h"
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/Handlers.h"
#include "db/domain/OwnCode.h"

#include <QtEndian>

namespace shopdesk {

namespace {

constexpr int kDraws = 8;

// A number that follows from the command, so that repeating it anywhere gives the same code.
Result<OwnCode> drawnCode(HandlerContext &context)
{
    const auto bytes = context.nextId<BookId>().uuid().toRfc4122();
    const auto random = qFromBigEndian<quint64>(bytes.constData() + sizeof(quint64));
    const auto number = random % static_cast<quint64>(OwnCode::kMaxNumber) + 1;
    return OwnCode::fromNumber(static_cast<qint64>(number));
}

Result<QString> freeOwnCode(HandlerContext &context)
{
    for (int draw = 0; draw < kDraws; ++draw) {
        SD_ASSIGN(code, drawnCode(context));
        SD_ASSIGN(taken, context.transaction().query(u"book_own_code_taken"_qs,
                                                     {{u"code"_qs, code.toString()}}));
        if (taken.isEmpty())
            return code.toString();
    }
    // Eight clashes among ten thousand million numbers.
    return fail(ErrorKind::Conflict, u"own_codes_used_up"_qs, u"own_code"_qs);
}

struct Codes
{
    std::optional<QString> isbn;
    std::optional<QString> ownCode;

    [[nodiscard]] QString code() const { return isbn ? *isbn : *ownCode; }
};

Result<Codes> codesFor(const CreateBook &command, HandlerContext &context)
{
    Codes codes;
    if (command.isbn) {
        SD_ASSIGN(isbn, checkedIsbn(*command.isbn, u"isbn"_qs));
        codes.isbn = isbn;
    }
    if (command.ownCode) {
        SD_ASSIGN(ownCode, OwnCode::parse(*command.ownCode));
        codes.ownCode = ownCode.toString();
    }
    if (!codes.isbn && !codes.ownCode) {
        SD_ASSIGN(drawn, freeOwnCode(context));
        codes.ownCode = drawn;
    }
    return codes;
}

Result<Bindings> details(const CreateBook &command)
{
    SD_ASSIGN(language, checkedLanguage(command.language, u"language"_qs));
    SD_ASSIGN(format, checkedShortLine(command.format, u"format"_qs));
    SD_ASSIGN(description, checkedDescription(command.description, u"description"_qs));
    SD_ASSIGN(rate, checkedTaxRate(command.taxRateBp, u"tax_rate_bp"_qs));
    SD_ASSIGN(availability, checkedAvailability(command.availability, u"availability"_qs));
    SD_ASSIGN(origin, checkedPriceOrigin(command.priceOrigin, u"price_origin"_qs));
    SD_ASSIGN(cover, checkedLink(command.coverLink, u"cover_link"_qs));
    if (command.year)
        SD_TRY(checkedYear(*command.year, u"year"_qs));
    if (command.priceMinor)
        SD_TRY(checkedPrice(*command.priceMinor, u"price_minor"_qs));
    return Bindings{{u"year"_qs, nullable(command.year)},
                    {u"language"_qs, language},
                    {u"format"_qs, format},
                    {u"description"_qs, description},
                    {u"price_minor"_qs, nullable(command.priceMinor)},
                    {u"tax_rate_bp"_qs, rate},
                    {u"availability"_qs, availability},
                    {u"price_origin"_qs, origin},
                    {u"cover_link"_qs, cover}};
}

Result<BookTexts> texts(const CreateBook &command, const Codes &codes)
{
    SD_ASSIGN(title, checkedTitle(command.title, u"title"_qs));
    SD_ASSIGN(subtitle, checkedSubtitle(command.subtitle, u"subtitle"_qs));
    SD_ASSIGN(publisher, checkedLine(command.publisher, u"publisher"_qs));
    SD_ASSIGN(authors, checkedAuthors(command.authors, u"authors"_qs));
    return BookTexts{.title = title,
                     .subtitle = subtitle,
                     .authors = authors,
                     .publisher = publisher,
                     .isbn = codes.isbn.value_or(QString()),
                     .ownCode = codes.ownCode.value_or(QString())};
}

Bindings textColumns(const BookTexts &book)
{
    const auto keys = bookKeys(book);
    return {{u"title"_qs, book.title},
            {u"subtitle"_qs, book.subtitle},
            {u"title_key"_qs, keys.titleKey},
            {u"authors"_qs, keys.authors},
            {u"authors_key"_qs, keys.authorsKey},
            {u"publisher"_qs, book.publisher},
            {u"publisher_key"_qs, keys.publisherKey},
            {u"search_key"_qs, keys.searchKey}};
}

Result<QList<CategoryId>> categories(const CreateBook &command, HandlerContext &context)
{
    QList<CategoryId> ids;
    for (const auto &ref : command.categories) {
        SD_ASSIGN(category, resolveCategory(context, ref, u"categories"_qs));
        if (!ids.contains(category.id))
            ids.append(category.id);
    }
    return ids;
}

// The engines name different ones of the indexes that stand in the way; a person knows the code.
Result<void> insertBook(HandlerContext &context, const Bindings &values, const Codes &codes)
{
    const auto inserted = context.write(u"book_insert"_qs, values);
    if (inserted)
        return {};
    auto error = inserted.error();
    if (error.kind == ErrorKind::Conflict && error.field == u"code")
        error.field = codes.isbn ? u"isbn"_qs : u"own_code"_qs;
    return fail(error);
}

} // namespace

Result<QJsonObject> handle(const CreateBook &command, HandlerContext &context)
{
    const auto id = context.nextId<BookId>();
    SD_ASSIGN(codes, codesFor(command, context));
    SD_ASSIGN(book, texts(command, codes));
    SD_ASSIGN(values, details(command));
    SD_ASSIGN(inCategories, categories(command, context));
    // A price that staff enter holds at once, but a manager is asked to look at it.
    const bool confirmed = context.actor()->role != Role::Staff;
    values.add(textColumns(book));
    values.add({{u"id"_qs, id.uuid()},
                {u"isbn"_qs, nullable(codes.isbn)},
                {u"own_code"_qs, nullable(codes.ownCode)},
                {u"currency"_qs, context.currency().code()},
                {u"price_confirmed"_qs, confirmed},
                {u"at"_qs, context.at()}});
    SD_TRY(insertBook(context, values, codes));
    addBookAuthors(context, id, book.authors);
    addBookCategories(context, id, inCategories);
    context.recordActivity({.shop = std::nullopt,
                            .subjectKind = u"book"_qs,
                            .subjectId = id.uuid(),
                            .subject = book.title});
    return QJsonObject{{QStringLiteral("id"), id.toString()},
                       {QStringLiteral("code"), codes.code()}};
}

} // namespace shopdesk
