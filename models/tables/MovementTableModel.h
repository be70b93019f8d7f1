// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/PagedTableModel.h"

namespace shopdesk {

// The ledger of a book, in one shop or in all (filters "book", "shop").
class MovementTableModel : public PagedTableModel
{
    Q_OBJECT

public:
    explicit MovementTableModel(PageFetcher &fetcher, QObject *parent = nullptr);

protected:
    [[nodiscard]] QString title(const QString &key) const override;
    [[nodiscard]] QString text(const PageRow &row, const ColumnSpec &column,
                               const QVariant &value) const override;
};

} // namespace shopdesk
