// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QString>

#include <optional>

namespace shopdesk {

// Somebody who delivers books. Result: {"id", "code"}.
struct CreateSupplier
{
    static constexpr CommandKind kKind = CommandKind::CreateSupplier;
    static constexpr int kVersion = 1;

    QString code; // 2 to 20 of A-Z, 0-9 and hyphens
    QString name;
    QString contact; // the person to ask for
    QString email;
    QString phone;
    QString street;
    QString city;
    QString postcode;
    QString country;       // ISO 3166-1 alpha-2
    QString accountNumber; // ours, in their books
    std::optional<qint64>
            returnDays; // unsold copies may go back within so many days of a delivery; 1 to 3,650
    QString note;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("code", self.code);
        visit("name", self.name);
        visit("contact", self.contact);
        visit("email", self.email);
        visit("phone", self.phone);
        visit("street", self.street);
        visit("city", self.city);
        visit("postcode", self.postcode);
        visit("country", self.country);
        visit("account_number", self.accountNumber);
        visit("return_days", self.returnDays);
        visit("note", self.note);
    }
};

} // namespace shopdesk
