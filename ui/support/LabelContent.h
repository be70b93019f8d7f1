// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/LabelQueries.h"
#include "models/support/Formats.h"

#include <QCoreApplication>
#include <QFlags>

#include <optional>

namespace shopdesk {

enum class LabelKind {
    Price, // for the book itself
    Shelf, // below the book: the price is to be read from a distance
};

// Name on the command line and in settings: "price", "shelf".
[[nodiscard]] QString labelKindName(LabelKind kind);
[[nodiscard]] std::optional<LabelKind> labelKindFromName(QStringView name);

// What a label may show beside the title.
enum class LabelPart {
    Author = 0x01,
    Price = 0x02,
    Shop = 0x04,
    Category = 0x08,
    BarCode = 0x10,
};
// Without operators of its own: in this namespace they would hide those of Qt for shortcuts.
Q_DECLARE_FLAGS(LabelParts, LabelPart)

inline constexpr LabelParts kUsualLabelParts =
        LabelParts(LabelPart::Author) | LabelPart::Price | LabelPart::Shop | LabelPart::BarCode;

// "author", "price", "shop", "category", "barcode"
[[nodiscard]] QString labelPartName(LabelPart part);
[[nodiscard]] std::optional<LabelPart> labelPartFromName(QStringView name);
[[nodiscard]] const QList<LabelPart> &allLabelParts();

// What a person chose for all labels of a document.
struct LabelChoices
{
    LabelKind kind = LabelKind::Price;
    LabelParts parts = kUsualLabelParts;
    QString text; // on every label, e.g. the name of the shelf
};

// The words of one label, in the language and by the locale of the moment. A value.
struct LabelContent
{
    Q_DECLARE_TR_FUNCTIONS(LabelContent)

public:
    LabelKind kind = LabelKind::Price;
    QString title;
    QString author;
    QString price;   // empty where it is not shown, or the book has none yet
    QString taxNote; // beside a price to which tax is added
    QString place;   // text, category and shop
    QString code;    // ISBN or own code to be shown as a bar code; empty: none is wanted

    [[nodiscard]] static LabelContent of(const LabelBook &book, const LabelData &data,
                                         const LabelChoices &choices,
                                         const Formats &formats = Formats());
};

} // namespace shopdesk
