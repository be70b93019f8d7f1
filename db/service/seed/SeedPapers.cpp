// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/seed/SeedSteps.h"

#include <QJsonArray>

#include <algorithm>

namespace shopdesk {

namespace {

constexpr qsizetype kLevelled = 120; // best sellers with a reorder level and a shelf
constexpr qsizetype kRestocked = 60; // the first of them, of which there is always enough
constexpr qsizetype kShelf = 12;     // books on one shelf
constexpr qsizetype kPaperLines = 6; // books on one paper
constexpr qsizetype kPaperShops = 3; // shops with papers of every kind

// Suppliers that never were, and how long each takes unsold copies back.
struct DemoSupplier
{
    std::u16string_view code;
    std::u16string_view name;
    std::u16string_view city;
    std::u16string_view country;
    std::optional<qint64> returnDays;
};
constexpr std::array kSuppliers{
        DemoSupplier{u"NORD", u"Nordstern Buchgroßhandel", u"Hamburg", u"DE", 90},
        DemoSupplier{u"ALBION", u"Albion Book Supply", u"Bristol", u"GB", 60},
        DemoSupplier{u"NEVA", u"Нева-Книга", u"Narva", u"EE", std::nullopt},
        DemoSupplier{u"LUMEN", u"Lumen Éditions Diffusion", u"Lyon", u"FR", 120}};

QString text(std::u16string_view view)
{
    return QString::fromUtf16(view.data(), qsizetype(view.size()));
}

// One paper after the other, by the people who would write them.
class PaperWriter
{
public:
    PaperWriter(SeedSession &session, const SeedWorld &world)
        : m_session(session)
        , m_world(world)
        , m_random(session.request().randomSeed ^ 0x9a5e)
    {
    }

    Result<void> write()
    {
        SD_TRY(suppliers());
        for (const auto &shop : m_world.shops)
            SD_TRY(levels(shop));
        const auto shops = std::min(kPaperShops, m_world.shops.size());
        for (qsizetype i = 0; i < shops; ++i) {
            SD_TRY(purchases(m_world.shops.at(i)));
            SD_TRY(returnable(m_world.shops.at(i)));
            SD_TRY(supplierReturn(m_world.shops.at(i)));
            SD_TRY(stocktake(m_world.shops.at(i)));
        }
        for (qsizetype i = 0; i + 1 < m_world.shops.size() && i < 4; ++i)
            SD_TRY(transfer(m_world.shops.at(i), m_world.shops.at(i + 1), int(i)));
        return m_session.commit();
    }

private:
    void at(const SeedWorld::Shop &shop, qint64 daysAgo)
    {
        m_session.actAs(shop.staff.first());
        m_session.useDevice(shop.till);
        m_session.setTime(QDateTime(m_session.request().lastDay.addDays(-daysAgo),
                                    QTime(10, int(m_random.below(60))), Qt::UTC));
    }
    Result<QJsonObject> asManager(const CommandValue &value)
    {
        m_session.actAs(m_world.manager);
        return m_session.run(value);
    }
    BookRef book(const SeedWorld::Shop &shop, qsizetype place) const
    {
        return BookRef(m_world.books.at(shop.books.at(place % shop.books.size())).id);
    }
    SupplierRef anySupplier()
    {
        return SupplierRef(text(kSuppliers.at(size_t(m_random.below(kSuppliers.size()))).code));
    }
    static QString numberOf(const QJsonObject &result)
    {
        return result.value(u"number").toString();
    }

    Result<void> suppliers()
    {
        for (const auto &each : kSuppliers) {
            CreateSupplier supplier;
            supplier.code = text(each.code);
            supplier.name = text(each.name);
            supplier.city = text(each.city);
            supplier.country = text(each.country);
            supplier.email = u"orders@%1.example"_qs.arg(supplier.code.toLower());
            supplier.returnDays = each.returnDays;
            SD_TRY(asManager(supplier));
        }
        return {};
    }

