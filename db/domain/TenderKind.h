// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace shopdesk {

// What a part of a payment is made with.
enum class TenderKind {
    Cash,
    Card,
    Voucher,
    Account,  // put on the customer's account, paid later
    Rounding, // what coins could not express; nobody hands it over
};

// Name in JSON, in the database and on the command line; the inverse takes that spelling only.
[[nodiscard]] QString tenderKindName(TenderKind tenderKind);
[[nodiscard]] std::optional<TenderKind> tenderKindFromName(QStringView name);
[[nodiscard]] std::span<const TenderKind> allTenderKinds();
// Those that people pay and are refunded with.
[[nodiscard]] std::span<const TenderKind> payableTenderKinds();

} // namespace shopdesk
