// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shopdesk {

// Where the books of an order are sent.
struct DeliveryAddress
{
    QString name; // who stands on the parcel; empty: the customer
    QString street;
    QString postcode;
    QString city;
    QString country; // ISO 3166-1 alpha-2

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("name", self.name);
        visit("street", self.street);
        visit("postcode", self.postcode);
        visit("city", self.city);
        visit("country", self.country);
    }
};

} // namespace shopdesk
