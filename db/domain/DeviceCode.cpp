// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/DeviceCode.h"

#include <algorithm>

namespace shopdesk {

namespace {

bool isCodeCharacter(QChar c)
{
    return u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_qs.contains(c);
}

} // namespace

Result<DeviceCode> DeviceCode::parse(QStringView text)
{
    auto code = text.trimmed().toString().toUpper();
    if (code.size() < kMinLength || code.size() > kMaxLength ||
        !std::ranges::all_of(code, isCodeCharacter))
        return fail(ErrorKind::Invalid, u"device_code_invalid"_qs, u"device"_qs);
    return DeviceCode(std::move(code));
}

} // namespace shopdesk
