// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"
#include "ui/support/Theme.h"

#include <QTimer>

#include <chrono>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace shopdesk {

// The first window: who is it, and in which workspace. Counts down while wrong passwords have
// locked the login; in a demo workspace it shows the logins that were made.
class SignInWindow : public FormDialog
{
    Q_OBJECT

public:
    explicit SignInWindow(Prompts &prompts, QWidget *parent = nullptr);

    struct Values
    {
        QString login;
        QString password;
        bool remember = false;
    };

    // Name of the workspace as a person knows it, and where it is.
    void setWorkspace(const QString &name, const QString &place);
    void setLogin(const QString &login);
    // Somebody else takes over from the person whose window this stands over: it can be left
    // without quitting, and the workspace stays.
    void setForSwitching();
    // Shows buttons that fill in a demo login; an empty list hides them.
    void setDemoLogins(const QStringList &logins, const QString &password);
    // "Keep me signed in" is offered only where the system can keep a secret.
    void setRememberAvailable(bool available);
    void setLanguages(const QList<std::pair<QString, QString>> &codesAndNames,
                      const QString &current);
    void setAppearance(Appearance appearance);
    // No password is looked at for so long; the button counts down.
    void showDelay(std::chrono::milliseconds wait);
    // Why nobody was let in; counts down first when the error says how long to wait.
    void showRefusal(const Error &error);
    [[nodiscard]] Values values() const;

Q_SIGNALS:
    void registerRequested();
    void workspaceRequested();
    void languageChosen(const QString &code);
    void appearanceChosen(shopdesk::Appearance appearance);

protected:
    [[nodiscard]] QString problem(const QString &key) const override;
    [[nodiscard]] bool asksBeforeClosing() const override { return false; }
    void retranslate() override;

private:
    void buildWorkspaceRow();
    void buildDemoRow();
    void buildAside();
    void tick();
    void countDown(std::chrono::milliseconds wait);
    void useDemoLogin(const QString &login);
    void showWorkspace();

    QLabel *m_workspace;
    QPushButton *m_otherWorkspace;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QCheckBox *m_remember;
    QPushButton *m_register;
    QWidget *m_demo;
    QLabel *m_demoText;
    QComboBox *m_language;
    QComboBox *m_appearance;
    QTimer m_countdown;
    std::chrono::seconds m_wait{0};
    QString m_refusal; // what the countdown stands below
    QString m_workspaceName;
    QString m_workspacePlace;
    QString m_demoPassword;
    bool m_forSwitching = false;
};

} // namespace shopdesk
