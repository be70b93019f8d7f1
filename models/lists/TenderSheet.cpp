// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/TenderSheet.h"

#include <algorithm>

namespace shopdesk {

void TenderSheet::removeLast()
{
    if (!m_entries.isEmpty())
        m_entries.removeLast();
}

qint64 TenderSheet::sumOf(std::optional<TenderKind> kind) const
{
    qint64 sum = 0;
    for (const Entry &entry : m_entries) {
        if (!kind || entry.kind == *kind)
            sum += entry.givenMinor;
    }
    return sum;
}

qint64 TenderSheet::leftMinor() const
{
    return m_due.minor() - sumOf(std::nullopt);
}

bool TenderSheet::hasCash() const
{
    return std::ranges::any_of(m_entries,
                               [](const Entry &entry) { return entry.kind == TenderKind::Cash; });
}

qint64 TenderSheet::askMinor(TenderKind kind) const
{
    const qint64 left = std::max<qint64>(0, leftMinor());
    if (kind != TenderKind::Cash)
        return left;
    return left + cashRounding(Money(left, m_due.currency())).minor();
}

// What cash is asked for is what the other kinds leave.
qint64 TenderSheet::roundingMinor() const
{
    if (!hasCash())
        return 0;
    const qint64 inCash = leftMinor() + sumOf(TenderKind::Cash);
    return inCash > 0 ? cashRounding(Money(inCash, m_due.currency())).minor() : 0;
}

bool TenderSheet::isCovered() const
{
    return leftMinor() + roundingMinor() <= 0;
}

qint64 TenderSheet::changeMinor() const
{
    return hasCash() ? std::max<qint64>(0, -(leftMinor() + roundingMinor())) : 0;
}

} // namespace shopdesk
