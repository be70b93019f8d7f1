// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/onix/OnixProductParser.h"

#include "db/service/onix/OnixBlocks.h"
#include "db/service/onix/OnixCodes.h"
#include "db/service/onix/OnixDates.h"

namespace shopdesk {

namespace {

constexpr qsizetype kLongestReference = 100;

// ONIX list 1.
Result<void> readNotice(const OnixNode &product, ParsedBook &book)
{
    const QString type = product.value(OnixTag::NotificationType);
    if (type.isEmpty())
        onixNote(book, u"notification_type"_qs, u"notification_type_missing"_qs, {});
    else if (type == u"04")
        book.extent = ParsedBook::Extent::Parts;
    else if (type == u"05")
        book.extent = ParsedBook::Extent::Withdrawal;
    else if (type == u"88" || type == u"89")
        return onixReject(u"notification_type"_qs, u"test_record"_qs, product, type);
    else if (type != u"01" && type != u"02" && type != u"03")
        return onixReject(u"notification_type"_qs, u"unknown_notification"_qs, product, type);
    book.reference = product.value(OnixTag::RecordReference).simplified().left(kLongestReference);
    if (book.reference.isEmpty())
        onixNote(book, u"record_reference"_qs, u"record_reference_missing"_qs, {});
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
                return onixReject(u"isbn"_qs, isbn.error().reason, *identifier, value);
        }
    }
    return onixReject(u"isbn"_qs, u"isbn_missing"_qs, product, {});
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
        onixNote(book, u"availability"_qs, u"delete_notice"_qs, book.reference);
        return book;
    }
    SD_TRY(readBlocks(product, book));
    if (book.title.isEmpty() && book.extent == ParsedBook::Extent::Whole)
        return onixReject(u"title"_qs, u"text_missing"_qs, product, {});
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
    SD_ASSIGN(publisher, onixLine(publisherOf(*publishing), u"publisher"_qs,
                                  BookRowParser::kLongestName, *publishing));
    book.publisher = publisher;
    for (const OnixNode *date : publishing->all(OnixTag::PublishingDate)) {
        if (!date->has(OnixTag::PublishingDateRole, u"01"_qs))
            continue;
        const QString text = date->value(OnixTag::Date);
        const auto year = onixYear(*date, m_rules.latestYear);
        if (!year)
            return onixReject(u"year"_qs, year.error().reason, *date, text);
        book.year = *year;
        if (!book.year)
            onixNote(book, u"year"_qs, u"date_in_words"_qs, text);
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
