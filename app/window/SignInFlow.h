// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/SessionKeeper.h"
#include "app/window/Surroundings.h"
#include "ui/dialogs/SignInWindow.h"

#include <QObject>
#include <QPointer>

namespace shopdesk {

class DataService;
class RegisterDialog;
class WorkspaceChooser;

// The sign-in window at work on one open workspace: passwords, delays, keeping somebody signed in,
// customers who register themselves. Owns the window. GUI thread.
class SignInFlow : public QObject
{
    Q_OBJECT

public:
    // `over` is the window of the person before, when the user is switched; else null. Borrows
    // chooser and data.
    SignInFlow(const Surroundings &around, WorkspaceChooser &chooser, DataService &data,
               QWidget *over = nullptr, QObject *parent = nullptr);
    ~SignInFlow() override;

    void show(const QString &login);
    void showError(const Error &error);
    // Takes up what was remembered, or shows the window where nothing was.
    void resumeOrShow(const QString &login);
    // As if it had been typed; the window is shown if it does not succeed.
    void signInAs(const QString &login, const QString &password);
    [[nodiscard]] SignInWindow &window() const { return *m_window; }

Q_SIGNALS:
    void shown();
    // `note` is for the status line; empty when there is nothing to say.
    void admitted(const shopdesk::Admitted &admitted, const QString &note);
    void cancelled();

private:
    void prepareWindow();
    void signIn();
    void takeAnswer(const Result<Admitted> &answer, SessionKind wanted);
    void remember(Admitted admitted);
    void askToRegister();
    void registerCustomer(RegisterDialog *dialog);

    Surroundings m_around;
    WorkspaceChooser &m_chooser;
    DataService &m_data;
    QPointer<SignInWindow> m_window; // goes with `over`, where there is one
};

} // namespace shopdesk
