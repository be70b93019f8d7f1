// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliErrorText.h"

#include <QHash>

namespace shopdesk {

namespace {

struct Phrase
{
    const char *reason;
    const char *text;
};

// By what they are about; what each reason means stands where it is raised.
constexpr Phrase kPhrases[] = {
        // The command line
        {"verb_missing", "Name a verb; 'shopdesk help' lists them."},
        {"verb_unknown", "There is no verb '{given}'; 'shopdesk help' lists them."},
        {"verb_incomplete", "'{verb}' needs one more word; see 'shopdesk help {verb}'."},
        {"arguments_wrong", "{message} See 'shopdesk help {verb}'."},
        {"value_missing", "The value after {field} is missing."},
        {"number_malformed", "'{given}' is not a whole number."},
        {"number_out_of_range", "This number is out of range."},
        {"sign_in_not_possible",
         "Migrations are the affair of whoever owns the file or the database; leave this out."},
        {"seed_size_malformed", "'{given}' is neither demo, small nor a number of books."},
        {"workspace_not_empty", "The workspace has books already; it was left as it is."},
        {"import_cancelled", "Stopped as asked; nothing was imported."},
        {"file_missing", "There is no file {path}."},
        {"line_malformed", "'{given}' is not a line and copies like 1:2."},
        {"shop_needs_movements", "This goes with --movements only."},
        {"sort_unknown", "Rows cannot be sorted by '{given}'; possible are {possible}."},
        {"state_unknown", "There is no state '{given}'; there are {possible}."},
        {"date_malformed", "'{given}' is not a date like 2026-03-01."},
        {"argument_missing", "{what} is missing; see 'shopdesk help {verb}'."},
        {"tender_malformed",
         "'{given}' is not a tender like cash:2000 or card:1799:SLIP, in minor units."},
        {"workspace_not_given",
         "Say which workspace: --workspace PLACE or the variable SHOPDESK_WORKSPACE."},
        {"password_needed",
         "A password is needed: set {variable} or use --password-stdin. It is never an argument."},
        {"file_unreadable", "The file {path} cannot be read."},
        {"json_malformed", "This is not a JSON object: {problem}."},
        {"file_too_large", "The file is larger than {max} bytes; nothing was changed."},
        {"line_too_long", "The line is longer than {max} bytes."},
        // Workspaces
        {"address_holds_password",
         "Leave the password out of the address; it would be visible to others. Use "
         "SHOPDESK_PASSWORD, PGPASSWORD or .pgpass."},
        {"address_unknown_form",
         "This is neither the path of a file nor postgresql://USER@HOST:PORT/DB."},
        {"address_missing", "The address of the workspace is empty."},
        {"address_bad_workspace_id", "The workspace id in the address is not a UUID."},
        {"workspace_exists", "There is a workspace already; it was left as it is."},
        {"workspace_missing", "There is no workspace at this place. 'shopdesk init' makes one."},
        {"workspace_id_differs", "The workspace found there is {found}, not {expected}."},
        {"database_missing",
         "The server has no such database. 'shopdesk init-server' makes a workspace."},
        {"database_name_invalid",
         "The database's name may have a to z, digits and _, at most 31, and begins with a "
         "letter."},
        {"engine_must_be_sqlite", "init makes files; use init-server for a server."},
        {"engine_must_be_postgres", "init-server needs an address like postgresql://USER@HOST/DB."},
        {"server_unreachable",
         "The server cannot be reached; nothing was lost. Check the address and the network, and "
         "try again."},
        {"server_refused_sign_in",
         "The server refused the database account or its password. Set PGPASSWORD or .pgpass."},
        {"server_forbids", "The server does not allow this to the database account."},
        {"server_read_only", "The server is read-only at the moment; nothing was changed."},
        {"connection_lost", "The connection broke; nothing was lost. Try again."},
        {"no_administrator", "The workspace has no active administrator; use --sign-in."},
        {"not_a_workspace", "The file is not a Shopdesk workspace; it was left as it is."},
        {"file_damaged", "The file is damaged. Restore a backup."},
        {"file_read_only", "The file may be read but not written: nothing can be changed here."},
        {"file_cannot_be_opened", "The file cannot be opened; check its permissions."},
        {"file_cannot_be_made", "The file cannot be made there; check the folder's permissions."},
        {"folder_cannot_be_made", "The folder {path} cannot be made."},
        {"disk_full", "The disk is full; nothing was changed. Free some space and try again."},
        {"database_busy", "Somebody else is writing; nothing was changed. Try again."},
        {"schema_older",
         "The database has version {databaseVersion}, the program needs {programVersion}."},
        {"schema_newer", "The database was made by a newer program; it was left as it is."},
        {"schema_foreign", "The database belongs to another program; it was left as it is."},
        {"schema_step_edited",
         "Step {number} {name} of the schema was changed after it had been applied."},
        {"schema_gap", "A migration is missing between others that were applied."},
        {"schema_differs", "The tables are not what the migrations make."},
        // People
        {"sign_in_failed",
         "Login or password is wrong. The next try is possible in {retryAfterSeconds} s."},
        {"account_disabled", "This account is disabled; an administrator can enable it."},
        {"role_may_not", "The account that acts may not do this ({kind}); nothing was changed."},
        {"read_forbidden", "The account that acts may not read this."},
        {"not_your_shop", "The account that acts is not assigned to this shop."},
        {"not_yours", "This belongs to somebody else."},
        {"account_missing", "There is no such account."},
        {"account_unknown", "There is no such account."},
        {"customer_missing", "There is no such customer."},
        {"customer_unknown", "There is no such customer."},
        {"login_invalid",
         "A login has 2 to 31 letters a to z, digits, dots, hyphens or underscores, and begins "
         "with a letter."},
        {"login_taken", "This login is taken; choose another."},
        {"not_oneself", "Nobody can do this to their own account; nothing was changed."},
        {"not_staff", "Only accounts of staff are assigned to shops."},
        {"shops_for_staff_only", "Only accounts of staff are assigned to shops."},
        {"steps_out_of_range",
         "The number of steps must be at least 1 and not more than there are."},
        {"last_admin", "This is the last active administrator; nothing was changed."},
        {"password_too_short", "The password needs at least {limit} characters."},
        {"password_too_long", "The password may have at most {limit} characters."},
        {"role_unknown", "There is no such role; there are customer, staff, manager, admin."},
        // Trade
        {"shop_missing", "There is no such shop; 'shopdesk shops' lists them."},
        {"shop_unknown", "There is no such shop; 'shopdesk shops' lists them."},
        {"book_missing", "There is no such book; 'shopdesk books --search TEXT' finds one."},
        {"book_unknown", "There is no such book; 'shopdesk books --search TEXT' finds one."},
        {"category_unknown", "There is no such category; 'shopdesk categories' lists them."},
        {"category_ambiguous", "Several categories have this name; use the code or id."},
        {"order_missing", "There is no such order; 'shopdesk orders' lists them."},
        {"order_unknown", "There is no such order; 'shopdesk orders' lists them."},
        {"insufficient_stock",
         "There are not enough copies; nothing was ordered and nothing reserved."},
        {"order_state_forbids", "The order is {from} and cannot become {to}; nothing was changed."},
        {"quantity_out_of_range", "The quantity must be between {min} and {max}."},
        // Tills, vouchers, discounts
        {"till_is_open", "The till of this device is open already."},
        {"till_not_open", "The till of this device is not open."},
        {"cart_not_at_till", "Only a sale at a till can be parked."},
        {"cart_is_parked", "This sale is parked already."},
        {"cart_not_parked", "This sale is not parked; another till may have taken it up."},
        {"sale_in_hand", "Finish or park the sale in hand first."},
        {"one_discount_only", "Give the discount as a rate or as an amount, not both."},
        {"discount_out_of_range", "A discount is more than nothing and no more than the price."},
        {"coupon_malformed", "A coupon code has 3 to 40 characters."},
        {"coupon_used_up", "The coupon {code} has been used up."},
        {"coupon_not_applicable", "The coupon {code} makes nothing in this order cheaper."},
        {"promotion_malformed",
         "The promotion {name} has a number out of its range; a manager must correct it."},
        {"approval_needed",
         "This discount is beyond your limit; somebody with a higher one must approve it."},
        {"approval_invalid", "The approval does not hold: another PIN, or for another sum."},
        {"approver_may_not", "This discount is beyond the limit of {login}, too."},
        {"voucher_unknown", "There is no voucher {code}."},
        {"voucher_ended", "The voucher {code} has been taken out of use."},
        {"voucher_expired", "The voucher {code} was good until {expires_on}."},
        {"voucher_too_small", "There is less on the voucher {code} than was to be paid with it."},
        {"voucher_pays_no_voucher", "A voucher cannot be paid with a voucher."},
        {"voucher_code_malformed", "A voucher code has 6 to 40 letters and digits."},
        {"voucher_code_bad_check",
         "The last character does not fit: something in the voucher code is wrong."},
        {"account_needs_customer", "Only a customer can pay on account; choose one."},
        {"total_changed",
         "The total has changed since it was shown; look again before you take the money."},
        {"date_in_the_past", "This day has passed."},
        {"pin_malformed", "A PIN has {min} to {max} digits."},
        {"pin_too_simple", "This PIN is too easy to guess."},
        {"payment_too_small", "The tenders do not cover what is due; nothing was taken."},
        {"change_only_from_cash", "Only cash may exceed what is due; nothing was taken."},
        {"more_than_was_sold", "More copies than were sold cannot come back."},
        {"nothing_left_to_return", "Nothing is left that could come back."},
        {"shop_not_active", "The shop {code} is closed; nothing was changed."},
        {"book_without_price", "A book without a price cannot be sold yet."},
        {"price_changed", "The price has changed meanwhile; nothing was ordered."},
        {"lines_missing", "There are no lines; nothing was changed."},
        {"too_many_lines", "There can be at most {max} lines; nothing was changed."},
        {"time_zone_unknown", "There is no such time zone; use names like Europe/Berlin."},
        {"coupon_unknown", "There is no coupon '{code}' in force; nothing was ordered."},
        {"stock_would_be_negative", "The stock would fall below zero; nothing was changed."},
        {"adjustment_reason_unknown",
         "The reason must be one of damage, theft, found, gift, correction."},
        {"money_malformed", "This is not an amount like 12.90."},
        {"currency_unknown", "There is no currency of this code."},
        {"field_unknown", "There is no field '{field}' here; nothing was changed."},
        {"field_missing", "The field '{field}' is missing; nothing was changed."},
        {"field_malformed",
         "The field '{field}' has a value of the wrong kind; nothing was changed."},
        {"op_malformed", "The op id is not a UUID."},
        {"text_has_control", "This holds a control character that cannot be stored."},
        {"text_too_long", "At most {max} characters are possible."},
        {"text_missing", "This must not be empty."},
};

} // namespace

QString cliPhrase(const QString &reason)
{
    for (const auto &phrase : kPhrases) {
        if (reason == QLatin1String(phrase.reason))
            return QString::fromUtf8(phrase.text);
    }
    return {};
}

} // namespace shopdesk
