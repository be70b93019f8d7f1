// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QString>

namespace shopdesk {

// One more address of a customer, beside the one in their record. Result: {"id", "customer"}.
struct AddCustomerAddress
{
    static constexpr CommandKind kKind = CommandKind::AddCustomerAddress;
    static constexpr int kVersion = 1;

    CustomerRef customer;
    QString label;     // "Office"; may be empty
    QString recipient; // who stands on the parcel; empty: the customer
    QString street;
    QString city;
    QString postcode;
    QString country; // ISO 3166-1 alpha-2

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("customer", self.customer);
        visit("label", self.label);
        visit("recipient", self.recipient);
        visit("street", self.street);
        visit("city", self.city);
        visit("postcode", self.postcode);
        visit("country", self.country);
    }
};

} // namespace shopdesk
