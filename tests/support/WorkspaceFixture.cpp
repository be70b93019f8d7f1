// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WorkspaceFixture.h"

#include "db/auth/ScramVerifier.h"
#include "db/schema/Migrator.h"

namespace shopdesk::test {

namespace {

constexpr quint64 kSeed = 20260302;

QDateTime start()
{
    return {QDate(2026, 3, 2), QTime(10, 0), Qt::UTC};
}

} // namespace

WorkspaceFixture::WorkspaceFixture(std::unique_ptr<EmptyPlace> place)
    : m_place(std::move(place))
    , m_clock(start())
    , m_ids(m_clock, OpIdFactory::seededRandom(kSeed))
    , m_runner(m_clock)
    , m_admin(m_ids.next<AccountId>())
    , m_device(m_ids.next<DeviceId>())
{
}

Result<std::unique_ptr<WorkspaceFixture>> WorkspaceFixture::make(Engine engine,
                                                                 const PostgresServer &server)
{
    SD_ASSIGN(place, EmptyPlace::make(engine, server));
    std::unique_ptr<WorkspaceFixture> fixture(new WorkspaceFixture(std::move(place)));
    SD_TRY(fixture->migrate());
    SD_TRY(fixture->writeFirstRows());
    SD_TRY(fixture->addShops());
    SD_TRY(fixture->addPeople());
    SD_TRY(fixture->addBooks());
    SD_TRY(fixture->addStock());
    return fixture;
}

Result<std::unique_ptr<Connection>> WorkspaceFixture::connect() const
{
    return Connection::open(m_place->address());
}

Result<void> WorkspaceFixture::migrate()
{
    SD_ASSIGN(connection,
              Connection::open(m_place->address(), {.access = OpenOptions::Access::Create,
                                                    .work = OpenOptions::Work::Interactive,
                                                    .password = {}}));
    m_connection = std::move(connection);
    SD_TRY(Migrator(*m_connection).up());
    return {};
}

Result<void> WorkspaceFixture::writeFirstRows()
{
    SD_TRY(m_connection->query(u"workspace_insert"_qs, {{u"id"_qs, m_ids.next()},
                                                        {u"name"_qs, u"Test"_qs},
                                                        {u"currency"_qs, u"EUR"_qs},
                                                        {u"demo"_qs, false},
                                                        {u"at"_qs, m_clock.now()}}));
    SD_TRY(m_connection->query(u"first_admin_insert"_qs, {{u"id"_qs, m_admin.uuid()},
                                                          {u"login"_qs, u"admin"_qs},
                                                          {u"display_name"_qs, u"Admin"_qs},
                                                          {u"name_key"_qs, u"admin"_qs},
                                                          {u"verifier"_qs, verifier().text},
                                                          {u"at"_qs, m_clock.now()}}));
    SD_TRY(m_connection->query(u"device_insert"_qs, {{u"id"_qs, m_device.uuid()},
                                                     {u"code"_qs, u"A1"_qs},
                                                     {u"name"_qs, u"Test"_qs},
                                                     {u"at"_qs, m_clock.now()}}));
    return {};
}

Result<void> WorkspaceFixture::addShops()
{
    for (const auto &code : {u"LPZ"_qs, u"BER"_qs}) {
        CreateShop shop;
        shop.code = code;
        shop.name = u"Shop "_qs + code;
        shop.timeZone = u"Europe/Berlin"_qs;
        shop.country = u"DE"_qs;
        SD_TRY(apply(shop, m_admin));
    }
    return {};
}

Result<AccountId> WorkspaceFixture::addAccount(const QString &login, const QString &role)
{
    CreateAccount account;
    account.login = login;
    account.displayName = login;
    account.role = role;
    account.verifier = verifier();
    if (role == u"staff")
        account.shops = {ShopRef(u"LPZ"_qs)};
    SD_ASSIGN(result, apply(account, m_admin));
    return AccountId::parse(result.value(u"id").toString()).value_or(AccountId());
}

Result<void> WorkspaceFixture::addPeople()
{
    SD_ASSIGN(manager, addAccount(u"manager"_qs, u"manager"_qs));
    SD_ASSIGN(staff, addAccount(u"staff"_qs, u"staff"_qs));
    SD_ASSIGN(customer, addAccount(u"customer"_qs, u"customer"_qs));
    m_manager = manager;
    m_staff = staff;
    m_customer = customer;
    return {};
}

Result<void> WorkspaceFixture::addBooks()
{
    struct Item
    {
        const char *isbn;
        QString title;
        QString author;
        std::optional<qint64> price;
    };
    const std::vector<Item> items{{kFaust, u"Faust"_qs, u"Johann Wolfgang Goethe"_qs, 1999},
                                  {kProcess, u"Der Process"_qs, u"Franz Kafka"_qs, 1250},
                                  {kRare, u"Мастер и Маргарита"_qs, u"Михаил Булгаков"_qs, 500},
                                  {kUnpriced, u"Untitled"_qs, u"Nobody"_qs, std::nullopt}};
    for (const auto &item : items) {
        CreateBook book;
        book.isbn = QString::fromLatin1(item.isbn);
        book.title = item.title;
        book.authors = {item.author};
        book.priceMinor = item.price;
        book.taxRateBp = 700;
        SD_TRY(apply(book, m_manager));
    }
    return {};
}

Result<void> WorkspaceFixture::addStock()
{
    const auto line = [](const char *isbn, qint64 copies) {
        ReceiveStockLine received;
        received.book = BookRef(QString::fromLatin1(isbn));
        received.quantity = copies;
        return received;
    };
    ReceiveStock lpz;
    lpz.shop = ShopRef(u"LPZ"_qs);
    lpz.lines = {line(kFaust, 10), line(kProcess, 5), line(kRare, 1)};
    SD_TRY(apply(lpz, m_manager));
    ReceiveStock ber;
    ber.shop = ShopRef(u"BER"_qs);
    ber.lines = {line(kFaust, 2)};
    SD_TRY(apply(ber, m_manager));
    return {};
}

Command WorkspaceFixture::command(CommandValue value, AccountId actor)
{
    return {.op = m_ids.next<OpId>(),
            .actor = actor.isNull() ? std::nullopt : std::optional(actor),
            .device = m_device,
            .at = m_clock.now(),
            .supersedes = std::nullopt,
            .value = std::move(value)};
}

Result<Receipt> WorkspaceFixture::run(const Command &command)
{
    return m_runner.run(*m_connection, command);
}

Result<QJsonObject> WorkspaceFixture::apply(CommandValue value, AccountId actor)
{
    return acceptedResult(run(command(std::move(value), actor)));
}

Error WorkspaceFixture::refusal(CommandValue value, AccountId actor)
{
    const auto result = apply(std::move(value), actor);
    Error none;
    none.reason = u"accepted"_qs;
    return result ? none : result.error();
}

QString WorkspaceFixture::value(const QString &sql)
{
    const auto rows = m_connection->queryText(u"test"_qs, sql);
    if (!rows || rows->isEmpty())
        return {};
    return rows->first().value(0).toString();
}

VerifierText WorkspaceFixture::verifier()
{
    const QByteArray salt(ScramVerifier::kSaltBytes, 's');
    const auto made = ScramVerifier::make(Secret(QByteArrayView("key")), salt);
    return {made ? made->toString() : QString()};
}

} // namespace shopdesk::test
