// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace shopdesk {

// How a promotion makes things cheaper; the arithmetic is in PromotionEngine.h.
enum class PromotionKind {
    Percent,    // so much of a hundred off
    Amount,     // a sum off, once per order
    FixedPrice, // a copy costs so much and no more
    BuyNGetM,   // of so many copies the cheapest are free
};

// Name in JSON, in the database and on the command line; the inverse takes that spelling only.
[[nodiscard]] QString promotionKindName(PromotionKind kind);
[[nodiscard]] std::optional<PromotionKind> promotionKindFromName(QStringView name);
[[nodiscard]] std::span<const PromotionKind> allPromotionKinds();

} // namespace shopdesk
