// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/PagedTableModel.h"

namespace shopdesk {

// Purchase orders with what came of each, the newest first unless sorted otherwise.
class PurchaseOrderTableModel : public PagedTableModel
{
    Q_OBJECT

public:
    explicit PurchaseOrderTableModel(PageFetcher &fetcher, QObject *parent = nullptr);

protected:
    [[nodiscard]] QString title(const QString &key) const override;
    [[nodiscard]] QString text(const PageRow &row, const ColumnSpec &column,
                               const QVariant &value) const override;
};

} // namespace shopdesk
