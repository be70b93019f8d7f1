// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CancelOrderDialog.h"

#include <QLineEdit>
#include <QPushButton>

namespace shopdesk {

CancelOrderDialog::CancelOrderDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"cancelOrderDialog"_qs, service, prompts, parent)
    , m_reason(new QLineEdit)
{
    addField(u"reason"_qs, m_reason);
    FormDialog::ready();
}

void CancelOrderDialog::setOrder(OrderId order, const QString &number)
{
    m_order = order;
    m_number = number;
    retranslate();
}

CommandValue CancelOrderDialog::command() const
{
    return CancelOrder{OrderRef(m_order), m_reason->text().trimmed()};
}

void CancelOrderDialog::retranslate()
{
    setHeading(tr("Cancel order %1").arg(m_number),
               tr("The reserved copies become available again. This cannot be undone."));
    submitButton()->setText(tr("Cancel the order"));
    setCloseText(tr("Keep the order"));
    field(u"reason"_qs)->setLabel(tr("&Reason (may be left out)"));
}

} // namespace shopdesk
