// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/Formats.h"
#include "models/support/NameTables.h"

#include <algorithm>

// The names of db/domain in words. Every name has an entry; tests compare with the domain's lists.

namespace shopdesk {

namespace {

using names::Word;

constexpr Word kOrderStates[] = {
        {"placed", QT_TRANSLATE_NOOP("Formats", "Placed")},
        {"paid", QT_TRANSLATE_NOOP("Formats", "Paid")},
        {"handed_over", QT_TRANSLATE_NOOP("Formats", "Handed over")},
        {"sent", QT_TRANSLATE_NOOP("Formats", "Sent")},
        {"completed", QT_TRANSLATE_NOOP("Formats", "Completed")},
        {"cancelled", QT_TRANSLATE_NOOP("Formats", "Cancelled")},
        {"returned", QT_TRANSLATE_NOOP("Formats", "Returned")},
};

constexpr Word kRoles[] = {
        {"customer", QT_TRANSLATE_NOOP("Formats", "Customer")},
        {"staff", QT_TRANSLATE_NOOP("Formats", "Staff")},
        {"manager", QT_TRANSLATE_NOOP("Formats", "Manager")},
        {"admin", QT_TRANSLATE_NOOP("Formats", "Administrator")},
};

constexpr Word kChannels[] = {
        {"till", QT_TRANSLATE_NOOP("Formats", "Till")},
        {"pickup", QT_TRANSLATE_NOOP("Formats", "Pick-up")},
        {"delivery", QT_TRANSLATE_NOOP("Formats", "Delivery")},
};

constexpr Word kMovementKinds[] = {
        {"received", QT_TRANSLATE_NOOP("Formats", "Received")},
        {"sold", QT_TRANSLATE_NOOP("Formats", "Sold")},
        {"returned", QT_TRANSLATE_NOOP("Formats", "Returned")},
        {"transfer_out", QT_TRANSLATE_NOOP("Formats", "Transfer out")},
        {"transfer_in", QT_TRANSLATE_NOOP("Formats", "Transfer in")},
        {"adjusted", QT_TRANSLATE_NOOP("Formats", "Adjusted")},
        {"counted", QT_TRANSLATE_NOOP("Formats", "Counted")},
        {"supplier_return", QT_TRANSLATE_NOOP("Formats", "Back to the supplier")},
};

constexpr Word kPromotionKinds[] = {
        {"percent", QT_TRANSLATE_NOOP("Formats", "Percent off")},
        {"amount", QT_TRANSLATE_NOOP("Formats", "Amount off the order")},
        {"fixed_price", QT_TRANSLATE_NOOP("Formats", "Fixed price")},
        {"buy_n_get_m", QT_TRANSLATE_NOOP("Formats", "Buy some, get some free")},
};

constexpr Word kVoucherEntries[] = {
        {"sold", QT_TRANSLATE_NOOP("Formats", "Sale")},
        {"redeemed", QT_TRANSLATE_NOOP("Formats", "Payment")},
        {"refunded", QT_TRANSLATE_NOOP("Formats", "Refund")},
        {"withdrawn", QT_TRANSLATE_NOOP("Formats", "Withdrawal")},
};

constexpr Word kVoucherStandings[] = {
        {"usable", QT_TRANSLATE_NOOP("Formats", "Usable")},
        {"expired", QT_TRANSLATE_NOOP("Formats", "Expired")},
        {"used_up", QT_TRANSLATE_NOOP("Formats", "Used up")},
        {"withdrawn", QT_TRANSLATE_NOOP("Formats", "Out of use")},
};

constexpr Word kTenderKinds[] = {
        {"cash", QT_TRANSLATE_NOOP("Formats", "Cash")},
        {"card", QT_TRANSLATE_NOOP("Formats", "Card")},
        {"voucher", QT_TRANSLATE_NOOP("Formats", "Voucher")},
        {"account", QT_TRANSLATE_NOOP("Formats", "On account")},
        {"rounding", QT_TRANSLATE_NOOP("Formats", "Rounding")},
};

constexpr Word kAvailabilities[] = {
        {"available", QT_TRANSLATE_NOOP("Formats", "Available")},
        {"forthcoming", QT_TRANSLATE_NOOP("Formats", "Forthcoming")},
        {"out_of_print", QT_TRANSLATE_NOOP("Formats", "Out of print")},
        {"withdrawn", QT_TRANSLATE_NOOP("Formats", "Withdrawn")},
};

constexpr Word kBookFormats[] = {
        {"paperback", QT_TRANSLATE_NOOP("Formats", "Paperback")},
        {"hardcover", QT_TRANSLATE_NOOP("Formats", "Hardcover")},
        {"audio book", QT_TRANSLATE_NOOP("Formats", "Audio book")},
        {"map", QT_TRANSLATE_NOOP("Formats", "Map")},
        {"e-book", QT_TRANSLATE_NOOP("Formats", "E-book")},
        {"board book", QT_TRANSLATE_NOOP("Formats", "Board book")},
        {"calendar", QT_TRANSLATE_NOOP("Formats", "Calendar")},
        {"sheet music", QT_TRANSLATE_NOOP("Formats", "Sheet music")},
        {"game", QT_TRANSLATE_NOOP("Formats", "Game")},
};

constexpr Word kCommands[] = {
        {"CreateShop", QT_TRANSLATE_NOOP("Formats", "Created a shop")},
        {"EditShop", QT_TRANSLATE_NOOP("Formats", "Edited a shop")},
        {"CreateBook", QT_TRANSLATE_NOOP("Formats", "Added a book")},
        {"EditBook", QT_TRANSLATE_NOOP("Formats", "Edited a book")},
        {"CreateCategory", QT_TRANSLATE_NOOP("Formats", "Added a category")},
        {"EditCategory", QT_TRANSLATE_NOOP("Formats", "Edited a category")},
        {"CreateAccount", QT_TRANSLATE_NOOP("Formats", "Created an account")},
        {"EditAccount", QT_TRANSLATE_NOOP("Formats", "Edited an account")},
        {"DisableAccount", QT_TRANSLATE_NOOP("Formats", "Disabled an account")},
        {"EnableAccount", QT_TRANSLATE_NOOP("Formats", "Enabled an account")},
        {"SetRole", QT_TRANSLATE_NOOP("Formats", "Changed a role")},
        {"ResetPassword", QT_TRANSLATE_NOOP("Formats", "Reset a password")},
        {"ChangePassword", QT_TRANSLATE_NOOP("Formats", "Changed the own password")},
        {"RegisterCustomer", QT_TRANSLATE_NOOP("Formats", "Registered a customer")},
        {"CreateCustomer", QT_TRANSLATE_NOOP("Formats", "Added a customer")},
        {"EditCustomer", QT_TRANSLATE_NOOP("Formats", "Edited a customer")},
        {"AssignStaff", QT_TRANSLATE_NOOP("Formats", "Assigned staff")},
        {"UnassignStaff", QT_TRANSLATE_NOOP("Formats", "Ended an assignment of staff")},
        {"ReceiveStock", QT_TRANSLATE_NOOP("Formats", "Received stock")},
        {"AdjustStock", QT_TRANSLATE_NOOP("Formats", "Adjusted stock")},
        {"PutInCart", QT_TRANSLATE_NOOP("Formats", "Put a book in a cart")},
        {"ChangeCartLine", QT_TRANSLATE_NOOP("Formats", "Changed a cart line")},
        {"RemoveCartLine", QT_TRANSLATE_NOOP("Formats", "Removed a cart line")},
        {"PlaceOrder", QT_TRANSLATE_NOOP("Formats", "Placed an order")},
        {"PayOrder", QT_TRANSLATE_NOOP("Formats", "Took payment for an order")},
        {"HandOverOrder", QT_TRANSLATE_NOOP("Formats", "Handed over an order")},
        {"CompleteOrder", QT_TRANSLATE_NOOP("Formats", "Completed an order")},
        {"CancelOrder", QT_TRANSLATE_NOOP("Formats", "Cancelled an order")},
        {"ReturnOrder", QT_TRANSLATE_NOOP("Formats", "Took back books of an order")},
        {"WriteReview", QT_TRANSLATE_NOOP("Formats", "Wrote a review")},
        {"CreatePromotion", QT_TRANSLATE_NOOP("Formats", "Created a promotion")},
        {"EditPromotion", QT_TRANSLATE_NOOP("Formats", "Changed a promotion")},
        {"CreateCoupons", QT_TRANSLATE_NOOP("Formats", "Made coupons")},
        {"EditCoupon", QT_TRANSLATE_NOOP("Formats", "Changed a coupon")},
        {"OpenTill", QT_TRANSLATE_NOOP("Formats", "Opened a till")},
        {"CloseTill", QT_TRANSLATE_NOOP("Formats", "Closed a till")},
        {"OpenSale", QT_TRANSLATE_NOOP("Formats", "Began a sale")},
        {"EditCart", QT_TRANSLATE_NOOP("Formats", "Changed a cart")},
        {"DiscountCartLine", QT_TRANSLATE_NOOP("Formats", "Gave a discount on a line")},
        {"ParkCart", QT_TRANSLATE_NOOP("Formats", "Parked a sale")},
        {"ResumeCart", QT_TRANSLATE_NOOP("Formats", "Took up a parked sale")},
        {"DropCart", QT_TRANSLATE_NOOP("Formats", "Gave up a cart")},
        {"SellBooks", QT_TRANSLATE_NOOP("Formats", "Sold over the counter")},
        {"ChangeOrder", QT_TRANSLATE_NOOP("Formats", "Changed an order")},
        {"SellVoucher", QT_TRANSLATE_NOOP("Formats", "Sold a voucher")},
        {"SettleAccount", QT_TRANSLATE_NOOP("Formats", "Took payment of what a customer owed")},
        {"CreateSupplier", QT_TRANSLATE_NOOP("Formats", "Added a supplier")},
        {"EditSupplier", QT_TRANSLATE_NOOP("Formats", "Changed a supplier")},
        {"EditAssortment", QT_TRANSLATE_NOOP("Formats", "Changed how a shop stocks a book")},
        {"CreatePurchaseOrder", QT_TRANSLATE_NOOP("Formats", "Drafted a purchase order")},
        {"ChangePurchaseOrder", QT_TRANSLATE_NOOP("Formats", "Changed a purchase order")},
        {"SendPurchaseOrder", QT_TRANSLATE_NOOP("Formats", "Sent a purchase order")},
        {"ClosePurchaseOrder", QT_TRANSLATE_NOOP("Formats", "Closed a purchase order")},
        {"CreateSupplierReturn",
         QT_TRANSLATE_NOOP("Formats", "Asked to return books to a supplier")},
        {"AuthoriseSupplierReturn",
         QT_TRANSLATE_NOOP("Formats", "Noted that a supplier takes books back")},
        {"SendSupplierReturn", QT_TRANSLATE_NOOP("Formats", "Sent books back to a supplier")},
        {"CreditSupplierReturn",
         QT_TRANSLATE_NOOP("Formats", "Noted the credit for a return to a supplier")},
        {"CancelSupplierReturn", QT_TRANSLATE_NOOP("Formats", "Cancelled a return to a supplier")},
        {"RequestTransfer", QT_TRANSLATE_NOOP("Formats", "Requested a transfer")},
        {"DispatchTransfer", QT_TRANSLATE_NOOP("Formats", "Dispatched a transfer")},
        {"ReceiveTransfer", QT_TRANSLATE_NOOP("Formats", "Received a transfer")},
        {"SettleTransfer", QT_TRANSLATE_NOOP("Formats", "Settled what a transfer lacked")},
        {"CancelTransfer", QT_TRANSLATE_NOOP("Formats", "Cancelled a transfer")},
        {"StartStocktake", QT_TRANSLATE_NOOP("Formats", "Began a stocktake")},
        {"CountStock", QT_TRANSLATE_NOOP("Formats", "Counted books")},
        {"RecountStocktake", QT_TRANSLATE_NOOP("Formats", "Began to count differences again")},
        {"PostStocktake", QT_TRANSLATE_NOOP("Formats", "Posted a stocktake")},
        {"AbandonStocktake", QT_TRANSLATE_NOOP("Formats", "Abandoned a stocktake")},
        {"ResumeStocktake", QT_TRANSLATE_NOOP("Formats", "Resumed a stocktake")},
        {"AssignAttention", QT_TRANSLATE_NOOP("Formats", "Said who sees to an item")},
        {"SettleAttention", QT_TRANSLATE_NOOP("Formats", "Settled an item of Needs attention")},
        {"ReportFailedJob", QT_TRANSLATE_NOOP("Formats", "Reported failed work")},
        {"WithdrawVoucher", QT_TRANSLATE_NOOP("Formats", "Withdrew a voucher")},
        {"SetPin", QT_TRANSLATE_NOOP("Formats", "Set a PIN")},
        {"SetShopTax", QT_TRANSLATE_NOOP("Formats", "Set a tax rate of a shop")},
        {"SetBookTax", QT_TRANSLATE_NOOP("Formats", "Set a tax rate of a book")},
        {"CreateCustomerGroup", QT_TRANSLATE_NOOP("Formats", "Made a group of customers")},
        {"EditCustomerGroup", QT_TRANSLATE_NOOP("Formats", "Renamed a group of customers")},
        {"AddToGroup", QT_TRANSLATE_NOOP("Formats", "Put a customer in a group")},
        {"RemoveFromGroup", QT_TRANSLATE_NOOP("Formats", "Took a customer out of a group")},
        {"AddCustomerAddress", QT_TRANSLATE_NOOP("Formats", "Added a customer's address")},
        {"EditCustomerAddress", QT_TRANSLATE_NOOP("Formats", "Changed a customer's address")},
        {"MergeCustomers", QT_TRANSLATE_NOOP("Formats", "Merged two customers")},
        {"DeleteReview", QT_TRANSLATE_NOOP("Formats", "Deleted a review")},
        {"HideReview", QT_TRANSLATE_NOOP("Formats", "Hid a review")},
        {"ShowReview", QT_TRANSLATE_NOOP("Formats", "Showed a review again")},
        {"SetStaffPick", QT_TRANSLATE_NOOP("Formats", "Marked a staff pick")},
        {"SetBookCover", QT_TRANSLATE_NOOP("Formats", "Gave a book a cover")},
        {"RemoveBookCover", QT_TRANSLATE_NOOP("Formats", "Removed a book's cover")},
        {"RecordOrder", QT_TRANSLATE_NOOP("Formats", "Recorded an order")},
        {"RecordReturn", QT_TRANSLATE_NOOP("Formats", "Recorded a return")},
};

QString wordFor(std::span<const Word> words, const QString &name)
{
    return names::translated(words, name, "Formats");
}

} // namespace

QString names::translated(std::span<const Word> words, const QString &name, const char *context)
{
    const auto found = std::ranges::find_if(
            words, [&name](const Word &word) { return name == QLatin1String(word.name); });
    return found == words.end() ? name : QCoreApplication::translate(context, found->text);
}

QString Formats::orderState(const QString &name)
{
    return wordFor(kOrderStates, name);
}

QString Formats::role(const QString &name)
{
    return wordFor(kRoles, name);
}

QString Formats::channel(const QString &name)
{
    return wordFor(kChannels, name);
}

QString Formats::movementKind(const QString &name)
{
    return wordFor(kMovementKinds, name);
}

QString Formats::tenderKind(const QString &name)
{
    return wordFor(kTenderKinds, name);
}

QString Formats::promotionKind(const QString &name)
{
    return wordFor(kPromotionKinds, name);
}

QString Formats::voucherEntry(const QString &name)
{
    return wordFor(kVoucherEntries, name);
}

QString Formats::voucherStanding(const QString &name)
{
    return wordFor(kVoucherStandings, name);
}

QString Formats::availability(const QString &name)
{
    return wordFor(kAvailabilities, name);
}

QString Formats::country(const QString &isoCode)
{
    return names::translated(names::countries(), isoCode, "Countries");
}

QStringList Formats::countryCodes()
{
    QStringList codes;
    for (const Word &country : names::countries())
        codes += QString::fromLatin1(country.name);
    return codes;
}

QString Formats::language(const QString &isoCode)
{
    const QString words = names::translated(names::languages(), isoCode, "Languages");
    if (words != isoCode)
        return words;
    // The rare ones with a code of three letters only.
    const auto rare = QLocale::codeToLanguage(isoCode, QLocale::AnyLanguageCode);
    return rare == QLocale::AnyLanguage || rare == QLocale::C ? isoCode
                                                              : QLocale::languageToString(rare);
}

// Lists of books write it in capitals and small letters as they please.
QString Formats::bookFormat(const QString &stored)
{
    const QString known = stored.toLower();
    const QString words = wordFor(kBookFormats, known);
    return words == known ? stored : words;
}

QString Formats::storedBookFormat(const QString &typed)
{
    for (const Word &format : kBookFormats) {
        const QString stored = QString::fromLatin1(format.name);
        if (typed.compare(bookFormat(stored), Qt::CaseInsensitive) == 0)
            return stored;
    }
    return typed;
}

QStringList Formats::bookFormats()
{
    QStringList stored;
    for (const Word &format : kBookFormats)
        stored += QString::fromLatin1(format.name);
    return stored;
}

QString Formats::commandKind(const QString &name)
{
    return wordFor(kCommands, name);
}

// An order's timeline holds the names of the states it reached, or of the commands.
QString Formats::orderEvent(const QString &name)
{
    const auto state = wordFor(kOrderStates, name);
    return state == name ? wordFor(kCommands, name) : state;
}

} // namespace shopdesk
