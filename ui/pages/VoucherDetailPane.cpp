// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/VoucherDetailPane.h"

#include "db/domain/VoucherCode.h"
#include "models/support/Formats.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/SmallTable.h"
#include "ui/support/Fonts.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/TimelineView.h"

#include <QLabel>
#include <QVBoxLayout>

namespace shopdesk {

VoucherDetailPane::VoucherDetailPane(const PageContext &context, QWidget *parent)
    : DetailPane(u"voucherDetail"_qs, context, parent)
    , m_title(addTitle())
    , m_state(addText(u"voucherState"_qs))
    , m_facts(new KeyValueList)
{
    m_state->setFont(fonts::strong(font()));
    addButtonRow();
    content()->addWidget(m_facts);
    m_orderHeading = addHeading(u"voucherOrdersHeading"_qs);
    m_orders = new SmallTable(u"voucherOrders"_qs, 0, {2});
    content()->addWidget(m_orders);
    m_entryHeading = addHeading(u"voucherEntriesHeading"_qs);
    m_entries = new TimelineView;
    m_entries->setObjectName(u"voucherEntries"_qs);
    content()->addWidget(m_entries);
    connect(m_orders, &QTableWidget::cellActivated, this, [this](int row) {
        this->context().host.showRecord(PageId::Orders, m_orders->idAt(row));
    });
    ready();
}

void VoucherDetailPane::read()
{
    const auto id = VoucherId::parse(recordId());
    if (!id)
        return;
    readOne<VoucherDetail>(
            [id = *id](Transaction &transaction, const ReadScope &scope) {
                return voucherDetail(transaction, scope, id);
            },
            [this](VoucherDetail voucher) { m_voucher = std::move(voucher); });
}

void VoucherDetailPane::forget()
{
    m_voucher.reset();
}

QString VoucherDetailPane::money(qint64 minor) const
{
    return Formats().money(minor, m_voucher->currency);
}

void VoucherDetailPane::render()
{
    const auto code = VoucherCode::parse(m_voucher->code);
    m_title->setText(code ? code->grouped() : m_voucher->code);
    const auto standing =
            voucherStanding(m_voucher->active, m_voucher->balanceMinor, m_voucher->expiresOn,
                            context().data.clock().now().toLocalTime().date());
    m_state->setText(Formats::voucherStanding(voucherStandingName(standing)) + u" \u00b7 "_qs +
                     money(m_voucher->balanceMinor));
    renderFacts();
    renderOrders();
    renderEntries();
}

void VoucherDetailPane::renderFacts()
{
    const Formats formats;
    m_facts->setRows({{tr("Left on it"), money(m_voucher->balanceMinor)},
                      {tr("Good until"), m_voucher->expiresOn ? formats.date(*m_voucher->expiresOn)
                                                              : tr("Without end")},
                      {tr("Customer"), m_voucher->customerName},
                      {tr("Made"), formats.dateTime(m_voucher->createdAt)},
                      {tr("Note"), m_voucher->note}});
}

void VoucherDetailPane::renderOrders()
{
    const Formats formats;
    QList<SmallTable::Row> rows;
    for (const VoucherEntry &entry : m_voucher->entries) {
        if (entry.order)
            rows += {{entry.orderNumber, formats.date(entry.at.toLocalTime().date()),
                      money(entry.amountMinor)},
                     entry.order->toString()};
    }
    m_orders->setRows(rows);
    m_orders->setVisible(!rows.isEmpty());
    m_orderHeading->setVisible(!rows.isEmpty());
}

void VoucherDetailPane::renderEntries()
{
    const Formats formats;
    QList<TimelineView::Event> events;
    for (const VoucherEntry &entry : m_voucher->entries) {
        QStringList more{entry.shopName, entry.actorName, entry.orderNumber, entry.note};
        more.removeAll(QString());
        events += {entry.kind == u"withdrawn" ? TimelineView::Mark::Stopped
                                              : TimelineView::Mark::Done,
                   tr("%1: %2").arg(Formats::voucherEntry(entry.kind), money(entry.amountMinor)),
                   formats.dateTime(entry.at), more.join(u", "_qs)};
    }
    m_entries->setEvents(events);
}

void VoucherDetailPane::retranslate()
{
    setHint(tr("Select a voucher to see what is left on it and how it came about."));
    m_orderHeading->setText(tr("Orders"));
    m_orders->setHeads(tr("Orders of the voucher"), {tr("Number"), tr("Day"), tr("Amount")});
    m_entryHeading->setText(tr("Entries"));
}

} // namespace shopdesk
