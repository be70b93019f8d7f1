// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/DatabaseMenu.h"

#include "app/window/DemoMaker.h"
#include "app/window/Findings.h"
#include "app/window/WorkspaceChooser.h"
#include "db/service/DataService.h"
#include "db/service/HealthCheck.h"
#include "db/service/IntegrityCheck.h"
#include "db/service/seed/Seeder.h"
#include "models/support/Await.h"
#include "ui/dialogs/SeedDialog.h"
#include "ui/pages/PageHost.h"
#include "ui/shell/BackgroundJob.h"
#include "ui/shell/MainWindow.h"

#include <QAction>
#include <QPointer>

namespace shopdesk {

namespace {

SeedRequest requestOf(const SeedDialog::Values &values)
{
    SeedRequest request =
            DemoMaker::request(values.size == u"small" ? WindowOptions::DemoSize::Small
                                                       : WindowOptions::DemoSize::Full);
    request.books = values.size.toLongLong(); // 0 for the named sizes
    request.randomSeed = values.randomSeed;
    return request;
}

// Reports from a database thread to a job that may have gone meanwhile.
std::function<void(qint64, qint64)> reporter(BackgroundJob *job, QObject *context)
{
    return [job = QPointer<BackgroundJob>(job), context](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(context, [=] {
            if (job)
                job->report(done, total);
        });
    };
}

const Change &everything()
{
    static const Change change{.kind = CommandKind::CreateBook,
                               .tables = {Table::Books, Table::Shops, Table::Accounts,
                                          Table::Customers, Table::Orders, Table::Assortment,
                                          Table::Stock, Table::Movements, Table::Activity,
                                          Table::Reviews, Table::Promotions, Table::Coupons},
                               .ids = {},
                               .rowsMoved = true};
    return change;
}

} // namespace

DatabaseMenu::DatabaseMenu(const Surroundings &around, MainWindow &window, DataService &data,
                           WorkspaceChooser &chooser, PageHost &host, QObject *parent)
    : QObject(parent)
    , m_around(around)
    , m_window(window)
    , m_data(data)
    , m_chooser(chooser)
    , m_host(host)
{
    connectActions();
}

DatabaseMenu::~DatabaseMenu()
{
    for (const CancelToken &token : std::as_const(m_running))
        token.cancel();
}

void DatabaseMenu::connectActions()
{
    const auto on = [this](MenuAction id, auto act) {
        connect(m_window.menu().action(id), &QAction::triggered, this, act);
    };
    on(MenuAction::OpenWorkspace, [this] { m_chooser.askFile(&m_window); });
    on(MenuAction::NewWorkspace, [this] { m_chooser.askNew(&m_window); });
    on(MenuAction::ConnectServer, [this] { m_chooser.askServer(&m_window); });
    on(MenuAction::Migrate, [this] {
        m_chooser.migrate(&m_window, {m_data.address(), m_data.serverPassword()});
    });
    on(MenuAction::Seed, [this] { askSeed(); });
    on(MenuAction::Health, [this] { showHealth(); });
    on(MenuAction::Verify, [this] { checkIntegrity(); });
}

void DatabaseMenu::askSeed()
{
    auto *dialog = new SeedDialog(m_around.prompts, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FormDialog::submitted, this, [=, this] {
        seed(*dialog);
        dialog->finish();
    });
    dialog->open();
}

void DatabaseMenu::seed(const SeedDialog &dialog)
{
    auto *job = new BackgroundJob(tr("Seeding demo data"), this);
    const CancelToken token;
    m_running.append(token);
    connect(job, &BackgroundJob::cancelRequested, this, [token] { token.cancel(); });
    m_host.addJob(*job);
    const auto work = [request = requestOf(dialog.values()), token,
                       report = reporter(job, &m_data)](Connection &connection) {
        const auto progress = [report](const QString &, qint64 done, qint64 total) {
            report(done, total);
        };
        return seedWorkspace(connection, request, progress, token);
    };
    const auto seeded = m_data.submit<SeedReport>(DbExecutor::Lane::Long, work, token);
    await(seeded, job, [=, this](const Result<SeedReport> &report) {
        m_data.changes().publish(everything()); // what a cancelled run has made stays
        if (report)
            job->succeed(tr("The demo data is in; its people sign in with %1.")
                                 .arg(DemoMaker::password()));
        else
            job->fail(report.error());
    });
}

void DatabaseMenu::showHealth()
{
    auto *dialog = new HealthDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HealthDialog::checkRequested, this, [=, this] { checkHealth(dialog); });
    dialog->open();
    checkHealth(dialog);
}

void DatabaseMenu::checkHealth(HealthDialog *dialog)
{
    dialog->startBusy();
    const CancelToken token;
    connect(dialog, &DialogFrame::cancelRequested, dialog, [token] { token.cancel(); });
    const auto checked = m_data.submit<Health>(
            DbExecutor::Lane::Long,
            [](Connection &connection) { return shopdesk::checkHealth(connection); }, token);
    await(checked, dialog, [dialog](const Result<Health> &health) {
        if (!health) {
            dialog->showError(health.error());
            return;
        }
        dialog->endBusy();
        dialog->setFindings(healthFindings(*health));
    });
}

void DatabaseMenu::checkIntegrity()
{
    auto *job = new BackgroundJob(tr("Checking integrity"), this);
    const CancelToken token;
    m_running.append(token);
    connect(job, &BackgroundJob::cancelRequested, this, [token] { token.cancel(); });
    m_host.addJob(*job);
    const auto work = [token, report = reporter(job, &m_data)](Connection &connection) {
        return shopdesk::checkIntegrity(connection, [=](int done, int total) {
            report(done, total);
            return !token.isCancelled();
        });
    };
    const auto checked = m_data.submit<IntegrityReport>(DbExecutor::Lane::Long, work, token);
    await(checked, job, [=, this](const Result<IntegrityReport> &report) {
        if (!report) {
            job->fail(report.error());
            return;
        }
        job->succeed(report->isClean() ? tr("Integrity checked: no differences.")
                                       : tr("Integrity checked: there are differences."));
        auto *dialog = new HealthDialog(HealthDialog::Of::Integrity, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFindings(integrityFindings(*report));
        connect(dialog, &HealthDialog::checkRequested, this, [=, this] {
            dialog->close();
            checkIntegrity();
        });
        dialog->open();
    });
}

} // namespace shopdesk
