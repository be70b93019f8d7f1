// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>

class QApplication;

namespace shopdesk {

enum class Appearance { System, Light, Dark };

// How the window looks: style, palette and font of the whole application. One per process, made
// by the composition root after QApplication; GUI thread only.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    // Switches at once; open windows repaint themselves.
    void apply(Appearance appearance);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] bool isDark() const { return m_dark; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(shopdesk::Appearance appearance);

private:
    bool desktopIsDark();

    QApplication &m_application;
    Appearance m_appearance = Appearance::System;
    bool m_dark = false;
    bool m_applying = false;
};

// "system", "light", "dark": the spelling in settings files; unknown text means System.
[[nodiscard]] QString appearanceName(Appearance appearance);
[[nodiscard]] Appearance appearanceFromName(const QString &name);

} // namespace shopdesk
