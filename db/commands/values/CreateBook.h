// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QList>
#include <QString>

#include <optional>

namespace shopdesk {

// Adds a book to the catalogue. Without ISBN it gets an own code. Without a price it cannot be
// sold. Result: {"id", "code"}.
struct CreateBook
{
    static constexpr CommandKind kKind = CommandKind::CreateBook;
    static constexpr int kVersion = 2;

    std::optional<QString> isbn;
    std::optional<QString> ownCode;
    QString title;
    QString subtitle;
    QList<QString> authors; // in the order of the title page
    QString publisher;
    std::optional<qint64> year; // negative: before Christ
    QString language;           // BCP 47
    QString format;
    QString description;
    std::optional<qint64> priceMinor; // in the currency of the workspace
    qint64 taxRateBp = 0;             // basis points
    QString availability = QStringLiteral("available");
    QList<CategoryRef> categories;
    QString priceOrigin = QStringLiteral("person"); // or import: a list set it. Since version 2
    QString coverLink; // where a picture of the cover is; empty: nowhere known. Since version 2

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("isbn", self.isbn);
        visit("own_code", self.ownCode);
        visit("title", self.title);
        visit("subtitle", self.subtitle);
        visit("authors", self.authors);
        visit("publisher", self.publisher);
        visit("year", self.year);
        visit("language", self.language);
        visit("format", self.format);
        visit("description", self.description);
        visit("price_minor", self.priceMinor);
        visit("tax_rate_bp", self.taxRateBp);
        visit("availability", self.availability);
        visit("categories", self.categories);
        visit("price_origin", self.priceOrigin);
        visit("cover_link", self.coverLink);
    }
};

} // namespace shopdesk
