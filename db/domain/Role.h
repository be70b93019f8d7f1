// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace shopdesk {

// What a person is to the chain. Somebody who is not signed in has no role: std::optional<Role>.
enum class Role {
    Customer, // buys; may have a login
    Staff,    // sells and keeps stock in the shops they are assigned to
    Manager,  // runs the chain's trade
    Admin,    // runs the system
};

// Name in JSON, in the database and on the command line; the inverse takes that spelling only.
[[nodiscard]] QString roleName(Role role);
[[nodiscard]] std::optional<Role> roleFromName(QStringView name);
[[nodiscard]] std::span<const Role> allRoles();

} // namespace shopdesk
