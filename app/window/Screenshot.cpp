// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Screenshot.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QPixmap>
#include <QSaveFile>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace shopdesk {

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(screenshotLog, "shopdesk.screenshot")

constexpr auto kSettling = 1500ms;

QWidget *windowOnTop()
{
    if (QWidget *active = QApplication::activeWindow())
        return active;
    const auto windows = QApplication::topLevelWidgets();
    const auto shown = std::ranges::find_if(windows, &QWidget::isVisible);
    return shown == windows.end() ? nullptr : *shown;
}

} // namespace

Screenshot::Screenshot(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
}

void Screenshot::takeSoon()
{
    if (m_file.isEmpty() || !m_waiting)
        return;
    m_waiting = false;
    QTimer::singleShot(kSettling, this, &Screenshot::take);
}

void Screenshot::take()
{
    QWidget *window = windowOnTop();
    // Written whole or not at all: whoever waits for the file may read it at once.
    QSaveFile file(m_file);
    const bool written = window && file.open(QIODevice::WriteOnly) &&
                         window->grab().save(&file, "PNG") && file.commit();
    if (!written)
        qCWarning(screenshotLog).noquote() << "no screenshot:" << m_file << file.errorString();
    Q_EMIT taken();
}

} // namespace shopdesk
