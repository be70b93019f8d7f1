// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/LanguageWatch.h"

#include <QEvent>
#include <QWidget>

namespace shopdesk {

LanguageWatch::LanguageWatch(QWidget *widget, std::function<void()> retranslate)
    : QObject(widget)
    , m_retranslate(std::move(retranslate))
{
    widget->installEventFilter(this);
    m_retranslate();
}

bool LanguageWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::LanguageChange)
        m_retranslate();
    return QObject::eventFilter(watched, event);
}

void onLanguage(QWidget *widget, std::function<void()> retranslate)
{
    new LanguageWatch(widget, std::move(retranslate)); // the widget owns it
}

} // namespace shopdesk
