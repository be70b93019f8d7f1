// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/PayOrderDialog.h"

#include "ui/widgets/MoneyEdit.h"

#include <QPushButton>

namespace shopdesk {

PayOrderDialog::PayOrderDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : PaymentDialog(u"payOrderDialog"_qs, service, prompts, parent)
{
    addTenders(payableTenderKinds());
    FormDialog::ready();
}

void PayOrderDialog::setOrder(const OrderDetail &order)
{
    m_order = order.id;
    m_number = order.number;
    setDue(order.totalMinor - order.paidMinor);
    markUnchanged();
    retranslate();
    auto *given = static_cast<QLineEdit *>(field(u"given_minor"_qs)->editor());
    given->selectAll();
    given->setFocus();
}

CommandValue PayOrderDialog::command() const
{
    PayOrder payment;
    payment.order = OrderRef(m_order);
    payment.tenders = tenders();
    return payment;
}

void PayOrderDialog::retranslate()
{
    PaymentDialog::retranslate();
    setHeading(tr("Pay order %1").arg(m_number), tr("Due: %1").arg(money(due())));
    submitButton()->setText(tr("Take the payment"));
}

} // namespace shopdesk
