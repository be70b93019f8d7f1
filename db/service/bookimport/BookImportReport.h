// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/bookimport/BookChanges.h"
#include "db/service/import/ParsedBook.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace shopdesk {

// What an import did. read = imported + updated + unchanged + rejected.
class BookImportReport
{
public:
    // So many single rejects and notes are kept; all are counted.
    static constexpr qsizetype kMostListed = 100'000;

    enum class Fate { Imported, Updated, Unchanged };

    // How the file was understood; see BookSource::describe().
    void setSource(const QJsonObject &source) { m_source = source; }
    void add(Fate fate);
    void addReject(const RowReject &reject);
    void addNotes(const ParsedBook &book, const QList<RowNote> &notes);
    void addKept(const KeptPrice &price);

    [[nodiscard]] qint64 read() const { return m_imported + m_updated + m_unchanged + m_rejected; }
    [[nodiscard]] qint64 imported() const { return m_imported; }
    [[nodiscard]] qint64 updated() const { return m_updated; }
    [[nodiscard]] qint64 unchanged() const { return m_unchanged; }
    [[nodiscard]] qint64 rejected() const { return m_rejected; }
    [[nodiscard]] const QList<RowReject> &rejects() const { return m_rejects; }
    [[nodiscard]] const QList<KeptPrice> &keptPrices() const { return m_keptPrices; }
    // How often "field:reason" was noted.
    [[nodiscard]] const QMap<QString, qint64> &noteCounts() const { return m_noteCounts; }

    // {"read","imported","updated","unchanged","rejected","format",
    //  of a list: "encoding","separator","mapping"; of an ONIX message: "release","tags",
    //  "rejects":[{"row","line","field","reason","value","record"}],
    //  "kept_prices":[{"row","isbn","ours_minor","theirs_minor"}],
    //  "note_counts":{"isbn:isbn_repaired":6587},
    //  "notes":[{"row","line","field","reason","value","record"}]}; "record" only in messages
    [[nodiscard]] QJsonObject toJson() const;

private:
    QJsonObject m_source;
    qint64 m_imported = 0;
    qint64 m_updated = 0;
    qint64 m_unchanged = 0;
    qint64 m_rejected = 0;
    QList<RowReject> m_rejects;
    QList<RowReject> m_notes; // the same shape: where, what and why
    QList<KeptPrice> m_keptPrices;
    QMap<QString, qint64> m_noteCounts;
};

} // namespace shopdesk
