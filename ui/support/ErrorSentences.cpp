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

#define SENTENCE(reason, text) Sentence{reason, QT_TRANSLATE_NOOP("shopdesk::ErrorText", text)}

// Sorted by the thing they are about; the reasons are documented where they are raised.
constexpr Sentence kSentences[] = {
    // Text and numbers
    SENTENCE("text_missing", "This must not be empty."),
    SENTENCE("text_too_short", "At least {min} characters are needed."),
    SENTENCE("text_too_long", "At most {max} characters are possible; this has {length}."),
    SENTENCE("text_has_control", "This holds a control character that cannot be stored."),
    SENTENCE("text_not_unicode", "This holds half a character; enter it again."),
    SENTENCE("title_missing", "A book needs a title."),
    SENTENCE("quantity_out_of_range", "The quantity must be between {min} and {max}."),
    SENTENCE("money_malformed", "This is not an amount of money."),
    SENTENCE("money_overflow", "This amount is too large."),
    SENTENCE("currency_unknown", "There is no currency of this code in use."),
    SENTENCE("tax_rate_out_of_range", "The tax rate must be between 0 and 100 per cent."),
    SENTENCE("email_invalid", "This is not an e-mail address."),
    // Codes of books
    SENTENCE("isbn_bad_character", "An ISBN has digits only, and perhaps an X at its end."),
    SENTENCE("isbn_bad_length", "An ISBN has 10 or 13 digits; this has {length}."),
    SENTENCE("isbn_bad_prefix", "An ISBN-13 begins with 978 or 979, but not with 979-0."),
    SENTENCE("isbn_bad_check_digit", "The check digit does not fit: a digit is wrong."),
    SENTENCE("ean_bad_character", "An EAN-13 has digits only."),
    SENTENCE("ean_bad_length", "An EAN-13 has 13 digits; this has {length}."),
    SENTENCE("ean_bad_check_digit", "The check digit does not fit: a digit is wrong."),
    SENTENCE("own_code_malformed", "This is not a code of this chain's own."),
    SENTENCE("own_code_bad_check_digit", "The check digit does not fit: a digit is wrong."),
    SENTENCE("own_code_out_of_range", "The range of own codes is used up."),
    // Accounts and passwords
    SENTENCE("login_invalid", "A login has 2 to 31 letters a to z, digits, dots, hyphens or "
                              "underscores, and begins with a letter."),
    SENTENCE("login_taken", "This login is taken."),
    SENTENCE("password_too_short", "The password needs at least {limit} characters."),
    SENTENCE("password_too_long", "The password may have at most {limit} characters."),
    SENTENCE("password_mismatch", "The two passwords differ."),
    SENTENCE("wrong_password", "The present password is not right."),
    SENTENCE("account_disabled", "This account is disabled."),
    SENTENCE("session_expired", "Your session has ended; sign in again."),
    // Workspaces
    SENTENCE("address_missing", "Say where the workspace is."),
    SENTENCE("address_unknown_form", "This is neither a file nor a postgresql:// address."),
    SENTENCE("address_holds_password", "Leave the password out of the address; it has a field of "
                                       "its own."),
    SENTENCE("address_bad_workspace_id", "The workspace id in the address is not complete."),
    SENTENCE("workspace_missing", "There is no workspace at this place."),
    SENTENCE("workspace_exists", "There is a workspace at this place already."),
    SENTENCE("file_cannot_be_made", "The file cannot be made at this place."),
    SENTENCE("read_only", "The file may be read but not written."),
    SENTENCE("disk_full", "The disk is full."),
    SENTENCE("not_a_database", "This file is not a Shopdesk workspace."),
    SENTENCE("connection_lost", "The connection to the server broke."),
    SENTENCE("database_newer", "This workspace was made by a newer version of the program."),
    // Orders and stock
    SENTENCE("insufficient_stock", "There are not enough copies in stock."),
    SENTENCE("price_missing", "A book without a price cannot be sold yet."),
    SENTENCE("cart_empty", "There is nothing in the cart."),
    SENTENCE("category_cycle", "A category cannot stand below itself."),
};

#undef SENTENCE

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
