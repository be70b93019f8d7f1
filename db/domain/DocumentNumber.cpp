// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/DocumentNumber.h"

#include "db/domain/CheckCharacter.h"
#include "db/domain/Ean13.h"

#include <array>

namespace shopdesk {

namespace {

constexpr qint64 kMaxSequence = 999'999'999;
constexpr int kSequenceDigits = 6; // at least
constexpr std::array kLetters{u'P', u'D', u'R', u'T', u'S'};

tl::unexpected<Error> malformed()
{
    return fail(ErrorKind::Invalid, u"document_number_malformed"_qs, u"number"_qs);
}

// The lengths go in as well, so that a hyphen in the wrong place is found like a wrong character.
QChar checkOf(QChar letter, const QString &shop, const QString &device, const QString &sequence)
{
    return checkCharacter(letter + QString::number(shop.size()) + shop +
                          QString::number(device.size()) + device + sequence);
}

} // namespace

Result<QString> documentNumber(StockDocument document, const ShopCode &shop,
                               const DeviceCode &device, qint64 sequence)
{
    if (sequence < 1 || sequence > kMaxSequence)
        return fail(ErrorKind::Invalid, u"document_number_out_of_range"_qs, u"number"_qs);
    const QChar letter(kLetters.at(size_t(document)));
    const auto digits = QString::number(sequence).rightJustified(kSequenceDigits, u'0');
    return u"%1-%2-%3-%4-%5"_qs.arg(
            QString(letter), shop.toString(), device.toString(), digits,
            QString(checkOf(letter, shop.toString(), device.toString(), digits)));
}

Result<StockDocument> documentOfNumber(QStringView text)
{
    const auto upper = text.trimmed().toString().toUpper();
    const auto parts = upper.split(u'-');
    if (parts.size() != 5 || parts[0].size() != 1 || parts[4].size() != 1 ||
        !isAsciiDigits(parts[3]))
        return malformed();
    const auto shop = ShopCode::parse(parts[1]);
    const auto device = DeviceCode::parse(parts[2]);
    if (!shop || !device)
        return malformed();
    for (size_t i = 0; i < kLetters.size(); ++i) {
        if (parts[0].front() != kLetters.at(i))
            continue;
        const auto document = StockDocument(i);
        const auto number = documentNumber(document, *shop, *device, parts[3].toLongLong());
        if (!number || number->chopped(1) != upper.chopped(1))
            return malformed();
        if (*number != upper)
            return fail(ErrorKind::Invalid, u"document_number_bad_check"_qs, u"number"_qs);
        return document;
    }
    return malformed();
}

} // namespace shopdesk
