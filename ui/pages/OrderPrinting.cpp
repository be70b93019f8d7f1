// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/OrderPrinting.h"

#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "ui/pages/PageHost.h"
#include "ui/shell/BackgroundJob.h"
#include "ui/support/Icons.h"
#include "ui/support/Metrics.h"
#include "ui/support/Prompts.h"

#include <QAction>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <functional>
#include <memory>

namespace shopdesk {

namespace {

constexpr QSize kPreviewSize(100 * metrics::kGrid, 80 * metrics::kGrid);

// Qt's own pictures are of another set than all others; it names its buttons by their order.
void givePictures(const QPrintPreviewDialog &dialog)
{
    static const QStringList pictures{u"fit-width"_qs,
                                      u"fit-page"_qs,
                                      {},
                                      u"zoom-out"_qs,
                                      u"zoom-in"_qs,
                                      u"portrait"_qs,
                                      u"landscape"_qs,
                                      u"first"_qs,
                                      u"previous"_qs,
                                      {},
                                      u"next"_qs,
                                      u"last"_qs,
                                      u"one-page"_qs,
                                      u"two-pages"_qs,
                                      u"all-pages"_qs,
                                      u"page-setup"_qs,
                                      u"print"_qs};
    QList<QAction *> actions = dialog.findChild<QToolBar *>()->actions();
    actions.removeIf([](const QAction *action) { return action->isSeparator(); });
    for (qsizetype i = 0; i < std::min(actions.size(), pictures.size()); ++i) {
        if (!pictures[i].isEmpty())
            actions[i]->setIcon(icons::named(pictures[i]));
    }
}

// Qt makes the dialog for the mouse alone: its parts get names, and its buttons the keyboard.
void nameParts(QPrintPreviewDialog *dialog)
{
    int number = 0;
    for (QWidget *part : dialog->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QToolButton *>(part);
        if (button)
            part->setFocusPolicy(Qt::StrongFocus);
        if (part->objectName().isEmpty())
            part->setObjectName(u"printPreviewPart%1"_qs.arg(++number));
        if (part->accessibleName().isEmpty())
            part->setAccessibleName(button ? button->text() : dialog->windowTitle());
    }
}

} // namespace

// A document of whatever kind: what is done with it is the same.
struct OrderPrinting::Paper
{
    template<class Document>
    explicit Paper(const Document &document)
        : title(document.title())
        , prepare([document](QPagedPaintDevice &device) { document.prepare(device); })
        , paint([document](QPagedPaintDevice &device) { document.paint(device); })
        , save([document](const QString &path) { return writePdf(document, path); })
    {
    }

    QString title;
    std::function<void(QPagedPaintDevice &)> prepare;
    std::function<void(QPagedPaintDevice &)> paint;
    std::function<Result<void>(const QString &)> save;
};

OrderPrinting::OrderPrinting(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

void OrderPrinting::preview(const OrderDetail &order, PaperForm form)
{
    show(Paper(OrderDocument(order, form)));
}

void OrderPrinting::preview(const PurchaseOrderDocument &document)
{
    show(Paper(document));
}

// The printer begins as a file, so that asking the print service for its printers waits until
// somebody prints. The connection keeps it, because it must outlive all parts of the dialog.
void OrderPrinting::show(const Paper &paper)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setDocName(paper.title);
    paper.prepare(*printer);
    auto *dialog = new QPrintPreviewDialog(printer.get(), m_window);
    dialog->setObjectName(u"printPreview"_qs);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(paper.title);
    dialog->resize(kPreviewSize);
    nameParts(dialog);
    givePictures(*dialog);
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
            [paper, printer](QPrinter *on) { paper.paint(*on); });
    dialog->open();
}

void OrderPrinting::askPdf(const OrderDetail &order, PaperForm form)
{
    ask(Paper(OrderDocument(order, form)), order.number);
}

void OrderPrinting::askPdf(const PurchaseOrderDocument &document)
{
    ask(Paper(document), document.number());
}

void OrderPrinting::ask(const Paper &paper, const QString &number)
{
    m_context.prompts.saveFile(m_window,
                               {.title = tr("Save the order as PDF"),
                                .startPath = number + u".pdf"_qs,
                                .filter = tr("PDF documents (*.pdf)")},
                               [this, paper](const QString &path) { write(paper, path); });
}

void OrderPrinting::write(const Paper &paper, const QString &path)
{
    auto *job = new BackgroundJob(tr("Writing %1").arg(paper.title), this);
    m_context.host.addJob(*job);
    const auto written = m_context.data.submit<bool>(DbExecutor::Lane::Long,
                                                     [paper, path](Connection &) -> Result<bool> {
                                                         SD_TRY(paper.save(path));
                                                         return true;
                                                     });
    await(written, job, [job, path](const Result<bool> &done) {
        if (done)
            job->succeed(tr("Saved as %1.").arg(path));
        else
            job->fail(done.error());
    });
}

} // namespace shopdesk
