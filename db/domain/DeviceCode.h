// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <QString>

namespace shopdesk {

// The code of a till or other device in order numbers: 2 to 4 of 0-9 and A-Z without I, L, O and U,
// which are read as 1, 0 and V (Crockford's base 32). Kept in upper case; unique in a workspace.
class DeviceCode
{
public:
    static constexpr int kMinLength = 2;
    static constexpr int kMaxLength = 4;

    // Either case, surrounding space allowed. Error: Invalid `device_code_invalid`, field `device`.
    [[nodiscard]] static Result<DeviceCode> parse(QStringView text);

    [[nodiscard]] QString toString() const { return m_code; }

    friend bool operator==(const DeviceCode &, const DeviceCode &) = default;

private:
    explicit DeviceCode(QString code)
        : m_code(std::move(code))
    {
    }

    QString m_code;
};

} // namespace shopdesk
