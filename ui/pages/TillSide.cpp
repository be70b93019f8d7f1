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
    connect(pane, &TillPane::left, this, &TillSide::showSummary);
}

void TillSide::show(TillPane *pane)
{
    setCurrentWidget(pane);
    pane->enter();
    Q_EMIT paneChanged();
}

void TillSide::showSummary()
{
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
        showSummary();
    else if (pane())
        pane()->showError(result.error());
}

} // namespace shopdesk
