// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MigrateFlow.h"

#include "models/support/Await.h"
#include "models/support/InBackground.h"
#include "ui/dialogs/MigrateDialog.h"
#include "ui/support/Prompts.h"

namespace shopdesk {

namespace {

template<class T>
QFuture<Result<T>> withMigrator(const WorkspacePlace &place,
                                std::function<Result<T>(Migrator &)> work)
{
    return inBackground<T>([place, work = std::move(work)]() -> Result<T> {
        SD_ASSIGN(connection,
                  Connection::open(place.address, {.access = OpenOptions::Access::ReadWrite,
                                                   .work = OpenOptions::Work::Long,
                                                   .password = place.password}));
        Migrator migrator(*connection);
        return work(migrator);
    });
}

MigrateDialog::StepState stateIn(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return MigrateDialog::StepState::Pending;
    case StepState::Applied:
        return MigrateDialog::StepState::Applied;
    case StepState::Edited:
        return MigrateDialog::StepState::Edited;
    case StepState::Unknown:
        break;
    }
    return MigrateDialog::StepState::Unknown;
}

} // namespace

MigrateFlow::MigrateFlow(const Surroundings &around, const WorkspacePlace &place, QWidget *window)
    : QObject(nullptr)
    , m_around(around)
    , m_place(place)
    , m_dialog(new MigrateDialog(window))
{
    setParent(m_dialog);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &MigrateDialog::upRequested, this, &MigrateFlow::askUp);
    connect(m_dialog, &MigrateDialog::downRequested, this, &MigrateFlow::askDown);
    connect(m_dialog, &QDialog::finished, this, [this] { Q_EMIT closed(m_outcome); });
    m_dialog->open();
    m_dialog->startBusy();
    readSteps();
}

void MigrateFlow::readSteps()
{
    const auto status = withMigrator<std::vector<StepStatus>>(
            m_place, [](Migrator &migrator) { return migrator.status(); });
    await(status, this, [this](const Result<std::vector<StepStatus>> &steps) {
        if (!steps) {
            m_dialog->showError(steps.error());
            return;
        }
        QList<MigrateDialog::Step> shown;
        for (const StepStatus &step : *steps)
            shown.append({.number = step.number,
                          .name = step.name,
                          .state = stateIn(step.state),
                          .appliedAt = step.appliedAt});
        m_dialog->endBusy();
        m_dialog->setSteps(shown);
    });
}

void MigrateFlow::askUp(int steps)
{
    m_around.prompts.confirm(
            m_dialog,
            {.title = m_dialog->windowTitle(),
             .text = m_place.address.engine() == Engine::Sqlite
                             ? tr("The tables are changed. The file is copied first, so that you "
                                  "can go back.")
                             : tr("The tables are changed for everybody who uses this server. Make "
                                  "sure that a backup exists."),
             .yes = tr("Apply", "steps of the schema")},
            [=, this] { run([steps](Migrator &migrator) { return migrator.up(steps); }); });
}

void MigrateFlow::askDown(int steps)
{
    m_around.prompts.confirm(
            m_dialog,
            {.title = m_dialog->windowTitle(),
             .text = m_place.address.engine() == Engine::Sqlite
                             ? tr("The tables of the last step and all data in them are deleted. "
                                  "The file is copied first.")
                             : tr("The tables of the last step and all data in them are deleted on "
                                  "the server. Only your own backup brings them back."),
             .yes = tr("Take back and delete"),
             .destructive = true},
            [=, this] { run([steps](Migrator &migrator) { return migrator.down(steps); }); });
}

void MigrateFlow::run(const Work &work)
{
    m_dialog->startBusy();
    await(withMigrator<MigrationReport>(m_place, work), this,
          [this](const Result<MigrationReport> &report) { showReport(report); });
}

void MigrateFlow::showReport(const Result<MigrationReport> &report)
{
    if (!report) {
        m_dialog->showError(report.error());
        return;
    }
    m_outcome = Outcome::Changed;
    readSteps();
    m_dialog->showSuccess(tr("The tables have version %1 now.").arg(report->to),
                          report->backupPath.isEmpty()
                                  ? QString()
                                  : tr("The copy from before: %1").arg(report->backupPath));
}

} // namespace shopdesk
