// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ShopRights.h"

#include "db/service/DataService.h"

#include <algorithm>

namespace shopdesk {

bool mayIn(const DataService &data, CommandKind kind, ShopId shop)
{
    if (!data.may(kind))
        return false;
    const ReadScope scope = data.scope();
    return scopeFor(scope.role, kind) == Scope::All ||
           std::ranges::find(scope.shops, shop) != scope.shops.end();
}

} // namespace shopdesk
