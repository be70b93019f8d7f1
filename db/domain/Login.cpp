// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/Login.h"

#include <algorithm>

namespace shopdesk {

namespace {

bool isLetter(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isLoginCharacter(QChar c)
{
    return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'_' || c == u'.' || c == u'-';
}

// ASCII only: folding by Unicode would turn the Kelvin sign into a "k" and let two spellings of
// one login pass for two.
QString foldedAscii(QStringView text)
{
    auto folded = text.toString();
    for (QChar &c : folded) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(char16_t(c.unicode() + (u'a' - u'A')));
    }
    return folded;
}

} // namespace

Result<Login> Login::parse(QStringView text)
{
    auto name = foldedAscii(text.trimmed());
    if (name.size() < kMinLength || name.size() > kMaxLength || !isLetter(name.front()) ||
        !std::ranges::all_of(name, isLoginCharacter))
        return fail(ErrorKind::Invalid, u"login_invalid"_qs, u"login"_qs);
    return Login(std::move(name));
}

} // namespace shopdesk
