// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/BarCode.h"

#include <zint.h>

#include <algorithm>
#include <memory>

namespace shopdesk {

namespace {

using Symbol = std::unique_ptr<zint_symbol, decltype(&ZBarcode_Delete)>;

constexpr int kEanModules = 95;
constexpr int kEanQuietLeft = 11;
constexpr int kEanQuietRight = 7;
constexpr int kCode128Quiet = 10;

Result<Symbol> encoded(int symbology, const QByteArray &source)
{
    Symbol symbol(ZBarcode_Create(), &ZBarcode_Delete);
    if (!symbol)
        return fail(ErrorKind::Internal, u"bar_code_not_made"_qs);
    symbol->symbology = symbology;
    const auto *bytes = reinterpret_cast<const unsigned char *>(source.constData());
    if (ZBarcode_Encode(symbol.get(), bytes, static_cast<int>(source.size())) >= ZINT_ERROR)
        return fail(ErrorKind::Internal, u"bar_code_not_made"_qs, {}, {},
                    QString::fromLatin1(symbol->errtxt));
    return symbol;
}

bool isBlack(const zint_symbol &symbol, int module)
{
    return (symbol.encoded_data[0][module / 8] >> (module % 8)) & 1;
}

// Neighbouring black modules are one bar.
std::vector<BarCode::Bar> barsOf(const zint_symbol &symbol)
{
    std::vector<BarCode::Bar> bars;
    for (int module = 0; module < symbol.width; ++module) {
        if (!isBlack(symbol, module))
            continue;
        if (module > 0 && isBlack(symbol, module - 1))
            ++bars.back().width;
        else
            bars.push_back({.start = module, .width = 1});
    }
    return bars;
}

// Two bars at either end and in the middle.
bool isEanGuard(int start)
{
    constexpr int kMiddle = 45;
    constexpr int kPattern = 5;
    return start < 3 || start >= kEanModules - 3 ||
           (start >= kMiddle && start < kMiddle + kPattern);
}

} // namespace

Result<BarCode> ean13BarCode(const Ean13 &number)
{
    // Without the check digit, so that what comes out can be compared with it.
    const auto digits = number.toString();
    SD_ASSIGN(symbol, encoded(BARCODE_EANX, digits.left(12).toLatin1()));
    const auto *text = reinterpret_cast<const char *>(symbol->text);
    if (symbol->width != kEanModules || QString::fromLatin1(text) != digits)
        return fail(ErrorKind::Internal, u"bar_code_not_made"_qs);
    BarCode code{.symbology = BarCode::Symbology::Ean13,
                 .bars = barsOf(*symbol),
                 .modules = symbol->width,
                 .quietLeft = kEanQuietLeft,
                 .quietRight = kEanQuietRight,
                 .text = digits};
    for (auto &bar : code.bars)
        bar.isGuard = isEanGuard(bar.start);
    return code;
}

Result<BarCode> code128BarCode(const QString &text)
{
    const bool isPrintable = std::ranges::all_of(
            text, [](QChar letter) { return letter.unicode() >= 0x20 && letter.unicode() < 0x7f; });
    if (!isPrintable || text.isEmpty())
        return fail(ErrorKind::Invalid, u"bar_code_bad_character"_qs);
    SD_ASSIGN(symbol, encoded(BARCODE_CODE128, text.toLatin1()));
    return BarCode{.symbology = BarCode::Symbology::Code128,
                   .bars = barsOf(*symbol),
                   .modules = symbol->width,
                   .quietLeft = kCode128Quiet,
                   .quietRight = kCode128Quiet,
                   .text = text};
}

} // namespace shopdesk
