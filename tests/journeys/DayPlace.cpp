// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/DayPlace.h"

#include "db/auth/PasswordKey.h"
#include "db/auth/PinProof.h"
#include "db/commands/CommandRunner.h"
#include "db/domain/OpIdFactory.h"
#include "db/service/WorkspaceSetup.h"
#include "tests/journeys/DaySales.h"

namespace shopdesk::test {

namespace {

QString of(const char *text)
{
    return QString::fromLatin1(text);
}

std::optional<qint64> unlessZero(qint64 number)
{
    return number == 0 ? std::nullopt : std::optional(number);
}

// The evening before: everything by commands of the administrator.
class Maker
{
public:
    Maker()
        : m_clock(dayMorning().addDays(-1))
        , m_ids(m_clock, OpIdFactory::seededRandom(7))
    {
    }

    Result<WorkspaceAddress> make(const WorkspaceAddress &address)
    {
        const NewWorkspace wanted{.name = u"Day"_qs,
                                  .currency = u"CHF"_qs,
                                  .adminPassword = password(),
                                  .device = m_ids.next<DeviceId>(),
                                  .deviceName = u"office"_qs};
        SD_ASSIGN(made, makeWorkspace(address, {}, wanted, m_clock, m_ids));
        SD_ASSIGN(connection, Connection::open(made.address));
        m_connection = std::move(connection);
        m_workspace = made.info.id;
        m_admin = made.admin;
        m_device = wanted.device;
        SD_TRY(addShops());
        SD_TRY(addPeople());
        SD_TRY(addCategories());
        SD_TRY(addBooks());
        for (const DayPromotion &promotion : dayPromotions())
            SD_TRY(run(commandFor(promotion)));
        return made.address;
    }

private:
    [[nodiscard]] static Secret password()
    {
        return Secret::fromText(QString::fromUtf16(kDayPassword));
    }

    Result<QJsonObject> run(CommandValue value)
    {
        return acceptedResult(m_runner.run(*m_connection, {.op = m_ids.next<OpId>(),
                                                           .actor = m_admin,
                                                           .device = m_device,
                                                           .at = m_clock.now(),
                                                           .supersedes = std::nullopt,
                                                           .value = std::move(value)}));
    }

    Result<void> addShops()
    {
        for (const char *code : {"ZRH", "BRN"}) {
            CreateShop shop;
            shop.code = of(code);
            shop.name = u"Shop "_qs + shop.code;
            shop.timeZone = u"Europe/Zurich"_qs;
            shop.country = u"CH"_qs;
            SD_TRY(run(shop));
        }
        return {};
    }

    Result<void> addAccount(const QString &login, const QList<ShopRef> &shops)
    {
        SD_ASSIGN(key, derivePasswordKey(password(), m_workspace, login));
        SD_ASSIGN(verifier, ScramVerifier::make(key));
        CreateAccount account;
        account.login = login;
        account.displayName = login;
        account.role = login;
        account.verifier = {verifier.toString()};
        account.shops = shops;
        SD_TRY(run(account));
        return {};
    }

    Result<void> addPeople()
    {
        const QString manager = u"manager"_qs;
        SD_TRY(addAccount(manager, {}));
        SD_TRY(addAccount(u"staff"_qs, {ShopRef(u"ZRH"_qs)}));
        SD_ASSIGN(key, derivePinKey(Secret::fromText(QString::fromUtf16(kDayPin)), m_workspace,
                                    manager));
        SD_ASSIGN(pin, ScramVerifier::make(key));
        SD_TRY(run(SetPin{AccountRef(manager), VerifierText{pin.toString()}}));
        SD_TRY(run(CreateCustomerGroup{u"Teachers"_qs}));
        for (const char *card : {kTeacherCard, kReaderCard}) {
            CreateCustomer customer;
            customer.name = u"Customer "_qs + of(card);
            customer.number = of(card);
            SD_TRY(run(customer));
        }
        SD_TRY(run(AddToGroup{CustomerRef(of(kTeacherCard)), CustomerGroupRef(u"Teachers"_qs)}));
        return {};
    }

    // The name of a category is its code, too.
    Result<void> addCategories()
    {
        struct Node
        {
            const char *name;
            const char *above;
        };
        constexpr Node kNodes[] = {{"Poetry", ""}, {"Haiku", "Poetry"}, {"Children", ""}};
        for (const Node &node : kNodes) {
            CreateCategory category;
            category.name = of(node.name);
            category.code = of(node.name).toUpper();
            if (*node.above)
                category.parent = categoryOf(node.above);
            SD_TRY(run(category));
        }
        return {};
    }

    [[nodiscard]] static CategoryRef categoryOf(const char *name)
    {
        return CategoryRef(of(name).toUpper());
    }

    Result<void> addBooks()
    {
        ReceiveStock delivery;
        delivery.shop = ShopRef(u"ZRH"_qs);
        for (const DayBook &book : dayBooks()) {
            CreateBook created;
            created.isbn = of(book.isbn);
            created.title = of(book.title);
            created.priceMinor = book.price;
            created.taxRateBp = 500;
            if (*book.category)
                created.categories = {categoryOf(book.category)};
            SD_TRY(run(created));
            ReceiveStockLine line;
            line.book = BookRef(of(book.isbn));
            line.quantity = kDayCopies;
            delivery.lines += line;
        }
        SD_TRY(run(delivery));
        return {};
    }

    [[nodiscard]] static CreatePromotion commandFor(const DayPromotion &promotion)
    {
        CreatePromotion command;
        command.name = of(promotion.name);
        command.kind = of(promotion.kind);
        (command.kind == u"percent" ? command.percentBp : command.amountMinor) =
                unlessZero(promotion.value);
        command.buyQuantity = unlessZero(promotion.buy);
        command.freeQuantity = unlessZero(promotion.free);
        command.minimumMinor = promotion.minimum;
        command.weekdays = promotion.weekdays;
        if (promotion.fromDay != 0 || promotion.toDay != 0) {
            command.startsOn = dayMorning().date().addDays(promotion.fromDay);
            command.endsOn = dayMorning().date().addDays(promotion.toDay);
        }
        command.priority = promotion.priority;
        command.combinable = promotion.combinable;
        setConditions(command, promotion);
        return command;
    }

    static void setConditions(CreatePromotion &command, const DayPromotion &promotion)
    {
        if (*promotion.book)
            command.books = {BookRef(of(dayBook(of(promotion.book)).isbn))};
        if (*promotion.category)
            command.categories = {categoryOf(promotion.category)};
        if (*promotion.shop)
            command.shops = {ShopRef(of(promotion.shop))};
        if (*promotion.group)
            command.groups = {CustomerGroupRef(of(promotion.group))};
        if (*promotion.coupon)
            command.couponCode = of(promotion.coupon);
        command.couponUses = unlessZero(promotion.uses);
    }

    ManualClock m_clock;
    OpIdFactory m_ids;
    CommandRunner m_runner{m_clock};
    std::unique_ptr<Connection> m_connection;
    WorkspaceId m_workspace;
    AccountId m_admin;
    DeviceId m_device;
};

} // namespace

Result<WorkspaceAddress> makeDayPlace(const WorkspaceAddress &address)
{
    return Maker().make(address);
}

} // namespace shopdesk::test
