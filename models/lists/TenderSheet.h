// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/CashRounding.h"
#include "db/domain/TenderKind.h"

#include <QList>

#include <optional>

namespace shopdesk {

// What has been handed over for one sale so far, and what is left to pay. A value. The command that
// sells decides; this is what the person at the till sees before.
class TenderSheet
{
public:
    struct Entry
    {
        TenderKind kind = TenderKind::Cash;
        qint64 givenMinor = 0;
        QString reference = {}; // code of a voucher, number of a slip
    };

    TenderSheet() = default;
    explicit TenderSheet(const Money &due)
        : m_due(due)
    {
    }

    // The sum changes while one pays: what was handed over stays.
    void setDue(const Money &due) { m_due = due; }
    void add(const Entry &entry) { m_entries += entry; }
    void removeLast();
    void clear() { m_entries.clear(); }

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] qint64 dueMinor() const { return m_due.minor(); }
    // Before anything is rounded; negative: too much was handed over.
    [[nodiscard]] qint64 leftMinor() const;
    // What is asked for if the rest is paid by this kind: cash to the smallest coin.
    [[nodiscard]] qint64 askMinor(TenderKind kind) const;
    // What coins cannot express of the sum, if some of it was paid in cash.
    [[nodiscard]] qint64 roundingMinor() const;
    [[nodiscard]] bool isCovered() const;
    // To give back; only cash can be more than what is due.
    [[nodiscard]] qint64 changeMinor() const;
    [[nodiscard]] bool hasCash() const;

private:
    [[nodiscard]] qint64 sumOf(std::optional<TenderKind> kind) const;

    Money m_due;
    QList<Entry> m_entries;
};

} // namespace shopdesk
