// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/seed/BulkOrders.h"

#include "db/domain/BusinessDate.h"
#include "db/domain/OrderNumber.h"
#include "db/domain/Pricing.h"

namespace shopdesk {

namespace {

constexpr qint64 kTaxBp = 700;

QString randomState(SeedRandom &random)
{
    const auto fate = random.below(100);
    if (fate < 2)
        return u"placed"_qs;
    if (fate < 4)
        return u"paid"_qs;
    if (fate < 8)
        return u"cancelled"_qs;
    return fate < 12 ? u"handed_over"_qs : u"completed"_qs;
}

bool isPaid(const QString &state)
{
    return state != u"placed" && state != u"cancelled";
}

bool isHandedOver(const QString &state)
{
    return state == u"handed_over" || state == u"completed";
}

} // namespace

BulkOrders::BulkOrders(SeedSession &session, const SeedWorld &world, QUuid op)
    : m_session(session)
    , m_world(world)
    , m_op(op)
    , m_orders(u"orders"_qs, {u"id"_qs,
                              u"number"_qs,
                              u"shop_id"_qs,
                              u"shop_code"_qs,
                              u"clerk_id"_qs,
                              u"clerk_login"_qs,
                              u"device_id"_qs,
                              u"device_sequence"_qs,
                              u"channel"_qs,
                              u"state"_qs,
                              u"currency"_qs,
                              u"prices_include_tax"_qs,
                              u"subtotal_minor"_qs,
                              u"tax_minor"_qs,
                              u"total_minor"_qs,
                              u"paid_minor"_qs,
                              u"line_count"_qs,
                              u"book_count"_qs,
                              u"placed_at"_qs,
                              u"business_date"_qs,
                              u"changed_at"_qs,
                              u"op_id"_qs,
                              u"recorded_by"_qs})
    , m_lines(u"order_line"_qs, {u"id"_qs, u"order_id"_qs, u"line_no"_qs, u"book_id"_qs, u"code"_qs,
                                 u"title"_qs, u"quantity"_qs, u"unit_minor"_qs, u"tax_rate_bp"_qs,
                                 u"tax_minor"_qs, u"total_minor"_qs})
    , m_events(u"order_event"_qs,
               {u"id"_qs, u"order_id"_qs, u"kind"_qs, u"state"_qs, u"actor_id"_qs, u"device_id"_qs,
                u"op_id"_qs, u"at"_qs, u"recorded_by"_qs})
    , m_tenders(u"tender"_qs, {u"id"_qs, u"order_id"_qs, u"kind"_qs, u"amount_minor"_qs,
                               u"given_minor"_qs, u"actor_id"_qs, u"device_id"_qs, u"op_id"_qs,
                               u"at"_qs, u"business_date"_qs, u"recorded_by"_qs})
    , m_movements(u"stock_movement"_qs,
                  {u"id"_qs, u"shop_id"_qs, u"book_id"_qs, u"kind"_qs, u"quantity"_qs,
                   u"document_kind"_qs, u"document_id"_qs, u"actor_id"_qs, u"device_id"_qs,
                   u"op_id"_qs, u"at"_qs, u"business_date"_qs, u"recorded_by"_qs})
    , m_reservations(u"stock_reservation"_qs,
                     {u"order_line_id"_qs, u"shop_id"_qs, u"book_id"_qs, u"quantity"_qs})
{
}

Result<void> BulkOrders::begin()
{
    auto &connection = m_session.connection();
    SD_ASSIGN(facts, connection.query(u"command_facts"_qs));
    SD_ASSIGN(currency, Currency::parse(facts.first().text("currency")));
    m_currency = currency;
    for (const auto &shop : m_world.shops) {
        SD_ASSIGN(device,
                  connection.query(u"bulk_device_sequence"_qs, {{u"device"_qs, shop.till.uuid()}}));
        m_tills.push_back({.code = device.first().text("code"),
                           .sequence = device.first().integer("last_sequence"),
                           .books = {}});
        for (const auto &member : shop.staff) {
            SD_ASSIGN(account,
                      connection.query(u"command_actor"_qs, {{u"actor"_qs, member.uuid()}}));
            m_logins.insert(member, account.first().text("login"));
        }
    }
    return {};
}

Result<void> BulkOrders::make(const QList<BulkBook> &books, qint64 count)
{
    for (auto &till : m_tills)
        till.books.clear();
    for (qsizetype i = 0; i < books.size(); ++i)
        m_tills[static_cast<std::size_t>(books.at(i).shop)].books.append(i);
    for (qint64 i = 0; i < count; ++i)
        SD_TRY(addOrder(books));
    return write();
}

Result<void> BulkOrders::addOrder(const QList<BulkBook> &books)
{
    auto &random = m_session.random();
    const auto shop = books.at(random.below(books.size())).shop;
    const auto &world = m_world.shops.at(shop);
    const auto days = m_session.firstDay().daysTo(m_session.request().lastDay);
    const QDateTime at(m_session.firstDay().addDays(random.below(days)),
                       QTime(8, 0).addSecs(static_cast<int>(random.below(36000))), Qt::UTC);
    Order order{.id = m_session.ids().next(),
                .shop = shop,
                .clerk = random.pick(world.staff).uuid(),
                .state = randomState(random),
                .at = at,
                .businessDate = businessDate(at, world.zone)};
    const auto &stock = m_tills[static_cast<std::size_t>(shop)].books;
    const auto lines = random.between(1, 3);
    for (qint64 i = 0; i < lines; ++i)
        SD_TRY(addLine(order, books.at(random.pick(stock)), random.oneIn(8) ? 2 : 1));
    SD_TRY(addHead(order));
    addEvents(order);
    return {};
}

Result<void> BulkOrders::addLine(Order &order, const BulkBook &book, qint64 quantity)
{
    SD_ASSIGN(copies, Quantity::parse(quantity));
    SD_ASSIGN(rate, TaxRate::parse(kTaxBp));
    SD_ASSIGN(price, priceOfLine({.unitPrice = Money(book.priceMinor, m_currency),
                                  .quantity = copies,
                                  .taxRate = rate,
                                  .discount = Money(0, m_currency)},
                                 TaxMode::Included));
    const auto &shop = m_world.shops.at(order.shop);
    const auto id = m_session.ids().next();
    m_lines.add({id, order.id, ++order.lines, book.id, book.code, book.title, quantity,
                 book.priceMinor, kTaxBp, price.tax.minor(), price.total.minor()});
    if (isHandedOver(order.state))
        m_movements.add({m_session.ids().next(), shop.id.uuid(), book.id, u"sold"_qs, -quantity,
                         u"order"_qs, order.id, order.clerk, shop.till.uuid(), m_op, order.at,
                         order.businessDate, u"bulk"_qs});
    else if (order.state != u"cancelled")
        m_reservations.add({id, shop.id.uuid(), book.id, quantity});
    order.totalMinor += price.total.minor();
    order.taxMinor += price.tax.minor();
    order.copies += quantity;
    return {};
}

Result<void> BulkOrders::addHead(const Order &order)
{
    const auto &shop = m_world.shops.at(order.shop);
    auto &till = m_tills[static_cast<std::size_t>(order.shop)];
    SD_ASSIGN(shopCode, ShopCode::parse(shop.code));
    SD_ASSIGN(deviceCode, DeviceCode::parse(till.code));
    SD_ASSIGN(number, OrderNumber::make(shopCode, deviceCode, ++till.sequence));
    const auto paid = isPaid(order.state) ? order.totalMinor : 0;
    m_orders.add({order.id,          number.toString(),
                  shop.id.uuid(),    shop.code,
                  order.clerk,       m_logins.value(AccountId(order.clerk)),
                  shop.till.uuid(),  till.sequence,
                  u"pickup"_qs,      order.state,
                  m_currency.code(), true,
                  order.totalMinor,  order.taxMinor,
                  order.totalMinor,  paid,
                  order.lines,       order.copies,
                  order.at,          order.businessDate,
                  order.at,          m_op,
                  u"bulk"_qs});
    if (paid > 0)
        m_tenders.add({m_session.ids().next(), order.id, u"card"_qs, paid, paid, order.clerk,
                       shop.till.uuid(), m_op, order.at, order.businessDate, u"bulk"_qs});
    return {};
}

void BulkOrders::addEvents(const Order &order)
{
    addEvent(order, u"PlaceOrder"_qs, u"placed"_qs, 0);
    if (order.state == u"cancelled")
        addEvent(order, u"CancelOrder"_qs, u"cancelled"_qs, 60);
    if (isPaid(order.state))
        addEvent(order, u"PayOrder"_qs, u"paid"_qs, 10);
    if (isHandedOver(order.state))
        addEvent(order, u"HandOverOrder"_qs, u"handed_over"_qs, 12);
    if (order.state == u"completed")
        addEvent(order, u"CompleteOrder"_qs, u"completed"_qs, 20);
}

void BulkOrders::addEvent(const Order &order, const QString &kind, const QString &state,
                          int minutes)
{
    m_events.add({m_session.ids().next(), order.id, kind, state, order.clerk,
                  m_world.shops.at(order.shop).till.uuid(), m_op, order.at.addSecs(60 * minutes),
                  u"bulk"_qs});
}

Result<void> BulkOrders::write()
{
    Transaction transaction(m_session.connection(), Transaction::Mode::Write);
    SD_TRY(m_orders.write(transaction));
    SD_TRY(m_lines.write(transaction));
    SD_TRY(m_events.write(transaction));
    SD_TRY(m_tenders.write(transaction));
    SD_TRY(m_movements.write(transaction));
    SD_TRY(m_reservations.write(transaction));
    for (qsizetype i = 0; i < m_world.shops.size(); ++i)
        SD_TRY(transaction.execute(
                u"bulk_device_advance"_qs,
                {{u"device"_qs, m_world.shops.at(i).till.uuid()},
                 {u"sequence"_qs, m_tills[static_cast<std::size_t>(i)].sequence}}));
    return transaction.commit();
}

} // namespace shopdesk
