// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/auth/Secret.h"
#include "db/domain/Result.h"
#include "db/storage/WorkspaceAddress.h"

#include <optional>

namespace shopdesk {

// Where passwords come from: the environment, standard input, a question on the terminal; never an
// argument, since anybody on the machine can read those.
class Passwords
{
public:
    enum class Stdin { Unused, HoldsPasswords };

    explicit Passwords(Stdin use)
        : m_stdin(use)
    {
    }

    // The person's own: SHOPDESK_PASSWORD, else the next line of standard input, else asked for.
    // Invalid `password_needed`, field "password".
    [[nodiscard]] Result<Secret> own();
    // Of an account that is made or changed: SHOPDESK_NEW_PASSWORD, else as above.
    [[nodiscard]] Result<Secret> ofAnother();

    // For the server itself when nobody signs in by the program: SHOPDESK_PASSWORD, unless libpq
    // has a password of its own for the address (PGPASSWORD, .pgpass). Empty: libpq's own ways.
    [[nodiscard]] static QString forServer(const WorkspaceAddress &address);

private:
    [[nodiscard]] Result<Secret> take(const char *variable, const QString &question);
    [[nodiscard]] std::optional<Secret> nextLine();

    Stdin m_stdin;
};

// Whether libpq's password file has an entry that fits (PostgreSQL manual, "The Password File":
// host:port:database:user:password, "*" for any, backslash before ":" and itself).
[[nodiscard]] bool passwordFileKnows(const QString &path, const WorkspaceAddress &address);

} // namespace shopdesk
