// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Inverse.h"

#include "db/domain/AdjustmentReason.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

using Inverse = std::optional<CommandValue>;

// Each field from its new value back to its base. What the command found done already was done by
// somebody else and stays; what the person only saw beside their change still guards it.
std::optional<Changes> swapped(const Changes &changes, const QJsonObject &result)
{
    const auto changed = result.value(u"changed").toArray();
    Changes back;
    for (const auto &[field, change] : changes) {
        const bool wasChanged = changed.contains(field);
        if (wasChanged && !change.base)
            return std::nullopt;
        if (change.base && (wasChanged || *change.base == change.value))
            back.emplace(field, FieldChange{.base = change.value, .value = *change.base});
    }
    if (changed.isEmpty())
        return std::nullopt;
    return back;
}

template<class Edit>
Inverse inverseEdit(Edit edit, const QJsonObject &result)
{
    const auto back = swapped(edit.changes, result);
    if (!back)
        return std::nullopt;
    edit.changes = *back;
    return edit;
}

Inverse inverse(const EditShop &done, const QJsonObject &result)
{
    return inverseEdit(done, result);
}

Inverse inverse(const EditAccount &done, const QJsonObject &result)
{
    return inverseEdit(done, result);
}

Inverse inverse(const EditCustomer &done, const QJsonObject &result)
{
    return inverseEdit(done, result);
}

Inverse inverse(const EditCustomerGroup &done, const QJsonObject &result)
{
    return inverseEdit(done, result);
}

Inverse inverse(const EditCustomerAddress &done, const QJsonObject &result)
{
    return inverseEdit(done, result);
}

Inverse inverse(const EditCart &done, const QJsonObject &result)
{
    return inverseEdit(done, result);
}

// By its id: the code may be what was changed.
Inverse inverse(const EditSupplier &done, const QJsonObject &result)
{
    auto edit = done;
    edit.supplier = SupplierRef(result.value(u"id").toString());
    return inverseEdit(edit, result);
}

Inverse inverse(const EditAssortment &done, const QJsonObject &result)
{
    return inverseEdit(done, result);
}

Inverse inverse(const EditBook &done, const QJsonObject &result)
{
    auto back = swapped(done.changes, result);
    // Nothing would make the price unconfirmed again.
    if (!back || result.value(u"confirmed").toBool())
        return std::nullopt;
    // The price is that of the list again.
    if (const auto origin = result.value(u"price_origin"); origin.isString())
        back->insert_or_assign(u"price_origin"_qs,
                               FieldChange{.base = u"person"_qs, .value = origin});
    return EditBook{.book = done.book, .changes = *back};
}

Inverse inverse(const EditCategory &done, const QJsonObject &result)
{
    auto back = swapped(done.changes, result);
    if (!back)
        return std::nullopt;
    // The places as they were, which the person may have named otherwise.
    if (const auto place = result.value(u"place").toObject(); !place.isEmpty())
        back->insert_or_assign(u"position"_qs, FieldChange{.base = place.value(u"new"),
                                                           .value = place.value(u"base")});
    return EditCategory{.category = done.category, .changes = *back};
}

Inverse inverse(const AdjustStock &done, const QJsonObject &)
{
    return AdjustStock{.shop = done.shop,
                       .book = done.book,
                       .quantity = -done.quantity,
                       .reason = adjustmentReasonName(AdjustmentReason::Correction),
                       .note = {},
                       .approval = std::nullopt};
}

std::optional<CartLineId> lineOf(const QJsonObject &result)
{
    return CartLineId::parse(result.value(u"line").toString());
}

Inverse inverse(const PutInCart &done, const QJsonObject &result)
{
    const auto line = lineOf(result);
    if (!line)
        return std::nullopt;
    const auto left = result.value(u"quantity").toInteger() - done.quantity;
    if (left > 0)
        return ChangeCartLine{.line = *line, .quantity = left};
    return RemoveCartLine{.line = *line};
}

Inverse inverse(const ChangeCartLine &done, const QJsonObject &result)
{
    const auto before = result.value(u"before").toInteger();
    if (before <= 0 || before == done.quantity)
        return std::nullopt;
    return ChangeCartLine{.line = done.line, .quantity = before};
}

Inverse inverse(const RemoveCartLine &, const QJsonObject &result)
{
    const auto cart = CartId::parse(result.value(u"cart").toString());
    // A discount would not come back with it.
    if (!cart || !result.contains(u"shop") || result.value(u"discounted").toBool())
        return std::nullopt;
    PutInCart back;
    back.cart = *cart;
    back.shop = ShopRef(result.value(u"shop").toString());
    back.book = BookRef(result.value(u"book").toString());
    back.quantity = result.value(u"quantity").toInteger();
    return back;
}

std::optional<qint64> numberIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

Inverse inverse(const DiscountCartLine &done, const QJsonObject &result)
{
    const auto before = result.value(u"before").toObject();
    const auto rate = numberIn(before.value(u"discount_bp"));
    const auto amount = numberIn(before.value(u"discount_minor"));
    if (before.isEmpty() || (rate == done.discountBp && amount == done.discountMinor))
        return std::nullopt;
    return DiscountCartLine{.line = done.line, .discountBp = rate, .discountMinor = amount};
}

template<class SetTax>
Inverse inverseTax(SetTax done, const QJsonObject &result)
{
    const auto before = numberIn(result.value(u"was_bp")); // none: there was no exception
    if (before == done.taxRateBp)
        return std::nullopt;
    done.taxRateBp = before;
    return done;
}

