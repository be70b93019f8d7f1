// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TillOpenPane.h"

#include "db/service/DataService.h"
#include "ui/widgets/MessagePanel.h"
#include "ui/widgets/MoneyEdit.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopdesk {

TillOpenPane::TillOpenPane(const PageContext &context, QWidget *parent)
    : TillPane(u"tillOpen"_qs, parent)
    , m_float(new MoneyEdit)
    , m_label(addField(m_float))
{
    const Currency currency = context.data.workspace().currency;
    m_float->setObjectName(u"tillFloat"_qs);
    m_float->setCurrency(currency.code(), currency.minorDigits());
    body()->addStretch();
    ready();
}

void TillOpenPane::submit()
{
    const auto amount = m_float->minorUnits();
    if (!amount)
        return message()->showMessage(
                MessagePanel::Tone::Negative,
                tr("Enter the cash that is in the drawer; 0 if there is none."));
    startBusy();
    Q_EMIT counted(*amount);
}

void TillOpenPane::retranslate()
{
    setHeading(tr("Open the till"), tr("What is taken from now on belongs to this day, until it is "
                                       "counted and closed."));
    m_label->setText(tr("&Cash in the drawer"));
    m_float->setAccessibleName(tr("Cash in the drawer"));
    button()->setText(tr("Open the till"));
}

} // namespace shopdesk
