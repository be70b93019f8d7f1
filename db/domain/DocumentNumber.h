// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/DeviceCode.h"
#include "db/domain/Result.h"
#include "db/domain/ShopCode.h"

#include <QString>

namespace shopdesk {

// A paper that moves stock; the letter begins its number.
enum class StockDocument {
    PurchaseOrder,  // P
    Delivery,       // D
    SupplierReturn, // R
    Transfer,       // T
    Stocktake,      // S
};

// The number of such a paper, as people read it out: LETTER-SHOP-DEVICE-SEQUENCE-CHECK, such as
// "T-LPZ-A1-000042-Q". Each device counts its papers of all kinds in one row, beside its orders
// (OrderNumber.h), so numbers are unique without asking anybody. It is a name for people: the
// identity is the id.
//
// Sequence from 1 to 999,999,999. Error: Invalid `document_number_out_of_range`.
[[nodiscard]] Result<QString> documentNumber(StockDocument document, const ShopCode &shop,
                                             const DeviceCode &device, qint64 sequence);

} // namespace shopdesk
