// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/bookimport/CsvBookSource.h"

namespace shopdesk {

namespace {

constexpr std::size_t kSampleRows = 200;

// A column that merely resembles a list of subjects would plant thousands of categories: it counts
// only when its heading says so or a person does.
Result<void> dropDoubtfulCategories(ColumnMapping &mapping)
{
    for (const auto &entry : mapping.entries())
        if (entry.field == BookField::Category && entry.confidence == MappingConfidence::Likely)
            return mapping.assign(bookFieldName(BookField::Category) + u'=');
    return {};
}

QString encodingName(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf8 ? u"utf-8"_qs : u"windows-1251"_qs;
}

} // namespace

CsvBookSource::CsvBookSource(CsvReader reader, ColumnMapping mapping)
    : m_reader(std::move(reader))
    , m_mapping(std::move(mapping))
{
}

Result<std::unique_ptr<BookSource>> CsvBookSource::open(QFile &file, const QStringList &assignments)
{
    SD_ASSIGN(reader, CsvReader::open(file));
    CsvRecord header;
    SD_TRY(reader.next(header));
    ColumnMapping mapping = ColumnMapping::guess(header.fields);
    SD_TRY(dropDoubtfulCategories(mapping));
    for (const QString &assignment : assignments)
        SD_TRY(mapping.assign(assignment));
    SD_TRY(mapping.check());
    std::unique_ptr<CsvBookSource> source(new CsvBookSource(std::move(reader), std::move(mapping)));
    SD_TRY(source->takeSample());
    return source;
}

Result<void> CsvBookSource::takeSample()
{
    CsvRecord record;
    while (m_sample.size() < kSampleRows) {
        SD_ASSIGN(isThere, m_reader.next(record));
        if (!isThere)
            break;
        m_sample.push_back(record);
    }
    return {};
}

AuthorOrder CsvBookSource::authorOrder() const
{
    const auto column = m_mapping.columnOf(BookField::Authors);
    QStringList cells;
    for (const CsvRecord &record : m_sample)
        if (column)
            cells.append(record.fields.value(*column));
    return guessAuthorOrder(cells);
}

void CsvBookSource::begin(const SourceRules &rules)
{
    m_parser.emplace(m_mapping,
                     BookRowRules{.authorOrder = authorOrder(), .currency = rules.currency});
}

Result<bool> CsvBookSource::nextRecord()
{
    if (m_sample.empty())
        return m_reader.next(m_record);
    m_record = std::move(m_sample.front());
    m_sample.pop_front();
    return true;
}

Result<std::optional<BookSource::Outcome>> CsvBookSource::next()
{
    SD_ASSIGN(isThere, nextRecord());
    return isThere ? std::optional(m_parser->parse(m_record)) : std::nullopt;
}

QJsonObject CsvBookSource::describe() const
{
    return {{u"format"_qs, u"csv"_qs},
            {u"encoding"_qs, encodingName(m_reader.format().encoding)},
            {u"separator"_qs, QString(QLatin1Char(m_reader.format().separator))},
            {u"mapping"_qs, m_mapping.toJson()}};
}

} // namespace shopdesk
