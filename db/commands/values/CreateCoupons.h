// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/CommandKind.h"
#include "db/domain/Ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace shopdesk {

// Gives a promotion codes, from then on it holds only for orders that name one of them: those that
// are given, and as many new ones as are asked for. Result: {"id", "codes": [...]}.
struct CreateCoupons
{
    static constexpr CommandKind kKind = CommandKind::CreateCoupons;
    static constexpr int kVersion = 1;

    PromotionId promotion;
    QList<QString> codes;
    qint64 count = 0;           // new ones, that nobody guesses
    std::optional<qint64> uses; // of each; none: without end

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &visit)
    {
        visit("promotion", self.promotion);
        visit("codes", self.codes);
        visit("count", self.count);
        visit("uses", self.uses);
    }
};

} // namespace shopdesk
