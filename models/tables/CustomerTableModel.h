// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/PagedTableModel.h"

namespace shopdesk {

// Customers.
class CustomerTableModel : public PagedTableModel
{
    Q_OBJECT

public:
    explicit CustomerTableModel(PageFetcher &fetcher, QObject *parent = nullptr);

protected:
    [[nodiscard]] QString title(const QString &key) const override;
};

} // namespace shopdesk
