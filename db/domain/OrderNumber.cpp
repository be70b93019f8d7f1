// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/OrderNumber.h"

#include "db/domain/CheckCharacter.h"
#include "db/domain/Ean13.h"

namespace shopdesk {

namespace {

constexpr int kSequenceDigits = 6; // at least; longer once a device has counted that far

QString sequenceText(qint64 sequence)
{
    return QString::number(sequence).rightJustified(kSequenceDigits, u'0');
}

// The lengths of shop and device go in as one character more, so that a hyphen in the wrong place
// is found like one wrong character.
QChar shapeCharacter(qsizetype shopLength, qsizetype deviceLength)
{
    constexpr int kDeviceLengths = DeviceCode::kMaxLength - DeviceCode::kMinLength + 1;
    constexpr int kShopLengths = ShopCode::kMaxLength - ShopCode::kMinLength + 1;
    static_assert(kShopLengths * kDeviceLengths <= 26);
    const auto shape = (shopLength - ShopCode::kMinLength) * kDeviceLengths + deviceLength -
                       DeviceCode::kMinLength;
    return QChar(char16_t(u'A' + shape));
}

QChar checkOf(const QString &shop, const QString &device, const QString &sequence)
{
    return checkCharacter(shapeCharacter(shop.size(), device.size()) + shop + device + sequence);
}

tl::unexpected<Error> malformed()
{
    return fail(ErrorKind::Invalid, u"order_number_malformed"_qs, u"number"_qs);
}

} // namespace

OrderNumber::OrderNumber(ShopCode shop, DeviceCode device, qint64 sequence)
    : m_shop(std::move(shop))
    , m_device(std::move(device))
    , m_sequence(sequence)
{
}

Result<OrderNumber> OrderNumber::make(const ShopCode &shop, const DeviceCode &device,
                                      qint64 sequence)
{
    if (sequence < 1 || sequence > kMaxSequence)
        return fail(ErrorKind::Invalid, u"order_number_out_of_range"_qs, u"number"_qs);
    return OrderNumber(shop, device, sequence);
}

Result<OrderNumber> OrderNumber::parse(QStringView text)
{
    const auto upper = text.trimmed().toString().toUpper();
    const auto parts = upper.split(u'-');
    if (parts.size() != 4 || parts[3].size() != 1 || !isAsciiDigits(parts[2]))
        return malformed();
    const auto shop = ShopCode::parse(parts[0]);
    const auto device = DeviceCode::parse(parts[1]);
    if (!shop || !device)
        return malformed();
    auto number = make(*shop, *device, parts[2].toLongLong());
    // Written back it must be the same: no spaces inside, no missing or extra zeros.
    if (!number || number->toString().chopped(1) != upper.chopped(1))
        return malformed();
    if (number->toString() != upper)
        return fail(ErrorKind::Invalid, u"order_number_bad_check"_qs, u"number"_qs);
    return number;
}

QString OrderNumber::toString() const
{
    const auto shop = m_shop.toString();
    const auto device = m_device.toString();
    const auto sequence = sequenceText(m_sequence);
    return u"%1-%2-%3-%4"_qs.arg(shop, device, sequence, checkOf(shop, device, sequence));
}

} // namespace shopdesk
