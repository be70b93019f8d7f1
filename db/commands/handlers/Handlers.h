// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/CommandValue.h"
#include "db/commands/HandlerContext.h"

#include <QJsonObject>

namespace shopdesk {

// One handler per command, for both engines. It checks the input, reads what it must, adds its
// writes to the context's batch, names the activity's subject and returns the result of the
// receipt. It runs inside the runner's transaction and never asks which engine that is on.
[[nodiscard]] Result<QJsonObject> handle(const CreateShop &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const EditShop &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const CreateBook &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const EditBook &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const CreateCategory &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const EditCategory &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const CreateAccount &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const EditAccount &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const DisableAccount &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const EnableAccount &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const SetRole &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const ResetPassword &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const ChangePassword &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const RegisterCustomer &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const CreateCustomer &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const EditCustomer &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const AssignStaff &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const UnassignStaff &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const ReceiveStock &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const AdjustStock &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const PutInCart &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const ChangeCartLine &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const RemoveCartLine &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const PlaceOrder &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const PayOrder &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const HandOverOrder &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const CompleteOrder &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const CancelOrder &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const ReturnOrder &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const WriteReview &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const CreatePromotion &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const OpenTill &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const CloseTill &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const OpenSale &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const EditCart &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const DiscountCartLine &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const ParkCart &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const ResumeCart &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const DropCart &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const SellBooks &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const ChangeOrder &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const SellVoucher &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const SettleAccount &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const CreateSupplier &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const EditSupplier &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const EditAssortment &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const CreatePurchaseOrder &command,
                                         HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const ChangePurchaseOrder &command,
                                         HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const SendPurchaseOrder &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const ClosePurchaseOrder &command,
                                         HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const CreateSupplierReturn &command,
                                         HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const AuthoriseSupplierReturn &command,
                                         HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const SendSupplierReturn &command,
                                         HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const CreditSupplierReturn &command,
                                         HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const CancelSupplierReturn &command,
                                         HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const RequestTransfer &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const DispatchTransfer &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const ReceiveTransfer &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const SettleTransfer &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const CancelTransfer &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const StartStocktake &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const CountStock &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const RecountStocktake &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const PostStocktake &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const AbandonStocktake &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const ResumeStocktake &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const AssignAttention &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const SettleAttention &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const ReportFailedJob &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const WithdrawVoucher &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const SetPin &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const SetShopTax &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const SetBookTax &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const CreateCustomerGroup &command,
                                         HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const EditCustomerGroup &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const AddToGroup &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const RemoveFromGroup &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const AddCustomerAddress &command,
                                         HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const EditCustomerAddress &command,
                                         HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const MergeCustomers &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const DeleteReview &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const HideReview &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const ShowReview &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const SetStaffPick &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const SetBookCover &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const RemoveBookCover &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const RecordOrder &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const RecordReturn &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const EditPromotion &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const CreateCoupons &command, HandlerContext &context);
[[nodiscard]] Result<QJsonObject> handle(const EditCoupon &command, HandlerContext &context);

} // namespace shopdesk
