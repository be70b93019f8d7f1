// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QString>

namespace shopdesk {

// A person makes their own account and customer record. Result: {"id", "customer", "login"}.
struct RegisterCustomer
{
    static constexpr CommandKind kKind = CommandKind::RegisterCustomer;
    static constexpr int kVersion = 1;

    QString login;
    QString displayName;
    QString email;
    QString phone;
    QString language;
    VerifierText verifier;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("login", self.login);
        visit("display_name", self.displayName);
        visit("email", self.email);
        visit("phone", self.phone);
        visit("language", self.language);
        visit("verifier", self.verifier);
    }
};

} // namespace shopdesk
