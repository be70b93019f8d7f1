// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/PagedTableModel.h"

namespace shopdesk {

// Stock of one book (filter "book") in all shops.
class StockTableModel : public PagedTableModel
{
    Q_OBJECT

public:
    explicit StockTableModel(PageFetcher &fetcher, QObject *parent = nullptr);

protected:
    [[nodiscard]] QString title(const QString &key) const override;
};

} // namespace shopdesk
