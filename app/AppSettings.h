// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <chrono>

namespace shopdesk {

// What this installation remembers between runs. Holds no secret: passwords and remembered
// sign-ins belong to the system's keychain, known workspaces to the device's database. Stored where
// the platform keeps settings, or in the file given (tests, --settings).
class AppSettings
{
public:
    AppSettings();
    explicit AppSettings(const QString &file);

    // "en", "ru"; empty: as the desktop.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);
    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);

    // Time without touch after which the window locks; zero: never. Default 10 minutes.
    [[nodiscard]] std::chrono::minutes idleLimit() const;
    void setIdleLimit(std::chrono::minutes limit);

    // The server at which books are looked up; empty: Open Library. See openLibraryAddress().
    [[nodiscard]] QString openLibrary() const;

    // For UiState, which keeps its own keys below "people".
    [[nodiscard]] QSettings &store() { return m_settings; }

private:
    QSettings m_settings;
};

} // namespace shopdesk
