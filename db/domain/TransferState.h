// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace shopdesk {

// Life of a transfer between two shops.
enum class TransferState {
    Requested,
    Dispatched, // on its way
    Received,   // counted where it went, with what was missing
    Cancelled,  // before it was dispatched
};

// Name in JSON, in the database and on the command line; the inverse takes that spelling only.
[[nodiscard]] QString transferStateName(TransferState transferState);
[[nodiscard]] std::optional<TransferState> transferStateFromName(QStringView name);
[[nodiscard]] std::span<const TransferState> allTransferStates();

} // namespace shopdesk
