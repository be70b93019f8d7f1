// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/CellDelegate.h"

namespace shopdesk {

// Marks a line of the cart that cannot be had as it is: more wanted than available, or no price.
class CartDelegate : public CellDelegate
{
    Q_OBJECT

public:
    // `markedColumn` carries the mark; `shortRole` of the model says whether to.
    CartDelegate(int markedColumn, int shortRole, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_markedColumn;
    int m_shortRole;
};

} // namespace shopdesk
