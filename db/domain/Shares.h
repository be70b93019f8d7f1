// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

#include <span>

namespace shopdesk {

// Arithmetic of parts, in minor units and without a fraction anywhere.

// amount * numerator / denominator, halves away from zero, for an amount of zero or more and
// 0 <= numerator <= denominator <= 2^31.
[[nodiscard]] qint64 roundedShare(qint64 amount, qint64 numerator, qint64 denominator);

// The amount in whole parts that are in proportion to the weights and add up to it exactly: each
// part is rounded down, and what is left goes one by one to the largest remainders, of equal ones
// to the first. Weights are zero or more, and 0 <= amount <= their sum; so no part exceeds its
// weight.
[[nodiscard]] QList<qint64> proportionalParts(qint64 amount, std::span<const qint64> weights);

} // namespace shopdesk
