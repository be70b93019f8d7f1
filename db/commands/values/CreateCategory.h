// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QString>

#include <optional>

namespace shopdesk {

// Adds a node to the tree of categories. Result: {"id"}.
struct CreateCategory
{
    static constexpr CommandKind kKind = CommandKind::CreateCategory;
    static constexpr int kVersion = 1;

    QString name;
    std::optional<QString> code;       // e.g. a Thema code
    std::optional<CategoryRef> parent; // none: a root
    qint64 position = 0;               // order among its siblings

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("name", self.name);
        visit("code", self.code);
        visit("parent", self.parent);
        visit("position", self.position);
    }
};

} // namespace shopdesk
