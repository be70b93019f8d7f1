// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/PasswordKey.h"
#include "db/auth/ScramVerifier.h"
#include "db/service/WorkspaceSetup.h"
#include "db/service/seed/SeedSteps.h"

#include <QJsonDocument>

#include <future>

namespace shopdesk {

namespace {

constexpr qsizetype kFirstNumber = 1001; // of a customer's card
constexpr qint64 kCustomers = 320;
constexpr qint64 kCustomersWhoSignIn = 8;

struct WantedAccount
{
    QString login;
    QString displayName;
    QString role;
    QString language;
    QList<ShopRef> shops;
};

// The slow part of making an account, for several at a time.
Result<QList<QString>> verifiers(const QList<WantedAccount> &accounts, WorkspaceId workspace)
{
    const auto password = Secret::fromText(QString::fromUtf16(kDemoPassword));
    std::vector<std::future<Result<Secret>>> keys;
    for (const auto &account : accounts)
        keys.push_back(std::async(std::launch::async, [password, workspace, login = account.login] {
            return derivePasswordKey(password, workspace, login);
        }));
    QList<QString> texts;
    for (auto &pending : keys) {
        SD_ASSIGN(key, pending.get());
        SD_ASSIGN(verifier, ScramVerifier::make(key));
        texts.append(verifier.toString());
    }
    return texts;
}

// Ids in the order of the wanted accounts; null for a login that was there before.
Result<QList<AccountId>> makeAccounts(SeedSession &session, const SeedWorld &world,
                                      const QList<WantedAccount> &wanted, SeedReport &report)
{
    SD_ASSIGN(texts, verifiers(wanted, world.workspace));
    QList<AccountId> made;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const auto &account = wanted.at(i);
        const auto result = session.run(CreateAccount{.login = account.login,
                                                      .displayName = account.displayName,
                                                      .role = account.role,
                                                      .email = account.login + u"@example.org"_qs,
                                                      .language = account.language,
                                                      .verifier = {texts.at(i)},
                                                      .shops = account.shops});
        if (!result && result.error().reason != u"duplicate")
            return fail(result.error());
        made.append(result ? AccountId::parse(result->value(u"id").toString()).value_or(AccountId())
                           : AccountId());
        report.logins.append({account.login, account.role, result.has_value()});
        session.announce(u"accounts"_qs, i + 1, wanted.size());
    }
    return made;
}

QString shopHours(const QJsonObject &shop)
{
    return QString::fromUtf8(
            QJsonDocument(shop.value(u"opening_hours").toObject()).toJson(QJsonDocument::Compact));
}

QList<ShopRef> allShops(const SeedWorld &world)
{
    QList<ShopRef> refs;
    for (const auto &shop : world.shops)
        refs.append(ShopRef(shop.id));
    return refs;
}

Result<void> makeShop(SeedSession &session, const QJsonObject &shop, SeedWorld &world)
{
    SD_ASSIGN(result, session.run(CreateShop{.code = shop.value(u"code").toString(),
                                             .name = shop.value(u"name").toString(),
                                             .street = shop.value(u"street").toString(),
                                             .city = shop.value(u"city").toString(),
                                             .postcode = shop.value(u"postcode").toString(),
                                             .country = shop.value(u"country").toString(),
                                             .timeZone = shop.value(u"time_zone").toString(),
                                             .openingHours = shopHours(shop)}));
    const auto id = ShopId::parse(result.value(u"id").toString()).value_or(ShopId());
    if (!shop.value(u"active").toBool(true)) {
        Changes changes{{u"active"_qs, {.base = std::nullopt, .value = false}}};
        SD_TRY(session.run(EditShop{.shop = ShopRef(id), .changes = changes}));
        return {};
    }
    world.shops.append({.id = id,
                        .code = shop.value(u"code").toString(),
                        .till = session.ids().next<DeviceId>(),
                        .zone = QTimeZone(shop.value(u"time_zone").toString().toLatin1()),
                        .staff = {},
                        .books = {}});
    return {};
}

} // namespace

