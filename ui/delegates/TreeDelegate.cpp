// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/TreeDelegate.h"

#include "ui/support/Metrics.h"

namespace shopdesk {

QSize TreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = CellDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() + metrics::kGrid);
    return size;
}

} // namespace shopdesk
