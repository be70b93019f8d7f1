// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/onix/OnixProductParser.h"
#include "db/service/onix/OnixReader.h"

#include <QBuffer>
#include <QFile>

// What the tests of ONIX share: small messages, and books in words.
namespace shopdesk::test {

inline const QByteArray kIdentifier = "<ProductIdentifier><ProductIDType>15</ProductIDType>"
                                      "<IDValue>9783865000040</IDValue></ProductIdentifier>";
inline const QByteArray kTitle =
        "<TitleDetail><TitleType>01</TitleType><TitleElement>"
        "<TitleElementLevel>01</TitleElementLevel><TitleText>Tide</TitleText>"
        "</TitleElement></TitleDetail>";

inline QByteArray importData(const QString &name)
{
    QFile file(QStringLiteral(SHOPDESK_TEST_DATA "/import/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray product(const QByteArray &descriptive, const QByteArray &others = {},
                          const QByteArray &notification = "03",
                          const QByteArray &identifiers = kIdentifier)
{
    return "<ONIXMessage release=\"3.0\"><Product><RecordReference>r.1</RecordReference>"
           "<NotificationType>" +
           notification + "</NotificationType>" + identifiers + "<DescriptiveDetail>" + kTitle +
           descriptive + "</DescriptiveDetail>" + others + "</Product></ONIXMessage>";
}

inline QByteArray supply(const QByteArray &prices)
{
    return "<ProductSupply><SupplyDetail>" + prices + "</SupplyDetail></ProductSupply>";
}

inline QByteArray price(const QByteArray &type, const QByteArray &amount,
                        const QByteArray &currency = "EUR", const QByteArray &more = {})
{
    return "<Price><PriceType>" + type + "</PriceType>" + more + "<PriceAmount>" + amount +
           "</PriceAmount><CurrencyCode>" + currency + "</CurrencyCode></Price>";
}

inline QByteArray tax(const QByteArray &percent)
{
    return "<Tax><TaxType>01</TaxType><TaxRatePercent>" + percent + "</TaxRatePercent></Tax>";
}

inline std::vector<OnixProductParser::Outcome> parse(QByteArray content)
{
    std::vector<OnixProductParser::Outcome> outcomes;
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    auto reader = OnixReader::open(buffer);
    OnixNode node;
    while (reader) {
        const auto isThere = reader->next(node);
        if (!isThere || !*isThere)
            break;
        const OnixProductParser parser({.currency = *Currency::parse(u"EUR"),
                                        .today = QDate(2026, 3, 2),
                                        .defaultCurrency = reader->message().defaultCurrency,
                                        .defaultPriceType = reader->message().defaultPriceType});
        outcomes.push_back(parser.parse(node, qint64(outcomes.size()) + 1));
    }
    return outcomes;
}

inline QString notesOf(const ParsedBook &book)
{
    QStringList notes;
    for (const RowNote &note : book.notes)
        notes.append(note.field + u':' + note.reason);
    return notes.join(u' ');
}

inline QString namesOf(const ParsedBook &book)
{
    QStringList names;
    for (const AuthorName &author : book.authors)
        names.append(author.name);
    return names.join(u"; "_qs);
}

// Everything about a book in words, so that two can be compared at a glance.
inline QString asText(const OnixProductParser::Outcome &outcome)
{
    if (!outcome) {
        const RowReject &reject = outcome.error();
        return u"%1 %2 %3"_qs.arg(reject.reference, reject.field, reject.reason);
    }
    const ParsedBook &book = *outcome;
    return QStringList{book.reference,
                       QString::number(int(book.extent)),
                       book.isbn->toString(),
                       book.title,
                       book.subtitle,
                       namesOf(book),
                       book.publisher,
                       QString::number(book.year.value_or(0)),
                       book.language,
                       book.format,
                       book.description,
                       book.price ? book.price->toDecimal() : QString(),
                       book.tax ? QString::number(book.tax->basisPoints()) : QString(),
                       book.availability,
                       book.coverLink,
                       book.categoryCodes.join(u' '),
                       notesOf(book)}
            .join(u" | "_qs);
}

} // namespace shopdesk::test
