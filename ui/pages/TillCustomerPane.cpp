// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TillCustomerPane.h"

#include "ui/pages/CustomerPicker.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopdesk {

TillCustomerPane::TillCustomerPane(const PageContext &context, QWidget *parent)
    : TillPane(u"tillCustomer"_qs, parent)
    , m_picker(new CustomerPicker(context))
    , m_label(addField(m_picker))
{
    m_picker->setObjectName(u"tillCustomerPicker"_qs);
    body()->addStretch();
    ready();
}

void TillCustomerPane::setCustomer(const std::optional<CustomerId> &customer, const QString &name)
{
    m_picker->setCustomer(customer, name);
}

void TillCustomerPane::submit()
{
    startBusy();
    Q_EMIT entered(m_picker->customer());
}

void TillCustomerPane::retranslate()
{
    setHeading(tr("Customer"), tr("Empty for a walk-in."));
    m_label->setText(tr("&Name, e-mail, phone or card"));
    button()->setText(tr("Take the customer"));
}

} // namespace shopdesk
