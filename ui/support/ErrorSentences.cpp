// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ErrorSentences.h"

#include <QCoreApplication>
#include <QHash>

namespace shopdesk {

namespace {

struct Sentence
{
    const char *reason;
    const char *text;
};

// Sorted by the thing they are about; the reasons are documented where they are raised.
constexpr Sentence kSentences[] = {
        // Text and numbers
        {"text_missing", QT_TRANSLATE_NOOP("shopdesk::ErrorText", "This must not be empty.")},
        {"text_too_short",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "At least {min} characters are needed.")},
        {"text_too_long",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "At most {max} characters are possible; this has {length}.")},
        {"text_has_control",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "This holds a control character that cannot be stored.")},
        {"text_not_unicode",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "This holds half a character; enter it again.")},
        {"title_missing", QT_TRANSLATE_NOOP("shopdesk::ErrorText", "A book needs a title.")},
        {"quantity_out_of_range",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The quantity must be between {min} and {max}.")},
        {"money_malformed",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "This is not an amount of money.")},
        {"money_overflow", QT_TRANSLATE_NOOP("shopdesk::ErrorText", "This amount is too large.")},
        {"currency_unknown",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "There is no currency of this code in use.")},
        {"tax_rate_out_of_range",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "The tax rate must be between 0 and 100 per cent.")},
        {"email_invalid",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "This is not an e-mail address.")},
        // Codes of books
        {"isbn_bad_character",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "An ISBN has digits only, and perhaps an X at its end.")},
        {"isbn_bad_length", QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                                              "An ISBN has 10 or 13 digits; this has {length}.")},
        {"isbn_bad_prefix",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "An ISBN-13 begins with 978 or 979, but not with 979-0.")},
        {"isbn_bad_check_digit",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "The check digit does not fit: a digit is wrong.")},
        {"ean_bad_character",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "An EAN-13 has digits only.")},
        {"ean_bad_length",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "An EAN-13 has 13 digits; this has {length}.")},
        {"ean_bad_check_digit",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "The check digit does not fit: a digit is wrong.")},
        {"own_code_malformed",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "This is not a code of this chain's own.")},
        {"own_code_bad_check_digit",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "The check digit does not fit: a digit is wrong.")},
        {"own_code_out_of_range",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The range of own codes is used up.")},
        // Accounts and passwords
        {"login_invalid",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "A login has 2 to 31 letters a to z, digits, dots, hyphens or "
                           "underscores, and begins with a letter.")},
        {"login_taken", QT_TRANSLATE_NOOP("shopdesk::ErrorText", "This login is taken.")},
        {"password_too_short",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "The password needs at least {limit} characters.")},
        {"password_too_long",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "The password may have at most {limit} characters.")},
        {"password_mismatch",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The two passwords differ.")},
        {"wrong_password",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The present password is not right.")},
        {"account_disabled", QT_TRANSLATE_NOOP("shopdesk::ErrorText", "This account is disabled.")},
        {"session_expired",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "Your session has ended; sign in again.")},
        // Workspaces
        {"address_missing",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "Say where the workspace is.")},
        {"address_unknown_form",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "This is neither a file nor a postgresql:// address.")},
        {"address_holds_password",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "Leave the password out of the address; it has a field of "
                           "its own.")},
        {"address_bad_workspace_id",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "The workspace id in the address is not complete.")},
        {"workspace_missing",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "There is no workspace at this place.")},
        {"workspace_exists",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "There is a workspace at this place already.")},
        {"file_cannot_be_made",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The file cannot be made at this place.")},
        {"read_only",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The file may be read but not written.")},
        {"disk_full", QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The disk is full.")},
        {"not_a_database",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "This file is not a Shopdesk workspace.")},
        {"connection_lost",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The connection to the server broke.")},
        {"database_newer",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "This workspace was made by a newer version of the program.")},
        // Orders and stock
        {"insufficient_stock",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "There are not enough copies in stock.")},
        {"price_missing",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "A book without a price cannot be sold yet.")},
        {"cart_empty", QT_TRANSLATE_NOOP("shopdesk::ErrorText", "There is nothing in the cart.")},
        {"category_cycle",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "A category cannot stand below itself.")},
};

} // namespace

const char *errorSentence(const QString &reason)
{
    static const QHash<QString, const char *> sentences = [] {
        QHash<QString, const char *> result;
        for (const Sentence &sentence : kSentences)
            result.insert(QString::fromLatin1(sentence.reason), sentence.text);
        return result;
    }();
    return sentences.value(reason, nullptr);
}

} // namespace shopdesk
