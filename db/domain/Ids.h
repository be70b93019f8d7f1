// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

#include <compare>
#include <optional>

namespace shopdesk {

// A UUID that belongs to one kind of thing; two kinds never mix. Text form: 36 lower-case
// characters without braces, as both engines store it.
template<class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }

    [[nodiscard]] static std::optional<Id> parse(const QString &text)
    {
        const auto uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional<Id>(Id(uuid));
    }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QUuid uuid() const { return m_uuid; }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.toString() < b.toString(); }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using AccountId = Id<struct AccountTag>;
using ApprovalId = Id<struct ApprovalTag>;
using AttentionItemId = Id<struct AttentionItemTag>;
using AuthorId = Id<struct AuthorTag>;
using BookId = Id<struct BookTag>;
using CartId = Id<struct CartTag>;
using CartLineId = Id<struct CartLineTag>;
using CategoryId = Id<struct CategoryTag>;
using CustomerAddressId = Id<struct CustomerAddressTag>;
using CustomerGroupId = Id<struct CustomerGroupTag>;
using CustomerId = Id<struct CustomerTag>;
using DeliveryId = Id<struct DeliveryTag>;
using DeviceId = Id<struct DeviceTag>;
using MovementId = Id<struct MovementTag>;
using OpId = Id<struct OpTag>;
using OrderId = Id<struct OrderTag>;
using OrderLineId = Id<struct OrderLineTag>;
using PromotionId = Id<struct PromotionTag>;
using PurchaseOrderId = Id<struct PurchaseOrderTag>;
using ReviewId = Id<struct ReviewTag>;
using ShopId = Id<struct ShopTag>;
using StocktakeId = Id<struct StocktakeTag>;
using SupplierId = Id<struct SupplierTag>;
using SupplierReturnId = Id<struct SupplierReturnTag>;
using TenderId = Id<struct TenderTag>;
using TillDayId = Id<struct TillDayTag>;
using TransferId = Id<struct TransferTag>;
using VoucherId = Id<struct VoucherTag>;
using WorkspaceId = Id<struct WorkspaceTag>;

} // namespace shopdesk
