// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/SentenceTables.h"

#include <QCoreApplication>

namespace shopdesk {

namespace {

// Suppliers, what goes back to them, and corrections beyond one's own.
constexpr Sentence kSentences[] = {
        {"supplier_unknown",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "This supplier is not there any more.")},
        {"supplier_not_active",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "Nothing is ordered from {code} any more.")},
        {"supplier_code_invalid",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "A supplier’s code has 2 to 20 letters A to Z, "
                                                  "digits and hyphens, no hyphen at its ends.")},
        {"supplier_return_unknown",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "This return is not there any more.")},
        {"supplier_return_state",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "The return has gone on meanwhile; this cannot be done any more.")},
        {"return_reason_unknown",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "Choose why the copies go back.")},
        {"adjustment_approval_needed",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "You may correct up to {limit} copies alone; "
                                                  "somebody who may do more must approve it.")},
        {"adjustment_approver_may_not",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "{login} may not correct so many copies either.")},
};

} // namespace

std::span<const Sentence> supplierSentences()
{
    return kSentences;
}

} // namespace shopdesk
