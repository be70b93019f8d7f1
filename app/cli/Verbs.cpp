// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"

namespace shopdesk {

std::vector<Verb> allVerbs()
{
    return {initVerb(),
            initServerVerb(),
            migrateStatusVerb(),
            migrateUpVerb(),
            migrateDownVerb(),
            migrateVerifyVerb(),
            migrateRepairVerb(),
            seedVerb(),
            healthVerb(),
            accountCreateVerb(),
            accountListVerb(),
            accountDisableVerb(),
            accountEnableVerb(),
            accountSetRoleVerb(),
            accountSetPasswordVerb(),
            importBooksVerb(),
            shopsVerb(),
            booksVerb(),
            assortmentVerb(),
            stockVerb(),
            stockReceiveVerb(),
            stockAdjustVerb(),
            categoriesVerb(),
            ordersVerb(),
            orderPlaceVerb(),
            orderShowVerb(),
            orderPayVerb(),
            orderHandOverVerb(),
            orderCompleteVerb(),
            orderCancelVerb(),
            orderReturnVerb(),
            orderChangeVerb(),
            sellVerb(),
            tillOpenVerb(),
            tillCloseVerb(),
            vouchersVerb(),
            voucherSellVerb(),
            voucherWithdrawVerb(),
            reviewsVerb(),
            activityVerb(),
            applyVerb(),
            verifyVerb(),
            helpVerb(),
            versionVerb()};
}

} // namespace shopdesk