Inverse inverse(const SetBookTax &done, const QJsonObject &result)
{
    return inverseTax(done, result);
}

Inverse inverse(const SetShopTax &done, const QJsonObject &result)
{
    return inverseTax(done, result);
}

Inverse inverse(const DisableAccount &done, const QJsonObject &result)
{
    if (result.value(u"changed").toArray().isEmpty())
        return std::nullopt;
    return EnableAccount{.account = done.account};
}

Inverse inverse(const EnableAccount &done, const QJsonObject &result)
{
    if (result.value(u"changed").toArray().isEmpty())
        return std::nullopt;
    return DisableAccount{.account = done.account};
}

Inverse inverse(const AssignStaff &done, const QJsonObject &result)
{
    if (result.value(u"already").toBool())
        return std::nullopt;
    return UnassignStaff{.account = done.account, .shop = done.shop};
}

Inverse inverse(const UnassignStaff &done, const QJsonObject &)
{
    return AssignStaff{.account = done.account, .shop = done.shop};
}

// By the ids of the result: a group may be renamed, and a card get another number.
template<class Back>
Inverse inverseMembership(const QJsonObject &result)
{
    const auto already = result.value(u"already");
    if (!already.isBool() || already.toBool())
        return std::nullopt;
    return Back{.customer = CustomerRef(result.value(u"customer").toString()),
                .group = CustomerGroupRef(result.value(u"group").toString())};
}

Inverse inverse(const AddToGroup &, const QJsonObject &result)
{
    return inverseMembership<RemoveFromGroup>(result);
}

Inverse inverse(const RemoveFromGroup &, const QJsonObject &result)
{
    return inverseMembership<AddToGroup>(result);
}

Inverse inverse(const SetBookCover &done, const QJsonObject &result)
{
    if (result.value(u"replaced").toBool())
        return std::nullopt;
    return RemoveBookCover{.book = done.book};
}

Inverse inverse(const WriteReview &done, const QJsonObject &result)
{
    const auto before = result.value(u"before").toObject();
    if (before.isEmpty())
        return DeleteReview{.book = done.book};
    return WriteReview{.book = done.book,
                       .rating = before.value(u"rating").toInteger(),
                       .body = before.value(u"body").toString()};
}

Inverse inverse(const DeleteReview &done, const QJsonObject &result)
{
    // A pick of the house would come back as none, and a hidden one for everybody to see.
    const auto before = result.value(u"before").toObject();
    if (before.isEmpty() || before.value(u"staff_pick").toBool() ||
        before.value(u"hidden").toBool())
        return std::nullopt;
    return WriteReview{.book = done.book,
                       .rating = before.value(u"rating").toInteger(),
                       .body = before.value(u"body").toString()};
}

Inverse inverse(const SetStaffPick &done, const QJsonObject &result)
{
    const auto before = result.value(u"before").toObject().value(u"staff_pick");
    if (!before.isBool() || before.toBool() == done.pick)
        return std::nullopt;
    return SetStaffPick{.book = done.book, .pick = before.toBool()};
}

// To what it was: shown, or hidden for another reason.
Inverse inverseModeration(ReviewId review, const QJsonObject &result)
{
    const auto before = result.value(u"before").toObject();
    if (!before.value(u"hidden").toBool())
        return ShowReview{.review = review};
    return HideReview{.review = review, .reason = before.value(u"hidden_reason").toString()};
}

Inverse inverse(const HideReview &done, const QJsonObject &result)
{
    const auto before = result.value(u"before").toObject();
    if (before.isEmpty() || (before.value(u"hidden").toBool() &&
                             before.value(u"hidden_reason").toString() == done.reason))
        return std::nullopt;
    return inverseModeration(done.review, result);
}

Inverse inverse(const ShowReview &done, const QJsonObject &result)
{
    const auto before = result.value(u"before").toObject();
    return before.value(u"hidden").toBool() ? inverseModeration(done.review, result) : std::nullopt;
}

Inverse inverse(const StartStocktake &, const QJsonObject &result)
{
    return AbandonStocktake{.stocktake = StocktakeRef(result.value(u"id").toString()), .note = {}};
}

Inverse inverse(const AbandonStocktake &done, const QJsonObject &)
{
    return ResumeStocktake{.stocktake = done.stocktake};
}

Inverse inverse(const ResumeStocktake &done, const QJsonObject &)
{
    return AbandonStocktake{.stocktake = done.stocktake, .note = {}};
}

Inverse inverse(const RequestTransfer &, const QJsonObject &result)
{
    return CancelTransfer{.transfer = TransferRef(result.value(u"id").toString()), .note = {}};
}

Inverse inverse(const AssignAttention &done, const QJsonObject &result)
{
    const auto before = result.value(u"was");
    if (before == result.value(u"owner"))
        return std::nullopt;
    return AssignAttention{.item = done.item,
                           .owner = before.isString() ? std::optional(AccountRef(before.toString()))
                                                      : std::nullopt};
}

// Everything else has happened: it is made good by a command of its own, such as a return.
template<class Other>
Inverse inverse(const Other &, const QJsonObject &)
{
    return std::nullopt;
}

} // namespace

std::optional<CommandValue> inverseOf(const CommandValue &done, const QJsonObject &result)
{
    return std::visit([&result](const auto &value) { return inverse(value, result); }, done);
}

} // namespace shopdesk
