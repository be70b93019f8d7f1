// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace shopdesk {

// Why something waits for a person. The first ones are read off the stock and go away by
// themselves.
enum class AttentionKind {
    Oversold,      // more promised than there is
    LowStock,      // at or below the reorder level
    OverdueReturn, // unsold copies could go back only until a day that is over
    ShortTransfer,
    FailedJob, // of the program itself
};

// Name in JSON, in the database and on the command line; the inverse takes that spelling only.
[[nodiscard]] QString attentionKindName(AttentionKind attentionKind);
[[nodiscard]] std::optional<AttentionKind> attentionKindFromName(QStringView name);
[[nodiscard]] std::span<const AttentionKind> allAttentionKinds();

} // namespace shopdesk
