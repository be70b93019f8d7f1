// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TillParkedPane.h"

#include "models/support/Formats.h"
#include "ui/pages/SmallTable.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

enum Column { SinceColumn, WhoColumn, CopiesColumn };

}

TillParkedPane::TillParkedPane(QWidget *parent)
    : TillPane(u"tillParked"_qs, parent)
    , m_table(new SmallTable(u"parkedSales"_qs, WhoColumn, {CopiesColumn}))
{
    body()->addWidget(m_table);
    body()->addStretch();
    setFirst(m_table);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, [this] { submit(); });
    ready();
}

void TillParkedPane::setSales(std::vector<ParkedSale> sales)
{
    m_sales = std::move(sales);
    fill();
}

void TillParkedPane::fill()
{
    QList<SmallTable::Row> rows;
    for (const ParkedSale &sale : m_sales) {
        QStringList who{sale.label, sale.customerName, sale.firstTitle};
        who.removeAll(QString());
        rows += {.cells = {QLocale().toString(sale.parkedAt.toLocalTime().time(),
                                              QLocale::ShortFormat),
                           who.join(u" · "_qs), Formats().integer(sale.copies)},
                 .id = sale.cart.toString()};
    }
    m_table->setRows(rows);
    if (!rows.isEmpty())
        m_table->selectRow(0);
    button()->setEnabled(!rows.isEmpty());
    setHeading(tr("Parked sales"),
               rows.isEmpty() ? tr("No sale is parked in this shop.") : QString());
}

void TillParkedPane::submit()
{
    const auto cart = CartId::parse(m_table->idAt(m_table->currentRow()));
    if (!cart)
        return;
    startBusy();
    Q_EMIT chosen(*cart);
}

void TillParkedPane::retranslate()
{
    m_table->setHeads(tr("Parked sales"), {tr("Since"), tr("Sale"), tr("Copies")});
    button()->setText(tr("Take it up again"));
    fill();
}

} // namespace shopdesk
