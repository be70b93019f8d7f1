// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/onix/OnixProductParser.h"

#include "db/domain/Text.h"
#include "db/service/import/LanguageCell.h"
#include "db/service/onix/OnixCodes.h"
#include "db/service/onix/OnixDates.h"
#include "db/service/onix/OnixPeople.h"

#include <QUrl>

namespace shopdesk {

namespace {

constexpr qsizetype kLongestReference = 100;
constexpr qsizetype kLongestLink = 2'000;
constexpr qsizetype kMostSubjects = 50;

tl::unexpected<Error> unusable(const QString &field, const QString &reason, const OnixNode &at,
                               const QString &value)
{
    return fail(ErrorKind::Invalid, reason, field,
                {{u"line"_qs, at.line}, {u"value"_qs, excerptOf(value)}});
}

void note(ParsedBook &book, const QString &field, const QString &reason, const QString &value)
{
    book.notes.append({field, reason, excerptOf(value)});
}

Result<QString> lineOf(const QString &value, const QString &field, qsizetype longest,
                       const OnixNode &at)
{
    auto text = checkedText(value.simplified(), field, TextLimits{.min = 0, .max = longest});
    if (!text)
        return unusable(field, text.error().reason, at, value);
    return text;
}

// ONIX list 1.
Result<void> readNotice(const OnixNode &product, ParsedBook &book)
{
    const QString type = product.value(OnixTag::NotificationType);
    if (type.isEmpty())
        note(book, u"notification_type"_qs, u"notification_type_missing"_qs, {});
    else if (type == u"04")
        book.extent = ParsedBook::Extent::Parts;
    else if (type == u"05")
        book.extent = ParsedBook::Extent::Withdrawal;
    else if (type == u"88" || type == u"89")
        return unusable(u"notification_type"_qs, u"test_record"_qs, product, type);
    else if (type != u"01" && type != u"02" && type != u"03")
        return unusable(u"notification_type"_qs, u"unknown_notification"_qs, product, type);
    book.reference = product.value(OnixTag::RecordReference).simplified().left(kLongestReference);
    if (book.reference.isEmpty())
        note(book, u"record_reference"_qs, u"record_reference_missing"_qs, {});
    return {};
}

// ONIX list 5: 15 is the ISBN-13; a GTIN-13 may be one, and an ISBN-10 has one.
Result<Isbn> isbnOf(const OnixNode &product)
{
    for (const QString &type : {u"15"_qs, u"03"_qs, u"02"_qs}) {
        for (const OnixNode *identifier : product.all(OnixTag::ProductIdentifier)) {
            if (!identifier->has(OnixTag::ProductIDType, type))
                continue;
            const QString value = identifier->value(OnixTag::IDValue);
            const auto isbn = Isbn::parse(value);
            if (isbn)
                return *isbn;
            if (type != u"03" || value.startsWith(u"978") || value.startsWith(u"979"))
                return unusable(u"isbn"_qs, isbn.error().reason, *identifier, value);
        }
    }
    return unusable(u"isbn"_qs, u"isbn_missing"_qs, product, {});
}

QString withPrefix(const OnixNode &element)
{
    const QString prefix = element.value(OnixTag::TitlePrefix).simplified();
    const QString rest = element.value(OnixTag::TitleWithoutPrefix).simplified();
    if (rest.isEmpty())
        return element.value(OnixTag::TitleText).simplified();
    const bool isElided = prefix.endsWith(u'\'') || prefix.endsWith(u'’') || prefix.isEmpty();
    return isElided ? prefix + rest : prefix + u' ' + rest;
}

// The element of the product itself (ONIX list 149: 01); where that has no words ("volume 3"), the
// words of all, from the whole to the part.
QString titleOf(const OnixNode &detail)
{
    QStringList parts;
    for (const OnixNode *element : detail.all(OnixTag::TitleElement)) {
        const QString words = withPrefix(*element);
        if (element->has(OnixTag::TitleElementLevel, u"01"_qs) && !words.isEmpty())
            return words;
        parts.append(words);
        parts.append(element->value(OnixTag::PartNumber).simplified());
    }
    const bool hasWords = std::any_of(parts.begin(), parts.end(), [](const QString &part) {
        return part.size() > 1 && !part.at(0).isDigit();
    });
    parts.removeAll(QString());
    return hasWords ? parts.join(u", "_qs) : QString();
}

// ONIX list 15: the distinctive title, else one of which the kind is not named.
const OnixNode *titleDetail(const OnixNode &descriptive)
{
    for (const QString &type : {u"01"_qs, u"00"_qs}) {
        for (const OnixNode *detail : descriptive.all(OnixTag::TitleDetail)) {
            if (detail->has(OnixTag::TitleType, type))
                return detail;
        }
    }
    return nullptr;
}

Result<void> readTitle(const OnixNode &descriptive, ParsedBook &book)
{
    const OnixNode *detail = titleDetail(descriptive);
    if (!detail)
        return {};
    SD_ASSIGN(title, lineOf(titleOf(*detail), u"title"_qs, BookRowParser::kLongestTitle, *detail));
    book.title = title;
    for (const OnixNode *element : detail->all(OnixTag::TitleElement)) {
        const QString text = element->value(OnixTag::Subtitle);
        if (!book.subtitle.isEmpty() || text.isEmpty())
            continue;
        SD_ASSIGN(subtitle, lineOf(text, u"subtitle"_qs, BookRowParser::kLongestTitle, *element));
        book.subtitle = subtitle;
    }
    return {};
}

void readLanguage(const OnixNode &descriptive, ParsedBook &book)
{
    for (const OnixNode *language : descriptive.all(OnixTag::Language)) {
        if (!language->has(OnixTag::LanguageRole, u"01"_qs))
            continue;
        const QString code = language->value(OnixTag::LanguageCode);
        if (const auto parsed = parseLanguage(code))
            book.language = *parsed;
        else
            note(book, u"language"_qs, parsed.error().reason, code);
        return;
    }
}

// ONIX list 27: 93 is Thema.
void readSubjects(const OnixNode &descriptive, ParsedBook &book)
{
    for (const OnixNode *subject : descriptive.all(OnixTag::Subject)) {
        const QString code = subject->value(OnixTag::SubjectCode);
        const bool isWanted = subject->has(OnixTag::SubjectSchemeIdentifier, u"93"_qs) &&
                              !code.isEmpty() && code.size() <= 20 &&
                              book.categoryCodes.size() < kMostSubjects;
        if (isWanted && !book.categoryCodes.contains(code))
            book.categoryCodes.append(code);
    }
}

Result<void> readDescriptive(const OnixNode &descriptive, ParsedBook &book)
{
    SD_TRY(readTitle(descriptive, book));
    for (const AuthorName &author : onixAuthors(descriptive)) {
        SD_ASSIGN(name,
                  lineOf(author.name, u"authors"_qs, BookRowParser::kLongestName, descriptive));
        book.authors.append({name, author.role});
    }
    book.format = formatOfProductForm(descriptive.value(OnixTag::ProductForm));
    readLanguage(descriptive, book);
    readSubjects(descriptive, book);
    return {};
}

// ONIX list 153: the description, else the short one.
void readDescription(const OnixNode &collateral, ParsedBook &book)
{
    const TextLimits limits{
            .min = 0, .max = BookRowParser::kLongestDescription, .lines = TextLines::Multiple};
    for (const QString &type : {u"03"_qs, u"02"_qs}) {
        for (const OnixNode *content : collateral.all(OnixTag::TextContent)) {
            const OnixNode *text = content->child(OnixTag::Text);
            if (!content->has(OnixTag::TextType, type) || !text || text->text.isEmpty())
                continue;
            const auto checked = checkedText(text->text, u"description"_qs, limits);
            if (checked && !text->isLong) {
                book.description = *checked;
                return;
            }
            note(book, u"description"_qs,
                 text->isLong ? u"text_too_long"_qs : checked.error().reason, text->text);
        }
    }
}

bool isWebLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    return link.size() <= kLongestLink && url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == u"http" || url.scheme() == u"https");
}

