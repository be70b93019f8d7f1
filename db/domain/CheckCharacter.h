// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace shopdesk {

// A check character over 0-9 and A-Z, itself one of them, which finds every single substitution
// and every exchange of two neighbours, the check character included.
//
// The usual ways fall short here: ISO 7064 MOD 37,36 misses some exchanges, MOD 37-2 needs a 37th
// character "*", MOD 97-10 two digits, and Damm's published table is for digits only. This is
// Damm's idea (H. M. Damm, Total anti-symmetrische Quasigruppen, 2004) for 36 characters: a
// character is a pair of elements of the fields of 4 and of 9 elements, and the check makes
//     sum of w^k * c_k = 0     (k counted from the right, the check character at k = 0)
// in both fields, where neither w nor w - 1 is zero: a substitution changes a term by
// w^k * (a - b), an exchange changes the sum by w^k * (w - 1) * (a - b), and different characters
// differ in one field at least.
//
// `text` holds only those 36 characters, in upper case.
[[nodiscard]] QChar checkCharacter(QStringView text);

} // namespace shopdesk
