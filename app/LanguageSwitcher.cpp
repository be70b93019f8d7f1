// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LanguageSwitcher.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace shopdesk {

namespace {

bool isSpoken(const QString &code)
{
    const auto languages = LanguageSwitcher::languages();
    return std::ranges::any_of(languages, [&](const auto &each) { return each.first == code; });
}

// Where we speak the desktop's own language its regional habits are kept: de_CH writes 1'234.50.
QLocale localeFor(const QString &code)
{
    const QLocale desktop = QLocale::system();
    const QLocale plain(code);
    if (desktop.language() == plain.language())
        return desktop;
    return code == u"en"_qs ? QLocale(QLocale::English, QLocale::UnitedKingdom) : plain;
}

} // namespace

LanguageSwitcher::LanguageSwitcher(QObject *parent)
    : QObject(parent)
{
}

QList<std::pair<QString, QString>> LanguageSwitcher::languages()
{
    return {{u"en"_qs, u"English"_qs}, {u"ru"_qs, u"Русский"_qs}};
}

QString LanguageSwitcher::desktopLanguage()
{
    const QString code = QLocale::system().name().section(u'_', 0, 0);
    return isSpoken(code) ? code : u"en"_qs;
}

void LanguageSwitcher::use(const QString &code)
{
    const QString wanted = isSpoken(code) ? code : u"en"_qs;
    if (wanted == m_current)
        return;
    m_current = wanted;
    QLocale::setDefault(localeFor(wanted));
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    // Qt's own texts first, so that the event the last one sends finds everything in place.
    if (m_qt.load(u"qtbase_"_qs + wanted, u":/i18n"_qs) ||
        m_qt.load(u"qtbase_"_qs + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_program.load(u"shopdesk_"_qs + wanted, u":/i18n"_qs))
        QCoreApplication::installTranslator(&m_program);
    Q_EMIT changed(m_current);
}

} // namespace shopdesk