// A still picture (list 159: 03) of the front cover (list 158: 01); a file rather than a page (list
// 161: 02).
QString coverLinkOf(const OnixNode &collateral)
{
    QString found;
    for (const OnixNode *resource : collateral.all(OnixTag::SupportingResource)) {
        const QString mode = resource->value(OnixTag::ResourceMode);
        if (!resource->has(OnixTag::ResourceContentType, u"01"_qs) ||
            (!mode.isEmpty() && mode != u"03"))
            continue;
        for (const OnixNode *version : resource->all(OnixTag::ResourceVersion)) {
            const QString link = version->value(OnixTag::ResourceLink);
            if (version->has(OnixTag::ResourceForm, u"02"_qs) && isWebLink(link))
                return link;
            if (found.isEmpty() || (!isWebLink(found) && isWebLink(link)))
                found = link;
        }
    }
    return found;
}

void readCollateral(const OnixNode &collateral, ParsedBook &book)
{
    readDescription(collateral, book);
    const QString link = coverLinkOf(collateral);
    if (isWebLink(link))
        book.coverLink = link;
    else if (!link.isEmpty())
        note(book, u"cover_link"_qs, u"link_unreadable"_qs, link);
}

// ONIX list 45: the publisher, before those who help; else the imprint.
QString publisherOf(const OnixNode &publishing)
{
    QString first;
    for (const OnixNode *publisher : publishing.all(OnixTag::Publisher)) {
        const QString name = publisher->value(OnixTag::PublisherName);
        if (publisher->has(OnixTag::PublishingRole, u"01"_qs) && !name.isEmpty())
            return name;
        if (first.isEmpty())
            first = name;
    }
    const OnixNode *imprint = publishing.child(OnixTag::Imprint);
    return first.isEmpty() && imprint ? imprint->value(OnixTag::ImprintName) : first;
}

