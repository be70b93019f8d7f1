// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/DialogScenes.h"

#include "db/domain/Error.h"
#include "tests/gui/TestPrompts.h"
#include "ui/dialogs/ChangePasswordDialog.h"
#include "ui/dialogs/ConnectDialog.h"
#include "ui/dialogs/GuideWindow.h"
#include "ui/dialogs/HealthDialog.h"
#include "ui/dialogs/MigrateDialog.h"
#include "ui/dialogs/NewWorkspaceDialog.h"
#include "ui/dialogs/ProfileDialog.h"
#include "ui/dialogs/RegisterDialog.h"
#include "ui/dialogs/SeedDialog.h"
#include "ui/dialogs/SessionsDialog.h"
#include "ui/dialogs/SignInWindow.h"
#include "ui/dialogs/WelcomeDialog.h"

#include <QLineEdit>

namespace shopdesk {

namespace {

constexpr int kShortestPassword = 8;

// One for all scenes: they are shown, never answered.
TestPrompts &prompts()
{
    static TestPrompts shared;
    return shared;
}

std::unique_ptr<SignInWindow> signIn()
{
    auto window = std::make_unique<SignInWindow>(prompts());
    window->setWorkspace(u"Demo"_qs, u"/home/anna/.local/share/shopdesk/demo.sqlite"_qs);
    window->setLanguages({{u"en"_qs, u"English"_qs}, {u"ru"_qs, u"Русский"_qs}},
                         QLocale().name().left(2));
    return window;
}

std::unique_ptr<QWidget> signInPlain()
{
    return signIn();
}

std::unique_ptr<QWidget> signInDemo()
{
    auto window = signIn();
    window->setDemoLogins({u"admin"_qs, u"manager"_qs, u"staff"_qs, u"customer"_qs},
                          u"shopdesk-demo"_qs);
    window->setLogin(u"admin"_qs);
    return window;
}

std::unique_ptr<QWidget> signInRefused()
{
    auto window = signIn();
    window->setLogin(u"anna"_qs);
    Error error;
    error.kind = ErrorKind::SignInRequired;
    window->showError(error);
    return window;
}

std::unique_ptr<QWidget> signInLocked()
{
    auto window = signIn();
    window->setLogin(u"anna"_qs);
    window->showDelay(std::chrono::seconds(32));
    return window;
}

std::unique_ptr<QWidget> registerWithProblems()
{
    auto dialog = std::make_unique<RegisterDialog>(prompts(), kShortestPassword);
    dialog->findChild<QLineEdit *>(u"name"_qs)->setText(u"Анна Ахматова"_qs);
    dialog->findChild<QLineEdit *>(u"email"_qs)->setText(u"anna@"_qs);
    dialog->accept();
    return dialog;
}

std::unique_ptr<QWidget> connectRefused()
{
    auto dialog = std::make_unique<ConnectDialog>(prompts());
    dialog->setAddress(u"postgresql://anna@books.example:5432/chain"_qs);
    Error error;
    error.kind = ErrorKind::Unreachable;
    dialog->showError(error);
    return dialog;
}

std::unique_ptr<QWidget> migrate()
{
    using State = MigrateDialog::StepState;
    auto dialog = std::make_unique<MigrateDialog>();
    const QDateTime day(QDate(2026, 3, 14), QTime(9, 26), Qt::UTC);
    dialog->setSteps({{1, u"accounts_and_shops"_qs, State::Applied, day},
                      {2, u"catalogue"_qs, State::Applied, day},
                      {3, u"orders_and_stock"_qs, State::Edited, day},
                      {4, u"promotions"_qs, State::Pending, {}}});
    return dialog;
}

std::unique_ptr<QWidget> health()
{
    using Grade = HealthDialog::Grade;
    auto dialog = std::make_unique<HealthDialog>();
    dialog->setFindings({{Grade::Good, u"SQLite"_qs, u"3.40.1"_qs},
                         {Grade::Good, u"Schema"_qs, u"12"_qs},
                         {Grade::Attention, u"Disk"_qs, u"1.2 GB"_qs},
                         {Grade::Bad, u"Outbox"_qs, u"3"_qs}});
    return dialog;
}

std::unique_ptr<QWidget> sessions()
{
    using Kind = SessionsDialog::Kind;
    auto dialog = std::make_unique<SessionsDialog>();
    const QDateTime day(QDate(2026, 3, 14), QTime(9, 26), Qt::UTC);
    dialog->setEntries(
            {{u"1"_qs, u"Anna Weber"_qs, u"anna"_qs, Kind::ThisWindow, day, day.addSecs(43'200)},
             {u"2"_qs, u"Boris Lang"_qs, u"boris"_qs, Kind::Remembered, day, day.addDays(30)}});
    return dialog;
}

std::unique_ptr<QWidget> profile()
{
    auto dialog = std::make_unique<ProfileDialog>(prompts());
    dialog->setAccount(u"anna"_qs, u"staff"_qs, u"Leipzig Hauptbahnhof"_qs);
    dialog->setValues({u"Anna Weber"_qs, u"anna@books.example"_qs, u"+49 341 1234567"_qs});
    return dialog;
}

std::unique_ptr<QWidget> guideSearched()
{
    auto window = std::make_unique<GuideWindow>();
    window->open(u"command-line.md"_qs);
    window->search(u"sqlite"_qs);
    return window;
}

} // namespace

std::vector<Scene> dialogScenes()
{
    return {
            {u"sign-in"_qs, signInPlain},
            {u"sign-in-demo"_qs, signInDemo},
            {u"sign-in-refused"_qs, signInRefused},
            {u"sign-in-locked"_qs, signInLocked},
            {u"register"_qs, registerWithProblems},
            {u"welcome"_qs, [] { return std::make_unique<WelcomeDialog>(); }},
            {u"new-workspace"_qs,
             [] {
                 return std::make_unique<NewWorkspaceDialog>(
                         prompts(), u"/home/anna/.local/share/shopdesk/shop.sqlite"_qs,
                         kShortestPassword);
             }},
            {u"connect"_qs, connectRefused},
            {u"change-password"_qs,
             [] { return std::make_unique<ChangePasswordDialog>(prompts(), kShortestPassword); }},
            {u"profile"_qs, profile},
            {u"migrate"_qs, migrate},
            {u"seed"_qs, [] { return std::make_unique<SeedDialog>(prompts()); }},
            {u"health"_qs, health},
            {u"sessions"_qs, sessions},
            {u"guide"_qs, [] { return std::make_unique<GuideWindow>(); }},
            {u"guide-search"_qs, guideSearched},
    };
}

} // namespace shopdesk
