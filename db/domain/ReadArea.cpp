// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/ReadArea.h"

#include "db/domain/EnumNames.h"

namespace shopdesk {

namespace {

constexpr EnumNames kNames = std::to_array<EnumName<ReadArea>>({
        {ReadArea::Books, u"books"},           {ReadArea::Shops, u"shops"},
        {ReadArea::Assortment, u"assortment"}, {ReadArea::Accounts, u"accounts"},
        {ReadArea::Orders, u"orders"},         {ReadArea::Customers, u"customers"},
        {ReadArea::Activity, u"activity"},     {ReadArea::Cart, u"cart"},
        {ReadArea::Categories, u"categories"}, {ReadArea::Profile, u"profile"},
        {ReadArea::Migrations, u"migrations"}, {ReadArea::Seeding, u"seeding"},
        {ReadArea::Health, u"health"},         {ReadArea::Vouchers, u"vouchers"},
        {ReadArea::Promotions, u"promotions"}, {ReadArea::Suppliers, u"suppliers"},
        {ReadArea::Receiving, u"receiving"},   {ReadArea::Transfers, u"transfers"},
        {ReadArea::Stocktakes, u"stocktakes"}, {ReadArea::Attention, u"attention"},
});
static_assert(kNames.isComplete(ReadArea::Attention));

} // namespace

QString readAreaName(ReadArea readArea)
{
    return kNames.name(readArea);
}

std::optional<ReadArea> readAreaFromName(QStringView name)
{
    return kNames.value(name);
}

std::span<const ReadArea> allReadAreas()
{
    return kNames.values();
}

} // namespace shopdesk
