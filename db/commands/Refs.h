// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"

#include <QString>

namespace shopdesk {

// How a command names a thing that exists: by its id, or by the name people use for it (a shop's
// or book's code, an ISBN in any spelling, a login, an order number). The program writes ids; files
// written by hand may use names. Resolved inside the transaction, see Resolve.h.
template<class IdType>
struct Ref
{
    QString text;

    Ref() = default;
    explicit Ref(QString name)
        : text(std::move(name))
    {
    }
    explicit Ref(const IdType &id)
        : text(id.toString())
    {
    }
    [[nodiscard]] std::optional<IdType> id() const { return IdType::parse(text); }
    friend bool operator==(const Ref &, const Ref &) = default;
};

using AccountRef = Ref<AccountId>;             // id or login
using BookRef = Ref<BookId>;                   // id, ISBN or own code
using CategoryRef = Ref<CategoryId>;           // id or code
using CustomerGroupRef = Ref<CustomerGroupId>; // id or name
using CustomerRef = Ref<CustomerId>; // id, number of their card, or login of their account
using OrderRef = Ref<OrderId>;       // id or number
using PurchaseOrderRef = Ref<PurchaseOrderId>;   // id or number
using ShopRef = Ref<ShopId>;                     // id or code
using StocktakeRef = Ref<StocktakeId>;           // id or number
using SupplierRef = Ref<SupplierId>;             // id or code
using SupplierReturnRef = Ref<SupplierReturnId>; // id or number
using TransferRef = Ref<TransferId>;             // id or number

// A SCRAM verifier on its way to the database. Its own type, so that it is left out wherever
// commands are kept or shown.
struct VerifierText
{
    QString text;
    friend bool operator==(const VerifierText &, const VerifierText &) = default;
};

// What somebody's PIN says to one act (db/auth/PinProof.h). Good for that act alone, but a PIN is
// short: it is kept and shown as little as a verifier.
struct ProofText
{
    QString text;
    friend bool operator==(const ProofText &, const ProofText &) = default;
};

// The bytes of a picture; base64 in JSON (RFC 4648, section 4). No secret, but left out wherever
// commands are kept or shown, too: a refused one would only take space.
struct PictureBytes
{
    QByteArray bytes;
    friend bool operator==(const PictureBytes &, const PictureBytes &) = default;
};

template<class T>
inline constexpr bool kIsSecret = false;
template<>
inline constexpr bool kIsSecret<VerifierText> = true;
template<>
inline constexpr bool kIsSecret<ProofText> = true;
template<>
inline constexpr bool kIsSecret<PictureBytes> = true;

} // namespace shopdesk
