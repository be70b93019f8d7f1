// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/Permission.h"

#include "db/domain/EnumNames.h"

namespace shopdesk {

namespace {

constexpr size_t kRoles = 4;

template<class What>
struct Row
{
    What what;
    std::array<Scope, kRoles> scopes; // customer, staff, manager, admin
};

// Short, so that the tables read as tables.
constexpr auto No = Scope::None;
constexpr auto Own = Scope::Own;
constexpr auto OwnShops = Scope::OwnShops;
constexpr auto All = Scope::All;

// clang-format off
constexpr auto kCommands = std::to_array<Row<CommandKind>>({
        //                                 customer  staff     manager   admin
        {CommandKind::CreateShop,         {No,       No,       All,      All}},
        {CommandKind::EditShop,           {No,       No,       All,      All}},
        {CommandKind::CreateBook,         {No,       All,      All,      All}},
        {CommandKind::EditBook,           {No,       No,       All,      All}},
        {CommandKind::CreateCategory,     {No,       No,       All,      All}},
        {CommandKind::EditCategory,       {No,       No,       All,      All}},
        {CommandKind::CreateAccount,      {No,       No,       No,       All}},
        {CommandKind::EditAccount,        {Own,      Own,      Own,      All}},
        {CommandKind::DisableAccount,     {No,       No,       No,       All}},
        {CommandKind::EnableAccount,      {No,       No,       No,       All}},
        {CommandKind::SetRole,            {No,       No,       No,       All}},
        {CommandKind::ResetPassword,      {No,       No,       No,       All}},
        {CommandKind::ChangePassword,     {Own,      Own,      Own,      Own}},
        {CommandKind::RegisterCustomer,   {No,       All,      All,      All}},
        {CommandKind::CreateCustomer,     {No,       All,      All,      All}},
        {CommandKind::EditCustomer,       {Own,      All,      All,      All}},
        {CommandKind::AssignStaff,        {No,       No,       No,       All}},
        {CommandKind::UnassignStaff,      {No,       No,       No,       All}},
        {CommandKind::ReceiveStock,       {No,       OwnShops, All,      All}},
        {CommandKind::AdjustStock,        {No,       OwnShops, All,      All}},
        {CommandKind::PutInCart,          {Own,      OwnShops, All,      All}},
        {CommandKind::ChangeCartLine,     {Own,      OwnShops, All,      All}},
        {CommandKind::RemoveCartLine,     {Own,      OwnShops, All,      All}},
        {CommandKind::PlaceOrder,         {Own,      OwnShops, All,      All}},
        {CommandKind::PayOrder,           {No,       OwnShops, All,      All}},
        {CommandKind::HandOverOrder,      {No,       OwnShops, All,      All}},
        {CommandKind::CompleteOrder,      {No,       OwnShops, All,      All}},
        {CommandKind::CancelOrder,        {Own,      OwnShops, All,      All}},
        {CommandKind::ReturnOrder,        {No,       OwnShops, All,      All}},
        {CommandKind::WriteReview,        {Own,      Own,      Own,      Own}},
        {CommandKind::CreatePromotion,    {No,       No,       All,      All}},
        {CommandKind::OpenTill,            {No,       OwnShops, All,      All}},
        {CommandKind::CloseTill,           {No,       OwnShops, All,      All}},
        {CommandKind::OpenSale,            {No,       OwnShops, All,      All}},
        {CommandKind::EditCart,            {Own,      OwnShops, All,      All}},
        {CommandKind::DiscountCartLine,    {No,       OwnShops, All,      All}},
        {CommandKind::ParkCart,            {No,       OwnShops, All,      All}},
        {CommandKind::ResumeCart,          {No,       OwnShops, All,      All}},
        {CommandKind::DropCart,            {Own,      OwnShops, All,      All}},
        {CommandKind::SellBooks,            {No,       OwnShops, All,      All}},
        {CommandKind::ChangeOrder,         {Own,      OwnShops, All,      All}},
        {CommandKind::SellVoucher,         {No,       OwnShops, All,      All}},
        {CommandKind::WithdrawVoucher,     {No,       No,       All,      All}},
        {CommandKind::SetPin,              {No,       Own,      Own,      All}},
        {CommandKind::SetShopTax,          {No,       No,       All,      All}},
        {CommandKind::SetBookTax,          {No,       No,       All,      All}},
        {CommandKind::CreateCustomerGroup,{No,       No,       All,      All}},
        {CommandKind::EditCustomerGroup,  {No,       No,       All,      All}},
        {CommandKind::AddToGroup,         {No,       All,      All,      All}},
        {CommandKind::RemoveFromGroup,    {No,       All,      All,      All}},
        {CommandKind::AddCustomerAddress, {Own,      All,      All,      All}},
        {CommandKind::EditCustomerAddress,{Own,      All,      All,      All}},
        {CommandKind::MergeCustomers,     {No,       All,      All,      All}},
        {CommandKind::DeleteReview,       {Own,      Own,      Own,      Own}},
        {CommandKind::HideReview,         {No,       No,       All,      All}},
        {CommandKind::ShowReview,         {No,       No,       All,      All}},
        {CommandKind::SetStaffPick,       {No,       Own,      Own,      Own}},
        {CommandKind::SetBookCover,       {No,       No,       All,      All}},
        {CommandKind::RemoveBookCover,    {No,       No,       All,      All}},
        {CommandKind::RecordOrder,        {No,       No,       All,      All}},
        {CommandKind::RecordReturn,       {No,       No,       All,      All}},
        {CommandKind::EditPromotion,      {No,       No,       All,      All}},
        {CommandKind::CreateCoupons,      {No,       No,       All,      All}},
        {CommandKind::EditCoupon,         {No,       No,       All,      All}},
        {CommandKind::SettleAccount,      {No,       OwnShops, All,      All}},
        {CommandKind::CreateSupplier,           {No,       No,       All,      All}},
        {CommandKind::EditSupplier,             {No,       No,       All,      All}},
        {CommandKind::EditAssortment,           {No,       OwnShops, All,      All}},
        {CommandKind::CreatePurchaseOrder,      {No,       OwnShops, All,      All}},
        {CommandKind::ChangePurchaseOrder,      {No,       OwnShops, All,      All}},
        {CommandKind::SendPurchaseOrder,        {No,       No,       All,      All}},
        {CommandKind::ClosePurchaseOrder,       {No,       OwnShops, All,      All}},
        {CommandKind::CreateSupplierReturn,     {No,       OwnShops, All,      All}},
        {CommandKind::AuthoriseSupplierReturn,  {No,       OwnShops, All,      All}},
        {CommandKind::SendSupplierReturn,       {No,       OwnShops, All,      All}},
        {CommandKind::CreditSupplierReturn,     {No,       No,       All,      All}},
        {CommandKind::CancelSupplierReturn,     {No,       OwnShops, All,      All}},
        {CommandKind::RequestTransfer,          {No,       OwnShops, All,      All}},
        {CommandKind::DispatchTransfer,         {No,       OwnShops, All,      All}},
        {CommandKind::ReceiveTransfer,          {No,       OwnShops, All,      All}},
        {CommandKind::SettleTransfer,           {No,       OwnShops, All,      All}},
        {CommandKind::CancelTransfer,           {No,       OwnShops, All,      All}},
        {CommandKind::StartStocktake,           {No,       OwnShops, All,      All}},
        {CommandKind::CountStock,               {No,       OwnShops, All,      All}},
        {CommandKind::RecountStocktake,         {No,       OwnShops, All,      All}},
        {CommandKind::PostStocktake,            {No,       No,       All,      All}},
        {CommandKind::AbandonStocktake,         {No,       OwnShops, All,      All}},
        {CommandKind::ResumeStocktake,          {No,       OwnShops, All,      All}},
        {CommandKind::AssignAttention,          {No,       OwnShops, All,      All}},
        {CommandKind::SettleAttention,          {No,       OwnShops, All,      All}},
        {CommandKind::ReportFailedJob,          {No,       All,      All,      All}},
});

constexpr auto kAreas = std::to_array<Row<ReadArea>>({
        {ReadArea::Books,                 {All,      All,      All,      All}},
        {ReadArea::Shops,                 {All,      All,      All,      All}},
        {ReadArea::Assortment,            {All,      All,      All,      All}},
        {ReadArea::Accounts,              {No,       No,       No,       All}},
        {ReadArea::Orders,                {Own,      OwnShops, All,      All}},
        {ReadArea::Customers,             {No,       All,      All,      All}},
        {ReadArea::Activity,              {No,       No,       All,      All}},
        {ReadArea::Cart,                  {Own,      OwnShops, All,      All}},
        {ReadArea::Categories,            {All,      All,      All,      All}},
        {ReadArea::Profile,               {Own,      Own,      Own,      Own}},
        {ReadArea::Migrations,            {No,       No,       No,       All}},
        {ReadArea::Seeding,               {No,       No,       No,       All}},
        {ReadArea::Health,                {No,       No,       No,       All}},
        {ReadArea::Vouchers,              {No,       All,      All,      All}},
        {ReadArea::Promotions,            {No,       No,       All,      All}},
        {ReadArea::Suppliers,             {No,       All,      All,      All}},
        {ReadArea::Receiving,             {No,       OwnShops, All,      All}},
        {ReadArea::Transfers,             {No,       OwnShops, All,      All}},
        {ReadArea::Stocktakes,            {No,       OwnShops, All,      All}},
        {ReadArea::Attention,             {No,       OwnShops, All,      All}},
});
// clang-format on

template<class What, size_t Size>
constexpr bool isComplete(const std::array<Row<What>, Size> &rows, What last)
{
    for (size_t i = 0; i < Size; ++i) {
        if (size_t(rows[i].what) != i)
            return false;
    }
    return size_t(last) + 1 == Size;
}

static_assert(isComplete(kCommands, CommandKind::ReportFailedJob));
static_assert(isComplete(kAreas, ReadArea::Attention));
static_assert(size_t(Role::Admin) + 1 == kRoles);

constexpr EnumNames kScopeNames = std::to_array<EnumName<Scope>>({
        {Scope::None, u"none"},
        {Scope::Own, u"own"},
        {Scope::OwnShops, u"own_shops"},
        {Scope::All, u"all"},
});
static_assert(kScopeNames.isComplete(Scope::All));

} // namespace

QString scopeName(Scope scope)
{
    return kScopeNames.name(scope);
}

Scope scopeFor(Role role, CommandKind kind)
{
    return kCommands[size_t(kind)].scopes[size_t(role)];
}

Scope scopeFor(std::optional<Role> role, CommandKind kind)
{
    if (role)
        return scopeFor(*role, kind);
    // All, not Own: there is no account yet that the new one could belong to.
    return kind == CommandKind::RegisterCustomer ? Scope::All : Scope::None;
}

Scope scopeFor(Role role, ReadArea area)
{
    return kAreas[size_t(area)].scopes[size_t(role)];
}

Scope scopeFor(std::optional<Role> role, ReadArea area)
{
    return role ? scopeFor(*role, area) : Scope::None;
}

} // namespace shopdesk
