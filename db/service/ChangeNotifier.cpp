// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/ChangeNotifier.h"

namespace shopdesk {

QList<Table> tablesChangedBy(CommandKind kind)
{
    switch (kind) {
    case CommandKind::CreateShop:
    case CommandKind::EditShop:
        return {Table::Shops, Table::Activity};
    case CommandKind::CreateBook:
    case CommandKind::EditBook:
        return {Table::Books, Table::Assortment, Table::Activity};
    case CommandKind::CreateCategory:
    case CommandKind::EditCategory:
        return {Table::Books, Table::Activity};
    case CommandKind::CreateAccount:
    case CommandKind::EditAccount:
    case CommandKind::DisableAccount:
    case CommandKind::EnableAccount:
    case CommandKind::SetRole:
    case CommandKind::ResetPassword:
    case CommandKind::ChangePassword:
    case CommandKind::AssignStaff:
    case CommandKind::UnassignStaff:
        return {Table::Accounts, Table::Customers, Table::Activity};
    case CommandKind::RegisterCustomer:
    case CommandKind::CreateCustomer:
    case CommandKind::EditCustomer:
    case CommandKind::CreateCustomerGroup:
    case CommandKind::EditCustomerGroup:
    case CommandKind::AddToGroup:
    case CommandKind::RemoveFromGroup:
    case CommandKind::AddCustomerAddress:
    case CommandKind::EditCustomerAddress:
        return {Table::Customers, Table::Accounts, Table::Activity};
    case CommandKind::ReceiveStock:
        return {Table::Assortment, Table::Stock,          Table::Movements,  Table::LowStock,
                Table::Deliveries, Table::PurchaseOrders, Table::ReturnsDue, Table::Activity};
    case CommandKind::AdjustStock:
        return {Table::Assortment, Table::Stock, Table::Movements, Table::LowStock,
                Table::Activity};
    case CommandKind::EditAssortment:
        return {Table::Assortment, Table::Stock, Table::LowStock, Table::Activity};
    case CommandKind::CreateSupplier:
    case CommandKind::EditSupplier:
        return {Table::Suppliers, Table::PurchaseOrders, Table::Deliveries, Table::SupplierReturns,
                Table::Activity};
    case CommandKind::CreatePurchaseOrder:
    case CommandKind::ChangePurchaseOrder:
        return {Table::PurchaseOrders, Table::Activity};
    case CommandKind::SendPurchaseOrder:
    case CommandKind::ClosePurchaseOrder:
        return {Table::PurchaseOrders, Table::Assortment, Table::Stock, Table::LowStock,
                Table::Activity};
    case CommandKind::CreateSupplierReturn:
    case CommandKind::AuthoriseSupplierReturn:
    case CommandKind::CreditSupplierReturn:
    case CommandKind::CancelSupplierReturn:
        return {Table::SupplierReturns, Table::Activity};
    case CommandKind::SendSupplierReturn:
        return {Table::SupplierReturns, Table::ReturnsDue, Table::Assortment, Table::Stock,
                Table::Movements,       Table::LowStock,   Table::Activity};
    case CommandKind::RequestTransfer:
    case CommandKind::CancelTransfer:
        return {Table::Transfers, Table::Activity};
    case CommandKind::DispatchTransfer:
    case CommandKind::ReceiveTransfer:
    case CommandKind::SettleTransfer:
        return {Table::Transfers, Table::Assortment, Table::Stock,   Table::Movements,
                Table::LowStock,  Table::Attention,  Table::Activity};
    case CommandKind::StartStocktake:
    case CommandKind::CountStock:
    case CommandKind::RecountStocktake:
    case CommandKind::AbandonStocktake:
    case CommandKind::ResumeStocktake:
        return {Table::Stocktakes, Table::StocktakeLines, Table::Activity};
    case CommandKind::PostStocktake:
        return {Table::Stocktakes, Table::StocktakeLines, Table::Assortment, Table::Stock,
                Table::Movements,  Table::LowStock,       Table::Activity};
    case CommandKind::AssignAttention:
    case CommandKind::SettleAttention:
    case CommandKind::ReportFailedJob:
        return {Table::Attention, Table::Activity};
    case CommandKind::PutInCart:
    case CommandKind::ChangeCartLine:
    case CommandKind::RemoveCartLine:
    case CommandKind::OpenSale:
    case CommandKind::EditCart:
    case CommandKind::DiscountCartLine:
    case CommandKind::ParkCart:
    case CommandKind::ResumeCart:
    case CommandKind::DropCart:
        return {Table::Activity};
    case CommandKind::PlaceOrder:
    case CommandKind::PayOrder:
    case CommandKind::HandOverOrder:
    case CommandKind::CompleteOrder:
    case CommandKind::CancelOrder:
    case CommandKind::ReturnOrder:
    case CommandKind::ChangeOrder:
    case CommandKind::SellBooks:
    case CommandKind::RecordOrder:
    case CommandKind::RecordReturn:
        return {Table::Orders,   Table::Assortment, Table::Stock,   Table::Movements,
                Table::LowStock, Table::Vouchers,   Table::Activity};
    case CommandKind::SettleAccount:
        return {Table::Orders, Table::Customers, Table::Vouchers, Table::Activity};
    case CommandKind::MergeCustomers:
        return {Table::Customers, Table::Accounts, Table::Orders, Table::Vouchers, Table::Activity};
    case CommandKind::WriteReview:
    case CommandKind::DeleteReview:
    case CommandKind::HideReview:
    case CommandKind::ShowReview:
    case CommandKind::SetStaffPick:
        return {Table::Reviews, Table::Books, Table::Activity};
    case CommandKind::SellVoucher:
    case CommandKind::WithdrawVoucher:
        return {Table::Vouchers, Table::Activity};
    case CommandKind::CreatePromotion:
    case CommandKind::EditPromotion:
    case CommandKind::CreateCoupons:
    case CommandKind::EditCoupon:
        return {Table::Promotions, Table::Coupons, Table::Activity};
    case CommandKind::OpenTill:
    case CommandKind::CloseTill:
    case CommandKind::SetPin:
    case CommandKind::SetShopTax:
    case CommandKind::SetBookTax:
        return {Table::Activity};
    case CommandKind::SetBookCover:
    case CommandKind::RemoveBookCover:
        return {Table::Books, Table::Activity};
    }
    return {};
}

} // namespace shopdesk
