// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/auth/ScramVerifier.h"
#include "db/domain/Ids.h"

namespace shopdesk {

// A PIN lets a person act at a till that somebody else has signed in to. It is kept as a verifier,
// like a password, and never leaves the process: an approval carries what RFC 5802 calls a client
// proof over the act that it is for, so that whoever sees it can use it for nothing else.

inline constexpr int kPinMinimumDigits = 4;
inline constexpr int kPinMaximumDigits = 8;

// Digits only, and not all the same or counting up or down. Invalid, field "pin": pin_malformed,
// pin_too_simple.
[[nodiscard]] Result<void> checkNewPin(const Secret &pin);

// The key of a PIN, for ScramVerifier::make(). Other than the key of an equal password. Takes about
// 140 ms: call it off the GUI thread. Errors: those of derivePasswordKey().
[[nodiscard]] Result<Secret> derivePinKey(const Secret &pin, const WorkspaceId &workspace,
                                          const QString &login);

// What an approval of a discount on a cart is proved over. A cart is sold once, so the proof is
// good once; `totalMinor` is the sum that was approved.
[[nodiscard]] QByteArray discountApproval(const CartId &cart, qint64 totalMinor);

// The same of a correction of a shop's stock. `position` is the place in the ledger of that stock
// (its movements so far), which the correction itself moves on.
[[nodiscard]] QByteArray adjustmentApproval(const ShopId &shop, const BookId &book, qint64 quantity,
                                            qint64 position);

// Base64, 44 characters. Internal: crypto_failed.
[[nodiscard]] Result<QString> makePinProof(const Secret &pinKey, const ScramVerifier &verifier,
                                           const QByteArray &act);
[[nodiscard]] bool provesPin(const QString &proof, const ScramVerifier &verifier,
                             const QByteArray &act);

} // namespace shopdesk
