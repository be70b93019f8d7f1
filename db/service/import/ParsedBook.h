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

// A row of a list of books, or a product of an ONIX message, cleaned and checked: ready to become a
// book, or to be compared with one.
struct ParsedBook
{
    // What a blank means is the same for all: the file says nothing about it.
    enum class Extent {
        Whole,      // all that the file knows of the book
        Parts,      // a change of what is known; the title may be missing
        Withdrawal, // it is not sold any more; nothing else is said
    };

    Extent extent = Extent::Whole;
    qint64 row = 0; // as in CsvRecord
    qint64 line = 0;
    QString reference; // the sender's name of the record; empty in lists
    std::optional<Isbn> isbn;
    std::optional<OwnCode> ownCode; // exactly where there is no ISBN
    QString title;                  // empty only in part of a record
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
    QString availability;          // as CreateBook has it
    QString coverLink;             // http or https
    QList<QStringList> categories; // each a path from the root
    QStringList categoryCodes;     // of a subject scheme, e.g. Thema
    QList<RowNote> notes;
};

// A row that cannot become a book.
struct RowReject
{
    qint64 row = 0;
    qint64 line = 0;
    QString field; // empty: the row as a whole
    QString reason;
    QString value;          // excerpt
    QString reference = {}; // of the record, where the file names it
};

} // namespace shopdesk
