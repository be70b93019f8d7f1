// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/import/BookRowParser.h"

#include "db/domain/Text.h"
#include "db/service/import/IsbnCell.h"
#include "db/service/import/LanguageCell.h"
#include "db/service/import/PriceCell.h"
#include "db/service/import/YearCell.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QtEndian>

namespace shopdesk {

namespace {

auto reject(const CsvRecord &record, const QString &field, const QString &reason,
            const QString &value)
{
    return tl::unexpected(RowReject{record.row, record.line, field, reason, excerptOf(value)});
}

void note(ParsedBook &book, BookField field, const QString &reason, const QString &value)
{
    book.notes.append({bookFieldName(field), reason, excerptOf(value)});
}

// One line of text; runs of blanks and line breaks in names and titles mean nothing.
Result<QString> lineOf(const QString &value, BookField field, qsizetype longest)
{
    return checkedText(value.simplified(), bookFieldName(field),
                       TextLimits{.min = 0, .max = longest});
}

} // namespace

BookRowParser::BookRowParser(ColumnMapping mapping, BookRowRules rules)
    : m_mapping(std::move(mapping))
    , m_rules(rules)
{
}

BookRowParser::Outcome BookRowParser::parse(const CsvRecord &record) const
{
    ParsedBook book;
    book.row = record.row;
    book.line = record.line;
    for (const auto step : {&BookRowParser::checkShape, &BookRowParser::readTexts,
                            &BookRowParser::readPeople, &BookRowParser::readMoney}) {
        if (auto done = (this->*step)(record, book); !done)
            return tl::unexpected(std::move(done.error()));
    }
    readFacts(record, book);
    readCategories(record, book);
    readIdentity(record, book);
    return book;
}

QString BookRowParser::cell(const CsvRecord &record, BookField field) const
{
    const auto column = m_mapping.columnOf(field);
    return column ? record.fields.value(*column) : QString();
}

BookRowParser::Step BookRowParser::checkShape(const CsvRecord &record, ParsedBook &book) const
{
    if (record.hasBrokenText)
        return reject(record, {}, u"text_not_utf8"_qs, record.fields.value(0));
    for (qsizetype i = m_mapping.columnCount(); i < record.fields.size(); ++i)
        if (!record.fields.at(i).trimmed().isEmpty())
            return reject(record, {}, u"too_many_columns"_qs, record.fields.at(i));
    if (record.fields.size() < m_mapping.columnCount())
        book.notes.append({{}, u"columns_missing"_qs, QString::number(record.fields.size())});
    return {};
}

BookRowParser::Step BookRowParser::readTexts(const CsvRecord &record, ParsedBook &book) const
{
    struct Target
    {
        BookField field;
        QString ParsedBook::*member;
        qsizetype longest;
    };
    constexpr std::array kTargets = {
            Target{BookField::Title, &ParsedBook::title, kLongestTitle},
            Target{BookField::OriginalTitle, &ParsedBook::originalTitle, kLongestTitle},
            Target{BookField::Subtitle, &ParsedBook::subtitle, kLongestTitle},
            Target{BookField::Publisher, &ParsedBook::publisher, kLongestName},
            Target{BookField::Format, &ParsedBook::format, kLongestName},
    };
    for (const Target &target : kTargets) {
        auto text = lineOf(cell(record, target.field), target.field, target.longest);
        if (!text)
            return reject(record, text.error().field, text.error().reason,
                          cell(record, target.field));
        book.*target.member = std::move(*text);
    }
    const TextLimits long_{.min = 0, .max = kLongestDescription, .lines = TextLines::Multiple};
    auto description = checkedText(cell(record, BookField::Description), u"description"_qs, long_);
    if (!description)
        return reject(record, u"description"_qs, description.error().reason,
                      cell(record, BookField::Description));
    book.description = std::move(*description);

    if (book.title.isEmpty() && !book.originalTitle.isEmpty()) {
        book.title = book.originalTitle;
        note(book, BookField::Title, u"title_from_original"_qs, book.title);
    }
    if (book.title.isEmpty())
        return reject(record, u"title"_qs, u"text_missing"_qs, cell(record, BookField::Title));
    return {};
}

BookRowParser::Step BookRowParser::readPeople(const CsvRecord &record, ParsedBook &book) const
{
    const QString text = cell(record, BookField::Authors);
    for (AuthorName &author : splitAuthors(text, m_rules.authorOrder)) {
        auto name = lineOf(author.name, BookField::Authors, kLongestName);
        if (!name)
            return reject(record, u"authors"_qs, name.error().reason, text);
        book.authors.append({std::move(*name), author.role});
    }
    return {};
}

BookRowParser::Step BookRowParser::readMoney(const CsvRecord &record, ParsedBook &book) const
{
    const QString priceText = cell(record, BookField::Price);
    auto price = parsePrice(priceText, cell(record, BookField::Currency), m_rules.currency);
    if (!price)
        return reject(record, price.error().field, price.error().reason, priceText);
    book.price = *price;
    if (book.price && book.price->isZero()) {
        // Nothing is sold for nothing by accident: without a price it waits for a manager.
        book.price.reset();
        note(book, BookField::Price, u"price_zero"_qs, priceText);
    }
    auto tax = parseTax(cell(record, BookField::Tax));
    if (!tax)
        return reject(record, tax.error().field, tax.error().reason, cell(record, BookField::Tax));
    book.tax = *tax;
    return {};
}

void BookRowParser::readFacts(const CsvRecord &record, ParsedBook &book) const
{
    const QString yearText = cell(record, BookField::Year);
    if (const auto year = parseYear(yearText, m_rules.latestYear))
        book.year = *year;
    else
        note(book, BookField::Year, year.error().reason, yearText);

    const QString languageText = cell(record, BookField::Language);
    if (const auto language = parseLanguage(languageText))
        book.language = *language;
    else
        note(book, BookField::Language, language.error().reason, languageText);
}

void BookRowParser::readCategories(const CsvRecord &record, ParsedBook &book) const
{
    static const QRegularExpression level(u"\\s*(?:>|»|→|\\s--\\s)\\s*"_qs);
    for (const QString &path : cell(record, BookField::Category).split(u';')) {
        QStringList names;
        for (const QString &name : path.simplified().split(level))
            if (!name.isEmpty())
                names.append(name.left(kLongestName));
        if (!names.isEmpty() && !book.categories.contains(names))
            book.categories.append(names);
    }
}

void BookRowParser::readIdentity(const CsvRecord &record, ParsedBook &book) const
{
    IsbnReading reading = readIsbn(cell(record, BookField::Isbn13), cell(record, BookField::Isbn));
    book.isbn = std::move(reading.isbn);
    book.notes += reading.notes;
    if (book.isbn)
        return;
    const QString given = cell(record, BookField::OwnCode).trimmed();
    if (auto code = OwnCode::parse(given)) {
        book.ownCode = std::move(*code);
        return;
    }
    // The cells as they stand, not what was made of them: better cleaning in a later version must
    // not turn known books into new ones.
    QStringList identity{given.simplified()};
    if (given.isEmpty()) {
        for (const BookField field :
             {BookField::Title, BookField::OriginalTitle, BookField::Subtitle, BookField::Authors,
              BookField::Publisher, BookField::Year, BookField::Language})
            identity.append(cell(record, field).simplified());
    }
    book.ownCode = ownCodeFor(identity.join(QChar(0x1F)));
}

OwnCode ownCodeFor(const QString &text)
{
    const QByteArray hash =
            QCryptographicHash::hash(text.toCaseFolded().toUtf8(), QCryptographicHash::Sha256);
    const auto number = qFromBigEndian<quint64>(hash.constData());
    constexpr auto kCount = static_cast<quint64>(OwnCode::kMaxNumber);
    return *OwnCode::fromNumber(static_cast<qint64>(number % kCount) + 1);
}

} // namespace shopdesk
