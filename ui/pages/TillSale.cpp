// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TillSale.h"

#include "db/domain/ScannedCode.h"
#include "db/queries/BookQueries.h"
#include "models/support/Await.h"
#include "ui/pages/PageHost.h"

namespace shopdesk {

namespace {

const QString kWithdrawn = QStringLiteral("withdrawn");

Error reasonOf(const QString &reason)
{
    return fail(ErrorKind::Refused, reason).value();
}

} // namespace

TillSale::TillSale(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_queue(context, this)
{
    connect(&m_queue, &CommandQueue::idle, this, &TillSale::readSoon);
    connect(&context.data.changes(), &ChangeNotifier::changed, this, &TillSale::takeChange);
}

void TillSale::open(ShopId shop)
{
    if (shop != m_shop)
        forget();
    m_shop = shop;
    m_queue.add([this](const CommandQueue::Done &done) { withCart([done] { done(); }, done); });
}

void TillSale::refresh()
{
    readSoon();
}

// What was taken back, or what a book costs now; what is still in the queue is read after it.
void TillSale::takeChange(const Change &change)
{
    const bool ofCarts =
            change.kind == CommandKind::PutInCart || change.kind == CommandKind::ChangeCartLine ||
            change.kind == CommandKind::RemoveCartLine || change.kind == CommandKind::EditCart ||
            change.kind == CommandKind::DiscountCartLine;
    if (m_cart && m_queue.isIdle() && (ofCarts || change.tables.contains(Table::Books)))
        readSoon();
}

void TillSale::forget()
{
    m_cart.reset();
    m_detail.reset();
}

// What waits in the queue for a cart that was sold meanwhile begins the next sale.
void TillSale::withCart(std::function<void()> go, const CommandQueue::Done &done)
{
    if (m_cart)
        return go();
    m_queue.run(
            OpenSale{ShopRef(m_shop)},
            [this, go = std::move(go), done](const Result<QJsonObject> &result) {
                if (result)
                    m_cart = CartId::parse(result->value(u"cart").toString());
                if (m_cart)
                    return go();
                if (!result)
                    Q_EMIT failed(result.error());
                done();
            },
            [] {});
}

void TillSale::addCode(const QString &code)
{
    m_queue.add([this, code](const CommandQueue::Done &done) { find(code, done); });
}

void TillSale::find(const QString &code, const CommandQueue::Done &done)
{
    const auto parsed = ScannedCode::parse(code);
    const QString wanted = parsed ? parsed->code : code;
    const ShopId shop = m_shop;
    await(m_context.data.read<Found>([wanted, shop](Transaction &transaction,
                                                    const ReadScope &scope) -> Result<Found> {
        SD_ASSIGN(id, findBook(transaction, scope, wanted));
        SD_ASSIGN(book, bookDetail(transaction, scope, id));
        SD_ASSIGN(stock, bookStock(transaction, scope, id));
        Found found{.book = id, .title = book.title};
        found.forSale = book.availability != kWithdrawn;
        for (const ShopStock &here : stock) {
            if (here.shop == shop)
                found.available = here.available();
        }
        return found;
    }),
          this,
          [this, wanted, done](const Result<Found> &found) { takeFound(wanted, found, done); });
}

void TillSale::takeFound(const QString &code, const Result<Found> &found,
                         const CommandQueue::Done &done)
{
    if (!found) {
        trouble(code, {}, found.error());
        return done();
    }
    if (!found->forSale) {
        trouble(code, found->title, reasonOf(u"book_withdrawn"_qs));
        return done();
    }
    withCart([this, code, found = *found, done] { put(code, found, done); }, done);
}

// A copy that lies on the counter is sold even if the books say there is none; but somebody should
// know.
void TillSale::put(const QString &code, const Found &found, const CommandQueue::Done &done)
{
    PutInCart command;
    command.cart = m_cart;
    command.shop = ShopRef(m_shop);
    command.book = BookRef(found.book);
    m_queue.run(
            command,
            [this, code, found](const Result<QJsonObject> &result) {
                if (!result)
                    return trouble(code, found.title, result.error());
                if (found.available < result->value(u"quantity").toInteger())
                    trouble(code, found.title, reasonOf(u"out_of_stock"_qs));
                if (const auto line = CartLineId::parse(result->value(u"line").toString()))
                    Q_EMIT lineTouched(*line);
            },
            done);
}

void TillSale::trouble(const QString &code, const QString &title, const Error &reason)
{
    const QTime at = m_context.data.clock().now().toLocalTime().time();
    Q_EMIT troubled({at, code, title, reason});
}

void TillSale::changeQuantity(CartLineId line, qint64 quantity)
{
    m_queue.addCommand(
            [line, quantity] {
                return ChangeCartLine{line, quantity};
            },
            [this](const Result<QJsonObject> &result) {
                if (!result)
                    m_context.host.report(result.error());
            });
}

void TillSale::removeLine(const SaleLine &line)
{
    m_queue.addCommand([id = line.id] { return RemoveCartLine{id}; },
                       [this, title = line.title](const Result<QJsonObject> &result) {
                           if (result)
                               m_context.host.say(tr("“%1” was taken out of the sale.").arg(title));
                           else
                               m_context.host.report(result.error());
                       });
}

void TillSale::discountLine(CartLineId line, std::optional<qint64> basisPoints,
                            std::optional<qint64> minor, Take take)
{
    m_queue.addCommand(
            [line, basisPoints, minor] {
                return DiscountCartLine{line, basisPoints, minor};
            },
            std::move(take));
}

void TillSale::edit(const Changes &changes, Take take)
{
    m_queue.add([this, changes, take = std::move(take)](const CommandQueue::Done &done) {
        withCart(
                [this, changes, take, done] {
                    m_queue.run(EditCart{*m_cart, changes}, take, done);
                },
                done);
    });
}

void TillSale::park(const QString &label, Take take)
{
    m_queue.addCommand(
            [this, label]() -> std::optional<CommandValue> {
                return m_cart ? std::optional<CommandValue>(ParkCart{*m_cart, label})
                              : std::nullopt;
            },
            [this, take = std::move(take)](const Result<QJsonObject> &result) {
                if (result)
                    forget();
                take(result);
            });
}

void TillSale::resume(CartId cart, Take take)
{
    m_queue.addCommand([cart] { return ResumeCart{cart}; },
                       [this, cart, take = std::move(take)](const Result<QJsonObject> &result) {
                           if (result)
                               m_cart = cart;
                           take(result);
                       });
}

void TillSale::sell(qint64 totalMinor, const QList<PayOrderTender> &tenders,
                    const std::optional<Approval> &approval, Take take)
{
    m_queue.addOnce(
            [this, totalMinor, tenders, approval]() -> std::optional<CommandValue> {
                if (!m_cart)
                    return std::nullopt;
                SellBooks command;
                command.cart = *m_cart;
                command.totalMinor = totalMinor;
                command.tenders = tenders;
                command.approval = approval;
                return command;
            },
            [this, take = std::move(take)](const Result<QJsonObject> &result) {
                if (result)
                    forget();
                take(result);
            });
}

void TillSale::run(const CommandValue &value, Take take)
{
    m_queue.addOnce([value] { return value; }, std::move(take));
}

void TillSale::readSoon()
{
    m_stale = true;
    if (!m_reading)
        read();
}

void TillSale::read()
{
    m_stale = false;
    if (!m_cart) {
        m_detail.reset();
        Q_EMIT changed();
        return runLater();
    }
    m_reading = true;
    const CartId cart = *m_cart;
    const QDateTime now = m_context.data.clock().now();
    await(m_context.data.read<SaleDetail>(
                  [cart, now](Transaction &transaction, const ReadScope &scope) {
                      return saleDetail(transaction, scope, cart, now);
                  }),
          this, [this, cart](const Result<SaleDetail> &detail) {
              m_reading = false;
              if (m_cart != cart || m_stale)
                  read();
              else
                  takeRead(detail);
          });
}

void TillSale::takeRead(const Result<SaleDetail> &detail)
{
    if (!detail) {
        m_later.clear();
        return m_context.host.report(detail.error());
    }
    m_detail = *detail;
    Q_EMIT changed();
    runLater();
}

void TillSale::afterwards(std::function<void()> go)
{
    m_later.push_back(std::move(go));
    runLater();
}

void TillSale::runLater()
{
    while (!m_later.empty() && isSettled()) {
        const auto go = std::move(m_later.front());
        m_later.pop_front();
        go();
    }
}

} // namespace shopdesk
