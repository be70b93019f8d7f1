// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/BookImportFlow.h"

#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "ui/pages/PageHost.h"
#include "ui/support/Prompts.h"

#include <QFile>
#include <QPointer>

namespace shopdesk {

namespace {

// As the importer has it: a column that merely resembles categories is none.
ColumnMapping guessed(const QStringList &headings)
{
    ColumnMapping mapping = ColumnMapping::guess(headings);
    for (const auto &entry : mapping.entries()) {
        if (entry.field == BookField::Category && entry.confidence == MappingConfidence::Likely)
            static_cast<void>(mapping.assign(bookFieldName(BookField::Category) + u'='));
    }
    return mapping;
}

Result<ImportPreview> previewOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, u"file_unreadable"_qs, {}, {{u"path"_qs, path}},
                    file.errorString());
    SD_ASSIGN(reader, CsvReader::open(file));
    CsvRecord header;
    SD_TRY(reader.next(header));
    CsvRecord example;
    SD_TRY(reader.next(example));
    return ImportPreview{.path = path,
                         .format = reader.format(),
                         .headings = header.fields,
                         .example = example.fields,
                         .mapping = guessed(header.fields)};
}

} // namespace

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
                                .filter = tr("Lists of books (*.csv *.tsv *.txt);;All files (*)")},
                               [self = QPointer(this)](const QString &path) {
                                   if (self)
                                       self->look(path);
                               });
}

void BookImportFlow::look(const QString &path)
{
    m_path = path;
    await(m_context.data.submit<ImportPreview>(DbExecutor::Lane::Long,
                                               [path](Connection &) { return previewOf(path); }),
          this, [this](const Result<ImportPreview> &preview) {
              if (preview)
                  return show(*preview);
              m_context.host.report(preview.error());
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
                     .defaultPriceMinor = m_dialog->defaultPrice()};
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
    if (!report)
        return m_dialog->showError(report.error());
    m_dialog->showReport(*report, mode);
    if (mode == ImportMode::Write)
        m_context.data.changes().publish({.kind = CommandKind::CreateBook,
                                          .tables = tablesChangedBy(CommandKind::CreateBook),
                                          .ids = {}});
}

} // namespace shopdesk
