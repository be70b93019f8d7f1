// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PurchaseOrderDetailPane.h"

#include "models/support/Formats.h"
#include "models/support/PurchasingWords.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/SmallTable.h"
#include "ui/support/Fonts.h"
#include "ui/widgets/KeyValueList.h"

#include <QLabel>
#include <QVBoxLayout>

namespace shopdesk {

PurchaseOrderDetailPane::PurchaseOrderDetailPane(const PageContext &context, QWidget *parent)
    : DetailPane(u"purchaseOrderDetail"_qs, context, parent)
    , m_title(addTitle())
    , m_state(addText(u"purchaseOrderState"_qs))
    , m_facts(new KeyValueList)
{
    m_state->setFont(fonts::strong(font()));
    addButtonRow();
    content()->addWidget(m_facts);
    m_linesHeading = addHeading(u"purchaseLinesHeading"_qs);
    m_lines = new SmallTable(u"purchaseOrderLines"_qs, 0, {1, 2});
    content()->addWidget(m_lines);
    m_deliveriesHeading = addHeading(u"deliveriesHeading"_qs);
    m_deliveries = new SmallTable(u"purchaseOrderDeliveries"_qs, 0, {2});
    content()->addWidget(m_deliveries);
    connect(m_lines, &QTableWidget::cellActivated, this, [this](int row) {
        this->context().host.showRecord(PageId::Books, m_lines->idAt(row));
    });
    connect(m_deliveries, &QTableWidget::cellActivated, this, [this](int row) {
        this->context().host.showRecord(PageId::Receiving, m_deliveries->idAt(row));
    });
    ready();
}

void PurchaseOrderDetailPane::read()
{
    const auto id = PurchaseOrderId::parse(recordId());
    if (!id)
        return;
    readOne<PurchaseOrderDetail>(
            [id = *id](Transaction &transaction, const ReadScope &scope) {
                return purchaseOrderDetail(transaction, scope, id);
            },
            [this](PurchaseOrderDetail order) { m_order = std::move(order); });
}

void PurchaseOrderDetailPane::forget()
{
    m_order.reset();
}

void PurchaseOrderDetailPane::render()
{
    const Formats formats;
    m_title->setText(m_order->paper.number);
    m_state->setText(PurchasingWords::state(m_order->paper.state) + u" \u00b7 "_qs +
                     tr("%1 of %Ln copy(ies) came", nullptr, int(m_order->paper.copies))
                             .arg(formats.integer(m_order->received)));
    renderFacts();
    renderLines();
    renderDeliveries();
}

void PurchaseOrderDetailPane::renderFacts()
{
    const Formats formats;
    const auto &paper = m_order->paper;
    const auto timeOf = [&](const QDateTime &at) {
        return at.isValid() ? formats.dateTime(at) : QString();
    };
    m_facts->setRows(
            {{tr("Supplier"), paper.supplierName},
             {tr("Shop"), paper.shopName},
             {tr("Cost"), formats.money(paper.costMinor, paper.currency)},
             {tr("Expected"), m_order->expectedOn ? formats.date(*m_order->expectedOn) : QString()},
             {tr("Written"), tr("%1 by %2").arg(timeOf(paper.createdAt), paper.actorName)},
             {tr("Sent"), timeOf(m_order->sentAt)},
             {tr("Ended"), timeOf(m_order->closedAt)},
             {tr("Note"), paper.note}});
}

void PurchaseOrderDetailPane::renderLines()
{
    const Formats formats;
    QList<SmallTable::Row> rows;
    for (const auto &line : m_order->lines)
        rows += {.cells = {line.title, formats.integer(line.quantity),
                           formats.integer(line.received)},
                 .id = line.book.toString()};
    m_lines->setRows(rows);
}

void PurchaseOrderDetailPane::renderDeliveries()
{
    const Formats formats;
    QList<SmallTable::Row> rows;
    for (const auto &delivery : m_order->deliveries)
        rows += {.cells = {delivery.number, formats.date(delivery.receivedAt.toLocalTime().date()),
                           formats.integer(delivery.copies)},
                 .id = delivery.id.toString()};
    m_deliveries->setRows(rows);
    m_deliveries->setVisible(!rows.isEmpty());
    m_deliveriesHeading->setVisible(!rows.isEmpty());
}

void PurchaseOrderDetailPane::retranslate()
{
    setHint(tr("Select a purchase order to see its books and what came of them."));
    m_linesHeading->setText(tr("Books"));
    m_lines->setHeads(tr("Books of the purchase order"), {tr("Title"), tr("Ordered"), tr("Came")});
    m_deliveriesHeading->setText(tr("Deliveries"));
    m_deliveries->setHeads(tr("Deliveries for the purchase order"),
                           {tr("Number"), tr("Day"), tr("Copies")});
}

} // namespace shopdesk
