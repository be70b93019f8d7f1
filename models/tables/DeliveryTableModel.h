// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/PagedTableModel.h"

namespace shopdesk {

// Deliveries that came in, the newest first unless sorted otherwise.
class DeliveryTableModel : public PagedTableModel
{
    Q_OBJECT

public:
    explicit DeliveryTableModel(PageFetcher &fetcher, QObject *parent = nullptr);

protected:
    [[nodiscard]] QString title(const QString &key) const override;
    [[nodiscard]] QString text(const PageRow &row, const ColumnSpec &column,
                               const QVariant &value) const override;
};

} // namespace shopdesk
