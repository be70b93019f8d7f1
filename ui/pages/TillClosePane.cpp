// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TillClosePane.h"

#include "db/service/DataService.h"
#include "models/support/Formats.h"
#include "ui/pages/SmallTable.h"
#include "ui/support/Fonts.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/MessagePanel.h"
#include "ui/widgets/MoneyEdit.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopdesk {

TillClosePane::TillClosePane(const PageContext &context, QWidget *parent)
    : TillPane(u"tillClose"_qs, parent)
    , m_context(context)
    , m_totals(new SmallTable(u"tillTotals"_qs, 0, {1, 2}))
    , m_facts(new KeyValueList)
    , m_counted(new MoneyEdit)
    , m_countedLabel(nullptr)
    , m_remark(new QLineEdit)
    , m_remarkLabel(nullptr)
    , m_difference(new QLabel)
{
    const Currency currency = context.data.workspace().currency;
    m_counted->setObjectName(u"tillCounted"_qs);
    m_counted->setCurrency(currency.code(), currency.minorDigits());
    m_remark->setObjectName(u"tillNote"_qs);
    m_remark->setMaxLength(200);
    m_difference->setObjectName(u"tillDifference"_qs);
    m_difference->setFont(fonts::title(font()));
    m_difference->setAlignment(Qt::AlignRight);
    body()->addWidget(m_totals);
    body()->addWidget(m_facts);
    body()->addSpacing(metrics::kMargin);
    m_countedLabel = addField(m_counted);
    body()->addWidget(m_difference);
    m_remarkLabel = addField(m_remark);
    body()->addStretch();
    connect(m_counted, &QLineEdit::textChanged, this, &TillClosePane::showDifference);
    ready();
}

QString TillClosePane::money(qint64 minor) const
{
    return Formats().money(minor, m_context.data.workspace().currency.code());
}

void TillClosePane::setDay(const TillDayDetail &day)
{
    m_day = day;
    m_counted->clear();
    m_remark->clear();
    showTotals();
    showDifference();
}

void TillClosePane::showTotals()
{
    if (!m_day)
        return;
    QList<SmallTable::Row> rows;
    for (const TenderTotal &total : m_day->totals)
        rows += {.cells = {Formats::tenderKind(total.kind), Formats().integer(total.tenders),
                           money(total.amountMinor)}};
    m_totals->setRows(rows);
    m_totals->setVisible(!rows.isEmpty());
    m_facts->setRows({{tr("Day"), Formats().date(m_day->businessDate)},
                      {tr("Opened"),
                       tr("%1 by %2").arg(Formats().dateTime(m_day->openedAt), m_day->openedBy)},
                      {tr("Float"), money(m_day->floatMinor)},
                      {tr("Should be in the drawer"), money(m_day->expectedMinor)}});
}

void TillClosePane::showDifference()
{
    const auto counted = m_counted->minorUnits();
    if (!m_day || !counted)
        return m_difference->clear();
    const qint64 difference = *counted - m_day->expectedMinor;
    if (difference == 0)
        m_difference->setText(tr("No difference"));
    else if (difference > 0)
        m_difference->setText(tr("Too much: %1").arg(money(difference)));
    else
        m_difference->setText(tr("Missing: %1").arg(money(-difference)));
}

void TillClosePane::submit()
{
    const auto amount = m_counted->minorUnits();
    if (!amount)
        return message()->showMessage(MessagePanel::Tone::Negative,
                                      tr("Count the drawer and enter what is in it."));
    startBusy();
    Q_EMIT counted({.countedMinor = *amount, .note = m_remark->text().trimmed()});
}

void TillClosePane::retranslate()
{
    setHeading(tr("Close the till"));
    m_totals->setHeads(tr("Taken today"), {tr("Taken today"), tr("Count"), tr("Sum")});
    m_countedLabel->setText(tr("&Counted cash, float included"));
    m_counted->setAccessibleName(tr("Counted cash, float included"));
    m_remarkLabel->setText(tr("&Note (may be left out)"));
    m_remark->setAccessibleName(tr("Note"));
    button()->setText(tr("Close the till"));
    showTotals();
    showDifference();
}

} // namespace shopdesk
