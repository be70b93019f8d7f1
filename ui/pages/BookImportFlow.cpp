// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/BookImportFlow.h"

#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "ui/pages/BookImportPreview.h"
#include "ui/pages/CategoryImportFlow.h"
#include "ui/pages/FailedWork.h"
#include "ui/pages/PageHost.h"
#include "ui/support/Prompts.h"

#include <QPointer>

namespace shopdesk {

BookImportFlow::BookImportFlow(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

void BookImportFlow::begin()
{
    m_context.prompts.openFile(m_window,
                               {.title = tr("Import books"),
                                .filter = tr("Lists of books, ONIX, Thema (*.csv *.tsv *.txt "
                                             "*.xml *.onx *.onix *.json);;All files (*)")},
                               [self = QPointer(this)](const QString &path) {
                                   if (self)
                                       self->look(path);
                               });
}

// A subject scheme is chosen here as well: what a file is shows its content.
void BookImportFlow::look(const QString &path)
{
    m_path = path;
    using Looked = std::optional<ImportPreview>;
    await(m_context.data.submit<Looked>(DbExecutor::Lane::Long,
                                        [path, currency = m_context.data.workspace().currency](
                                                Connection &) -> Result<Looked> {
                                            SD_ASSIGN(isScheme, isSubjectScheme(path));
                                            if (isScheme)
                                                return Looked();
                                            return bookImportPreview(path, currency);
                                        }),
          this, [this](const Result<Looked> &looked) {
              if (looked && *looked)
                  return show(**looked);
              if (looked)
                  (new CategoryImportFlow(m_context, m_window))->look(m_path);
              else
                  m_context.host.report(looked.error());
              deleteLater();
          });
}

void BookImportFlow::show(const ImportPreview &preview)
{
    m_dialog = new ImportBooksDialog(preview, m_context.data.workspace().currency, m_window);
    connect(m_dialog, &ImportBooksDialog::importRequested, this, &BookImportFlow::run);
    connect(m_dialog, &DialogFrame::cancelRequested, this, [this] { m_token.cancel(); });
    connect(m_dialog, &QObject::destroyed, this, &QObject::deleteLater);
    m_dialog->open();
}

// Its progress comes from the database thread, hence by an event of the dialog's thread.
void BookImportFlow::run(ImportMode mode)
{
    BookImportRequest request;
    request.path = m_path;
    request.mapping = m_dialog->assignments();
    request.mode = mode;
    request.setup = {.actor = m_context.data.scope().account,
                     .device = m_context.data.device(),
                     .defaultPriceMinor = m_dialog->defaultPrice(),
                     .lowersPrices = m_dialog->lowersPrices()};
    m_token = CancelToken();
    const Clock &clock = m_context.data.clock();
    const auto progress = [dialog = QPointer(m_dialog)](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(qApp, [dialog, done, total] {
            if (dialog)
                dialog->showProgress(done, total);
        });
    };
    await(m_context.data.submit<BookImportReport>(
                  DbExecutor::Lane::Long,
                  [request, progress, &clock, token = m_token](Connection &connection) {
                      OpIdFactory ids(clock);
                      BookImporter importer(connection, clock, ids);
                      importer.onProgress(progress);
                      return importer.run(request, token);
                  },
                  m_token),
          this, [this, mode](const Result<BookImportReport> &report) { takeReport(report, mode); });
}

void BookImportFlow::takeReport(const Result<BookImportReport> &report, ImportMode mode)
{
    if (!report) {
        if (mode == ImportMode::Write)
            reportFailedWork(m_context, u"import_books"_qs, m_path, report.error());
        return m_dialog->showError(report.error());
    }
    m_dialog->showReport(*report, mode);
    if (mode == ImportMode::Write)
        m_context.data.changes().publish({.kind = CommandKind::CreateBook,
                                          .tables = tablesChangedBy(CommandKind::CreateBook),
                                          .ids = {}});
}

} // namespace shopdesk
