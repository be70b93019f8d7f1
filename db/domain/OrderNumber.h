// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/DeviceCode.h"
#include "db/domain/Result.h"
#include "db/domain/ShopCode.h"

#include <QString>

namespace shopdesk {

// The number of an order that people read out and type: SHOP-DEVICE-SEQUENCE-CHECK, such as
// "LPZ-A1-000042-Q". Devices count on their own, so numbers are unique without asking anybody. It
// is a name for people: the identity of an order is its OrderId.
//
// The check character (0-9 or A-Z) finds every single wrong character and every exchange of two
// neighbouring ones; see CheckCharacter.h.
class OrderNumber
{
public:
    static constexpr qint64 kMaxSequence = 999'999'999;

    // Sequence from 1. Error: Invalid `order_number_out_of_range`, field `number`.
    [[nodiscard]] static Result<OrderNumber> make(const ShopCode &shop, const DeviceCode &device,
                                                  qint64 sequence);

    // Either case, surrounding space allowed; otherwise exactly as printed. Errors, field
    // `number`: Invalid `order_number_malformed`, `order_number_bad_check`.
    [[nodiscard]] static Result<OrderNumber> parse(QStringView text);

    [[nodiscard]] QString toString() const;
    [[nodiscard]] const ShopCode &shop() const { return m_shop; }
    [[nodiscard]] const DeviceCode &device() const { return m_device; }
    [[nodiscard]] qint64 sequence() const { return m_sequence; }

    friend bool operator==(const OrderNumber &, const OrderNumber &) = default;

private:
    OrderNumber(ShopCode shop, DeviceCode device, qint64 sequence);

    ShopCode m_shop;
    DeviceCode m_device;
    qint64 m_sequence;
};

} // namespace shopdesk
