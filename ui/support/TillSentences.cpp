// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/SentenceTables.h"

#include <QCoreApplication>

namespace shopdesk {

namespace {

// Tills, vouchers, discounts: what the rules of selling refuse.
constexpr Sentence kSentences[] = {
        {"till_is_open",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The till of this device is open already.")},
        {"till_not_open",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The till of this device is not open.")},
        {"cart_not_at_till",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "Only a sale at a till can be parked.")},
        {"cart_is_parked",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "This sale is parked already.")},
        {"cart_not_parked",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "This sale is not parked; another till may have taken it up.")},
        {"sale_in_hand",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "Finish or park the sale in hand first.")},
        {"one_discount_only",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "Give the discount as a rate or as an amount, not both.")},
        {"discount_out_of_range",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "A discount is more than nothing and no more than the price.")},
        {"coupon_malformed",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "A coupon code has 3 to 40 characters.")},
        {"coupon_used_up",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The coupon {code} has been used up.")},
        {"coupon_not_applicable",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "The coupon {code} makes nothing in this order cheaper.")},
        {"promotion_unknown",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "There is no such promotion.")},
        {"promotion_missing",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "This promotion is not there any more.")},
        {"promotion_ambiguous",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "Several promotions are called {name}.")},
        {"promotion_malformed",
         QT_TRANSLATE_NOOP(
                 "shopdesk::ErrorText",
                 "The promotion {name} has a number out of its range; a manager must correct it.")},
        {"approval_needed",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "This discount is beyond your limit; somebody "
                                                  "with a higher one must approve it.")},
        {"approval_invalid",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "The approval does not hold: another PIN, or for another sum.")},
        {"approver_may_not",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "This discount is beyond the limit of {login}, too.")},
        {"account_owes_less",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The customer owes less than that.")},
        {"account_pays_no_account",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "What is owed on account cannot be paid on account.")},
        {"delivery_not_wanted",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "Only an order that is sent has an address to send it to.")},
        {"voucher_unknown",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "There is no voucher {code}.")},
        {"voucher_missing",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "This voucher is not there any more.")},
        {"voucher_ended",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The voucher {code} has been taken out of use.")},
        {"voucher_expired", QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                                              "The voucher {code} was good until {expires_on}.")},
        {"voucher_too_small",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "There is less on the voucher {code} than was to be paid with it.")},
        {"voucher_empty",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "Nothing is left on the voucher {code}.")},
        {"voucher_pays_no_voucher",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "A voucher cannot be paid with a voucher.")},
        {"voucher_code_malformed",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "A voucher code has 6 to 40 letters and digits.")},
        {"voucher_code_bad_check",
         QT_TRANSLATE_NOOP(
                 "shopdesk::ErrorText",
                 "The last character does not fit: something in the voucher code is wrong.")},
        {"account_needs_customer",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "Only a customer can pay on account; choose one.")},
        {"total_changed",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The total has changed since it was shown; look "
                                                  "again before you take the money.")},
        {"date_in_the_past", QT_TRANSLATE_NOOP("shopdesk::ErrorText", "This day has passed.")},
        {"pin_malformed",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "A PIN has {min} to {max} digits.")},
        {"pin_too_simple",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "This PIN is too easy to guess.")},
        {"pin_wrong", QT_TRANSLATE_NOOP("shopdesk::ErrorText", "Login and PIN do not match.")},
};

} // namespace

std::span<const Sentence> tillSentences()
{
    return kSentences;
}

} // namespace shopdesk
