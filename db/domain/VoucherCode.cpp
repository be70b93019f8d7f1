// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/VoucherCode.h"

#include "db/domain/CheckCharacter.h"
#include "db/domain/Ean13.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

namespace shopdesk {

namespace {

constexpr auto kAlphabet = std::u16string_view(u"0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int kBits = 5;
constexpr qsizetype kRandom = 12;
constexpr qsizetype kShortest = 6;
constexpr qsizetype kLongest = 40;
constexpr qsizetype kGroup = 4;

QString prefix()
{
    return u"GV"_qs;
}

bool looksLikeOurs(const QString &text)
{
    return text.startsWith(prefix()) && text.size() == prefix().size() + kRandom + 1;
}

bool isLetterOrDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z');
}

} // namespace

VoucherCode VoucherCode::of(VoucherId voucher)
{
    const auto hash =
            QCryptographicHash::hash(voucher.toString().toLatin1(), QCryptographicHash::Sha256);
    quint64 bits = 0;
    for (int i = 0; i < 8; ++i)
        bits = bits << 8 | static_cast<unsigned char>(hash.at(i));
    auto text = prefix();
    for (qsizetype i = 0; i < kRandom; ++i) {
        text += QChar(kAlphabet[bits % kAlphabet.size()]);
        bits >>= kBits;
    }
    return VoucherCode(text + checkCharacter(text));
}

Result<VoucherCode> VoucherCode::parse(QStringView text)
{
    const auto compact = withoutSeparators(text).toUpper();
    if (compact.size() < kShortest || compact.size() > kLongest ||
        !std::ranges::all_of(compact, isLetterOrDigit))
        return fail(ErrorKind::Invalid, u"voucher_code_malformed"_qs, u"code"_qs);
    if (looksLikeOurs(compact) && checkCharacter(compact.chopped(1)) != compact.back())
        return fail(ErrorKind::Invalid, u"voucher_code_bad_check"_qs, u"code"_qs);
    return VoucherCode(compact);
}

QString VoucherCode::grouped() const
{
    QStringList groups;
    for (qsizetype i = 0; i < m_text.size(); i += kGroup)
        groups.append(m_text.mid(i, kGroup));
    return groups.join(u'-');
}

} // namespace shopdesk
