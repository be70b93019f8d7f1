// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TillDonePane.h"

#include "ui/support/Fonts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopdesk {

TillDonePane::TillDonePane(QWidget *parent)
    : TillPane(u"tillDone"_qs, parent)
    , m_caption(new QLabel)
    , m_change(nullptr)
    , m_next(new QLabel)
    , m_receipt(new QPushButton)
{
    m_caption->setAlignment(Qt::AlignRight);
    body()->addStretch();
    body()->addWidget(m_caption);
    m_change = addFigure(u"tillChange"_qs);
    m_change->setFont(fonts::display(fonts::display(font())));
    m_next->setWordWrap(true);
    m_next->setAlignment(Qt::AlignRight);
    m_next->setForegroundRole(QPalette::PlaceholderText);
    body()->addWidget(m_next);
    body()->addStretch();
    m_receipt->setObjectName(u"tillDoneReceipt"_qs);
    m_receipt->setAutoDefault(true);
    m_receipt->setFocusPolicy(Qt::TabFocus); // a click leaves Enter to the next sale
    body()->addWidget(m_receipt);
    connect(m_receipt, &QPushButton::clicked, this, &TillDonePane::receiptRequested);
    hideLeave();
    ready();
}

void TillDonePane::setSale(const Sale &sale)
{
    m_sale = sale;
    retranslate();
}

void TillDonePane::submit()
{
    Q_EMIT left();
}

void TillDonePane::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isTyped = !text.isEmpty() && text.at(0).isPrint() &&
                         !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!isTyped)
        return TillPane::keyPressEvent(event);
    Q_EMIT typed(text);
}

void TillDonePane::retranslate()
{
    setHeading(tr("Sold"), tr("%1: %2").arg(m_sale.number, m_sale.total));
    m_caption->setText(tr("Change"));
    m_change->setText(m_sale.change.isEmpty() ? tr("None") : m_sale.change);
    m_change->setAccessibleName(tr("Change"));
    m_next->setText(tr("Enter, Esc, a scan or a typed code begins the next sale."));
    m_receipt->setText(tr("Show the receipt (F8)"));
    m_receipt->setVisible(m_sale.hasReceipt);
    button()->setText(tr("Next sale (Enter)"));
}

} // namespace shopdesk
