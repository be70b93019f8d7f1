// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QList>
#include <QString>

namespace shopdesk {

// Makes an account that can sign in. Result: {"id", "login"}.
struct CreateAccount
{
    static constexpr CommandKind kKind = CommandKind::CreateAccount;
    static constexpr int kVersion = 1;

    QString login;
    QString displayName;
    QString role;
    QString email;
    QString language;
    VerifierText verifier; // SCRAM-SHA-256, 4096 rounds
    QList<ShopRef> shops;  // assigned at once; staff only

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("login", self.login);
        visit("display_name", self.displayName);
        visit("role", self.role);
        visit("email", self.email);
        visit("language", self.language);
        visit("verifier", self.verifier);
        visit("shops", self.shops);
    }
};

} // namespace shopdesk
