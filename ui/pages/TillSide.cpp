// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TillSide.h"

namespace shopdesk {

TillSide::TillSide(QWidget *summary, QWidget *parent)
    : QStackedWidget(parent)
{
    setObjectName(u"tillSide"_qs);
    addWidget(summary);
}

void TillSide::add(TillPane *pane)
{
    addWidget(pane);
    connect(pane, &TillPane::left, this, &TillSide::goBack);
}

void TillSide::show(TillPane *pane)
{
    m_below = nullptr;
    setCurrentWidget(pane);
    pane->enter();
    Q_EMIT paneChanged();
}

void TillSide::showOver(TillPane *pane)
{
    TillPane *below = this->pane();
    show(pane);
    m_below = below;
}

void TillSide::goBack()
{
    if (m_below)
        show(m_below);
    else
        showSummary();
}

void TillSide::showSummary()
{
    m_below = nullptr;
    setCurrentIndex(0);
    Q_EMIT paneChanged();
}

TillPane *TillSide::pane() const
{
    return qobject_cast<TillPane *>(currentWidget());
}

void TillSide::settle(const Result<QJsonObject> &result)
{
    if (result)
        goBack();
    else if (pane())
        pane()->showError(result.error());
}

} // namespace shopdesk
