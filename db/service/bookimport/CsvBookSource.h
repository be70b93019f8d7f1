// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/bookimport/BookSource.h"
#include "db/service/import/CsvReader.h"

#include <deque>

namespace shopdesk {

// The books of a list, the first of which are looked at before the rest is read: they tell how it
// writes names.
class CsvBookSource final : public BookSource
{
public:
    [[nodiscard]] static Result<std::unique_ptr<BookSource>> open(QFile &file,
                                                                  const QStringList &assignments);

    void begin(const SourceRules &rules) override;
    [[nodiscard]] Result<std::optional<Outcome>> next() override;
    [[nodiscard]] qint64 position() const override { return m_reader.position(); }
    [[nodiscard]] QJsonObject describe() const override;

private:
    CsvBookSource(CsvReader reader, ColumnMapping mapping);

    [[nodiscard]] Result<void> takeSample();
    [[nodiscard]] AuthorOrder authorOrder() const;
    [[nodiscard]] Result<bool> nextRecord();

    CsvReader m_reader;
    ColumnMapping m_mapping;
    std::deque<CsvRecord> m_sample;
    CsvRecord m_record; // its memory is kept from row to row
    std::optional<BookRowParser> m_parser;
};

} // namespace shopdesk