QString availabilityOf(const OnixNode &product)
{
    for (const OnixNode *supply : product.all(OnixTag::ProductSupply)) {
        for (const OnixNode *detail : supply->all(OnixTag::SupplyDetail)) {
            const QString word = availabilityOfProduct(detail->value(OnixTag::ProductAvailability));
            if (!word.isEmpty())
                return word;
        }
    }
    const OnixNode *publishing = product.child(OnixTag::PublishingDetail);
    return publishing ? availabilityOfStatus(publishing->value(OnixTag::PublishingStatus))
                      : QString();
}

} // namespace

OnixProductParser::Outcome OnixProductParser::parse(const OnixNode &product, qint64 row) const
{
    auto book = read(product, row);
    if (book)
        return *book;
    const Error &error = book.error();
    return tl::unexpected(RowReject{
            .row = row,
            .line = error.facts.value(u"line"_qs, product.line).toLongLong(),
            .field = error.field,
            .reason = error.reason,
            .value = error.facts.value(u"value"_qs).toString(),
            .reference =
                    product.value(OnixTag::RecordReference).simplified().left(kLongestReference)});
}

Result<ParsedBook> OnixProductParser::read(const OnixNode &product, qint64 row) const
{
    ParsedBook book;
    book.row = row;
    book.line = product.line;
    SD_TRY(readNotice(product, book));
    SD_ASSIGN(isbn, isbnOf(product));
    book.isbn = isbn;
    if (book.extent == ParsedBook::Extent::Withdrawal) {
        // A shop has sold it and may have it on the shelf: it is never deleted.
        book.availability = u"withdrawn"_qs;
        note(book, u"availability"_qs, u"delete_notice"_qs, book.reference);
        return book;
    }
    SD_TRY(readBlocks(product, book));
    if (book.title.isEmpty() && book.extent == ParsedBook::Extent::Whole)
        return unusable(u"title"_qs, u"text_missing"_qs, product, {});
    return book;
}

Result<void> OnixProductParser::readBlocks(const OnixNode &product, ParsedBook &book) const
{
    for (const OnixNode *descriptive : product.all(OnixTag::DescriptiveDetail))
        SD_TRY(readDescriptive(*descriptive, book));
    for (const OnixNode *collateral : product.all(OnixTag::CollateralDetail))
        readCollateral(*collateral, book);
    SD_TRY(readPublishing(product, book));
    return readSupply(product, book);
}

Result<void> OnixProductParser::readPublishing(const OnixNode &product, ParsedBook &book) const
{
    const OnixNode *publishing = product.child(OnixTag::PublishingDetail);
    if (!publishing)
        return {};
    SD_ASSIGN(publisher, lineOf(publisherOf(*publishing), u"publisher"_qs,
                                BookRowParser::kLongestName, *publishing));
    book.publisher = publisher;
    for (const OnixNode *date : publishing->all(OnixTag::PublishingDate)) {
        if (!date->has(OnixTag::PublishingDateRole, u"01"_qs))
            continue;
        const QString text = date->value(OnixTag::Date);
        const auto year = onixYear(*date, m_rules.latestYear);
        if (!year)
            return unusable(u"year"_qs, year.error().reason, *date, text);
        book.year = *year;
        if (!book.year)
            note(book, u"year"_qs, u"date_in_words"_qs, text);
        break;
    }
    return {};
}

Result<void> OnixProductParser::readSupply(const OnixNode &product, ParsedBook &book) const
{
    SD_ASSIGN(price, onixPrice(product, m_rules));
    book.price = price.amount;
    book.tax = price.tax;
    book.notes += price.notes;
    book.availability = availabilityOf(product);
    return {};
}

} // namespace shopdesk
