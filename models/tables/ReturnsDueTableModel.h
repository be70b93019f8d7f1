// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Clock.h"
#include "models/support/PagedTableModel.h"

namespace shopdesk {

// Copies that may go back to their supplier, the most urgent first: how many days are left is said
// in words.
class ReturnsDueTableModel : public PagedTableModel
{
    Q_OBJECT

public:
    // Borrows both.
    ReturnsDueTableModel(PageFetcher &fetcher, const Clock &clock, QObject *parent = nullptr);

    // Days until the row's last day, negative when it is past; nothing while it is not loaded.
    [[nodiscard]] std::optional<qint64> daysLeft(int row) const;

protected:
    [[nodiscard]] QString title(const QString &key) const override;
    [[nodiscard]] QString text(const PageRow &row, const ColumnSpec &column,
                               const QVariant &value) const override;

private:
    [[nodiscard]] QString dayWords(const QDate &day) const;

    const Clock &m_clock;
};

} // namespace shopdesk
