// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/bookimport/BookImportReport.h"

namespace shopdesk {

namespace {

QJsonArray listed(const QList<RowReject> &entries)
{
    QJsonArray array;
    for (const RowReject &entry : entries)
        array.append(QJsonObject{{u"row"_qs, entry.row},
                                 {u"line"_qs, entry.line},
                                 {u"field"_qs, entry.field},
                                 {u"reason"_qs, entry.reason},
                                 {u"value"_qs, entry.value}});
    return array;
}

QString encodingName(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf8 ? u"utf-8"_qs : u"windows-1251"_qs;
}

} // namespace

void BookImportReport::setSource(const CsvFormat &format, const QJsonArray &mapping)
{
    m_format = format;
    m_mapping = mapping;
}

void BookImportReport::add(Fate fate)
{
    switch (fate) {
    case Fate::Imported:
        ++m_imported;
        break;
    case Fate::Updated:
        ++m_updated;
        break;
    case Fate::Unchanged:
        ++m_unchanged;
        break;
    }
}

void BookImportReport::addReject(const RowReject &reject)
{
    ++m_rejected;
    if (m_rejects.size() < kMostListed)
        m_rejects.append(reject);
}

void BookImportReport::addNotes(const ParsedBook &book)
{
    for (const RowNote &note : book.notes) {
        ++m_noteCounts[note.field + u':' + note.reason];
        if (m_notes.size() < kMostListed)
            m_notes.append({book.row, book.line, note.field, note.reason, note.value});
    }
}

QJsonObject BookImportReport::toJson() const
{
    QJsonObject counts;
    for (auto it = m_noteCounts.begin(); it != m_noteCounts.end(); ++it)
        counts.insert(it.key(), it.value());
    return {{u"read"_qs, read()},
            {u"imported"_qs, m_imported},
            {u"updated"_qs, m_updated},
            {u"unchanged"_qs, m_unchanged},
            {u"rejected"_qs, m_rejected},
            {u"encoding"_qs, encodingName(m_format.encoding)},
            {u"separator"_qs, QString(QLatin1Char(m_format.separator))},
            {u"mapping"_qs, m_mapping},
            {u"rejects"_qs, listed(m_rejects)},
            {u"note_counts"_qs, counts},
            {u"notes"_qs, listed(m_notes)}};
}

} // namespace shopdesk
