// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/DocumentNumber.h"

#include "db/domain/CheckCharacter.h"

#include <array>

namespace shopdesk {

namespace {

constexpr qint64 kMaxSequence = 999'999'999;
constexpr int kSequenceDigits = 6; // at least
constexpr std::array kLetters{u'P', u'D', u'R', u'T', u'S'};

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

} // namespace shopdesk
