// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <utility>

namespace shopdesk {

// The language of the whole program, switched while it runs: translators for the program's own
// texts and for Qt's, and the default locale for numbers, money, dates and sorting. One per
// process; GUI thread.
class LanguageSwitcher : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitcher(QObject *parent = nullptr);

    // Codes with the language's name in itself: ("en", "English"), ("ru", "Русский").
    [[nodiscard]] static QList<std::pair<QString, QString>> languages();
    // The desktop's language where we speak it, else English.
    [[nodiscard]] static QString desktopLanguage();

    // An unknown code means English. Every open window is told (QEvent::LanguageChange).
    void use(const QString &code);
    [[nodiscard]] QString current() const { return m_current; }

Q_SIGNALS:
    void changed(const QString &code);

private:
    QString m_current;
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace shopdesk
