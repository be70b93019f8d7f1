// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/SentenceTables.h"

#include <QCoreApplication>

namespace shopdesk {

namespace {

// Customers, their groups and addresses, and reviews.
constexpr Sentence kSentences[] = {
        {"customer_unknown",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "There is no customer {name}.")},
        {"customer_group_unknown",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "There is no group {name}.")},
        {"customer_address_unknown",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "This address no longer exists.")},
        {"customer_number_invalid",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "A number has 1 to 40 letters A to Z and digits, with . / - between "
                           "them.")},
        {"customers_same",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "Both are the same customer: {name}.")},
        {"customer_merged_meanwhile",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "Somebody else has merged this customer in the meantime.")},
        {"customers_both_sign_in",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "{keep} and {duplicate} both have an account to sign in with, and one "
                           "customer has one account.")},
        {"review_missing",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "There is no such review any more.")},
        {"review_unknown",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "There is no such review any more.")},
        {"rating_out_of_range",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "A rating has {min} to {max} stars.")},
};

} // namespace

std::span<const Sentence> peopleSentences()
{
    return kSentences;
}

} // namespace shopdesk
