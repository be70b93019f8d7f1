// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every command there is. A new one is added here, in CommandKind, in Permission and with its
// handler.
#include "db/commands/values/AbandonStocktake.h"
#include "db/commands/values/AddCustomerAddress.h"
#include "db/commands/values/AddToGroup.h"
#include "db/commands/values/AdjustStock.h"
#include "db/commands/values/AssignAttention.h"
#include "db/commands/values/AssignStaff.h"
#include "db/commands/values/AuthoriseSupplierReturn.h"
#include "db/commands/values/CancelOrder.h"
#include "db/commands/values/CancelSupplierReturn.h"
#include "db/commands/values/CancelTransfer.h"
#include "db/commands/values/ChangeCartLine.h"
#include "db/commands/values/ChangeOrder.h"
#include "db/commands/values/ChangePassword.h"
#include "db/commands/values/ChangePurchaseOrder.h"
#include "db/commands/values/ClosePurchaseOrder.h"
#include "db/commands/values/CloseTill.h"
#include "db/commands/values/CompleteOrder.h"
#include "db/commands/values/CountStock.h"
#include "db/commands/values/CreateAccount.h"
#include "db/commands/values/CreateBook.h"
#include "db/commands/values/CreateCategory.h"
#include "db/commands/values/CreateCoupons.h"
#include "db/commands/values/CreateCustomer.h"
#include "db/commands/values/CreateCustomerGroup.h"
#include "db/commands/values/CreatePromotion.h"
#include "db/commands/values/CreatePurchaseOrder.h"
#include "db/commands/values/CreateShop.h"
#include "db/commands/values/CreateSupplier.h"
#include "db/commands/values/CreateSupplierReturn.h"
#include "db/commands/values/CreditSupplierReturn.h"
#include "db/commands/values/DeleteReview.h"
#include "db/commands/values/DisableAccount.h"
#include "db/commands/values/DiscountCartLine.h"
#include "db/commands/values/DispatchTransfer.h"
#include "db/commands/values/DropCart.h"
#include "db/commands/values/EditAccount.h"
#include "db/commands/values/EditAssortment.h"
#include "db/commands/values/EditBook.h"
#include "db/commands/values/EditCart.h"
#include "db/commands/values/EditCategory.h"
#include "db/commands/values/EditCoupon.h"
#include "db/commands/values/EditCustomer.h"
#include "db/commands/values/EditCustomerAddress.h"
#include "db/commands/values/EditCustomerGroup.h"
#include "db/commands/values/EditPromotion.h"
#include "db/commands/values/EditShop.h"
#include "db/commands/values/EditSupplier.h"
#include "db/commands/values/EnableAccount.h"
#include "db/commands/values/HandOverOrder.h"
#include "db/commands/values/HideReview.h"
#include "db/commands/values/MergeCustomers.h"
#include "db/commands/values/OpenSale.h"
#include "db/commands/values/OpenTill.h"
#include "db/commands/values/ParkCart.h"
#include "db/commands/values/PayOrder.h"
#include "db/commands/values/PlaceOrder.h"
#include "db/commands/values/PostStocktake.h"
#include "db/commands/values/PutInCart.h"
#include "db/commands/values/ReceiveStock.h"
#include "db/commands/values/ReceiveTransfer.h"
#include "db/commands/values/RecordOrder.h"
#include "db/commands/values/RecordReturn.h"
#include "db/commands/values/RecountStocktake.h"
#include "db/commands/values/RegisterCustomer.h"
#include "db/commands/values/RemoveBookCover.h"
#include "db/commands/values/RemoveCartLine.h"
#include "db/commands/values/RemoveFromGroup.h"
#include "db/commands/values/ReportFailedJob.h"
#include "db/commands/values/RequestTransfer.h"
#include "db/commands/values/ResetPassword.h"
#include "db/commands/values/ResumeCart.h"
#include "db/commands/values/ResumeStocktake.h"
#include "db/commands/values/ReturnOrder.h"
#include "db/commands/values/SellBooks.h"
#include "db/commands/values/SellVoucher.h"
#include "db/commands/values/SendPurchaseOrder.h"
#include "db/commands/values/SendSupplierReturn.h"
#include "db/commands/values/SetBookCover.h"
#include "db/commands/values/SetBookTax.h"
#include "db/commands/values/SetPin.h"
#include "db/commands/values/SetRole.h"
#include "db/commands/values/SetShopTax.h"
#include "db/commands/values/SetStaffPick.h"
#include "db/commands/values/SettleAccount.h"
#include "db/commands/values/SettleAttention.h"
#include "db/commands/values/SettleTransfer.h"
#include "db/commands/values/ShowReview.h"
#include "db/commands/values/StartStocktake.h"
#include "db/commands/values/UnassignStaff.h"
#include "db/commands/values/WithdrawVoucher.h"
#include "db/commands/values/WriteReview.h"

#include <variant>

namespace shopdesk {

// The intention of a command: exactly one of the kinds.
using CommandValue = std::variant<
        CreateShop, EditShop, CreateBook, EditBook, CreateCategory, EditCategory, CreateAccount,
        EditAccount, DisableAccount, EnableAccount, SetRole, ResetPassword, ChangePassword,
        RegisterCustomer, CreateCustomer, EditCustomer, AssignStaff, UnassignStaff, ReceiveStock,
        AdjustStock, PutInCart, ChangeCartLine, RemoveCartLine, PlaceOrder, PayOrder, HandOverOrder,
        CompleteOrder, CancelOrder, ReturnOrder, WriteReview, CreatePromotion, OpenTill, CloseTill,
        OpenSale, EditCart, DiscountCartLine, ParkCart, ResumeCart, DropCart, SellBooks,
        ChangeOrder, SellVoucher, WithdrawVoucher, SetPin, SetShopTax, SetBookTax,
        CreateCustomerGroup, EditCustomerGroup, AddToGroup, RemoveFromGroup, AddCustomerAddress,
        EditCustomerAddress, MergeCustomers, DeleteReview, HideReview, ShowReview, SetStaffPick,
        SetBookCover, RemoveBookCover, RecordOrder, RecordReturn, EditPromotion, CreateCoupons,
        EditCoupon, SettleAccount, CreateSupplier, EditSupplier, EditAssortment,
        CreatePurchaseOrder, ChangePurchaseOrder, SendPurchaseOrder, ClosePurchaseOrder,
        CreateSupplierReturn, AuthoriseSupplierReturn, SendSupplierReturn, CreditSupplierReturn,
        CancelSupplierReturn, RequestTransfer, DispatchTransfer, ReceiveTransfer, SettleTransfer,
        CancelTransfer, StartStocktake, CountStock, RecountStocktake, PostStocktake,
        AbandonStocktake, ResumeStocktake, AssignAttention, SettleAttention, ReportFailedJob>;

[[nodiscard]] CommandKind kindOf(const CommandValue &value);
[[nodiscard]] int versionOf(const CommandValue &value);

} // namespace shopdesk
