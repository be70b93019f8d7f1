// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ShopChoices.h"

#include <QComboBox>

#include <algorithm>

namespace shopdesk {

void fillShops(QComboBox *combo, const std::vector<ShopChoice> &shops, ShopId current)
{
    combo->clear();
    for (const ShopChoice &shop : shops)
        combo->addItem(shop.name, shop.id.toString());
    if (const int index = combo->findData(current.toString()); index >= 0)
        combo->setCurrentIndex(index);
}

void fillShopFilter(QComboBox *combo, const QString &all, const std::vector<ShopChoice> &shops)
{
    const QVariant chosen = combo->currentData();
    combo->clear();
    combo->addItem(all);
    for (const ShopChoice &shop : shops)
        combo->addItem(shop.name, shop.id.toString());
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
}

} // namespace shopdesk
