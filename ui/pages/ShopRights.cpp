// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ShopRights.h"

#include "db/service/DataService.h"

#include <algorithm>
#include <iterator>

namespace shopdesk {

bool mayIn(const DataService &data, CommandKind kind, ShopId shop)
{
    if (!data.may(kind))
        return false;
    const ReadScope scope = data.scope();
    return scopeFor(scope.role, kind) == Scope::All ||
           std::ranges::find(scope.shops, shop) != scope.shops.end();
}

std::vector<ShopChoice> shopsWithin(const DataService &data, ReadArea area,
                                    const std::vector<ShopChoice> &shops)
{
    const ReadScope scope = data.scope();
    if (scope.over(area) == Scope::All)
        return shops;
    std::vector<ShopChoice> own;
    std::ranges::copy_if(shops, std::back_inserter(own), [&](const ShopChoice &shop) {
        return std::ranges::find(scope.shops, shop.id) != scope.shops.end();
    });
    return own;
}

} // namespace shopdesk
