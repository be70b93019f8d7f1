// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/SentenceTables.h"

#include <QCoreApplication>

#include <array>

namespace shopdesk {

namespace {

// Transfers, and what waits for somebody.
constexpr auto kSentences = std::to_array<Sentence>({
        {"transfer_unknown",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "There is no transfer {name}.")},
        {"transfer_missing",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "There is no such transfer.")},
        {"transfer_same_shop",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "A shop sends nothing to itself.")},
        {"transfer_shops_differ",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The transfer is between other shops.")},
        {"transfer_changed_meanwhile",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "The transfer {number} was changed in the meantime.")},
        {"transfer_outcome_unknown",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "This program does not know what became of the copies.")},
        {"nothing_missing",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The transfer {number} lacks no copy.")},
        {"more_than_missing",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "Of “{title}” {missing} copies are missing, not {given}.")},
        {"book_twice",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The book {code} stands in two lines.")},
        {"attention_unknown",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "This does not wait for anybody.")},
        {"attention_settled",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "“{subject}” was settled already.")},
        {"settle_the_transfer",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "Say what became of the copies of {number}; that settles it.")},
        {"owner_not_staff",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "{login} cannot see to it: the account is disabled or a customer's.")},
        {"job_malformed",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The work has no name that can be stored.")},
        {"transfer_state",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "The transfer is not in a state in which this can be done.")},
});

} // namespace

std::span<const Sentence> transferSentences()
{
    return kSentences;
}

} // namespace shopdesk
