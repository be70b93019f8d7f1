// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Verb.h"

namespace shopdesk {

// One function per verb, each in its file in verbs/; a new verb is added here and in allVerbs().
[[nodiscard]] Verb initVerb();
[[nodiscard]] Verb initServerVerb();
[[nodiscard]] Verb migrateStatusVerb();
[[nodiscard]] Verb migrateUpVerb();
[[nodiscard]] Verb migrateDownVerb();
[[nodiscard]] Verb migrateVerifyVerb();
[[nodiscard]] Verb migrateRepairVerb();
[[nodiscard]] Verb seedVerb();
[[nodiscard]] Verb healthVerb();
[[nodiscard]] Verb accountCreateVerb();
[[nodiscard]] Verb accountListVerb();
[[nodiscard]] Verb accountDisableVerb();
[[nodiscard]] Verb accountEnableVerb();
[[nodiscard]] Verb accountSetRoleVerb();
[[nodiscard]] Verb accountSetPasswordVerb();
[[nodiscard]] Verb importBooksVerb();
[[nodiscard]] Verb importCategoriesVerb();
[[nodiscard]] Verb importOrdersVerb();
[[nodiscard]] Verb shopsVerb();
[[nodiscard]] Verb booksVerb();
[[nodiscard]] Verb assortmentVerb();
[[nodiscard]] Verb stockVerb();
[[nodiscard]] Verb stockReceiveVerb();
[[nodiscard]] Verb stockAdjustVerb();
[[nodiscard]] Verb categoriesVerb();
[[nodiscard]] Verb ordersVerb();
[[nodiscard]] Verb orderPlaceVerb();
[[nodiscard]] Verb orderShowVerb();
[[nodiscard]] Verb orderPrintVerb();
[[nodiscard]] Verb orderPayVerb();
[[nodiscard]] Verb orderHandOverVerb();
[[nodiscard]] Verb orderCompleteVerb();
[[nodiscard]] Verb orderCancelVerb();
[[nodiscard]] Verb orderReturnVerb();
[[nodiscard]] Verb customersVerb();
[[nodiscard]] Verb customerCreateVerb();
[[nodiscard]] Verb customerEditVerb();
[[nodiscard]] Verb customerShowVerb();
[[nodiscard]] Verb customerMergeVerb();
[[nodiscard]] Verb customerSettleVerb();
[[nodiscard]] Verb customerGroupsVerb();
[[nodiscard]] Verb customerGroupCreateVerb();
[[nodiscard]] Verb customerGroupVerb();
[[nodiscard]] Verb reviewsVerb();
[[nodiscard]] Verb reviewWriteVerb();
[[nodiscard]] Verb reviewDeleteVerb();
[[nodiscard]] Verb reviewHideVerb();
[[nodiscard]] Verb reviewShowVerb();
[[nodiscard]] Verb reviewPickVerb();
[[nodiscard]] Verb activityVerb();
[[nodiscard]] Verb applyVerb();
[[nodiscard]] Verb verifyVerb();
[[nodiscard]] Verb bookCoverSetVerb();
[[nodiscard]] Verb bookCoverRemoveVerb();
[[nodiscard]] Verb bookCoverExportVerb();
[[nodiscard]] Verb bookLookupVerb();
[[nodiscard]] Verb labelsVerb();
[[nodiscard]] Verb helpVerb();
[[nodiscard]] Verb versionVerb();
[[nodiscard]] Verb orderChangeVerb();
[[nodiscard]] Verb sellVerb();
[[nodiscard]] Verb tillOpenVerb();
[[nodiscard]] Verb tillCloseVerb();
[[nodiscard]] Verb promotionsVerb();
[[nodiscard]] Verb promotionCreateVerb();
[[nodiscard]] Verb promotionEditVerb();
[[nodiscard]] Verb promotionShowVerb();
[[nodiscard]] Verb couponsVerb();
[[nodiscard]] Verb couponCreateVerb();
[[nodiscard]] Verb couponEditVerb();
[[nodiscard]] Verb voucherSellVerb();
[[nodiscard]] Verb voucherShowVerb();
[[nodiscard]] Verb voucherWithdrawVerb();
[[nodiscard]] Verb vouchersVerb();

// All of them, in the order of the help.
[[nodiscard]] std::vector<Verb> allVerbs();

} // namespace shopdesk
