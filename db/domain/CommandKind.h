// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace shopdesk {

// Every intention that can change data. The name is a verb and a noun and is the "kind" of the
// command in JSON; once released it is never reused for something else.
enum class CommandKind {
    CreateShop,
    EditShop,
    CreateBook,
    EditBook,
    CreateCategory,
    EditCategory, // moving it in the tree included
    CreateAccount,
    EditAccount, // name, e-mail, language; not role, password or state
    DisableAccount,
    EnableAccount,
    SetRole,
    ResetPassword,    // of somebody else
    ChangePassword,   // one's own, knowing the old one
    RegisterCustomer, // a customer with an account; also by somebody not signed in
    CreateCustomer,   // somebody without an account
    EditCustomer,     // a customer's profile
    AssignStaff,
    UnassignStaff,
    ReceiveStock,
    AdjustStock,
    PutInCart,
    ChangeCartLine,
    RemoveCartLine,
    PlaceOrder,
    PayOrder,
    HandOverOrder, // over the counter, or sent if it is a delivery
    CompleteOrder,
    CancelOrder,
    ReturnOrder,
    WriteReview, // writing and editing one's own
    CreatePromotion,
    OpenTill, // the drawer is counted, a day begins
    CloseTill,
    OpenSale, // at the till
    EditCart, // customer, coupon, discount
    DiscountCartLine,
    ParkCart,
    ResumeCart,
    DropCart,    // with its lines
    SellBooks,   // over the counter, in one step
    ChangeOrder, // while it is only placed
    SellVoucher,
    WithdrawVoucher,
    SetPin, // for acting at somebody else's till
    SetShopTax,
    SetBookTax,
    CreateCustomerGroup,
    EditCustomerGroup,
    AddToGroup, // a customer to a group
    RemoveFromGroup,
    AddCustomerAddress,
    EditCustomerAddress, // taking it away included
    MergeCustomers,
    DeleteReview, // one's own
    HideReview,
    ShowReview,   // one that was hidden, again
    SetStaffPick, // on one's own review, or off
    SetBookCover,
    RemoveBookCover,
    RecordOrder,  // made elsewhere, long over
    RecordReturn, // of such an order
    EditPromotion,
    CreateCoupons, // codes of a promotion
    EditCoupon,
    SettleAccount, // a customer pays what they owe
    CreateSupplier,
    EditSupplier,
    EditAssortment, // reorder level, shelf
    CreatePurchaseOrder,
    ChangePurchaseOrder, // while it is a draft
    SendPurchaseOrder,
    ClosePurchaseOrder,
    CreateSupplierReturn,
    AuthoriseSupplierReturn,
    SendSupplierReturn,
    CreditSupplierReturn,
    CancelSupplierReturn,
    RequestTransfer,
    DispatchTransfer,
    ReceiveTransfer,
    SettleTransfer, // what was missing
    CancelTransfer,
    StartStocktake,
    CountStock,       // of a stocktake
    RecountStocktake, // what differs, blind
    PostStocktake,
    AbandonStocktake,
    ResumeStocktake,
    AssignAttention, // to somebody
    SettleAttention,
    ReportFailedJob, // of the program, in the background
};

// Name in JSON, in the database and on the command line; the inverse takes that spelling only.
[[nodiscard]] QString commandKindName(CommandKind commandKind);
[[nodiscard]] std::optional<CommandKind> commandKindFromName(QStringView name);
[[nodiscard]] std::span<const CommandKind> allCommandKinds();

} // namespace shopdesk
