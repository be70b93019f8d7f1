// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/OwnCode.h"

namespace shopdesk {

namespace {

constexpr qsizetype kDigits = 10;
constexpr qsizetype kTextLength = 2 + kDigits + 1;

QString prefix()
{
    return u"SD"_qs;
}

// Of 20-29 the first: the others are widely used for goods by weight.
QString barcodePrefix()
{
    return u"20"_qs;
}

} // namespace

Result<OwnCode> OwnCode::fromNumber(qint64 number)
{
    if (number < 1 || number > kMaxNumber)
        return fail(ErrorKind::Invalid, u"own_code_out_of_range"_qs, u"own_code"_qs);
    const auto digits = QString::number(number).rightJustified(kDigits, u'0');
    return OwnCode(*Ean13::fromTwelve(QString(barcodePrefix() + digits)));
}

Result<OwnCode> OwnCode::parse(QStringView text)
{
    const auto compact = withoutSeparators(text).toUpper();
    const auto digits = QStringView(compact).mid(prefix().size());
    if (compact.size() != kTextLength || !compact.startsWith(prefix()) || !isAsciiDigits(digits))
        return fail(ErrorKind::Invalid, u"own_code_malformed"_qs, u"own_code"_qs);
    auto barcode = Ean13::parse(barcodePrefix() + digits.toString());
    if (!barcode)
        return fail(ErrorKind::Invalid, u"own_code_bad_check_digit"_qs, u"own_code"_qs);
    return OwnCode(std::move(*barcode));
}

std::optional<OwnCode> OwnCode::fromBarcode(const Ean13 &barcode)
{
    if (!barcode.toString().startsWith(barcodePrefix()))
        return std::nullopt;
    return OwnCode(barcode);
}

QString OwnCode::toString() const
{
    return prefix() + m_barcode.toString().mid(barcodePrefix().size());
}

} // namespace shopdesk
