// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/CellDelegate.h"

namespace shopdesk {

// A line of the sale at a till: its first column in two lines, the title above what else is known.
class SaleDelegate : public CellDelegate
{
    Q_OBJECT

public:
    struct Roles
    {
        int secondLine;
        int isShort; // marks the row's first column
    };

    SaleDelegate(Roles roles, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    Roles m_roles;
};

} // namespace shopdesk
