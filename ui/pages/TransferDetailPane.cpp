// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TransferDetailPane.h"

#include "models/support/Formats.h"
#include "models/support/TransferWords.h"
#include "ui/pages/SmallTable.h"
#include "ui/support/Fonts.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/TimelineView.h"

#include <QLabel>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

QString numberOrNothing(qint64 number)
{
    return number > 0 ? Formats().integer(number) : QString();
}

} // namespace

TransferDetailPane::TransferDetailPane(const PageContext &context, QWidget *parent)
    : DetailPane(u"transferDetail"_qs, context, parent)
    , m_title(addTitle())
    , m_state(addText(u"transferState"_qs))
    , m_facts(new KeyValueList)
{
    m_state->setFont(fonts::strong(font()));
    addButtonRow();
    content()->addWidget(m_facts);
    m_lineHeading = addHeading(u"transferLinesHeading"_qs);
    m_lines = new SmallTable(u"transferBooks"_qs, 0, {1, 2, 3, 4});
    content()->addWidget(m_lines);
    m_eventHeading = addHeading(u"transferEventsHeading"_qs);
    m_events = new TimelineView;
    m_events->setObjectName(u"transferEvents"_qs);
    content()->addWidget(m_events);
    ready();
}

void TransferDetailPane::read()
{
    const auto id = TransferId::parse(recordId());
    if (!id)
        return;
    readOne<TransferDetail>(
            [id = *id](Transaction &transaction, const ReadScope &scope) {
                return transferDetail(transaction, scope, id);
            },
            [this](TransferDetail transfer) { m_transfer = std::move(transfer); });
}

void TransferDetailPane::forget()
{
    m_transfer.reset();
}

void TransferDetailPane::render()
{
    m_title->setText(m_transfer->number);
    auto state = words::transferState(transferStateName(m_transfer->state));
    if (m_transfer->missing > 0)
        state += u" \u00b7 "_qs + tr("%Ln copy(ies) missing", nullptr, int(m_transfer->missing));
    m_state->setText(state);
    m_facts->setRows(
            {{tr("From"), m_transfer->from.name},
             {tr("To"), m_transfer->to.name},
             {tr("Asked for"), numberOrNothing(m_transfer->requested)},
             {tr("Copies sent"), numberOrNothing(m_transfer->dispatched)},
             {tr("Copies counted"), numberOrNothing(m_transfer->received)},
             {tr("Sees to it"), m_transfer->missing > 0 ? m_transfer->ownerName : QString()},
             {tr("Begun"), Formats().dateTime(m_transfer->createdAt)},
             {tr("Note"), m_transfer->note}});
    renderLines();
    renderEvents();
}

void TransferDetailPane::renderLines()
{
    QList<SmallTable::Row> rows;
    for (const auto &line : m_transfer->lines) {
        const auto missing = line.missing(m_transfer->state);
        rows += {{line.title, numberOrNothing(line.requested), numberOrNothing(line.dispatched),
                  numberOrNothing(line.received), numberOrNothing(missing)},
                 line.book.toString(),
                 missing > 0};
    }
    m_lines->setRows(rows);
    // What has not happened leaves its room to the titles.
    m_lines->setColumnHidden(1, m_transfer->dispatched > 0);
    m_lines->setColumnHidden(2, m_transfer->dispatched == 0);
    m_lines->setColumnHidden(3, m_transfer->state != TransferState::Received);
    m_lines->setColumnHidden(4, m_transfer->missing == 0);
}

QString TransferDetailPane::stepName(const QString &kind)
{
    if (kind == u"RequestTransfer")
        return tr("Asked for");
    if (kind == u"DispatchTransfer")
        return tr("Dispatched");
    if (kind == u"ReceiveTransfer")
        return tr("Received");
    return kind == u"CancelTransfer" ? tr("Called off") : Formats::commandKind(kind);
}

void TransferDetailPane::renderEvents()
{
    const Formats formats;
    QList<TimelineView::Event> events;
    for (const auto &event : m_transfer->events) {
        if (event.kind != u"SettleTransfer")
            events += {event.kind == u"CancelTransfer" ? TimelineView::Mark::Stopped
                                                       : TimelineView::Mark::Done,
                       stepName(event.kind), formats.dateTime(event.at), event.actorName};
    }
    // What was decided says more than that it was.
    for (const auto &settlement : m_transfer->settlements) {
        QStringList more{settlement.login, settlement.note};
        more.removeAll(QString());
        events += {TimelineView::Mark::Done,
                   tr("%1: %Ln copy(ies)", nullptr, int(settlement.copies))
                           .arg(words::transferOutcome(
                                   settlement.outcome ? transferOutcomeName(*settlement.outcome)
                                                      : QString())),
                   formats.dateTime(settlement.at), more.join(u", "_qs)};
    }
    if (m_transfer->state == TransferState::Requested)
        events += {TimelineView::Mark::Next, tr("To be sent"), {}, m_transfer->from.name};
    if (m_transfer->state == TransferState::Dispatched)
        events += {TimelineView::Mark::Next, tr("To be received"), {}, m_transfer->to.name};
    if (m_transfer->missing > 0)
        events += {TimelineView::Mark::Next, tr("To be settled"), {}, m_transfer->ownerName};
    m_events->setEvents(events);
}

void TransferDetailPane::retranslate()
{
    setHint(tr("Select a transfer to see its books and who did what."));
    m_lineHeading->setText(tr("Books"));
    m_lines->setHeads(tr("Books of the transfer"),
                      {tr("Title"), tr("Asked"), tr("Sent"), tr("Came"), tr("Lacks")});
    m_eventHeading->setText(tr("Who did what"));
}

} // namespace shopdesk