Result<void> seedShops(SeedSession &session, const SeedSource &source, SeedWorld &world,
                       SeedReport &report)
{
    session.useDevice(session.ids().next<DeviceId>());
    for (const auto &shop : source.shops()) {
        SD_TRY(makeShop(session, shop.toObject(), world));
        session.announce(u"shops"_qs, ++report.shops, source.shops().size());
    }
    SD_TRY(session.commit());
    // Tills come with the shop and not by a command.
    const ManualClock opened(session.time());
    for (const auto &shop : world.shops)
        SD_TRY(enrolDevice(session.connection(), shop.till, u"Till "_qs + shop.code, opened));
    session.useDevice(world.shops.first().till);
    return {};
}

Result<void> seedAccounts(SeedSession &session, const SeedSource &source, SeedWorld &world,
                          SeedReport &report)
{
    QList<WantedAccount> wanted{
            {u"admin"_qs, u"Administrator"_qs, u"admin"_qs, u"en"_qs, {}},
            {u"manager"_qs, u"Magda Manager"_qs, u"manager"_qs, u"en"_qs, {}},
            {u"staff"_qs, u"Stefan Staff"_qs, u"staff"_qs, u"en"_qs, allShops(world).mid(0, 3)}};
    const auto firstOfShops = wanted.size();
    for (qsizetype i = 0; i < source.staff().size(); ++i) {
        const auto person = source.staff().at(i).toObject();
        const auto shop = i % world.shops.size();
        wanted.append({u"%1%2"_qs.arg(world.shops.at(shop).code.toLower())
                               .arg(i / world.shops.size() + 1),
                       person.value(u"first").toString() + u' ' + person.value(u"last").toString(),
                       u"staff"_qs,
                       person.value(u"language").toString(),
                       {ShopRef(world.shops.at(shop).id)}});
    }
    SD_ASSIGN(made, makeAccounts(session, world, wanted, report));
    world.manager = made.at(1).isNull() ? world.admin : made.at(1);
    for (qsizetype i = firstOfShops; i < made.size(); ++i)
        world.shops[(i - firstOfShops) % world.shops.size()].staff.append(made.at(i));
    return session.commit();
}

Result<void> seedCustomers(SeedSession &session, const SeedSource &source, SeedWorld &world,
                           SeedReport &report)
{
    QList<WantedAccount> wanted{
            {u"customer"_qs, u"Clara Customer"_qs, u"customer"_qs, u"en"_qs, {}}};
    for (qint64 i = 1; i < kCustomersWhoSignIn; ++i) {
        const auto person = source.person(session.random());
        wanted.append({u"reader%1"_qs.arg(i), person.name(), u"customer"_qs, person.language, {}});
    }
    SD_ASSIGN(accounts, makeAccounts(session, world, wanted, report));
    SD_TRY(session.commit());
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        SD_ASSIGN(rows, session.connection().query(u"customer_find"_qs,
                                                   {{u"id"_qs, QUuid()},
                                                    {u"number"_qs, QString()},
                                                    {u"name"_qs, wanted.at(i).login}}));
        if (!rows.isEmpty())
            world.customers.append({.id = rows.first().id<CustomerId>("id"),
                                    .account = accounts.at(i),
                                    .language = wanted.at(i).language});
    }
    while (world.customers.size() < kCustomers) {
        const auto person = source.person(session.random());
        const auto number = kFirstNumber + world.customers.size();
        SD_ASSIGN(result, session.run(CreateCustomer{.name = person.name(),
                                                     .email = {},
                                                     .phone = {},
                                                     .street = person.street,
                                                     .city = person.city,
                                                     .postcode = person.postcode,
                                                     .country = {},
                                                     .note = {},
                                                     .number = u"K-%1"_qs.arg(number)}));
        world.customers.append(
                {.id = CustomerId::parse(result.value(u"id").toString()).value_or(CustomerId()),
                 .account = {},
                 .language = person.language});
        session.announce(u"customers"_qs, world.customers.size(), kCustomers);
    }
    report.customers = world.customers.size();
    return session.commit();
}

} // namespace shopdesk
