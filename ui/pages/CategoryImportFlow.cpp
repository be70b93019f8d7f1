// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CategoryImportFlow.h"

#include "models/support/Await.h"
#include "ui/pages/FailedWork.h"
#include "ui/pages/PageHost.h"
#include "ui/support/Prompts.h"

#include <QPointer>

namespace shopdesk {

CategoryImportFlow::CategoryImportFlow(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

void CategoryImportFlow::begin()
{
    m_context.prompts.openFile(m_window,
                               {.title = tr("Import categories"),
                                .filter = tr("Subject schemes (*.json);;All files (*)")},
                               [self = QPointer(this)](const QString &path) {
                                   if (self)
                                       self->look(path);
                               });
}

void CategoryImportFlow::look(const QString &path)
{
    m_path = path;
    await(m_context.data.submit<qint64>(
                  DbExecutor::Lane::Long,
                  [path](Connection &) { return CategoryImporter::subjectsIn(path); }),
          this, [this](const Result<qint64> &subjects) {
              if (subjects)
                  return show(*subjects);
              m_context.host.report(subjects.error());
              deleteLater();
          });
}

void CategoryImportFlow::show(qint64 subjects)
{
    m_dialog = new ImportCategoriesDialog(m_path, subjects, m_window);
    connect(m_dialog, &ImportCategoriesDialog::importRequested, this, &CategoryImportFlow::run);
    connect(m_dialog, &DialogFrame::cancelRequested, this, [this] { m_token.cancel(); });
    connect(m_dialog, &QObject::destroyed, this, &QObject::deleteLater);
    m_dialog->open();
}

// Its progress comes from the database thread, hence by an event of the dialog's thread.
void CategoryImportFlow::run(bool isTrial)
{
    const CategoryImportRequest request{.path = m_path,
                                        .actor = m_context.data.scope().account,
                                        .device = m_context.data.device(),
                                        .isTrial = isTrial};
    m_token = CancelToken();
    const Clock &clock = m_context.data.clock();
    const auto progress = [dialog = QPointer(m_dialog)](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(qApp, [dialog, done, total] {
            if (dialog)
                dialog->showProgress(done, total);
        });
    };
    await(m_context.data.submit<CategoryImportReport>(
                  DbExecutor::Lane::Long,
                  [request, progress, &clock, token = m_token](Connection &connection) {
                      OpIdFactory ids(clock);
                      CategoryImporter importer(connection, clock, ids);
                      importer.onProgress(progress);
                      return importer.run(request, token);
                  },
                  m_token),
          this, [this, isTrial](const Result<CategoryImportReport> &report) {
              takeReport(report, isTrial);
          });
}

void CategoryImportFlow::takeReport(const Result<CategoryImportReport> &report, bool isTrial)
{
    if (!report) {
        if (!isTrial)
            reportFailedWork(m_context, u"import_categories"_qs, m_path, report.error());
        return m_dialog->showError(report.error());
    }
    m_dialog->showReport(*report);
    if (!isTrial)
        m_context.data.changes().publish({.kind = CommandKind::CreateCategory,
                                          .tables = tablesChangedBy(CommandKind::CreateCategory),
                                          .ids = {}});
}

} // namespace shopdesk
