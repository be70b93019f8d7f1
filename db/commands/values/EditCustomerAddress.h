// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Changes.h"
#include "db/domain/CommandKind.h"
#include "db/domain/Ids.h"

namespace shopdesk {

// Changes the label, recipient, street, city, postcode or country of a further address, or takes it
// away (active: false). Result: {"id", "changed": [fields]}.
struct EditCustomerAddress
{
    static constexpr CommandKind kKind = CommandKind::EditCustomerAddress;
    static constexpr int kVersion = 1;

    CustomerAddressId address;
    Changes changes;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("address", self.address);
        visit("changes", self.changes);
    }
};

} // namespace shopdesk
