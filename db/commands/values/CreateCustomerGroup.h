// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/CommandKind.h"

#include <QString>

namespace shopdesk {

// Makes a group that customers can be put in, for promotions and for finding them. Result: {"id"}.
struct CreateCustomerGroup
{
    static constexpr CommandKind kKind = CommandKind::CreateCustomerGroup;
    static constexpr int kVersion = 1;

    QString name;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("name", self.name);
    }
};

} // namespace shopdesk
