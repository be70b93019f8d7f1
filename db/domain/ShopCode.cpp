// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/ShopCode.h"

#include <algorithm>

namespace shopdesk {

namespace {

bool isCodeCharacter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

} // namespace

Result<ShopCode> ShopCode::parse(QStringView text)
{
    auto code = text.trimmed().toString().toUpper();
    if (code.size() < kMinLength || code.size() > kMaxLength ||
        !std::ranges::all_of(code, isCodeCharacter))
        return fail(ErrorKind::Invalid, u"shop_code_invalid"_qs, u"code"_qs);
    return ShopCode(std::move(code));
}

} // namespace shopdesk
