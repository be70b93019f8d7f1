// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Look.h"

#include "app/AppSettings.h"
#include "app/window/WindowOptions.h"
#include "ui/support/UiState.h"

namespace shopdesk {

namespace {

const QString kLanguage = QStringLiteral("language");
const QString kAppearance = QStringLiteral("appearance");

} // namespace

Look::Look(AppSettings &settings, LanguageSwitcher &languages, Theme &theme, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_languages(languages)
    , m_theme(theme)
{
}

void Look::start(const WindowOptions &options)
{
    m_languageGiven = !options.language.isEmpty();
    m_appearanceGiven = options.appearance.has_value();
    const QString remembered = m_settings.language();
    m_languages.use(m_languageGiven        ? options.language
                    : remembered.isEmpty() ? LanguageSwitcher::desktopLanguage()
                                           : remembered);
    m_theme.apply(options.appearance.value_or(m_settings.appearance()));
}

void Look::followPerson(UiState &state, const QString &language)
{
    m_person = &state;
    const QString own = state.text(kLanguage);
    const QString wanted = own.isEmpty() ? language : own;
    if (!m_languageGiven && !wanted.isEmpty())
        m_languages.use(wanted);
    if (const QString palette = state.text(kAppearance); !m_appearanceGiven && !palette.isEmpty())
        m_theme.apply(appearanceFromName(palette));
}

void Look::chooseLanguage(const QString &code)
{
    m_languageGiven = false;
    m_languages.use(code);
    if (m_person)
        m_person->saveText(kLanguage, code);
    else
        m_settings.setLanguage(code);
}

void Look::chooseAppearance(Appearance appearance)
{
    m_appearanceGiven = false;
    m_theme.apply(appearance);
    if (m_person)
        m_person->saveText(kAppearance, appearanceName(appearance));
    else
        m_settings.setAppearance(appearance);
}

} // namespace shopdesk
