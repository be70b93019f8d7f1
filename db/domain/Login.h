// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <QString>

namespace shopdesk {

// The name a person signs in with: ^[a-z][a-z0-9_.-]{1,30}$ after case folding. It becomes part
// of a PostgreSQL role name, which is why it is short, ASCII and never an e-mail address. Kept
// folded, so that equality is equality of sign-in.
class Login
{
public:
    static constexpr int kMinLength = 2;
    static constexpr int kMaxLength = 31;

    // Error: Invalid `login_invalid`, field `login`.
    [[nodiscard]] static Result<Login> parse(QStringView text);

    [[nodiscard]] QString toString() const { return m_name; }

    friend bool operator==(const Login &, const Login &) = default;

private:
    explicit Login(QString name)
        : m_name(std::move(name))
    {
    }

    QString m_name;
};

} // namespace shopdesk
