// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WorkspaceChooser.h"

#include "app/DevicePlace.h"
#include "app/window/DeviceThread.h"
#include "app/window/MigrateFlow.h"
#include "db/auth/PasswordKey.h"
#include "db/service/DataService.h"
#include "db/service/WorkspaceSetup.h"
#include "models/support/Await.h"
#include "models/support/InBackground.h"
#include "ui/dialogs/ConnectDialog.h"
#include "ui/dialogs/NewWorkspaceDialog.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Icons.h"
#include "ui/support/Prompts.h"

#include <QMenu>

namespace shopdesk {

namespace {

void setBusy(const QPointer<QWidget> &window)
{
    if (auto *dialog = qobject_cast<DialogFrame *>(window.data()))
        dialog->startBusy();
}

void setReady(const QPointer<QWidget> &window)
{
    if (auto *dialog = qobject_cast<DialogFrame *>(window.data()))
        dialog->endBusy();
}

} // namespace

WorkspaceChooser::WorkspaceChooser(const Surroundings &around, WorkspaceOpener &opener,
                                   QObject *parent)
    : QObject(parent)
    , m_around(around)
    , m_opener(opener)
{
}

void WorkspaceChooser::open(QWidget *window, const WorkspacePlace &place)
{
    const QPointer<QWidget> over(window);
    setBusy(over);
    m_opener.open(place, [=, this](const Result<std::shared_ptr<DataService>> &data) {
        setReady(over);
        if (data) {
            Q_EMIT opened(*data);
            return;
        }
        if (over)
            explain(over, place, data.error());
        Q_EMIT failed(place, data.error());
    });
}

void WorkspaceChooser::explain(QWidget *window, const WorkspacePlace &place, const Error &error)
{
    if (error.reason == u"schema_older")
        offerMigration(window, place, error);
    else if (error.reason == u"server_refused_sign_in")
        askServer(window, place.address.toString());
    else if (auto *dialog = qobject_cast<DialogFrame *>(window))
        dialog->DialogFrame::showError(error);
    else
        m_around.prompts.tell(window, ErrorText::explain(error));
}

void WorkspaceChooser::offerMigration(QWidget *window, const WorkspacePlace &place,
                                      const Error &error)
{
    m_around.prompts.confirm(
            window,
            {.title = tr("Older workspace"),
             .text = tr("%1 was last used by an older version of the program. It has version %2 of "
                        "the tables and needs version %3. You can look at the steps first.")
                             .arg(place.address.displayName(),
                                  error.facts.value(u"databaseVersion"_qs).toString(),
                                  error.facts.value(u"programVersion"_qs).toString()),
             .yes = tr("Show the steps")},
            [=, this, over = QPointer<QWidget>(window)] { migrate(over, place); });
}

void WorkspaceChooser::migrate(QWidget *window, const WorkspacePlace &place)
{
    auto *flow = new MigrateFlow(m_around, place, window);
    const QPointer<QWidget> over(window);
    connect(flow, &MigrateFlow::closed, this, [=, this](MigrateFlow::Outcome outcome) {
        if (outcome == MigrateFlow::Outcome::Changed)
            Q_EMIT migrated(place);
    });
}

void WorkspaceChooser::askFile(QWidget *window)
{
    const QPointer<QWidget> over(window);
    m_around.prompts.openFile(window,
                              {.title = tr("Open a workspace"),
                               .startPath = deviceFolder(),
                               .filter = tr("Workspaces (*.sqlite);;All files (*)")},
                              [=, this](const QString &path) {
                                  open(over, {.address = WorkspaceAddress::sqliteFile(path)});
                              });
}

void WorkspaceChooser::askNew(QWidget *window)
{
    auto *dialog =
            new NewWorkspaceDialog(m_around.prompts, deviceFolder() + u"/workspaces/shop.sqlite"_qs,
                                   kPasswordMinimumCharacters, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FormDialog::submitted, this, [=, this] { make(dialog, window); });
    dialog->open();
}

void WorkspaceChooser::make(NewWorkspaceDialog *dialog, QWidget *window)
{
    const auto values = dialog->values();
    const auto place = WorkspaceAddress::sqliteFile(values.path);
    const auto make = [=, &clock = m_around.clock,
                       &ids = m_around.ids](DeviceId device) -> Result<MadeWorkspace> {
        return makeWorkspace(place, {},
                             {.name = values.name,
                              .currency = values.currency,
                              .adminLogin = values.login,
                              .adminPassword = Secret::fromText(values.password),
                              .demo = false,
                              .device = device,
                              .deviceName = deviceName()},
                             clock, ids);
    };
    const auto made = [=, this](const Result<MadeWorkspace> &workspace) {
        if (!workspace) {
            Error error = workspace.error();
            if (error.field == u"workspace")
                error.field = u"path"_qs;
            dialog->showError(error);
            return;
        }
        dialog->finish();
        open(window, {.address = workspace->address});
    };
    await(m_around.device.id(), dialog, [=](const Result<DeviceId> &device) {
        if (!device)
            dialog->showError(device.error());
        else
            await(inBackground<MadeWorkspace>([=] { return make(*device); }), dialog, made);
    });
}

void WorkspaceChooser::askServer(QWidget *window, const QString &address)
{
    auto *dialog = new ConnectDialog(m_around.prompts, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!address.isEmpty())
        dialog->setAddress(address);
    connect(dialog, &ConnectDialog::testRequested, this, [=, this] { test(dialog); });
    connect(dialog, &FormDialog::submitted, this, [=, this] { connectTo(dialog); });
    dialog->open();
}

Result<WorkspacePlace> WorkspaceChooser::placeIn(const ConnectDialog &dialog)
{
    const auto values = dialog.values();
    SD_ASSIGN(address, WorkspaceAddress::parse(values.address));
    return WorkspacePlace{.address = address, .password = values.password};
}

void WorkspaceChooser::test(ConnectDialog *dialog)
{
    const auto place = placeIn(*dialog);
    if (!place) {
        dialog->showError(place.error());
        return;
    }
    const QPointer<ConnectDialog> asking(dialog);
    m_opener.open(*place, [asking](const Result<std::shared_ptr<DataService>> &data) {
        if (!asking)
            return;
        if (data)
            asking->showTestSucceeded(tr("The workspace is “%1”.").arg((*data)->workspace().name));
        else
            asking->showError(data.error());
    });
}

void WorkspaceChooser::connectTo(ConnectDialog *dialog)
{
    const auto place = placeIn(*dialog);
    if (!place) {
        dialog->showError(place.error());
        return;
    }
    const QPointer<ConnectDialog> asking(dialog);
    m_opener.open(*place, [=, this](const Result<std::shared_ptr<DataService>> &data) {
        if (!asking)
            return;
        if (data) {
            asking->finish();
            Q_EMIT opened(*data);
        } else if (data.error().reason == u"schema_older") {
            QWidget *window = asking->parentWidget();
            asking->finish();
            offerMigration(window, *place, data.error());
        } else {
            asking->showError(data.error());
        }
    });
}

void WorkspaceChooser::popUpMenu(QWidget *button)
{
    const QPointer<QWidget> under(button);
    await(m_opener.known(), button, [=, this](const Result<std::vector<KnownWorkspace>> &known) {
        auto *menu = new QMenu(under);
        menu->setObjectName(u"workspaceMenu"_qs);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu, under->window(), known.value_or(std::vector<KnownWorkspace>()));
        menu->popup(under->mapToGlobal(under->rect().bottomLeft()));
    });
}

