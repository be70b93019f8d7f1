// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Isbn.h"
#include "db/domain/Money.h"
#include "db/domain/OwnCode.h"
#include "db/domain/TaxRate.h"
#include "db/service/import/AuthorNames.h"
#include "db/service/import/RowNote.h"

#include <QStringList>

#include <optional>

namespace shopdesk {

// A row of a list of books, cleaned and checked: ready to become a book, or to be compared with
// one.
struct ParsedBook
{
    qint64 row = 0; // as in CsvRecord
    qint64 line = 0;
    std::optional<Isbn> isbn;
    std::optional<OwnCode> ownCode; // exactly where there is no ISBN
    QString title;                  // never empty
    QString originalTitle;
    QString subtitle;
    QList<AuthorName> authors;
    QString publisher;
    std::optional<int> year; // negative before Christ
    QString language;        // BCP 47
    QString format;          // as the file says
    QString description;
    std::optional<Money> price;
    std::optional<TaxRate> tax;
    QList<QStringList> categories; // each a path from the root
    QList<RowNote> notes;
};

// A row that cannot become a book.
struct RowReject
{
    qint64 row = 0;
    qint64 line = 0;
    QString field; // empty: the row as a whole
    QString reason;
    QString value; // excerpt
};

} // namespace shopdesk
