// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TillCustomerPane.h"

#include "db/domain/ScannedCode.h"
#include "ui/pages/CustomerPicker.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace shopdesk {

TillCustomerPane::TillCustomerPane(const PageContext &context, QWidget *parent)
    : TillPane(u"tillCustomer"_qs, parent)
    , m_picker(new CustomerPicker(context))
    , m_label(addField(m_picker))
{
    m_picker->setObjectName(u"tillCustomerPicker"_qs);
    body()->addStretch();
    connect(m_picker, &CustomerPicker::customerChosen, this, &TillCustomerPane::takeChosen);
    ready();
}

void TillCustomerPane::setCustomer(const std::optional<CustomerId> &customer, const QString &name)
{
    m_isAsked = false;
    m_picker->setCustomer(customer, name);
}

bool TillCustomerPane::takesScan(const QString &code)
{
    if (isBusy() || ScannedCode::parse(code))
        return false;
    m_isAsked = true;
    m_picker->look(code);
    return true;
}

// With the picker open at a name, Enter chooses; whoever that is, is then taken.
void TillCustomerPane::takeChosen()
{
    if (std::exchange(m_isAsked, false) && m_picker->customer())
        submit();
}

void TillCustomerPane::submit()
{
    m_isAsked = !m_picker->customer() && !m_picker->text().trimmed().isEmpty();
    if (m_isAsked)
        return;
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
