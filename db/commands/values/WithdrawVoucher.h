// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QString>

namespace shopdesk {

// Takes a voucher out of use: lost, stolen, expired. What is left on it is owed no longer.
// Result: {"code", "withdrawn_minor"}.
struct WithdrawVoucher
{
    static constexpr CommandKind kKind = CommandKind::WithdrawVoucher;
    static constexpr int kVersion = 1;

    ShopRef shop; // where it was taken out of use
    QString code;
    QString reason;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("shop", self.shop);
        visit("code", self.code);
        visit("reason", self.reason);
    }
};

} // namespace shopdesk
