// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/SentenceTables.h"

#include <QCoreApplication>

namespace shopdesk {

namespace {

constexpr Sentence kSentences[] = {
        {"label_copies_invalid",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "A book has 0 to {most} copies of its label.")},
        {"labels_none", QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                                          "There is no label to print: no copies are asked for.")},
        {"labels_too_many",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "These are more than {most} labels; print them in parts.")},
        {"label_start_invalid",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The sheet has the labels 1 to {most}.")},
        {"label_format_too_small",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "Labels of this format are too small for a barcode. Choose a larger "
                           "format, or leave the barcode out.")},
        {"page_not_printed",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The printer did not take the pages.")},
        {"bar_code_not_made",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The barcode could not be made.")},
        {"bar_code_bad_character",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "A barcode holds Latin letters, digits and simple signs only.")},
};

} // namespace

std::span<const Sentence> labelSentences()
{
    return kSentences;
}

} // namespace shopdesk
