// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace shopdesk {

// What became of copies that a transfer lacked when it was counted.
enum class TransferOutcome {
    Arrived, // later, where they were sent
    NotSent, // they never left the other shop
    Lost,
};

// Name in JSON, in the database and on the command line; the inverse takes that spelling only.
[[nodiscard]] QString transferOutcomeName(TransferOutcome transferOutcome);
[[nodiscard]] std::optional<TransferOutcome> transferOutcomeFromName(QStringView name);
[[nodiscard]] std::span<const TransferOutcome> allTransferOutcomes();

} // namespace shopdesk
