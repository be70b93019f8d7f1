// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"
#include "db/service/import/BookField.h"

#include <QJsonArray>
#include <QStringList>

#include <array>

namespace shopdesk {

enum class MappingConfidence {
    Likely,  // the heading resembles the field; worth a look
    Certain, // the heading names the field
    Given,   // a person said so
};

// Which column of a file holds which field of a book. A value.
class ColumnMapping
{
public:
    struct Entry
    {
        BookField field;
        int column; // from 0
        QString heading;
        MappingConfidence confidence;
    };

    // From the headings of the first record. Each column serves one field and each field has at
    // most one column: the best match, and of equal ones the leftmost.
    [[nodiscard]] static ColumnMapping guess(const QStringList &header);

    // "price=Retail" takes the column with this heading (case does not count), "price=7" the
    // seventh from the left, "price=" none. Errors, all Invalid with field "mapping":
    // mapping_malformed, mapping_field_unknown, mapping_column_unknown; facts["assignment"].
    [[nodiscard]] Result<void> assign(const QString &assignment);

    // Whether books can be read with it. Error: Invalid title_column_missing, field "title".
    [[nodiscard]] Result<void> check() const;

    [[nodiscard]] std::optional<int> columnOf(BookField field) const;
    [[nodiscard]] int columnCount() const { return static_cast<int>(m_header.size()); }

    // To be shown: the fields that have a column, and the headings that nobody uses.
    [[nodiscard]] QList<Entry> entries() const;
    [[nodiscard]] QStringList unusedHeadings() const;

    // [{"field":"title","column":11,"heading":"title","confidence":"certain"}]; columns from 1.
    [[nodiscard]] QJsonArray toJson() const;

private:
    struct Choice
    {
        int column;
        MappingConfidence confidence;
    };

    [[nodiscard]] std::optional<Choice> &choiceOf(BookField field);
    [[nodiscard]] std::optional<int> findColumn(const QString &nameOrNumber) const;
    [[nodiscard]] bool isUsed(int column) const;

    QStringList m_header;
    std::array<std::optional<Choice>, kBookFields.size()> m_choices;
};

} // namespace shopdesk