    Result<void> levels(const SeedWorld::Shop &shop)
    {
        at(shop, 0);
        for (qsizetype i = 0; i < std::min(kLevelled, shop.books.size()); ++i) {
            EditAssortment edit;
            edit.shop = ShopRef(shop.id);
            edit.book = book(shop, i);
            const bool isRestocked = i < kRestocked;
            const auto level = isRestocked ? m_random.between(1, 4) : m_random.between(4, 7);
            const auto shelf =
                    u"%1%2"_qs.arg(QChar(isRestocked ? u'A' : u'B')).arg(i / kShelf % 5 + 1);
            edit.changes = {{u"reorder_level"_qs, {std::nullopt, level}},
                            {u"shelf"_qs, {std::nullopt, shelf}}};
            SD_TRY(m_session.run(edit));
        }
        return {};
    }

    QList<PurchaseOrderLine> orderLines(const SeedWorld::Shop &shop)
    {
        QList<PurchaseOrderLine> lines;
        const auto first = m_random.below(kRestocked);
        for (qsizetype i = 0; i < std::min(kPaperLines, shop.books.size()); ++i) {
            PurchaseOrderLine line;
            line.book = book(shop, first + i);
            line.quantity = m_random.between(2, 8);
            line.unitCostMinor = m_random.between(400, 1500);
            lines.append(line);
        }
        return lines;
    }

    Result<PurchaseOrderRef> sent(const SeedWorld::Shop &shop, const CreatePurchaseOrder &draft)
    {
        SD_ASSIGN(made, m_session.run(draft));
        SendPurchaseOrder send;
        send.purchaseOrder = PurchaseOrderRef(numberOf(made));
        SD_TRY(asManager(send));
        m_session.actAs(shop.staff.first());
        return send.purchaseOrder;
    }

    // One that came whole, one that came in part, one on its way, and a draft.
    Result<void> purchases(const SeedWorld::Shop &shop)
    {
        for (const qint64 part : {1, 2, 0}) {
            at(shop, 20 * part + 4);
            CreatePurchaseOrder draft;
            draft.supplier = anySupplier();
            draft.shop = ShopRef(shop.id);
            draft.lines = orderLines(shop);
            draft.expectedOn = m_session.request().lastDay.addDays(7);
            SD_ASSIGN(order, sent(shop, draft));
            if (part == 0)
                continue;
            at(shop, 20 * part);
            ReceiveStock receive;
            receive.shop = ShopRef(shop.id);
            receive.purchaseOrder = order;
            receive.reference = u"DN %1"_qs.arg(m_random.between(10000, 99999));
            for (const auto &wanted : draft.lines.mid(0, draft.lines.size() / part)) {
                ReceiveStockLine line;
                line.book = wanted.book;
                line.quantity = wanted.quantity;
                line.unitCostMinor = wanted.unitCostMinor;
                line.damaged = receive.lines.isEmpty() && part == 2 ? 1 : 0;
                receive.lines.append(line);
            }
            SD_TRY(m_session.run(receive));
        }
        at(shop, 0);
        CreatePurchaseOrder draft;
        draft.supplier = anySupplier();
        draft.shop = ShopRef(shop.id);
        draft.lines = orderLines(shop);
        SD_TRY(m_session.run(draft));
        return {};
    }

    // Copies that may go back: some soon no longer, one lot not any more.
    Result<void> returnable(const SeedWorld::Shop &shop)
    {
        for (const qint64 daysLeft : {12, 40, -3}) {
            at(shop, 60);
            ReceiveStock receive;
            receive.shop = ShopRef(shop.id);
            receive.supplier = SupplierRef(u"NORD"_qs);
            receive.reference = u"DN %1"_qs.arg(m_random.between(10000, 99999));
            for (qsizetype i = 0; i < 3; ++i) {
                ReceiveStockLine line;
                line.book = book(shop, m_random.below(shop.books.size()));
                line.quantity = m_random.between(2, 5);
                line.unitCostMinor = m_random.between(400, 1500);
                line.returnBy = m_session.request().lastDay.addDays(daysLeft);
                receive.lines.append(line);
            }
            SD_TRY(m_session.run(receive));
            m_lastReturnable = receive.lines.first().book;
        }
        return {};
    }

