// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/OrderImportFlow.h"

#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "ui/pages/FailedWork.h"
#include "ui/pages/PageHost.h"
#include "ui/shell/BackgroundJob.h"
#include "ui/support/Prompts.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QPointer>
#include <QSaveFile>

namespace shopdesk {

OrderImportFlow::OrderImportFlow(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

void OrderImportFlow::begin()
{
    m_context.prompts.openFile(
            m_window,
            {.title = tr("Import orders"),
             .filter = tr("Histories of orders (*.csv *.tsv *.txt);;All files (*)")},
            [self = QPointer(this)](const QString &path) {
                if (self)
                    self->confirm(path);
            });
}

QString OrderImportFlow::shopName() const
{
    for (const auto &shop : m_context.host.shops())
        if (shop.id == m_context.host.currentShop())
            return shop.name;
    return {};
}

void OrderImportFlow::confirm(const QString &path)
{
    m_context.prompts.confirm(
            m_window,
            {.title = tr("Import orders"),
             .text = tr("The orders in %1 become completed orders of %2. Books and customers that "
                        "are not known are added. Today's stock stays as it is.")
                             .arg(QFileInfo(path).fileName(), shopName()),
             .yes = tr("Import")},
            [self = QPointer(this), path] {
                if (self)
                    self->run(path);
            });
}

void OrderImportFlow::run(const QString &path)
{
    OrderImportRequest request;
    m_path = path;
    request.path = path;
    request.setup.actor = m_context.data.scope().account;
    request.setup.device = m_context.data.device();
    request.setup.shop = m_context.host.currentShop().toString();
    m_job = new BackgroundJob(tr("Importing orders"), this);
    connect(m_job, &BackgroundJob::cancelRequested, this, [this] { m_token.cancel(); });
    m_context.host.addJob(*m_job);
    const Clock &clock = m_context.data.clock();
    const auto progress = [job = QPointer(m_job)](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(qApp, [job, done, total] {
            if (job)
                job->report(done, total);
        });
    };
    await(m_context.data.submit<OrderImportReport>(
                  DbExecutor::Lane::Long,
                  [request, progress, &clock, token = m_token](Connection &connection) {
                      OrderImporter importer(connection, clock);
                      importer.onProgress(progress);
                      return importer.run(request, token);
                  },
                  m_token),
          this, [this](const Result<OrderImportReport> &report) { takeReport(report); });
}

QString OrderImportFlow::summary(const OrderImportReport &report)
{
    if (report.orders().imported + report.returns().imported == 0 && report.unchanged() > 0)
        return tr("All of it had been imported before; nothing was changed.");
    const QStringList sentences{
            tr("%Ln order(s) were imported.", nullptr, static_cast<int>(report.orders().imported)),
            tr("%Ln return(s) were taken.", nullptr, static_cast<int>(report.returns().imported)),
            tr("%Ln line(s) were left out.", nullptr, static_cast<int>(report.rejected()))};
    return sentences.join(u' ');
}

void OrderImportFlow::takeReport(const Result<OrderImportReport> &report)
{
    // What a cancelled import has written stays.
    for (const auto kind :
         {CommandKind::RecordOrder, CommandKind::CreateBook, CommandKind::CreateCustomer})
        m_context.data.changes().publish(
                {.kind = kind, .tables = tablesChangedBy(kind), .ids = {}, .rowsMoved = true});
    if (!report) {
        reportFailedWork(m_context, u"import_orders"_qs, m_path, report.error());
        m_job->fail(report.error());
        return deleteLater();
    }
    m_job->succeed(summary(*report));
    if (!report->rejects().isEmpty())
        offerRejects(*report);
    deleteLater();
}

// What is asked here may be answered when the flow is gone.
void OrderImportFlow::offerRejects(const OrderImportReport &report)
{
    const auto save = [context = m_context, window = QPointer(m_window), report] {
        if (!window)
            return;
        context.prompts.saveFile(
                window,
                {.title = tr("Save the report"),
                 .startPath = u"import-orders.json"_qs,
                 .filter = tr("JSON documents (*.json)")},
                [context, report](const QString &path) { saveReport(context, report, path); });
    };
    m_context.prompts.confirm(
            m_window,
            {.title = tr("Import orders"),
             .text = summary(report) + u' ' + tr("Save the report, with the reason for each?"),
             .yes = tr("Save the report…"),
             .no = tr("Close")},
            save);
}

void OrderImportFlow::saveReport(const PageContext &context, const OrderImportReport &report,
                                 const QString &path)
{
    QSaveFile file(path);
    const auto text = QJsonDocument(report.toJson()).toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        context.host.say(tr("Saved as %1.").arg(path));
    else
        context.host.report(fail(ErrorKind::Storage, u"file_unwritable"_qs, {},
                                 {{u"path"_qs, path}}, file.errorString())
                                    .value());
}

} // namespace shopdesk
