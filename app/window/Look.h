// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/LanguageSwitcher.h"
#include "ui/support/Theme.h"

#include <QObject>

namespace shopdesk {

class AppSettings;
class UiState;
struct WindowOptions;

// Language and palette: the installation's until somebody signs in, then the person's own, which
// are remembered for them. What the command line asks for counts until somebody chooses anew.
class Look : public QObject
{
    Q_OBJECT

public:
    // Borrows all three.
    Look(AppSettings &settings, LanguageSwitcher &languages, Theme &theme,
         QObject *parent = nullptr);

    void start(const WindowOptions &options);
    // `language` is what the person's account prefers; empty: nothing. Borrows the state until
    // forgetPerson().
    void followPerson(UiState &state, const QString &language);
    // The look stays as it is; what is chosen from now on is the installation's again.
    void forgetPerson() { m_person = nullptr; }

    void chooseLanguage(const QString &code);
    void chooseAppearance(Appearance appearance);

    [[nodiscard]] QString language() const { return m_languages.current(); }
    [[nodiscard]] Appearance appearance() const { return m_theme.appearance(); }

private:
    AppSettings &m_settings;
    LanguageSwitcher &m_languages;
    Theme &m_theme;
    UiState *m_person = nullptr;
    bool m_languageGiven = false;
    bool m_appearanceGiven = false;
};

} // namespace shopdesk
