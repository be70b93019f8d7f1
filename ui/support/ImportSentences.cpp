// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/SentenceTables.h"

#include <QCoreApplication>

namespace shopdesk {

namespace {

constexpr Sentence kSentences[] = {
        // Files that are not read at all
        {"onix_root_unknown", QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                                                "This is XML, but no ONIX message (line {line}).")},
        {"onix_release_unsupported",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "This is ONIX {release}; only 3.0 and 3.1 can be imported.")},
        {"xml_entities_declared",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "The file declares entities, which an ONIX message does not need (line "
                           "{line}). It was not read.")},
        {"xml_broken", QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                                         "The file is broken in line {line}; nothing was kept.")},
        {"xml_too_deep",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "The file is broken in line {line}: too many elements in each other.")},
        {"record_too_long", QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                                              "One record of the file is too long (line {line}).")},
        {"json_broken",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The file is broken: it is not JSON.")},
        {"subject_scheme_unknown",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "This is not the Thema subject scheme.")},
        {"not_a_list_of_books",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "This is neither a list of books nor an ONIX message.")},
        // Records that are not taken
        {"isbn_missing", QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The record has no ISBN.")},
        {"test_record",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The sender marked this record as a test.")},
        {"unknown_notification",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "This kind of notification is not known.")},
        {"date_malformed", QT_TRANSLATE_NOOP("shopdesk::ErrorText", "This is not a date.")},
        {"update_of_unknown_book",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "This changes a book that is not in the catalogue.")},
        {"parent_unknown",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "What stands above it is not there.")},
        // Records that are taken with a reserve
        {"category_unknown",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "Taken without a subject that is not among the categories")},
        {"delete_notice",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "Deleted by the sender; set to withdrawn, not removed")},
        {"delete_of_unknown_book",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "Deleted by the sender; it was not in the catalogue")},
        {"price_without_tax",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "Price given without tax and without a rate; taken as it is")},
        {"price_tax_added",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "Price given without tax; the tax was added")},
        {"price_for_others",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "No price for customers in the currency of this workspace")},
        {"price_zero",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The price is 0; taken without a price")},
        {"tax_mixed", QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                                        "Several tax rates in one price; none was taken")},
        {"date_in_words",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The date is in words; taken without a year")},
        {"link_unreadable", QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                                              "The link to the cover is none; taken without it")},
        {"link_invalid", QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                                           "This is not an address of the web (http or https).")},
        {"file_too_large",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "The file is too large: at most {max} bytes are read.")},
        {"mapping_without_columns",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "A message has no columns that could be chosen.")},
        {"price_origin_unknown",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "A price is set either by a person or by an import.")},
};

} // namespace

std::span<const Sentence> importSentences()
{
    return kSentences;
}

} // namespace shopdesk
