// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/UiState.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>

namespace shopdesk {

UiState::UiState(QSettings &settings, QString person)
    : m_settings(settings)
    , m_person(std::move(person))
{
}

void UiState::saveHeader(const QString &name, const QHeaderView &header)
{
    m_settings.setValue(key(u"header"_qs, name), header.saveState());
    m_settings.setValue(key(u"columns"_qs, name), header.count());
}

bool UiState::restoreHeader(const QString &name, QHeaderView &header) const
{
    if (m_settings.value(key(u"columns"_qs, name)).toInt() != header.count())
        return false;
    return header.restoreState(m_settings.value(key(u"header"_qs, name)).toByteArray());
}

void UiState::saveSplitter(const QString &name, const QSplitter &splitter)
{
    m_settings.setValue(key(u"splitter"_qs, name), splitter.saveState());
}

bool UiState::restoreSplitter(const QString &name, QSplitter &splitter) const
{
    return splitter.restoreState(m_settings.value(key(u"splitter"_qs, name)).toByteArray());
}

void UiState::saveGeometry(const QString &name, const QWidget &window)
{
    m_settings.setValue(key(u"geometry"_qs, name), window.saveGeometry());
}

bool UiState::restoreGeometry(const QString &name, QWidget &window) const
{
    return window.restoreGeometry(m_settings.value(key(u"geometry"_qs, name)).toByteArray());
}

void UiState::saveText(const QString &name, const QString &value)
{
    m_settings.setValue(key(u"text"_qs, name), value);
}

QString UiState::text(const QString &name) const
{
    return m_settings.value(key(u"text"_qs, name)).toString();
}

QString UiState::key(const QString &kind, const QString &name) const
{
    return u"people/%1/%2/%3"_qs.arg(m_person, kind, name);
}

} // namespace shopdesk
