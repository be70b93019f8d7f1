// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/CommandKind.h"

#include <QString>

namespace shopdesk {

// Records a customer who has no account. Result: {"id"}.
struct CreateCustomer
{
    static constexpr CommandKind kKind = CommandKind::CreateCustomer;
    static constexpr int kVersion = 2;

    QString name;
    QString email;
    QString phone;
    QString street;
    QString city;
    QString postcode;
    QString country; // ISO 3166-1 alpha-2
    QString note;
    QString number; // of their card, unique; empty: none. Since version 2

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("name", self.name);
        visit("email", self.email);
        visit("phone", self.phone);
        visit("street", self.street);
        visit("city", self.city);
        visit("postcode", self.postcode);
        visit("country", self.country);
        visit("note", self.note);
        visit("number", self.number);
    }
};

} // namespace shopdesk
