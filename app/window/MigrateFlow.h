// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/WorkspaceOpener.h"
#include "db/schema/Migrator.h"

namespace shopdesk {

class MigrateDialog;

// The migrate dialog at work on one workspace, which need not be open: shows the steps, asks before
// each change, says where the backup is. Each piece of work has a connection of its own. Deletes
// itself with its dialog. GUI thread.
class MigrateFlow : public QObject
{
    Q_OBJECT

public:
    enum class Outcome { Unchanged, Changed };

    MigrateFlow(const Surroundings &around, const WorkspacePlace &place, QWidget *window);

Q_SIGNALS:
    void closed(shopdesk::MigrateFlow::Outcome outcome);

private:
    using Work = std::function<Result<MigrationReport>(Migrator &)>;

    void readSteps();
    void askUp(int steps);
    void askDown(int steps);
    void run(const Work &work);
    void showReport(const Result<MigrationReport> &report);

    Surroundings m_around;
    WorkspacePlace m_place;
    MigrateDialog *m_dialog;
    Outcome m_outcome = Outcome::Unchanged;
};

} // namespace shopdesk
