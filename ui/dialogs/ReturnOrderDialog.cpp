// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ReturnOrderDialog.h"

#include "db/domain/TenderKind.h"
#include "models/support/Formats.h"
#include "ui/support/Fonts.h"
#include "ui/support/Metrics.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace shopdesk {

ReturnOrderDialog::ReturnOrderDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"returnOrderDialog"_qs, service, prompts, parent)
    , m_lines(new QTableWidget(0, 3))
    , m_refund(new QComboBox)
    , m_voucher(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_sum(new QLabel)
    , m_currency(service.workspace().currency.code())
{
    m_lines->setObjectName(u"returnLines"_qs);
    m_lines->setShowGrid(false);
    m_lines->setSelectionMode(QAbstractItemView::NoSelection);
    m_lines->setTabKeyNavigation(false);
    m_lines->verticalHeader()->hide();
    m_lines->verticalHeader()->setDefaultSectionSize(metrics::kControlHeight + metrics::kHalf);
    m_lines->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_lines->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_lines->setMinimumHeight(20 * metrics::kGrid);
    bodyLayout()->addWidget(m_lines);
    m_refund->addItem(QString(), QString()); // the way it came
    for (const TenderKind kind : payableTenderKinds())
        m_refund->addItem(Formats::tenderKind(tenderKindName(kind)), tenderKindName(kind));
    m_voucher->setMaxLength(60);
    addField(u"refund"_qs, m_refund);
    addField(u"voucher"_qs, m_voucher);
    connect(m_refund, &QComboBox::currentIndexChanged, this, &ReturnOrderDialog::showVoucher);
    addField(u"reason"_qs, m_reason);
    m_sum->setObjectName(u"refundSum"_qs);
    m_sum->setFont(fonts::strong(font()));
    m_sum->setAlignment(Qt::AlignRight);
    bodyLayout()->addWidget(m_sum);
    setMinimumWidth(metrics::kDialogWidth + 12 * metrics::kGrid);
    FormDialog::ready();
}

void ReturnOrderDialog::setOrder(const OrderDetail &order)
{
    m_order = order.id;
    m_number = order.number;
    m_bought = order.lines;
    m_copies.clear();
    m_lines->setRowCount(int(m_bought.size()));
    for (int row = 0; row < int(m_bought.size()); ++row)
        addLine(row, m_bought[size_t(row)]);
    retranslate();
}

void ReturnOrderDialog::addLine(int row, const OrderLineDetail &line)
{
    const auto cell = [](const QString &text) {
        auto *item = new QTableWidgetItem(text);
        item->setFlags(Qt::ItemIsEnabled);
        return item;
    };
    const int left = int(line.quantity - line.returned);
    m_lines->setItem(row, 0, cell(line.title));
    m_lines->setItem(row, 1, cell(Formats().integer(left)));
    m_lines->item(row, 1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *copies = new QSpinBox;
    copies->setObjectName(u"copies%1"_qs.arg(line.lineNo));
    copies->setRange(0, left);
    copies->setAlignment(Qt::AlignRight);
    copies->setValue(left);
    copies->setAccessibleName(line.title);
    m_lines->setCellWidget(row, 2, copies);
    m_copies += copies;
    connect(copies, &QSpinBox::valueChanged, this, &ReturnOrderDialog::showRefund);
}

// The parts of a line add up to its total exactly, whatever the steps; so the handler counts it.
qint64 ReturnOrderDialog::refundMinor() const
{
    qint64 sum = 0;
    for (qsizetype i = 0; i < m_copies.size(); ++i) {
        const OrderLineDetail &line = m_bought[size_t(i)];
        const auto upTo = [&](qint64 copies) { return line.totalMinor * copies / line.quantity; };
        sum += upTo(line.returned + m_copies[i]->value()) - upTo(line.returned);
    }
    return sum;
}

CommandValue ReturnOrderDialog::command() const
{
    ReturnOrder back;
    back.order = OrderRef(m_order);
    back.refund = m_refund->currentData().toString();
    if (const QString code = m_voucher->text().trimmed();
        !code.isEmpty() && back.refund == tenderKindName(TenderKind::Voucher))
        back.voucher = code;
    back.reason = m_reason->text().trimmed();
    for (qsizetype i = 0; i < m_copies.size(); ++i) {
        if (m_copies[i]->value() > 0)
            back.lines += {m_bought[size_t(i)].lineNo, m_copies[i]->value()};
    }
    return back;
}

// Without lines the command would mean all of them.
void ReturnOrderDialog::submit()
{
    const bool none = std::ranges::all_of(
            m_copies, [](const QSpinBox *copies) { return copies->value() == 0; });
    if (!none)
        return RecordDialog::submit();
    endBusy();
    m_copies.first()->setFocus(Qt::OtherFocusReason);
}

void ReturnOrderDialog::showVoucher()
{
    field(u"voucher"_qs)
            ->setVisible(m_refund->currentData() == tenderKindName(TenderKind::Voucher));
}

void ReturnOrderDialog::showRefund()
{
    m_sum->setText(tr("To refund: %1").arg(Formats().money(refundMinor(), m_currency)));
    const bool some = std::ranges::any_of(
            m_copies, [](const QSpinBox *copies) { return copies->value() > 0; });
    submitButton()->setEnabled(some);
}

void ReturnOrderDialog::retranslate()
{
    setHeading(tr("Return from order %1").arg(m_number),
               tr("Say how many copies of each book come back."));
    submitButton()->setText(tr("Take back and refund"));
    m_lines->setAccessibleName(tr("Books of the order"));
    m_lines->setHorizontalHeaderLabels({tr("Title"), tr("Sold"), tr("Comes back")});
    for (const int column : {1, 2})
        m_lines->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    field(u"refund"_qs)->setLabel(tr("Refund &by"));
    field(u"reason"_qs)->setLabel(tr("&Reason (may be left out)"));
    field(u"voucher"_qs)->setLabel(tr("&Voucher to fill (empty: a new one)"));
    m_refund->setItemText(0, tr("As it was paid"));
    for (int i = 1; i < m_refund->count(); ++i)
        m_refund->setItemText(i, Formats::tenderKind(m_refund->itemData(i).toString()));
    showVoucher();
    showRefund();
}

} // namespace shopdesk
