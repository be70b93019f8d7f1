// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/AccountMenu.h"

#include "db/auth/PasswordKey.h"
#include "db/auth/ScramVerifier.h"
#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "models/support/Formats.h"
#include "models/support/InBackground.h"
#include "ui/dialogs/ChangePasswordDialog.h"
#include "ui/dialogs/PinDialog.h"
#include "ui/dialogs/ProfileDialog.h"
#include "ui/dialogs/SessionsDialog.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/PinMaking.h"
#include "ui/shell/MainWindow.h"
#include "ui/support/PendingCommand.h"

#include <QAction>

namespace shopdesk {

namespace {

ProfileDialog::Values valuesOf(const AccountDetail &account,
                               const std::optional<CustomerDetail> &customer)
{
    return {account.displayName, account.email, customer ? customer->phone : QString()};
}

void note(Changes &changes, const QString &field, const QString &before, const QString &after)
{
    if (before != after)
        changes[field] = {.base = QJsonValue(before), .value = QJsonValue(after)};
}

// The edits that bring the account, and the customer it is, to what was entered.
std::vector<CommandValue> editsOf(const AccountDetail &account,
                                  const std::optional<CustomerDetail> &customer,
                                  const ProfileDialog::Values &wanted)
{
    std::vector<CommandValue> edits;
    Changes changes;
    note(changes, u"display_name"_qs, account.displayName, wanted.name);
    note(changes, u"email"_qs, account.email, wanted.email);
    if (!changes.empty())
        edits.push_back(EditAccount{.account = AccountRef(account.id), .changes = changes});
    if (!customer)
        return edits;
    changes.clear();
    note(changes, u"name"_qs, customer->name, wanted.name);
    note(changes, u"email"_qs, customer->email, wanted.email);
    note(changes, u"phone"_qs, customer->phone, wanted.phone);
    if (!changes.empty())
        edits.push_back(EditCustomer{.customer = CustomerRef(customer->id), .changes = changes});
    return edits;
}

QString shopNames(const std::vector<ShopChoice> &shops)
{
    QStringList names;
    for (const ShopChoice &shop : shops)
        names += shop.name;
    return names.join(u", "_qs);
}

} // namespace

AccountMenu::AccountMenu(const Surroundings &around, MainWindow &window, DataService &data,
                         PageHost &host, const Identity &person, QObject *parent)
    : QObject(parent)
    , m_around(around)
    , m_window(window)
    , m_data(data)
    , m_host(host)
    , m_person(person)
{
    const MainMenu &menu = window.menu();
    connect(menu.action(MenuAction::Profile), &QAction::triggered, this, &AccountMenu::showProfile);
    connect(menu.action(MenuAction::ChangePassword), &QAction::triggered, this,
            &AccountMenu::askPassword);
    connect(menu.action(MenuAction::Sessions), &QAction::triggered, this,
            &AccountMenu::showSessions);
}

void AccountMenu::showProfile()
{
    const auto read = m_data.read<Profile>(
            [account = m_person.account, customer = m_person.customer](
                    Transaction &transaction, const ReadScope &scope) -> Result<Profile> {
                SD_ASSIGN(own, accountDetail(transaction, scope, account));
                Profile profile{.account = own, .customer = std::nullopt};
                if (customer) {
                    SD_ASSIGN(buyer, customerDetail(transaction, scope, *customer));
                    profile.customer = buyer;
                }
                return profile;
            });
    await(read, this, [this](const Result<Profile> &profile) {
        if (profile)
            openProfile(*profile);
        else
            m_host.report(profile.error());
    });
}

void AccountMenu::openProfile(const Profile &profile)
{
    auto *dialog = new ProfileDialog(m_around.prompts, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAccount(profile.account.login, Formats::role(roleName(profile.account.role)),
                       shopNames(profile.account.shops));
    dialog->setValues(valuesOf(profile.account, profile.customer));
    if (!profile.customer)
        dialog->hidePhone();
    const auto present = std::make_shared<Profile>(profile);
    connect(dialog, &FormDialog::submitted, this, [=, this] { save(dialog, present); });
    if (!m_data.may(CommandKind::SellBooks))
        dialog->hidePin();
    connect(dialog, &ProfileDialog::changePasswordRequested, this, &AccountMenu::askPassword);
    connect(dialog, &ProfileDialog::pinRequested, this, &AccountMenu::askPin);
    dialog->open();
}

// What was saved is not to be saved again when a later part fails.
void AccountMenu::noteSaved(Profile &profile, CommandKind saved,
                            const ProfileDialog::Values &values)
{
    if (saved == CommandKind::EditAccount) {
        profile.account.displayName = values.name;
        profile.account.email = values.email;
    } else if (profile.customer) {
        profile.customer->name = values.name;
        profile.customer->email = values.email;
        profile.customer->phone = values.phone;
    }
}

// One part after the other, until nothing differs any more.
void AccountMenu::save(ProfileDialog *dialog, const std::shared_ptr<Profile> &profile)
{
    const ProfileDialog::Values values = dialog->values();
    const auto edits = editsOf(profile->account, profile->customer, values);
    if (edits.empty()) {
        dialog->finish();
        m_host.say(tr("Your profile is saved."));
        return;
    }
    const CommandKind kind = kindOf(edits.front());
    await(PendingCommand::of(dialog).execute(m_data, edits.front(), dialog->entered()), dialog,
          [=, this](const Result<Receipt> &receipt) {
              if (const auto result = acceptedResult(receipt); !result)
                  return showRefusal(dialog, result.error());
              noteSaved(*profile, kind, values);
              save(dialog, profile);
          });
}

void AccountMenu::showRefusal(ProfileDialog *dialog, Error error)
{
    if (error.field == u"display_name")
        error.field = u"name"_qs;
    dialog->showError(error);
}

void AccountMenu::askPassword()
{
    auto *dialog =
            new ChangePasswordDialog(m_around.prompts, kPasswordMinimumCharacters, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FormDialog::submitted, this, [=, this] { checkPassword(dialog); });
    dialog->open();
}

void AccountMenu::checkPassword(ChangePasswordDialog *dialog)
{
    const auto values = dialog->values();
    // If the change happened and only its answer was lost, the present password is the new one.
    if (PendingCommand::of(dialog).isUnknown(dialog->entered()))
        return changePassword(dialog, values.wanted);
    const auto confirmed =
            m_around.sessions.confirm(m_data, m_person, Secret::fromText(values.present));
    await(confirmed, dialog, [=, this](const Result<void> &right) {
        if (right) {
            changePassword(dialog, values.wanted);
            return;
        }
        Error error = right.error();
        if (error.reason == u"sign_in_failed") {
            error.reason = u"wrong_password"_qs;
            error.field = u"presentPassword"_qs;
        }
        dialog->showError(error);
    });
}

void AccountMenu::changePassword(ChangePasswordDialog *dialog, const QString &password)
{
    const auto verifier = [password, login = m_person.login,
                           workspace = m_data.workspace().id]() -> Result<QString> {
        const Secret secret = Secret::fromText(password);
        SD_TRY(checkNewPassword(secret));
        SD_ASSIGN(key, derivePasswordKey(secret, workspace, login));
        SD_ASSIGN(made, ScramVerifier::make(key));
        return made.toString();
    };
    await(inBackground<QString>(verifier), dialog, [=, this](const Result<QString> &text) {
        if (!text) {
            dialog->showError(text.error());
            return;
        }
        await(PendingCommand::of(dialog).execute(m_data, ChangePassword{.verifier = {*text}},
                                                 dialog->entered()),
              dialog, [=, this](const Result<Receipt> &receipt) {
                  if (const auto result = acceptedResult(receipt); !result)
                      return dialog->showError(result.error());
                  dialog->finish();
                  m_host.say(tr("Your password is changed."));
              });
    });
}

void AccountMenu::askPin()
{
    auto *dialog =
            new PinDialog(m_around.prompts, {kPinMinimumDigits, kPinMaximumDigits}, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FormDialog::submitted, this, [=, this] { setPin(dialog); });
    dialog->open();
}

void AccountMenu::setPin(PinDialog *dialog)
{
    const auto made = makePinVerifier(m_data, m_person.login, dialog->pin());
    await(made, dialog, [=, this](const Result<VerifierText> &verifier) {
        if (!verifier) {
            dialog->showError(verifier.error());
            return;
        }
        const SetPin pin{AccountRef(m_person.account), *verifier};
        await(PendingCommand::of(dialog).execute(m_data, pin, dialog->entered()), dialog,
              [=, this](const Result<Receipt> &receipt) {
                  if (const auto result = acceptedResult(receipt); !result)
                      return dialog->showError(result.error());
                  dialog->finish();
                  m_host.say(tr("Your PIN is set."));
              });
    });
}

void AccountMenu::showSessions()
{
    auto *dialog = new SessionsDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SessionsDialog::endRequested, this,
            [=, this](const QString &id) { endSession(dialog, id); });
    dialog->open();
    readSessions(dialog);
}

void AccountMenu::readSessions(SessionsDialog *dialog)
{
    const auto list = m_around.sessions.list(m_data.workspace().id);
    await(list, dialog, [=, this](const Result<std::vector<Session>> &sessions) {
        if (!sessions) {
            dialog->showError(sessions.error());
            return;
        }
        QList<SessionsDialog::Entry> entries;
        for (const Session &session : *sessions) {
            const auto kind = session.id == m_person.session.id ? SessionsDialog::Kind::ThisWindow
                              : session.kind == SessionKind::Remembered
                                      ? SessionsDialog::Kind::Remembered
                                      : SessionsDialog::Kind::ThisRunOnly;
            entries.append({.id = session.id.toString(),
                            .person = session.displayName,
                            .login = session.login,
                            .kind = kind,
                            .lastSeenAt = session.lastSeenAt,
                            .expiresAt = session.expiresAt});
        }
        dialog->setEntries(entries);
    });
}

void AccountMenu::endSession(SessionsDialog *dialog, const QString &id)
{
    const auto session = SessionId::parse(id);
    if (!session)
        return;
    await(m_around.sessions.end(*session), dialog, [=, this](const Result<void> &ended) {
        if (!ended)
            dialog->showError(ended.error());
        else if (*session == m_person.session.id)
            Q_EMIT ownSessionEnded();
        else
            readSessions(dialog);
    });
}

} // namespace shopdesk
