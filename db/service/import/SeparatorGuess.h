// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace shopdesk {

struct SeparatorGuess
{
    char separator = ',';
    bool isDeclared = false; // the first line is Excel's "sep=;" and no record
};

// Which of , ; and tab separates the fields, from the beginning of a file: the one that gives the
// most records as many fields as the first has; of two equals the one with more fields. A file of
// one column has none of them, and ',' is the answer.
[[nodiscard]] SeparatorGuess guessSeparator(QByteArrayView sample);

} // namespace shopdesk
