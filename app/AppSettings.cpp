// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AppSettings.h"

#include <algorithm>

namespace shopdesk {

namespace {

constexpr int kDefaultIdleMinutes = 10;
constexpr int kMostIdleMinutes = 24 * 60;

} // namespace

AppSettings::AppSettings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"shopdesk"_qs, u"shopdesk"_qs)
{
}

AppSettings::AppSettings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

QString AppSettings::language() const
{
    return m_settings.value(u"look/language"_qs).toString();
}

void AppSettings::setLanguage(const QString &code)
{
    m_settings.setValue(u"look/language"_qs, code);
}

Appearance AppSettings::appearance() const
{
    return appearanceFromName(m_settings.value(u"look/appearance"_qs).toString());
}

void AppSettings::setAppearance(Appearance appearance)
{
    m_settings.setValue(u"look/appearance"_qs, appearanceName(appearance));
}

std::chrono::minutes AppSettings::idleLimit() const
{
    const int minutes = m_settings.value(u"session/idleMinutes"_qs, kDefaultIdleMinutes).toInt();
    return std::chrono::minutes(std::clamp(minutes, 0, kMostIdleMinutes));
}

void AppSettings::setIdleLimit(std::chrono::minutes limit)
{
    m_settings.setValue(u"session/idleMinutes"_qs, int(limit.count()));
}

QString AppSettings::openLibrary() const
{
    return m_settings.value(u"lookup/openLibrary"_qs).toString();
}

} // namespace shopdesk