void WorkspaceChooser::fillMenu(QMenu *menu, QWidget *window,
                                const std::vector<KnownWorkspace> &known)
{
    constexpr std::size_t kShown = 8;
    for (std::size_t i = 0; i < std::min(known.size(), kShown); ++i) {
        QAction *recent =
                menu->addAction(icons::named(u"database"_qs),
                                tr("%1 (%2)", "a workspace's name, and where it is")
                                        .arg(known[i].name, known[i].address.displayName()));
        recent->setToolTip(known[i].address.toString());
        connect(recent, &QAction::triggered, this,
                [=, this, address = known[i].address] { open(window, {.address = address}); });
    }
    menu->setToolTipsVisible(true);
    menu->addSeparator();
    const auto add = [menu](const QString &name, const QString &icon, const QString &text) {
        QAction *action = menu->addAction(icons::named(icon), text);
        action->setObjectName(name);
        return action;
    };
    connect(add(u"openFile"_qs, u"open"_qs, tr("&Open workspace…")), &QAction::triggered, this,
            [=, this] { askFile(window); });
    connect(add(u"makeNew"_qs, u"new"_qs, tr("&New workspace…")), &QAction::triggered, this,
            [=, this] { askNew(window); });
    connect(add(u"connectTo"_qs, u"connect"_qs, tr("&Connect to PostgreSQL…")), &QAction::triggered,
            this, [=, this] { askServer(window); });
    connect(add(u"tryDemo"_qs, u"seed"_qs, tr("Try the &demo")), &QAction::triggered, this,
            &WorkspaceChooser::demoRequested);
}

} // namespace shopdesk
