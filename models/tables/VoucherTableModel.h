// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Clock.h"
#include "models/support/PagedTableModel.h"

namespace shopdesk {

// Vouchers with what is left on each, the newest first unless sorted otherwise. What may still be
// done with one is said as of today, by the clock, which is borrowed.
class VoucherTableModel : public PagedTableModel
{
    Q_OBJECT

public:
    VoucherTableModel(PageFetcher &fetcher, const Clock &clock, QObject *parent = nullptr);

protected:
    [[nodiscard]] QString title(const QString &key) const override;
    [[nodiscard]] QString text(const PageRow &row, const ColumnSpec &column,
                               const QVariant &value) const override;

private:
    const Clock &m_clock;
};

} // namespace shopdesk
