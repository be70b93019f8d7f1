// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Refs.h"
#include "db/domain/CommandKind.h"

#include <QString>

#include <optional>

namespace shopdesk {

// Work that the program did in the background has failed; somebody has to look. Result: {"id"}.
struct ReportFailedJob
{
    static constexpr CommandKind kKind = CommandKind::ReportFailedJob;
    static constexpr int kVersion = 1;

    QString job;     // import_books, import_orders, scale_cover and the like; 1 to 40 of a-z and _
    QString subject; // what it was about: a file, a book
    QString detail;  // reason and numbers, in English
    std::optional<ShopRef> shop;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("job", self.job);
        visit("subject", self.subject);
        visit("detail", self.detail);
        visit("shop", self.shop);
    }
};

} // namespace shopdesk
