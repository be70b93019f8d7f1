// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/SentenceTables.h"

#include <QCoreApplication>

namespace shopdesk {

namespace {

constexpr Sentence kSentences[] = {
        {"purchase_order_unknown",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "There is no such purchase order.")},
        {"purchase_order_state",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "The purchase order is in another state by now: somebody else has sent, "
                           "received or closed it.")},
        {"purchase_order_elsewhere",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "The purchase order {number} is for another shop.")},
        {"purchase_order_of_another",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The purchase order went to another supplier.")},
        {"delivery_unknown",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "There is no such delivery.")},
        {"document_number_out_of_range",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The numbers of this till are used up.")},
};

} // namespace

std::span<const Sentence> purchasingSentences()
{
    return kSentences;
}

} // namespace shopdesk
