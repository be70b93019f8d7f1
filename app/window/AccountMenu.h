// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/SessionKeeper.h"
#include "app/window/Surroundings.h"
#include "db/commands/CommandValue.h"
#include "db/queries/AccountQueries.h"
#include "db/queries/CustomerQueries.h"
#include "ui/dialogs/ProfileDialog.h"

#include <QObject>

#include <memory>

namespace shopdesk {

class ChangePasswordDialog;
class DataService;
class MainWindow;
class PageHost;
class PinDialog;
class ProfileDialog;
class SessionsDialog;

// What a person does with their own account: profile, password, sign-ins on this computer. GUI
// thread.
class AccountMenu : public QObject
{
    Q_OBJECT

public:
    // Borrows all but surroundings and person.
    AccountMenu(const Surroundings &around, MainWindow &window, DataService &data, PageHost &host,
                const Identity &person, QObject *parent = nullptr);

Q_SIGNALS:
    // The session of this window was ended from the list.
    void ownSessionEnded();

private:
    struct Profile
    {
        AccountDetail account;
        std::optional<CustomerDetail> customer;
    };

    void showProfile();
    void openProfile(const Profile &profile);
    void save(ProfileDialog *dialog, const std::shared_ptr<Profile> &profile);
    static void noteSaved(Profile &profile, CommandKind saved, const ProfileDialog::Values &values);
    static void showRefusal(ProfileDialog *dialog, Error error);
    void askPassword();
    void checkPassword(ChangePasswordDialog *dialog);
    void changePassword(ChangePasswordDialog *dialog, const QString &password);
    void askPin();
    void setPin(PinDialog *dialog);
    void showSessions();
    void readSessions(SessionsDialog *dialog);
    void endSession(SessionsDialog *dialog, const QString &id);

    Surroundings m_around;
    MainWindow &m_window;
    DataService &m_data;
    PageHost &m_host;
    Identity m_person;
};

} // namespace shopdesk
