// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/TransferSteps.h"

#include "db/service/IntegrityCheck.h"

namespace shopdesk::test {

TransferLine copiesOf(const char *isbn, qint64 quantity)
{
    return {.book = BookRef(QString::fromLatin1(isbn)), .quantity = quantity};
}

RequestTransfer requestOf(const QList<TransferLine> &lines)
{
    return {.fromShop = ShopRef(QStringLiteral("LPZ")),
            .toShop = ShopRef(QStringLiteral("BER")),
            .lines = lines,
            .note = QStringLiteral("for a customer")};
}

DispatchTransfer sendingOf(const QList<TransferLine> &lines)
{
    return {.transfer = {},
            .fromShop = ShopRef(QStringLiteral("LPZ")),
            .toShop = ShopRef(QStringLiteral("BER")),
            .lines = lines,
            .note = QStringLiteral("box 1")};
}

DispatchTransfer dispatchOf(const QString &number)
{
    return {.transfer = TransferRef(number),
            .fromShop = {},
            .toShop = {},
            .lines = {},
            .note = QStringLiteral("box 1")};
}

ReceiveTransfer receiptOf(const QString &number, const QList<TransferLine> &lines)
{
    return {.transfer = TransferRef(number), .lines = lines, .note = {}};
}

SettleTransfer settlementOf(const QString &number, const QString &outcome,
                            const QList<TransferLine> &lines)
{
    return {.transfer = TransferRef(number),
            .outcome = outcome,
            .lines = lines,
            .note = QStringLiteral("asked the driver")};
}

QString transferIn(const Result<QJsonObject> &result)
{
    return result ? result->value(u"number").toString() : QString();
}

QString sent(WorkspaceFixture &workspace, const QList<TransferLine> &lines)
{
    return transferIn(workspace.apply(sendingOf(lines), workspace.staff()));
}

qint64 inTransit(WorkspaceFixture &workspace, const char *isbn, const QString &shop)
{
    const auto sql = QStringLiteral(
            "SELECT in_transit FROM stock_balance JOIN shop ON shop.id = shop_id"
            " JOIN book ON book.id = book_id WHERE shop.code = '%1' AND book.isbn = '%2'");
    return workspace.value(sql.arg(shop, QString::fromLatin1(isbn))).toLongLong();
}

QString ofTransfer(WorkspaceFixture &workspace, const QString &expression)
{
    return workspace.value(
            QStringLiteral("SELECT %1 FROM transfer ORDER BY id DESC").arg(expression));
}

QString openItems(WorkspaceFixture &workspace)
{
    return workspace.value(
            QStringLiteral("SELECT count(*) FROM attention_item WHERE state = 'open'"));
}

QString brokenIntegrity(WorkspaceFixture &workspace)
{
    const auto report = checkIntegrity(workspace.connection());
    if (!report)
        return report.error().reason + report.error().detail;
    for (const auto &finding : report->findings) {
        if (finding.differences != 0)
            return finding.check + u' ' + finding.examples.first().subject;
    }
    return {};
}

} // namespace shopdesk::test
