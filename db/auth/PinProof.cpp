// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/PinProof.h"

#include "db/auth/PasswordKey.h"

#include <algorithm>

namespace shopdesk {

namespace {

// All digits the same, or each one more or one less than the one before: 0000, 1234, 8765.
bool isTooSimple(QByteArrayView digits)
{
    const int step = digits[1] - digits[0];
    if (step < -1 || step > 1)
        return false;
    for (qsizetype i = 1; i < digits.size(); ++i) {
        if (digits[i] - digits[i - 1] != step)
            return false;
    }
    return true;
}

} // namespace

Result<void> checkNewPin(const Secret &pin)
{
    const auto digits = pin.bytes();
    const bool wellFormed =
            digits.size() >= kPinMinimumDigits && digits.size() <= kPinMaximumDigits &&
            std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    if (!wellFormed)
        return fail(ErrorKind::Invalid, u"pin_malformed"_qs, u"pin"_qs,
                    {{u"min"_qs, kPinMinimumDigits}, {u"max"_qs, kPinMaximumDigits}});
    if (isTooSimple(digits))
        return fail(ErrorKind::Invalid, u"pin_too_simple"_qs, u"pin"_qs);
    return {};
}

Result<Secret> derivePinKey(const Secret &pin, const WorkspaceId &workspace, const QString &login)
{
    // No login has a bar in it, so no password key is ever made from the same salt.
    return derivePasswordKey(pin, workspace, u"pin|"_qs + login);
}

QByteArray discountApproval(const CartId &cart, qint64 totalMinor)
{
    return "shopdesk-v1|discount|" + cart.toString().toLatin1() + '|' +
           QByteArray::number(totalMinor);
}

QByteArray adjustmentApproval(const ShopId &shop, const BookId &book, qint64 quantity,
                              qint64 position)
{
    return "shopdesk-v1|adjustment|" + shop.toString().toLatin1() + '|' +
           book.toString().toLatin1() + '|' + QByteArray::number(quantity) + '|' +
           QByteArray::number(position);
}

Result<QString> makePinProof(const Secret &pinKey, const ScramVerifier &verifier,
                             const QByteArray &act)
{
    SD_ASSIGN(proof, verifier.proof(pinKey, act));
    return QString::fromLatin1(proof.toBase64());
}

bool provesPin(const QString &proof, const ScramVerifier &verifier, const QByteArray &act)
{
    const auto bytes = QByteArray::fromBase64Encoding(proof.toLatin1(),
                                                      QByteArray::AbortOnBase64DecodingErrors);
    return bytes && verifier.accepts(*bytes, act);
}

} // namespace shopdesk
