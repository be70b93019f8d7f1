// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/bookimport/BookImportReport.h"

namespace shopdesk {

namespace {

QJsonObject listed(const RowReject &entry)
{
    QJsonObject object{{u"row"_qs, entry.row},
                       {u"line"_qs, entry.line},
                       {u"field"_qs, entry.field},
                       {u"reason"_qs, entry.reason},
                       {u"value"_qs, entry.value}};
    if (!entry.reference.isEmpty())
        object.insert(u"record"_qs, entry.reference);
    return object;
}

QJsonObject listed(const KeptPrice &price)
{
    return {{u"row"_qs, price.row},
            {u"isbn"_qs, price.code},
            {u"ours_minor"_qs, price.oursMinor},
            {u"theirs_minor"_qs, price.theirsMinor}};
}

template<class Entry>
QJsonArray allListed(const QList<Entry> &entries)
{
    QJsonArray array;
    for (const Entry &entry : entries)
        array.append(listed(entry));
    return array;
}

} // namespace

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

void BookImportReport::addNotes(const ParsedBook &book, const QList<RowNote> &notes)
{
    for (const RowNote &note : notes) {
        ++m_noteCounts[note.field + u':' + note.reason];
        if (m_notes.size() < kMostListed)
            m_notes.append(
                    {book.row, book.line, note.field, note.reason, note.value, book.reference});
    }
}

void BookImportReport::addKept(const KeptPrice &price)
{
    if (m_keptPrices.size() < kMostListed)
        m_keptPrices.append(price);
}

QJsonObject BookImportReport::toJson() const
{
    QJsonObject counts;
    for (auto it = m_noteCounts.begin(); it != m_noteCounts.end(); ++it)
        counts.insert(it.key(), it.value());
    QJsonObject report = m_source;
    report.insert(u"read"_qs, read());
    report.insert(u"imported"_qs, m_imported);
    report.insert(u"updated"_qs, m_updated);
    report.insert(u"unchanged"_qs, m_unchanged);
    report.insert(u"rejected"_qs, m_rejected);
    report.insert(u"rejects"_qs, allListed(m_rejects));
    report.insert(u"kept_prices"_qs, allListed(m_keptPrices));
    report.insert(u"note_counts"_qs, counts);
    report.insert(u"notes"_qs, allListed(m_notes));
    return report;
}

} // namespace shopdesk
