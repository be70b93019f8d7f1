// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/Role.h"

#include "db/domain/EnumNames.h"

namespace shopdesk {

namespace {

constexpr EnumNames kNames = std::to_array<EnumName<Role>>({
        {Role::Customer, u"customer"},
        {Role::Staff, u"staff"},
        {Role::Manager, u"manager"},
        {Role::Admin, u"admin"},
});
static_assert(kNames.isComplete(Role::Admin));

} // namespace

QString roleName(Role role)
{
    return kNames.name(role);
}

std::optional<Role> roleFromName(QStringView name)
{
    return kNames.value(name);
}

std::span<const Role> allRoles()
{
    return kNames.values();
}

} // namespace shopdesk
