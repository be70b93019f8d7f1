// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Changes.h"
#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

namespace shopdesk {

// Changes a customer's name, email, phone, street, city, postcode, country; and, not by themselves,
// number (of their card), note or active. Result: {"id", "changed": [fields]}.
struct EditCustomer
{
    static constexpr CommandKind kKind = CommandKind::EditCustomer;
    static constexpr int kVersion = 1;

    CustomerRef customer;
    Changes changes;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("customer", self.customer);
        visit("changes", self.changes);
    }
};

} // namespace shopdesk
