// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/seed/SeedSteps.h"

namespace shopdesk {

namespace {

constexpr qint64 kReducedTaxBp = 700; // German rate for books, § 12 (2) UStG

QList<QString> texts(const QJsonValue &array)
{
    QList<QString> list;
    for (const auto &value : array.toArray())
        list.append(value.toString());
    return list;
}

template<class RefType>
QList<RefType> refs(const QJsonValue &array)
{
    QList<RefType> list;
    for (const auto &value : array.toArray())
        list.append(RefType(value.toString()));
    return list;
}

std::optional<qint64> optionalInteger(const QJsonObject &object, const QString &key)
{
    const auto value = object.value(key);
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

std::optional<QDate> dayFrom(const QDate &today, const QJsonValue &days)
{
    return days.isDouble() ? std::optional(today.addDays(days.toInteger())) : std::nullopt;
}

// As bits, Monday the lowest; none named: every day.
qint64 weekdays(const QJsonArray &names)
{
    static const QStringList kNames{u"mon"_qs, u"tue"_qs, u"wed"_qs, u"thu"_qs,
                                    u"fri"_qs, u"sat"_qs, u"sun"_qs};
    qint64 days = 0;
    for (const auto &name : names)
        days |= qint64(1) << kNames.indexOf(name.toString());
    return days == 0 ? 127 : days;
}

Result<void> seedCategories(SeedSession &session, const SeedSource &source)
{
    qint64 position = 0;
    for (const auto &entry : source.categories()) {
        const auto category = entry.toObject();
        const auto parent = category.value(u"parent").toString();
        SD_TRY(session.run(CreateCategory{
                .name = category.value(u"name_en").toString(),
                .code = category.value(u"code").toString(),
                .parent = parent.isEmpty() ? std::nullopt : std::optional(CategoryRef(parent)),
                .position = position++}));
        session.announce(u"categories"_qs, position, source.categories().size());
    }
    return session.commit();
}

CreateBook bookCommand(const QJsonObject &book)
{
    CreateBook command;
    command.isbn = book.value(u"isbn13").toString();
    command.title = book.value(u"title").toString();
    command.subtitle = book.value(u"subtitle").toString();
    command.authors = texts(book.value(u"authors"));
    command.publisher = book.value(u"publisher").toString();
    command.year = optionalInteger(book, u"year"_qs);
    command.language = book.value(u"language").toString();
    command.format = book.value(u"format").toString();
    command.description = book.value(u"description").toString();
    command.priceMinor = optionalInteger(book, u"price_minor"_qs);
    command.taxRateBp = kReducedTaxBp;
    command.categories = refs<CategoryRef>(book.value(u"categories"));
    return command;
}

} // namespace

Result<void> seedCatalogue(SeedSession &session, const SeedSource &source, SeedWorld &world,
                           SeedReport &report)
{
    SD_TRY(seedCategories(session, source));
    for (const auto &entry : source.books()) {
        const auto command = bookCommand(entry.toObject());
        SD_ASSIGN(result, session.run(command));
        world.books.append({.id = BookId::parse(result.value(u"id").toString()).value_or(BookId()),
                            .language = command.language,
                            .priceMinor = command.priceMinor.value_or(0)});
        session.announce(u"books"_qs, ++report.books, source.books().size());
    }
    return session.commit();
}

Result<void> seedPromotions(SeedSession &session, const SeedSource &source, SeedWorld &world)
{
    const auto today = session.request().lastDay;
    for (const auto &entry : source.promotions()) {
        const auto promotion = entry.toObject();
        const auto scope = promotion.value(u"scope").toObject();
        const auto coupon = promotion.value(u"coupon_code").toString();
        const CreatePromotion command{
                .name = promotion.value(u"name").toString(),
                .kind = promotion.value(u"kind").toString(),
                .percentBp = optionalInteger(promotion, u"percent_bp"_qs),
                .amountMinor = optionalInteger(promotion, u"amount_minor"_qs),
                .buyQuantity = optionalInteger(promotion, u"buy_quantity"_qs),
                .freeQuantity = optionalInteger(promotion, u"free_quantity"_qs),
                .minimumMinor = promotion.value(u"minimum_minor").toInteger(0),
                .weekdays = weekdays(promotion.value(u"weekdays").toArray()),
                .startsOn = dayFrom(today, promotion.value(u"starts_in_days")),
                .endsOn = dayFrom(today, promotion.value(u"ends_in_days")),
                .priority = promotion.value(u"priority").toInteger(100),
                .combinable = promotion.value(u"combinable").toBool(),
                .books = refs<BookRef>(scope.value(u"books")),
                .categories = refs<CategoryRef>(scope.value(u"categories")),
                .shops = refs<ShopRef>(scope.value(u"shops")),
                .groups = {},
                .couponCode = coupon.isEmpty() ? std::nullopt : std::optional(coupon),
                .couponUses = optionalInteger(promotion, u"coupon_uses"_qs)};
        SD_TRY(session.run(command));
        if (command.couponCode)
            world.coupons.append({.code = *command.couponCode,
                                  .startsOn = command.startsOn,
                                  .endsOn = command.endsOn,
                                  .isWelcome = command.couponUses.has_value()});
    }
    return session.commit();
}

} // namespace shopdesk
