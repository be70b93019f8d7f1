// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/CommandKind.h"

#include <QString>

namespace shopdesk {

// Opens a shop. Result: {"id", "code"}.
struct CreateShop
{
    static constexpr CommandKind kKind = CommandKind::CreateShop;
    static constexpr int kVersion = 1;

    QString code; // two to eight of A-Z and 0-9
    QString name;
    QString street;
    QString city;
    QString postcode;
    QString country;  // ISO 3166-1 alpha-2
    QString timeZone; // IANA name, decides the business date
    QString openingHours;
    bool pricesIncludeTax = true;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("code", self.code);
        visit("name", self.name);
        visit("street", self.street);
        visit("city", self.city);
        visit("postcode", self.postcode);
        visit("country", self.country);
        visit("time_zone", self.timeZone);
        visit("opening_hours", self.openingHours);
        visit("prices_include_tax", self.pricesIncludeTax);
    }
};

} // namespace shopdesk
