// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/import/ColumnMapping.h"

#include "db/service/import/HeaderWords.h"

#include <QJsonObject>

#include <algorithm>

namespace shopdesk {

namespace {

QString confidenceName(MappingConfidence confidence)
{
    switch (confidence) {
    case MappingConfidence::Likely:
        return u"likely"_qs;
    case MappingConfidence::Certain:
        return u"certain"_qs;
    case MappingConfidence::Given:
        return u"given"_qs;
    }
    return {};
}

Error mappingError(const QString &reason, const QString &assignment)
{
    return Error{.kind = ErrorKind::Invalid,
                 .operation = u"import.map"_qs,
                 .reason = reason,
                 .detail = {},
                 .field = u"mapping"_qs,
                 .facts = {{u"assignment"_qs, assignment}}};
}

} // namespace

ColumnMapping ColumnMapping::guess(const QStringList &header)
{
    ColumnMapping mapping;
    mapping.m_header = header;
    constexpr std::array kBestFirst = {HeaderMatch::Name, HeaderMatch::Word,
                                       HeaderMatch::LesserWord, HeaderMatch::Beginning};
    for (const HeaderMatch wanted : kBestFirst) {
        for (const BookField field : kBookFields) {
            for (int column = 0; column < header.size(); ++column) {
                if (mapping.choiceOf(field) || mapping.isUsed(column) ||
                    matchHeader(header.at(column), field) != wanted)
                    continue;
                const auto confidence = wanted >= HeaderMatch::Word ? MappingConfidence::Certain
                                                                    : MappingConfidence::Likely;
                mapping.choiceOf(field) = Choice{column, confidence};
            }
        }
    }
    return mapping;
}

Result<void> ColumnMapping::assign(const QString &assignment)
{
    const qsizetype equals = assignment.indexOf(u'=');
    if (equals < 0)
        return fail(mappingError(u"mapping_malformed"_qs, assignment));
    const auto field = bookFieldNamed(QStringView(assignment).first(equals).trimmed());
    if (!field)
        return fail(mappingError(u"mapping_field_unknown"_qs, assignment));
    const QString wanted = assignment.mid(equals + 1).trimmed();
    if (wanted.isEmpty()) {
        choiceOf(*field).reset();
        return {};
    }
    const auto column = findColumn(wanted);
    if (!column)
        return fail(mappingError(u"mapping_column_unknown"_qs, assignment));
    for (auto &choice : m_choices)
        if (choice && choice->column == *column)
            choice.reset();
    choiceOf(*field) = Choice{*column, MappingConfidence::Given};
    return {};
}

Result<void> ColumnMapping::check() const
{
    if (!columnOf(BookField::Title) && !columnOf(BookField::OriginalTitle))
        return fail(ErrorKind::Invalid, u"title_column_missing"_qs, u"title"_qs);
    return {};
}

std::optional<int> ColumnMapping::columnOf(BookField field) const
{
    const auto &choice = m_choices.at(static_cast<size_t>(field));
    return choice ? std::optional(choice->column) : std::nullopt;
}

QList<ColumnMapping::Entry> ColumnMapping::entries() const
{
    QList<Entry> entries;
    for (const BookField field : kBookFields)
        if (const auto &choice = m_choices.at(static_cast<size_t>(field)))
            entries.append(
                    {field, choice->column, m_header.at(choice->column), choice->confidence});
    return entries;
}

QStringList ColumnMapping::unusedHeadings() const
{
    QStringList unused;
    for (int column = 0; column < m_header.size(); ++column)
        if (!isUsed(column))
            unused.append(m_header.at(column));
    return unused;
}

QJsonArray ColumnMapping::toJson() const
{
    QJsonArray array;
    for (const Entry &entry : entries())
        array.append(QJsonObject{{u"field"_qs, bookFieldName(entry.field)},
                                 {u"column"_qs, entry.column + 1},
                                 {u"heading"_qs, entry.heading},
                                 {u"confidence"_qs, confidenceName(entry.confidence)}});
    return array;
}

std::optional<ColumnMapping::Choice> &ColumnMapping::choiceOf(BookField field)
{
    return m_choices.at(static_cast<size_t>(field));
}

std::optional<int> ColumnMapping::findColumn(const QString &nameOrNumber) const
{
    for (int column = 0; column < m_header.size(); ++column)
        if (m_header.at(column).trimmed().compare(nameOrNumber, Qt::CaseInsensitive) == 0)
            return column;
    bool isNumber = false;
    const int number = nameOrNumber.toInt(&isNumber);
    if (!isNumber || number < 1 || number > m_header.size())
        return std::nullopt;
    return number - 1;
}

bool ColumnMapping::isUsed(int column) const
{
    return std::any_of(m_choices.begin(), m_choices.end(),
                       [column](const auto &choice) { return choice && choice->column == column; });
}

} // namespace shopdesk
