// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/LabelPrinting.h"

#include "models/support/Await.h"
#include "models/support/InBackground.h"
#include "ui/dialogs/LabelsDialog.h"
#include "ui/support/Prompts.h"

#include <QApplication>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>

namespace shopdesk {

void openLabels(QWidget *window, const PageContext &context, ShopId shop,
                const QList<LabelRequest> &requests)
{
    if (!requests.isEmpty() && !shop.isNull())
        (new LabelPrinting(context, window))->begin(shop, requests);
}

LabelPrinting::LabelPrinting(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

void LabelPrinting::begin(ShopId shop, const QList<LabelRequest> &requests)
{
    m_dialog = new LabelsDialog(m_context.state, m_window);
    connect(m_dialog, &LabelsDialog::printRequested, this, &LabelPrinting::askPrinter);
    connect(m_dialog, &LabelsDialog::pdfRequested, this, &LabelPrinting::askFile);
    connect(m_dialog, &DialogFrame::cancelRequested, this, [this] {
        m_token.cancel();
        m_dialog->endBusy();
        if (!m_isRead)
            m_dialog->reject();
    });
    connect(m_dialog, &QObject::destroyed, this, &QObject::deleteLater);
    m_dialog->open();
    read(shop, requests);
}

void LabelPrinting::read(ShopId shop, const QList<LabelRequest> &requests)
{
    QList<BookId> books;
    QList<int> copies;
    for (const auto &request : requests) {
        books += request.book;
        copies += request.copies;
    }
    await(m_context.data.read<LabelData>(
                  [shop, books](Transaction &transaction, const ReadScope &scope) {
                      return labelData(transaction, scope, shop, books);
                  }),
          m_dialog, [this, copies](const Result<LabelData> &data) {
              m_isRead = true;
              if (data)
                  m_dialog->setData(*data, copies);
              else
                  m_dialog->showError(data.error());
          });
}

// The print service is asked for its printers only now. The printer outlives the dialog that names
// it, since the pages are painted afterwards.
void LabelPrinting::askPrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const auto document = m_dialog->document();
    printer->setDocName(document.title());
    document.prepare(*printer);
    auto *dialog = new QPrintDialog(printer.get(), m_dialog);
    dialog->setObjectName(u"printDialog"_qs);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, printer] { print(printer); });
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

// Whatever paper was named meanwhile, the labels have the measures of theirs.
void LabelPrinting::print(const std::shared_ptr<QPrinter> &printer)
{
    const auto document = m_dialog->document();
    document.prepare(*printer);
    run(
            [document, printer](const LabelProgress &progress) -> Result<bool> {
                SD_TRY(document.check());
                SD_TRY(document.paint(*printer, progress));
                return true;
            },
            tr("%Ln label(s) sent to the printer.", nullptr, document.labelCount()));
}

void LabelPrinting::askFile()
{
    m_context.prompts.saveFile(m_dialog,
                               {.title = tr("Save the labels as PDF"),
                                .startPath = u"labels.pdf"_qs,
                                .filter = tr("PDF documents (*.pdf)")},
                               [self = QPointer(this)](const QString &path) {
                                   if (self)
                                       self->write(path);
                               });
}

void LabelPrinting::write(const QString &path)
{
    run(
            [document = m_dialog->document(), path](const LabelProgress &progress) -> Result<bool> {
                SD_TRY(writePdf(document, path, progress));
                return true;
            },
            tr("Saved as %1.").arg(path));
}

void LabelPrinting::run(const Work &work, const QString &sentence)
{
    if (m_dialog->isBusy())
        return;
    m_token = CancelToken();
    m_dialog->startBusy();
    const auto progress = [dialog = QPointer(m_dialog), token = m_token](int done, int total) {
        QMetaObject::invokeMethod(qApp, [dialog, done, total] {
            if (dialog)
                dialog->showProgress(done, total);
        });
        return !token.isCancelled();
    };
    await(inBackground<bool>([work, progress] { return work(progress); }), m_dialog,
          [dialog = m_dialog, sentence](const Result<bool> &done) {
              if (done)
                  dialog->showSuccess(sentence);
              else if (done.error().kind != ErrorKind::Cancelled)
                  dialog->showError(done.error());
          });
}

} // namespace shopdesk
