// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "ui/pages/PageContext.h"

#include <QComboBox>

namespace shopdesk {

// A filter by the shelves of a shop; not there where the shop has none, or where the person does
// not work.
class ShelfFilter : public QComboBox
{
    Q_OBJECT

public:
    explicit ShelfFilter(const PageContext &context, QWidget *parent = nullptr);

    void setShop(ShopId shop);
    // The shelves may be others now.
    void read();
    [[nodiscard]] QString shelf() const { return currentData().toString(); } // empty: all

private:
    void take(const QStringList &shelves);
    void retranslate();

    PageContext m_context;
    ShopId m_shop;
    quint64 m_turn = 0;
};

} // namespace shopdesk
