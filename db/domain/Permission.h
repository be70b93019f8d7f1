// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/CommandKind.h"
#include "db/domain/ReadArea.h"
#include "db/domain/Role.h"

#include <optional>

namespace shopdesk {

// How far a right reaches.
enum class Scope {
    None,     // not at all; what a role may not do is not shown to it
    Own,      // on what belongs to the person: own account, profile, cart, orders, reviews
    OwnShops, // on what belongs to a shop that the person is assigned to
    All,      // in the whole workspace
};

// "none", "own", "own_shops", "all".
[[nodiscard]] QString scopeName(Scope scope);

// The one table of who may do what. The window enables by it, the command runner accepts by it,
// and the grants and row-level security of PostgreSQL are tested against it. Without a role (nobody
// is signed in) everything is None except registering oneself as a customer.
[[nodiscard]] Scope scopeFor(Role role, CommandKind kind);
[[nodiscard]] Scope scopeFor(std::optional<Role> role, CommandKind kind);

// The same for reading. Without a role: nothing.
[[nodiscard]] Scope scopeFor(Role role, ReadArea area);
[[nodiscard]] Scope scopeFor(std::optional<Role> role, ReadArea area);

} // namespace shopdesk
