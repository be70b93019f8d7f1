// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/OrderState.h"
#include "db/domain/OrderStateDiagram.h"

#include <QFile>
#include <QTest>

using namespace shopdesk;

// The picture in the documents is that of the code.
class OrderStatePictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void committedSourceIsWhatTheCodeGives();
    void pictureShowsEveryStateAndItsCommands();
    void drawsEachTransitionOnce();
};

namespace {

QByteArray picture(const QString &name)
{
    QFile file(QStringLiteral(SHOPDESK_PICTURES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void OrderStatePictureTest::committedSourceIsWhatTheCodeGives()
{
    QVERIFY2(picture(u"order-states.dot"_qs) == orderStateDiagram().toUtf8(),
             "run build/dev/bin/shopdesk_order_state_picture and commit both files");
}

void OrderStatePictureTest::pictureShowsEveryStateAndItsCommands()
{
    const auto drawn = QString::fromUtf8(picture(u"order-states.svg"_qs));
    for (const auto state : allOrderStates())
        QVERIFY2(drawn.contains(u'>' + orderStateName(state).replace(u'_', u' ') + u'<'),
                 qPrintable(orderStateName(state)));
    for (const auto kind :
         {CommandKind::PlaceOrder, CommandKind::PayOrder, CommandKind::HandOverOrder,
          CommandKind::CompleteOrder, CommandKind::CancelOrder, CommandKind::ReturnOrder,
          CommandKind::RecordOrder})
        QVERIFY2(drawn.contains(commandKindName(kind)), qPrintable(commandKindName(kind)));
}

void OrderStatePictureTest::drawsEachTransitionOnce()
{
    const auto text = orderStateDiagram();
    for (const auto from : allOrderStates()) {
        for (const auto to : allOrderStates()) {
            const auto arrow = u"  %1 -> %2 ["_qs.arg(orderStateName(from), orderStateName(to));
            QCOMPARE(text.count(arrow), allowed(from, to) ? 1 : 0);
        }
    }
}

QTEST_GUILESS_MAIN(OrderStatePictureTest)
#include "OrderStatePictureTest.moc"