    Result<void> supplierReturn(const SeedWorld::Shop &shop)
    {
        for (const bool goes : {true, false}) {
            at(shop, goes ? 9 : 2);
            CreateSupplierReturn create;
            create.supplier = SupplierRef(u"NORD"_qs);
            create.shop = ShopRef(shop.id);
            SupplierReturnLine line;
            line.book = m_lastReturnable;
            line.reason = goes ? u"unsold"_qs : u"damaged"_qs;
            create.lines = {line};
            SD_ASSIGN(made, m_session.run(create));
            if (!goes)
                continue;
            AuthoriseSupplierReturn authorise;
            authorise.supplierReturn = SupplierReturnRef(numberOf(made));
            authorise.authorisation = u"RA %1"_qs.arg(m_random.between(100, 999));
            SD_TRY(m_session.run(authorise));
            SendSupplierReturn send;
            send.supplierReturn = authorise.supplierReturn;
            SD_TRY(m_session.run(send));
        }
        return {};
    }

    // One shelf is counted and posted; the next is being counted.
    Result<void> stocktake(const SeedWorld::Shop &shop)
    {
        for (const bool ends : {true, false}) {
            at(shop, ends ? 14 : 0);
            StartStocktake start;
            start.shop = ShopRef(shop.id);
            start.scope = u"shelf"_qs;
            start.shelf = ends ? u"A1"_qs : u"A2"_qs;
            SD_ASSIGN(made, m_session.run(start));
            CountStock count;
            count.stocktake = StocktakeRef(numberOf(made));
            const qsizetype first = ends ? 0 : kShelf;
            for (qsizetype i = 0; i < (ends ? kShelf : kShelf / 2); ++i) {
                SD_ASSIGN(there, onHand(shop, first + i));
                StocktakeCount line;
                line.book = book(shop, first + i);
                const qint64 differs = m_random.oneIn(5) ? m_random.between(-1, 1) : 0;
                line.quantity = std::max<qint64>(there + differs, 0);
                count.lines.append(line);
            }
            SD_TRY(m_session.run(count));
            if (!ends)
                continue;
            PostStocktake post;
            post.stocktake = count.stocktake;
            post.uncounted = u"leave"_qs;
            SD_TRY(asManager(post));
        }
        return {};
    }

    Result<qint64> onHand(const SeedWorld::Shop &shop, qsizetype place)
    {
        SD_ASSIGN(rows,
                  m_session.connection().query(u"seed_on_hand"_qs,
                                               {{u"shop"_qs, shop.id.uuid()},
                                                {u"book"_qs, book(shop, place).id()->uuid()}}));
        return rows.isEmpty() ? 0 : rows.first().integer("on_hand");
    }

    // Asked for, on its way, come whole, come short; what is not there is not sent.
    Result<void> transfer(const SeedWorld::Shop &from, const SeedWorld::Shop &to, int fate)
    {
        at(to, 6 - fate);
        RequestTransfer request;
        request.fromShop = ShopRef(from.id);
        request.toShop = ShopRef(to.id);
        for (qsizetype i = 0; i < kPaperLines; ++i) {
            SD_ASSIGN(there, onHand(from, kLevelled + i));
            if (there < 3)
                continue;
            TransferLine line;
            line.book = book(from, kLevelled + i);
            line.quantity = 2;
            request.lines.append(line);
        }
        if (request.lines.isEmpty())
            return {};
        SD_ASSIGN(made, m_session.run(request));
        if (fate == 0)
            return {};
        at(from, 5 - fate);
        DispatchTransfer dispatch;
        dispatch.transfer = TransferRef(numberOf(made));
        const auto sentOff = m_session.run(dispatch);
        // Copies that are promised to a customer stay.
        if (!sentOff && sentOff.error().kind == ErrorKind::Refused)
            return {};
        SD_TRY(sentOff);
        if (fate == 1)
            return {};
        at(to, 4 - fate);
        ReceiveTransfer receive;
        receive.transfer = *dispatch.transfer;
        if (fate == 3) {
            auto line = request.lines.first();
            line.quantity -= 1;
            receive.lines = {line};
        }
        SD_TRY(m_session.run(receive));
        return {};
    }

    SeedSession &m_session;
    const SeedWorld &m_world;
    SeedRandom m_random;
    BookRef m_lastReturnable;
};

} // namespace

Result<void> seedPapers(SeedSession &session, const SeedWorld &world)
{
    return PaperWriter(session, world).write();
}

} // namespace shopdesk
