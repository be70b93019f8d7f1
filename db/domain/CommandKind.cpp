// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/CommandKind.h"

#include "db/domain/EnumNames.h"

namespace shopdesk {

namespace {

constexpr EnumNames kNames = std::to_array<EnumName<CommandKind>>({
        {CommandKind::CreateShop, u"CreateShop"},
        {CommandKind::EditShop, u"EditShop"},
        {CommandKind::CreateBook, u"CreateBook"},
        {CommandKind::EditBook, u"EditBook"},
        {CommandKind::CreateCategory, u"CreateCategory"},
        {CommandKind::EditCategory, u"EditCategory"},
        {CommandKind::CreateAccount, u"CreateAccount"},
        {CommandKind::EditAccount, u"EditAccount"},
        {CommandKind::DisableAccount, u"DisableAccount"},
        {CommandKind::EnableAccount, u"EnableAccount"},
        {CommandKind::SetRole, u"SetRole"},
        {CommandKind::ResetPassword, u"ResetPassword"},
        {CommandKind::ChangePassword, u"ChangePassword"},
        {CommandKind::RegisterCustomer, u"RegisterCustomer"},
        {CommandKind::CreateCustomer, u"CreateCustomer"},
        {CommandKind::EditCustomer, u"EditCustomer"},
        {CommandKind::AssignStaff, u"AssignStaff"},
        {CommandKind::UnassignStaff, u"UnassignStaff"},
        {CommandKind::ReceiveStock, u"ReceiveStock"},
        {CommandKind::AdjustStock, u"AdjustStock"},
        {CommandKind::PutInCart, u"PutInCart"},
        {CommandKind::ChangeCartLine, u"ChangeCartLine"},
        {CommandKind::RemoveCartLine, u"RemoveCartLine"},
        {CommandKind::PlaceOrder, u"PlaceOrder"},
        {CommandKind::PayOrder, u"PayOrder"},
        {CommandKind::HandOverOrder, u"HandOverOrder"},
        {CommandKind::CompleteOrder, u"CompleteOrder"},
        {CommandKind::CancelOrder, u"CancelOrder"},
        {CommandKind::ReturnOrder, u"ReturnOrder"},
        {CommandKind::WriteReview, u"WriteReview"},
        {CommandKind::CreatePromotion, u"CreatePromotion"},
        {CommandKind::OpenTill, u"OpenTill"},
        {CommandKind::CloseTill, u"CloseTill"},
        {CommandKind::OpenSale, u"OpenSale"},
        {CommandKind::EditCart, u"EditCart"},
        {CommandKind::DiscountCartLine, u"DiscountCartLine"},
        {CommandKind::ParkCart, u"ParkCart"},
        {CommandKind::ResumeCart, u"ResumeCart"},
        {CommandKind::DropCart, u"DropCart"},
        {CommandKind::SellBooks, u"SellBooks"},
        {CommandKind::ChangeOrder, u"ChangeOrder"},
        {CommandKind::SellVoucher, u"SellVoucher"},
        {CommandKind::WithdrawVoucher, u"WithdrawVoucher"},
        {CommandKind::SetPin, u"SetPin"},
        {CommandKind::SetShopTax, u"SetShopTax"},
        {CommandKind::SetBookTax, u"SetBookTax"},
        {CommandKind::CreateCustomerGroup, u"CreateCustomerGroup"},
        {CommandKind::EditCustomerGroup, u"EditCustomerGroup"},
        {CommandKind::AddToGroup, u"AddToGroup"},
        {CommandKind::RemoveFromGroup, u"RemoveFromGroup"},
        {CommandKind::AddCustomerAddress, u"AddCustomerAddress"},
        {CommandKind::EditCustomerAddress, u"EditCustomerAddress"},
        {CommandKind::MergeCustomers, u"MergeCustomers"},
        {CommandKind::DeleteReview, u"DeleteReview"},
        {CommandKind::HideReview, u"HideReview"},
        {CommandKind::ShowReview, u"ShowReview"},
        {CommandKind::SetStaffPick, u"SetStaffPick"},
        {CommandKind::SetBookCover, u"SetBookCover"},
        {CommandKind::RemoveBookCover, u"RemoveBookCover"},
        {CommandKind::RecordOrder, u"RecordOrder"},
        {CommandKind::RecordReturn, u"RecordReturn"},
        {CommandKind::EditPromotion, u"EditPromotion"},
        {CommandKind::CreateCoupons, u"CreateCoupons"},
        {CommandKind::EditCoupon, u"EditCoupon"},
        {CommandKind::SettleAccount, u"SettleAccount"},
        {CommandKind::CreateSupplier, u"CreateSupplier"},
        {CommandKind::EditSupplier, u"EditSupplier"},
        {CommandKind::EditAssortment, u"EditAssortment"},
        {CommandKind::CreatePurchaseOrder, u"CreatePurchaseOrder"},
        {CommandKind::ChangePurchaseOrder, u"ChangePurchaseOrder"},
        {CommandKind::SendPurchaseOrder, u"SendPurchaseOrder"},
        {CommandKind::ClosePurchaseOrder, u"ClosePurchaseOrder"},
        {CommandKind::CreateSupplierReturn, u"CreateSupplierReturn"},
        {CommandKind::AuthoriseSupplierReturn, u"AuthoriseSupplierReturn"},
        {CommandKind::SendSupplierReturn, u"SendSupplierReturn"},
        {CommandKind::CreditSupplierReturn, u"CreditSupplierReturn"},
        {CommandKind::CancelSupplierReturn, u"CancelSupplierReturn"},
        {CommandKind::RequestTransfer, u"RequestTransfer"},
        {CommandKind::DispatchTransfer, u"DispatchTransfer"},
        {CommandKind::ReceiveTransfer, u"ReceiveTransfer"},
        {CommandKind::SettleTransfer, u"SettleTransfer"},
        {CommandKind::CancelTransfer, u"CancelTransfer"},
        {CommandKind::StartStocktake, u"StartStocktake"},
        {CommandKind::CountStock, u"CountStock"},
        {CommandKind::RecountStocktake, u"RecountStocktake"},
        {CommandKind::PostStocktake, u"PostStocktake"},
        {CommandKind::AbandonStocktake, u"AbandonStocktake"},
        {CommandKind::ResumeStocktake, u"ResumeStocktake"},
        {CommandKind::AssignAttention, u"AssignAttention"},
        {CommandKind::SettleAttention, u"SettleAttention"},
        {CommandKind::ReportFailedJob, u"ReportFailedJob"},
});
static_assert(kNames.isComplete(CommandKind::ReportFailedJob));

} // namespace

QString commandKindName(CommandKind commandKind)
{
    return kNames.name(commandKind);
}

std::optional<CommandKind> commandKindFromName(QStringView name)
{
    return kNames.value(name);
}

std::span<const CommandKind> allCommandKinds()
{
    return kNames.values();
}

} // namespace shopdesk
