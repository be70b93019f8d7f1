// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/OrderDetailPane.h"

#include "models/support/Formats.h"
#include "ui/pages/PriceExplanation.h"
#include "ui/pages/SmallTable.h"
#include "ui/support/AddressLine.h"
#include "ui/support/Fonts.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/TimelineView.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <map>

namespace shopdesk {

namespace {

// What has still to come, in the order in which it comes.
QList<OrderState> statesAhead(const OrderDetail &order)
{
    const OrderState given =
            order.channel == Channel::Delivery ? OrderState::Sent : OrderState::HandedOver;
    switch (order.state) {
    case OrderState::Placed:
        return {OrderState::Paid, given, OrderState::Completed};
    case OrderState::Paid:
        return {given, OrderState::Completed};
    case OrderState::HandedOver:
    case OrderState::Sent:
        return {OrderState::Completed};
    default:
        return {};
    }
}

bool isStop(const OrderEvent &event)
{
    return event.state == OrderState::Cancelled || event.state == OrderState::Returned;
}

} // namespace

OrderDetailPane::OrderDetailPane(const PageContext &context, QWidget *parent)
    : DetailPane(u"orderDetail"_qs, context, parent)
    , m_title(addTitle())
    , m_state(addText(u"orderState"_qs))
    , m_facts(new KeyValueList)
{
    m_state->setFont(fonts::strong(font()));
    addButtonRow();
    content()->addWidget(m_facts);
    m_linesHeading = addHeading(u"linesHeading"_qs);
    m_lines = new SmallTable(u"orderLines"_qs, 0, {1, 2, 3});
    content()->addWidget(m_lines);
    m_sums = new KeyValueList;
    content()->addWidget(m_sums);
    m_explain = new QToolButton;
    m_explain->setObjectName(u"orderExplain"_qs);
    m_explain->setCheckable(true);
    m_explain->setAutoRaise(true);
    content()->addWidget(m_explain, 0, Qt::AlignLeft);
    connect(m_explain, &QToolButton::toggled, this, [this] {
        if (m_order)
            renderSums();
    });
    m_tendersHeading = addHeading(u"tendersHeading"_qs);
    m_tenders = new SmallTable(u"tenders"_qs, 0, {2});
    content()->addWidget(m_tenders);
    m_timelineHeading = addHeading(u"timelineHeading"_qs);
    m_timeline = new TimelineView;
    content()->addWidget(m_timeline);
    ready();
}

void OrderDetailPane::read()
{
    const auto id = OrderId::parse(recordId());
    if (!id)
        return;
    readOne<OrderDetail>(
            [id = *id](Transaction &transaction, const ReadScope &scope) {
                return orderDetail(transaction, scope, id);
            },
            [this](OrderDetail order) { m_order = std::move(order); });
}

void OrderDetailPane::forget()
{
    m_order.reset();
}

QString OrderDetailPane::money(qint64 minor) const
{
    return Formats().money(minor, m_order->currency);
}

void OrderDetailPane::render()
{
    const Formats formats;
    m_title->setText(tr("Order %1").arg(m_order->number));
    m_state->setText(Formats::orderState(orderStateName(m_order->state)) + u" \u00b7 "_qs +
                     money(m_order->totalMinor));
    m_facts->setRows({{tr("Shop"), m_order->shopName},
                      {tr("Customer"), m_order->customer ? m_order->customerName : tr("Walk-in")},
                      {tr("Sent to"), namedAddressLine(m_order->delivery)},
                      {tr("Clerk"), m_order->clerkName},
                      {tr("Channel"), Formats::channel(channelName(m_order->channel))},
                      {tr("Placed"), formats.dateTime(m_order->placedAt)},
                      {tr("Business date"), formats.date(m_order->businessDate)},
                      {tr("Coupon"), m_order->couponCode},
                      {tr("Note"), m_order->note}});
    renderLines();
    renderSums();
    renderTenders();
    renderTimeline();
}

void OrderDetailPane::renderLines()
{
    const Formats formats;
    QList<SmallTable::Row> rows;
    for (const OrderLineDetail &line : m_order->lines) {
        const QString copies = line.returned > 0 ? tr("%1 (%2 returned)")
                                                           .arg(formats.integer(line.quantity),
                                                                formats.integer(line.returned))
                                                 : formats.integer(line.quantity);
        rows += {{line.title, copies, formats.amount(line.unitMinor, m_order->currency),
                  formats.amount(line.totalMinor, m_order->currency)},
                 line.book.toString()};
    }
    m_lines->setRows(rows);
}

void OrderDetailPane::renderSums()
{
    m_sums->setValueAlignment(m_explain->isChecked() ? Qt::AlignLeft : Qt::AlignRight);
    if (m_explain->isChecked())
        return m_sums->setRows(explanationRows(explainedTotal(*m_order)));
    const Formats formats;
    std::map<int, qint64> taxes;
    for (const OrderLineDetail &line : m_order->lines)
        taxes[line.taxRateBp] += line.taxMinor;
    const auto unlessZero = [this](qint64 minor) { return minor == 0 ? QString() : money(minor); };
    QList<std::pair<QString, QString>> rows{{tr("Subtotal"), money(m_order->subtotalMinor)},
                                            {tr("Discount"), unlessZero(-m_order->discountMinor)}};
    for (const auto &[rate, tax] : taxes) {
        const QString name = m_order->pricesIncludeTax ? tr("Tax %1, included") : tr("Tax %1");
        rows += {name.arg(formats.percent(rate)), money(tax)};
    }
    rows += {tr("Total"), money(m_order->totalMinor)};
    rows += {tr("Paid"), unlessZero(m_order->paidMinor)};
    rows += {tr("Refunded"), unlessZero(m_order->refundedMinor)};
    m_sums->setRows(rows);
}

void OrderDetailPane::renderTenders()
{
    const Formats formats;
    QList<SmallTable::Row> rows;
    for (const TenderDetail &tender : m_order->tenders)
        rows += {{Formats::tenderKind(tenderKindName(tender.kind)), formats.dateTime(tender.at),
                  money(tender.amountMinor)},
                 tender.id.toString()};
    m_tenders->setRows(rows);
    m_tenders->setVisible(!rows.isEmpty());
    m_tendersHeading->setVisible(!rows.isEmpty());
}

void OrderDetailPane::renderTimeline()
{
    const Formats formats;
    QList<TimelineView::Event> events;
    for (const OrderEvent &event : m_order->events) {
        QStringList more{event.actorName, event.note};
        more.removeAll(QString());
        events +=
                {isStop(event) ? TimelineView::Mark::Stopped : TimelineView::Mark::Done,
                 Formats::orderEvent(event.kind), formats.dateTime(event.at), more.join(u", "_qs)};
    }
    for (const OrderState state : statesAhead(*m_order))
        events += {TimelineView::Mark::Next, Formats::orderState(orderStateName(state)), {}, {}};
    m_timeline->setEvents(events);
}

void OrderDetailPane::retranslate()
{
    setHint(tr("Select an order to see its lines, payments and history."));
    m_linesHeading->setText(tr("Lines"));
    m_lines->setHeads(tr("Lines of the order"),
                      {tr("Title"), tr("Copies"), tr("Price"), tr("Total")});
    m_explain->setText(tr("&Explain the total"));
    m_tendersHeading->setText(tr("Payments"));
    m_tenders->setHeads(tr("Payments"), {tr("Kind"), tr("Time"), tr("Amount")});
    m_timelineHeading->setText(tr("History"));
}

} // namespace shopdesk
