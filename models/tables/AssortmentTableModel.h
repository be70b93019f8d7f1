// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/PagedTableModel.h"

namespace shopdesk {

// The books of one shop (filter "shop"), with quantities and prices.
class AssortmentTableModel : public PagedTableModel
{
    Q_OBJECT

public:
    explicit AssortmentTableModel(PageFetcher &fetcher, QObject *parent = nullptr);

protected:
    [[nodiscard]] QString title(const QString &key) const override;
};

} // namespace shopdesk
