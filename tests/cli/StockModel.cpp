// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/StockModel.h"

namespace shopdesk::test {

namespace {

QString textOf(const QJsonObject &object, QStringView key)
{
    return object.value(key).toString();
}

qint64 numberOf(const QJsonObject &object, QStringView key)
{
    return object.value(key).toInteger();
}

QString joined(qint64 onHand, qint64 reserved, qint64 available, qint64 inTransit, qint64 onOrder)
{
    return QStringLiteral("%1 %2 %3 %4 %5")
            .arg(onHand)
            .arg(reserved)
            .arg(available)
            .arg(inTransit)
            .arg(onOrder);
}

} // namespace

void StockModel::apply(const QString &kind, const QJsonObject &value, const QJsonObject &result)
{
    static const QHash<QString, Step> steps{
            {QStringLiteral("ReceiveStock"), &StockModel::received},
            {QStringLiteral("SellBooks"), &StockModel::sold},
            {QStringLiteral("AdjustStock"), &StockModel::adjusted},
            {QStringLiteral("PlaceOrder"), &StockModel::placed},
            {QStringLiteral("CancelOrder"), &StockModel::cancelled},
            {QStringLiteral("CreatePurchaseOrder"), &StockModel::ordered},
            {QStringLiteral("SendPurchaseOrder"), &StockModel::orderSent},
            {QStringLiteral("ClosePurchaseOrder"), &StockModel::orderClosed},
            {QStringLiteral("CreateSupplierReturn"), &StockModel::returnAsked},
            {QStringLiteral("SendSupplierReturn"), &StockModel::returnSent},
            {QStringLiteral("RequestTransfer"), &StockModel::transferAsked},
            {QStringLiteral("DispatchTransfer"), &StockModel::dispatched},
            {QStringLiteral("ReceiveTransfer"), &StockModel::transferReceived},
            {QStringLiteral("SettleTransfer"), &StockModel::transferLost}};
    if (const auto step = steps.value(kind))
        (this->*step)(value, result);
}

QString StockModel::text(const QString &shop, const QString &book) const
{
    const auto numbers = m_numbers.value({shop, book});
    return joined(numbers.onHand, numbers.reserved, numbers.onHand - numbers.reserved,
                  numbers.inTransit, numbers.onOrder);
}

QString StockModel::shown(const QJsonObject &row)
{
    return joined(numberOf(row, u"on_hand"), numberOf(row, u"reserved"),
                  numberOf(row, u"available"), numberOf(row, u"in_transit"),
                  numberOf(row, u"on_order"));
}

QJsonArray StockModel::linesOf(const QString &number) const
{
    return m_papers.value(number).lines;
}

void StockModel::received(const QJsonObject &value, const QJsonObject &)
{
    const auto shop = textOf(value, u"shop");
    const auto order = m_papers.find(textOf(value, u"purchase_order"));
    for (const auto &entry : value.value(u"lines").toArray()) {
        const auto line = entry.toObject();
        const auto book = textOf(line, u"book");
        const auto copies = numberOf(line, u"quantity");
        at(shop, book).onHand += copies - numberOf(line, u"damaged");
        if (order == m_papers.end())
            continue;
        const auto waited = qMin(order->open.value(book), copies);
        order->open[book] -= waited;
        at(shop, book).onOrder -= waited;
    }
}

void StockModel::sold(const QJsonObject &value, const QJsonObject &)
{
    for (const auto &entry : value.value(u"lines").toArray())
        at(textOf(value, u"shop"), textOf(entry.toObject(), u"book")).onHand -=
                numberOf(entry.toObject(), u"quantity");
}

void StockModel::adjusted(const QJsonObject &value, const QJsonObject &)
{
    at(textOf(value, u"shop"), textOf(value, u"book")).onHand += numberOf(value, u"quantity");
}

void StockModel::placed(const QJsonObject &value, const QJsonObject &result)
{
    Paper paper{.shop = textOf(value, u"shop"), .toShop = {}, .lines = {}, .open = {}};
    for (const auto &entry : value.value(u"lines").toArray()) {
        const auto line = entry.toObject();
        at(paper.shop, textOf(line, u"book")).reserved += numberOf(line, u"quantity");
        paper.open[textOf(line, u"book")] += numberOf(line, u"quantity");
    }
    keep(textOf(result.value(u"order").toObject(), u"number"), paper);
}

void StockModel::cancelled(const QJsonObject &value, const QJsonObject &)
{
    const auto paper = m_papers.value(textOf(value, u"order"));
    for (auto entry = paper.open.begin(); entry != paper.open.end(); ++entry)
        at(paper.shop, entry.key()).reserved -= entry.value();
}

void StockModel::ordered(const QJsonObject &value, const QJsonObject &result)
{
    keep(textOf(result, u"number"), {.shop = textOf(value, u"shop"),
                                     .toShop = {},
                                     .lines = value.value(u"lines").toArray(),
                                     .open = {}});
}

void StockModel::orderSent(const QJsonObject &value, const QJsonObject &)
{
    auto &paper = m_papers[textOf(value, u"purchase_order")];
    for (const auto &entry : std::as_const(paper.lines)) {
        const auto line = entry.toObject();
        at(paper.shop, textOf(line, u"book")).onOrder += numberOf(line, u"quantity");
        paper.open[textOf(line, u"book")] += numberOf(line, u"quantity");
    }
}

void StockModel::orderClosed(const QJsonObject &value, const QJsonObject &)
{
    auto &paper = m_papers[textOf(value, u"purchase_order")];
    for (auto entry = paper.open.begin(); entry != paper.open.end(); ++entry)
        at(paper.shop, entry.key()).onOrder -= entry.value();
    paper.open.clear();
}

void StockModel::returnAsked(const QJsonObject &value, const QJsonObject &result)
{
    ordered(value, result);
}

void StockModel::returnSent(const QJsonObject &value, const QJsonObject &)
{
    const auto paper = m_papers.value(textOf(value, u"supplier_return"));
    for (const auto &entry : paper.lines)
        at(paper.shop, textOf(entry.toObject(), u"book")).onHand -=
                numberOf(entry.toObject(), u"quantity");
}

void StockModel::transferAsked(const QJsonObject &value, const QJsonObject &result)
{
    keep(textOf(result, u"number"), {.shop = textOf(value, u"from_shop"),
                                     .toShop = textOf(value, u"to_shop"),
                                     .lines = value.value(u"lines").toArray(),
                                     .open = {}});
}

void StockModel::dispatched(const QJsonObject &value, const QJsonObject &)
{
    auto &paper = m_papers[textOf(value, u"transfer")];
    for (const auto &entry : std::as_const(paper.lines)) {
        const auto book = textOf(entry.toObject(), u"book");
        const auto copies = numberOf(entry.toObject(), u"quantity");
        at(paper.shop, book).onHand -= copies;
        at(paper.toShop, book).inTransit += copies;
        paper.open[book] += copies;
    }
}

void StockModel::transferReceived(const QJsonObject &value, const QJsonObject &)
{
    auto &paper = m_papers[textOf(value, u"transfer")];
    auto came = paper.open; // a book that no line names came as it was sent
    for (const auto &entry : value.value(u"lines").toArray())
        came[textOf(entry.toObject(), u"book")] = numberOf(entry.toObject(), u"quantity");
    for (auto entry = came.begin(); entry != came.end(); ++entry) {
        auto &there = at(paper.toShop, entry.key());
        const auto waited = qMin(entry.value(), paper.open.value(entry.key()));
        there.onHand += entry.value();
        there.inTransit -= waited;
        paper.open[entry.key()] -= waited;
        m_missingOnce = m_missingOnce || paper.open.value(entry.key()) > 0;
    }
}

void StockModel::transferLost(const QJsonObject &value, const QJsonObject &)
{
    auto &paper = m_papers[textOf(value, u"transfer")];
    for (auto entry = paper.open.begin(); entry != paper.open.end(); ++entry)
        at(paper.toShop, entry.key()).inTransit -= entry.value();
    paper.open.clear();
}

} // namespace shopdesk::test
