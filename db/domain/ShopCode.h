// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <QString>

namespace shopdesk {

// The short name of a shop in order numbers and on the command line: 2 to 8 of A-Z and 0-9, kept in
// upper case. Unique in a workspace.
class ShopCode
{
public:
    static constexpr int kMinLength = 2;
    static constexpr int kMaxLength = 8;

    // Either case, surrounding space allowed. Error: Invalid `shop_code_invalid`, field `code`.
    [[nodiscard]] static Result<ShopCode> parse(QStringView text);

    [[nodiscard]] QString toString() const { return m_code; }

    friend bool operator==(const ShopCode &, const ShopCode &) = default;

private:
    explicit ShopCode(QString code)
        : m_code(std::move(code))
    {
    }

    QString m_code;
};

} // namespace shopdesk
