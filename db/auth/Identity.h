// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/auth/Secret.h"
#include "db/auth/Session.h"
#include "db/domain/Role.h"

namespace shopdesk {

// Somebody who has proved who they are.
struct Identity
{
    AccountId account;
    std::optional<CustomerId> customer; // of an account that buys
    QString login;
    QString displayName;
    QString language; // the person's, "en" or "ru"; empty: not set
    Role role = Role::Customer;
    Session session;
    Secret secret; // see SessionStore::Begun
};

} // namespace shopdesk
