// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/DeliveryDetailPane.h"

#include "models/support/Formats.h"
#include "models/support/PurchasingWords.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/SmallTable.h"
#include "ui/support/Fonts.h"
#include "ui/widgets/KeyValueList.h"

#include <QLabel>
#include <QVBoxLayout>

namespace shopdesk {

DeliveryDetailPane::DeliveryDetailPane(const PageContext &context, QWidget *parent)
    : DetailPane(u"deliveryDetail"_qs, context, parent)
    , m_title(addTitle())
    , m_sum(addText(u"deliveryCopies"_qs))
    , m_facts(new KeyValueList)
{
    m_sum->setFont(fonts::strong(font()));
    addButtonRow();
    m_differencesHeading = addHeading(u"deliveryDifferencesHeading"_qs);
    m_differences = addText(u"deliveryDifferences"_qs);
    content()->addWidget(m_facts);
    m_linesHeading = addHeading(u"deliveryLinesHeading"_qs);
    m_lines = new SmallTable(u"deliveryBooks"_qs, 0, {1});
    content()->addWidget(m_lines);
    connect(m_lines, &QTableWidget::cellActivated, this, [this](int row) {
        this->context().host.showRecord(PageId::Books, m_lines->idAt(row));
    });
    ready();
}

void DeliveryDetailPane::read()
{
    const auto id = DeliveryId::parse(recordId());
    if (!id)
        return;
    readOne<DeliveryDetail>(
            [id = *id](Transaction &transaction, const ReadScope &scope) {
                return deliveryDetail(transaction, scope, id);
            },
            [this](DeliveryDetail delivery) { m_delivery = std::move(delivery); });
}

void DeliveryDetailPane::forget()
{
    m_delivery.reset();
}

void DeliveryDetailPane::render()
{
    m_title->setText(m_delivery->paper.number);
    m_sum->setText(tr("%Ln copy(ies)", nullptr, int(m_delivery->paper.copies)));
    renderDifferences();
    renderFacts();
    renderLines();
}

void DeliveryDetailPane::renderDifferences()
{
    QStringList sentences;
    for (const auto &line : m_delivery->lines)
        sentences.append(PurchasingWords::difference({.title = line.title,
                                                      .expected = line.expected,
                                                      .quantity = line.quantity,
                                                      .damaged = line.damaged}));
    sentences.removeAll(QString());
    m_differences->setText(sentences.join(u'\n'));
    m_differences->setVisible(!sentences.isEmpty());
    m_differencesHeading->setVisible(!sentences.isEmpty());
}

void DeliveryDetailPane::renderFacts()
{
    const Formats formats;
    const auto &paper = m_delivery->paper;
    const bool isOrdered = m_delivery->purchaseOrder.has_value();
    m_facts->setRows(
            {{tr("Supplier"), paper.supplierName},
             {tr("Shop"), paper.shopName},
             {tr("Purchase order"), isOrdered ? m_delivery->purchaseOrderNumber : QString()},
             {tr("Delivery note"), m_delivery->reference},
             {tr("Cost"),
              paper.costMinor > 0 ? formats.money(paper.costMinor, paper.currency) : QString()},
             {tr("Received"),
              tr("%1 by %2").arg(formats.dateTime(paper.createdAt), paper.actorName)},
             {tr("Note"), paper.note}});
}

// How they differ is said in words above.
void DeliveryDetailPane::renderLines()
{
    const Formats formats;
    QList<SmallTable::Row> rows;
    for (const auto &line : m_delivery->lines)
        rows += {.cells = {line.title, formats.integer(line.quantity)}, .id = line.book.toString()};
    m_lines->setRows(rows);
}

void DeliveryDetailPane::retranslate()
{
    setHint(tr("Select a delivery to see its books and how it differed from its order."));
    m_differencesHeading->setText(tr("How it differed"));
    m_linesHeading->setText(tr("Books"));
    m_lines->setHeads(tr("Books of the delivery"), {tr("Title"), tr("Came")});
}

} // namespace shopdesk
