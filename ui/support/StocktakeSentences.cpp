// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/SentenceTables.h"

#include <QCoreApplication>

namespace shopdesk {

namespace {

constexpr Sentence kSentences[] = {
        {"stocktake_missing",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "There is no such stocktake.")},
        {"stocktake_unknown",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "There is no such stocktake.")},
        {"stocktake_state",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "The stocktake is in another state by now: somebody else has posted, "
                           "abandoned or resumed it.")},
        {"stocktake_scope_unknown",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "A stocktake counts a shop, a category or a shelf.")},
        {"stocktake_scope_mixed",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "Count a category or a shelf, not both.")},
        {"category_missing", QT_TRANSLATE_NOOP("shopdesk::ErrorText", "Choose a category.")},
        {"shelf_missing", QT_TRANSLATE_NOOP("shopdesk::ErrorText", "Say which shelf.")},
        {"shelf_unknown", QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                                            "No book of this shop stands on the shelf {name}.")},
        {"counted_elsewhere",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "“{title}” is being counted in the stocktake {stocktake} already.")},
        {"not_in_scope",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "“{title}” belongs elsewhere and is counted there, with its other "
                           "copies. Put it back.")},
        {"not_to_recount",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "“{title}” need not be counted again: its count was right.")},
        {"count_below_zero",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "Fewer than none of “{title}” cannot have been counted.")},
        {"count_too_large",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "So many copies of “{title}” cannot have been counted.")},
        {"nothing_differs",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "Nothing differs, so that nothing is to be counted again.")},
        {"nothing_counted",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "Nothing has been counted yet.")},
        {"uncounted_unknown",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "What nobody counted is left as it is or taken for gone.")},
};

} // namespace

std::span<const Sentence> stocktakeSentences()
{
    return kSentences;
}

} // namespace shopdesk
