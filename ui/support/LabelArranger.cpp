// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/LabelArranger.h"

#include "db/domain/Isbn.h"
#include "db/domain/OwnCode.h"
#include "ui/support/LabelText.h"

#include <algorithm>

namespace shopdesk {

namespace {

using labeltext::kLeading;

// Millimetres.
constexpr qreal kUsualHeight = 28; // of a label inside, for which the sizes below are meant
constexpr qreal kWidestModule = 0.38;
constexpr qreal kWidestBesidePrice = 0.3;
constexpr qreal kLeastBars = 5;
constexpr qreal kTallestBars = 16;
constexpr qreal kComfort = 2.5; // that bars should be taller than the least
constexpr qreal kDigitRow = 2.7;
constexpr qreal kDigitSize = 2.5;
constexpr qreal kGap = 0.7;
constexpr qreal kColumnGap = 2;
constexpr qreal kLeastPriceWidth = 18;
constexpr qreal kLargestShelfPrice = 10;
constexpr qreal kPriceShare = 0.6;   // of the row, at most
constexpr qreal kBesideShare = 0.44; // of the height: price and bars of a shelf label
constexpr int kGuardModules = 5;     // GS1 General Specifications, 5.2.3.2

void append(std::vector<BarCode> &codes, Result<BarCode> code)
{
    if (code)
        codes.push_back(std::move(*code));
}

// An own code has a barcode of thirteen digits too, which stands where the letters have no room.
std::vector<BarCode> codesOf(const QString &code)
{
    std::vector<BarCode> codes;
    if (const auto isbn = Isbn::parse(code)) {
        if (const auto ean = Ean13::parse(isbn->toString()))
            append(codes, ean13BarCode(*ean));
    } else if (const auto own = OwnCode::parse(code)) {
        append(codes, code128BarCode(own->toString()));
        append(codes, ean13BarCode(own->barcode()));
    }
    return codes;
}

// Takes `height` off the room that is left, if there is so much.
bool take(qreal &left, qreal height)
{
    if (left < height)
        return false;
    left -= height;
    return true;
}

} // namespace

LabelArranger::LabelArranger(const LabelContent &content, const LabelFormat &format)
    : m_content(content)
    , m_format(format)
    , m_inner(QRectF(QPointF(), format.label).marginsRemoved(format.padding()))
    , m_scale(std::clamp(m_inner.height() / kUsualHeight, 0.65, 1.15))
    , m_codes(codesOf(content.code))
    , m_top(m_inner.top())
{
}

qreal LabelArranger::titleSize() const
{
    return std::max(2.2, (m_content.kind == LabelKind::Shelf ? 3.4 : 3.0) * m_scale);
}

qreal LabelArranger::smallSize() const
{
    return std::max(1.8, 2.2 * m_scale);
}

qreal LabelArranger::priceSize() const
{
    return std::max(3.2, (m_content.kind == LabelKind::Shelf ? 5.2 : 4.4) * m_scale);
}

qreal LabelArranger::leastBars() const
{
    return m_codes.empty() ? 0 : kLeastBars + kDigitRow;
}

LabelLayout LabelArranger::arranged()
{
    const auto beside = chosenBeside();
    if (beside || (m_codes.empty() && hasLargePrice()))
        arrangeBeside(beside);
    else
        arrangeStacked();
    return std::move(m_layout);
}

std::optional<LabelArranger::Chosen> LabelArranger::chosen(qreal width, qreal widest) const
{
    for (const auto &code : m_codes) {
        if (const auto module =
                    moduleFor(code, m_format, std::min(width, widest * code.fullWidth())))
            return Chosen{.code = code, .module = *module};
    }
    return std::nullopt;
}

// A price that is to be seen from a distance has half of the label, where that leaves room.
bool LabelArranger::hasLargePrice() const
{
    const auto head = m_inner.height() - lowerHeight() - kGap;
    return m_content.kind == LabelKind::Shelf && !m_content.price.isEmpty() &&
           head >= titleSize() * kLeading;
}

qreal LabelArranger::lowerHeight() const
{
    return std::max(m_inner.height() * kBesideShare, leastBars());
}

std::optional<LabelArranger::Chosen> LabelArranger::chosenBeside() const
{
    return hasLargePrice()
                   ? chosen(m_inner.width() - kLeastPriceWidth - kColumnGap, kWidestBesidePrice)
                   : std::nullopt;
}

bool LabelArranger::hasSecondTitleLine() const
{
    return labeltext::width(m_content.title.simplified(), titleSize(), true) > m_inner.width();
}

void LabelArranger::addLines(const QString &text, qreal size, int most, bool isStrong)
{
    const auto height = size * kLeading;
    const auto lines = labeltext::broken(text, size, isStrong, m_inner.width(), most);
    for (const auto &line : lines) {
        m_layout.lines.push_back({.area = {m_inner.left(), m_top, m_inner.width(), height},
                                  .text = line,
                                  .size = size,
                                  .isStrong = isStrong,
                                  .alignment = Qt::AlignLeft});
        m_top += height;
    }
}

// Title, author and place in `room`; `spare` is what the second line of the title leaves free.
void LabelArranger::addHead(qreal room, qreal spare, bool withPlace)
{
    const auto titleLine = titleSize() * kLeading;
    const auto smallLine = smallSize() * kLeading;
    take(room, titleLine);
    const bool author = !m_content.author.isEmpty() && take(room, smallLine);
    const bool place = withPlace && !m_content.place.isEmpty() && take(room, smallLine);
    const bool second = hasSecondTitleLine() && take(room, titleLine + spare);
    addLines(m_content.title, titleSize(), second ? 2 : 1, true);
    if (author)
        addLines(m_content.author, smallSize(), 1);
    if (place)
        addLines(m_content.place, smallSize(), 1);
}

void LabelArranger::arrangeStacked()
{
    const auto code = chosen(m_inner.width(), kWidestModule);
    const auto priceRow = m_content.price.isEmpty() ? 0 : priceSize() * kLeading;
    const auto room = m_inner.height() - priceRow - leastBars() - kGap;
    m_layout.isTooSmall = !m_codes.empty() && (!code || room < titleSize() * kLeading);
    addHead(room, m_codes.empty() ? 0 : kComfort, m_content.price.isEmpty());
    if (!m_content.price.isEmpty() && m_top + priceRow <= m_inner.bottom())
        addPriceRow();
    const auto tallest = kTallestBars + kDigitRow;
    const auto top = std::max(m_top + kGap, m_inner.bottom() - tallest);
    const QRectF rest(QPointF(m_inner.left(), top), m_inner.bottomRight());
    if (m_layout.isTooSmall)
        addWarning(QRectF(QPointF(m_inner.left(), m_top), m_inner.bottomRight()));
    else if (code)
        addBars(*code, rest);
}

void LabelArranger::arrangeBeside(const std::optional<Chosen> &code)
{
    const auto height = lowerHeight();
    addHead(m_inner.height() - height - kGap, 0, true);
    const QRectF lower(m_inner.left(), m_inner.bottom() - height, m_inner.width(), height);
    auto price = lower;
    if (code) {
        price.setWidth(lower.width() - code->width() - kColumnGap);
        addBars(*code, lower.adjusted(price.width() + kColumnGap, 0, 0, 0));
    }
    if (!m_content.taxNote.isEmpty()) {
        const auto line = smallSize() * kLeading;
        price.setHeight(height - line);
        m_layout.lines.push_back(
                {.area = {price.left(), price.bottom(), price.width(), line},
                 .text = m_content.taxNote,
                 .size = labeltext::sizeFor(m_content.taxNote, smallSize(), false, price.width())});
    }
    addPrice(price, std::min(kLargestShelfPrice, price.height() / kLeading));
}

void LabelArranger::addPrice(const QRectF &area, qreal size)
{
    m_layout.lines.push_back({.area = area,
                              .text = m_content.price,
                              .size = labeltext::sizeFor(m_content.price, size, true, area.width()),
                              .isStrong = true});
}

void LabelArranger::addPriceRow()
{
    const auto height = priceSize() * kLeading;
    const auto needed = labeltext::width(m_content.price, priceSize(), true);
    const QRectF area(m_inner.left(), m_top, std::min(needed, m_inner.width() * kPriceShare),
                      height);
    addPrice(area, priceSize());
    const auto from = area.right() + kColumnGap / 2;
    addNotes({from, m_top, m_inner.right() - from, height});
    m_top += height;
}

// At the right of the price: what must be said of it, and the place where there is room for both.
void LabelArranger::addNotes(const QRectF &area)
{
    QStringList notes{m_content.taxNote, m_content.place};
    notes.removeAll(QString());
    const auto line = smallSize() * kLeading;
    const auto room = static_cast<qsizetype>(area.height() / line);
    notes = notes.mid(0, std::max<qsizetype>(room, 1));
    auto top = area.center().y() - static_cast<qreal>(notes.size()) * line / 2;
    for (const auto &note : notes) {
        const bool isTax = note == m_content.taxNote;
        const auto size =
                isTax ? labeltext::sizeFor(note, smallSize(), false, area.width()) : smallSize();
        m_layout.lines.push_back(
                {.area = {area.left(), top, area.width(), line},
                 .text = isTax ? note
                               : labeltext::broken(note, size, false, area.width(), 1).value(0),
                 .size = size,
                 .alignment = Qt::AlignRight});
        top += line;
    }
}

// The quiet zones stand inside the area, too.
void LabelArranger::addBars(const Chosen &code, const QRectF &area)
{
    const auto left = area.center().x() - code.width() / 2 + code.module * code.code.quietLeft;
    const auto guard = code.code.symbology == BarCode::Symbology::Ean13
                               ? std::min(code.module * kGuardModules, kDigitRow / 2)
                               : 0;
    m_layout.bars = LabelBars{.code = code.code,
                              .module = code.module,
                              .corner = {left, area.top()},
                              .height = area.height() - kDigitRow,
                              .guard = guard};
    addDigits(*m_layout.bars);
}

// The first digit of an EAN-13 stands before the bars, the others in two groups between the guards.
void LabelArranger::addDigits(const LabelBars &bars)
{
    const auto &code = bars.code;
    if (code.symbology == BarCode::Symbology::Code128)
        return addDigitGroup(bars, code.text, 0, code.modules);
    constexpr int kDigit = 7;
    constexpr int kGroup = 6 * kDigit;
    addDigitGroup(bars, code.text.left(1), -kDigit - 2, kDigit);
    addDigitGroup(bars, code.text.mid(1, 6), 3, kGroup);
    addDigitGroup(bars, code.text.mid(7), 50, kGroup);
}

void LabelArranger::addDigitGroup(const LabelBars &bars, const QString &digits, int fromModule,
                                  int modules)
{
    const QRectF area(bars.corner.x() + fromModule * bars.module, bars.corner.y() + bars.height,
                      modules * bars.module, kDigitRow);
    // All groups in one size, that of the widest; a digit has seven modules.
    const auto size = labeltext::sizeFor(u"0"_qs, kDigitSize, false, 6.4 * bars.module);
    m_layout.lines.push_back(
            {.area = area, .text = digits, .size = size, .alignment = Qt::AlignHCenter});
}

void LabelArranger::addWarning(const QRectF &area)
{
    const auto size = smallSize();
    const auto line = size * kLeading;
    const int most = static_cast<int>(area.height() / line);
    if (most > 0)
        addLines(LabelLayout::tr("This format is too small for a barcode."), size, most);
}

} // namespace shopdesk
