// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AppSettings.h"

#include <QCryptographicHash>

#include <algorithm>

namespace shopdesk {

namespace {

constexpr int kDefaultIdleMinutes = 10;
constexpr int kMostIdleMinutes = 24 * 60;
constexpr qsizetype kRecent = 10;

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

QString AppSettings::workspace() const
{
    return recentWorkspaces().value(0);
}

void AppSettings::setWorkspace(const QString &address)
{
    QStringList recent = recentWorkspaces();
    recent.removeAll(address);
    recent.prepend(address);
    m_settings.setValue(u"workspaces/recent"_qs, recent.mid(0, kRecent));
}

QStringList AppSettings::recentWorkspaces() const
{
    return m_settings.value(u"workspaces/recent"_qs).toStringList();
}

QString AppSettings::lastLogin(const QString &workspace) const
{
    return m_settings.value(u"logins/"_qs + keyOf(workspace)).toString();
}

void AppSettings::setLastLogin(const QString &workspace, const QString &login)
{
    m_settings.setValue(u"logins/"_qs + keyOf(workspace), login);
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

// An address has slashes, which QSettings takes for groups.
QString AppSettings::keyOf(const QString &workspace)
{
    const QByteArray hash = QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toHex());
}

} // namespace shopdesk
