// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Theme.h"

#include "ui/support/Colors.h"
#include "ui/support/FlatStyle.h"
#include "ui/support/Fonts.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QToolTip>

namespace shopdesk {

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
{
    QApplication::setStyle(new FlatStyle); // the application owns it
    QApplication::setFont(fonts::withTabularFigures(QApplication::font()));
    m_application.installEventFilter(this);
    apply(Appearance::System);
}

void Theme::apply(Appearance appearance)
{
    const QScopedValueRollback guard(m_applying, true);
    m_appearance = appearance;
    m_dark =
            appearance == Appearance::Dark || (appearance == Appearance::System && desktopIsDark());
    const QPalette palette = m_dark ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed(appearance);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_application && event->type() == QEvent::ThemeChange && !m_applying &&
        m_appearance == Appearance::System)
        apply(Appearance::System);
    return QObject::eventFilter(watched, event);
}

// An empty palette gives back what the desktop wants; Qt 6.4 has no other question for it.
bool Theme::desktopIsDark()
{
    QApplication::setPalette(QPalette());
    return shopdesk::isDark(QApplication::palette());
}

QString appearanceName(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return u"light"_qs;
    case Appearance::Dark:
        return u"dark"_qs;
    case Appearance::System:
        break;
    }
    return u"system"_qs;
}

Appearance appearanceFromName(const QString &name)
{
    if (name == u"light"_qs)
        return Appearance::Light;
    return name == u"dark"_qs ? Appearance::Dark : Appearance::System;
}

} // namespace shopdesk
