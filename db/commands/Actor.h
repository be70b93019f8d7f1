// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/domain/Role.h"

#include <QList>
#include <QString>

namespace shopdesk {

// Who acts, as the database knows them at this moment.
struct Actor
{
    AccountId id;
    QString login;
    Role role = Role::Customer;
    QList<ShopId> shops;                // assigned
    std::optional<CustomerId> customer; // their own customer record
};

} // namespace shopdesk
