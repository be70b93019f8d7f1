// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/LabelContent.h"

#include <algorithm>
#include <array>

namespace shopdesk {

namespace {

struct PartName
{
    LabelPart part;
    QStringView name;
};

constexpr std::array<PartName, 5> kPartNames{{{LabelPart::Author, u"author"},
                                              {LabelPart::Price, u"price"},
                                              {LabelPart::Shop, u"shop"},
                                              {LabelPart::Category, u"category"},
                                              {LabelPart::BarCode, u"barcode"}}};

QString placeOf(const LabelBook &book, const LabelData &data, const LabelChoices &choices)
{
    QStringList words{choices.text.simplified()};
    if (choices.parts.testFlag(LabelPart::Category) && !book.category.isEmpty())
        words += book.category.last();
    if (choices.parts.testFlag(LabelPart::Shop))
        words += data.shopCode;
    words.removeAll(QString());
    return words.join(u" · "_qs);
}

} // namespace

QString labelKindName(LabelKind kind)
{
    return kind == LabelKind::Price ? u"price"_qs : u"shelf"_qs;
}

std::optional<LabelKind> labelKindFromName(QStringView name)
{
    for (const auto kind : {LabelKind::Price, LabelKind::Shelf}) {
        if (labelKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QString labelPartName(LabelPart part)
{
    return std::ranges::find(kPartNames, part, &PartName::part)->name.toString();
}

std::optional<LabelPart> labelPartFromName(QStringView name)
{
    const auto *const found = std::ranges::find(kPartNames, name, &PartName::name);
    return found == kPartNames.end() ? std::nullopt : std::optional(found->part);
}

const QList<LabelPart> &allLabelParts()
{
    static const QList<LabelPart> parts{LabelPart::Author, LabelPart::Price, LabelPart::Shop,
                                        LabelPart::Category, LabelPart::BarCode};
    return parts;
}

LabelContent LabelContent::of(const LabelBook &book, const LabelData &data,
                              const LabelChoices &choices, const Formats &formats)
{
    const auto shows = [&choices](LabelPart part) { return choices.parts.testFlag(part); };
    LabelContent content{.kind = choices.kind,
                         .title = book.title,
                         .author = {},
                         .price = {},
                         .taxNote = {},
                         .place = placeOf(book, data, choices),
                         .code = {}};
    if (shows(LabelPart::Author))
        content.author = book.authors.join(u", "_qs);
    if (shows(LabelPart::BarCode))
        content.code = book.code();
    if (shows(LabelPart::Price) && book.priceMinor) {
        content.price = formats.money(*book.priceMinor, book.currency);
        if (!data.pricesIncludeTax)
            content.taxNote = tr("plus %1 tax").arg(formats.percent(book.taxRateBp));
    }
    return content;
}

} // namespace shopdesk
