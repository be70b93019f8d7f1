// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/PagedTableModel.h"

namespace shopdesk {

// The books of one stocktake (filter "stocktake") as they were counted, the last one first unless
// sorted otherwise. What waits for its recount has no numbers.
class StocktakeLineTableModel : public PagedTableModel
{
    Q_OBJECT

public:
    explicit StocktakeLineTableModel(PageFetcher &fetcher, QObject *parent = nullptr);

protected:
    [[nodiscard]] QString title(const QString &key) const override;
    [[nodiscard]] QString text(const PageRow &row, const ColumnSpec &column,
                               const QVariant &value) const override;
};

} // namespace shopdesk
