// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"

#include <QString>

namespace shopdesk {

// An e-mail address as somebody could be written to. The check is of shape only (RFC 5321 limits,
// no quoted local parts, a domain with a dot): whether it exists is known when mail arrives. The
// domain is kept in lower case, the local part as typed.
class Email
{
public:
    // Error: Invalid `email_invalid`, field `email`.
    [[nodiscard]] static Result<Email> parse(QStringView text);

    [[nodiscard]] QString toString() const { return m_address; }

    friend bool operator==(const Email &, const Email &) = default;

private:
    explicit Email(QString address)
        : m_address(std::move(address))
    {
    }

    QString m_address;
};

} // namespace shopdesk
