// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ImportCategoriesDialog.h"

#include "models/support/Formats.h"
#include "ui/dialogs/RejectTable.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopdesk {

ImportCategoriesDialog::ImportCategoriesDialog(const QString &path, qint64 subjects,
                                               QWidget *parent)
    : DialogFrame(u"importCategoriesDialog"_qs, parent)
    , m_path(path)
    , m_subjects(subjects)
    , m_text(new QLabel)
    , m_rejects(new RejectTable)
    , m_try(addButton(u"tryImport"_qs))
    , m_import(addButton(u"startImport"_qs))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setMinimumWidth(72 * metrics::kGrid);
    m_text->setObjectName(u"subjects"_qs);
    m_text->setWordWrap(true);
    m_rejects->setMinimumHeight(21 * metrics::kGrid);
    bodyLayout()->addWidget(m_text);
    bodyLayout()->addWidget(m_rejects, 1);
    connect(m_try, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_import, &QPushButton::clicked, this, [this] { start(false); });
    onLanguage(this, [this] { retranslate(); });
}

void ImportCategoriesDialog::start(bool isTrial)
{
    m_isTrial = isTrial;
    m_rejects->clearRows();
    startBusy();
    setRunning(true);
    Q_EMIT importRequested(isTrial);
}

void ImportCategoriesDialog::setRunning(bool running)
{
    m_try->setEnabled(!running);
    m_import->setEnabled(!running);
    setCloseText(running ? tr("Stop") : tr("Close"));
}

void ImportCategoriesDialog::showReport(const CategoryImportReport &report)
{
    setRunning(false);
    const Formats formats;
    const QString counts =
            tr("%1 read: %2 new, %3 changed, %4 unchanged, %5 rejected.")
                    .arg(formats.integer(report.read()), formats.integer(report.imported),
                         formats.integer(report.updated), formats.integer(report.unchanged),
                         formats.integer(report.rejected()));
    const bool isSame = report.imported == 0 && report.updated == 0;
    showSuccess(m_isTrial ? tr("This was a trial; nothing was kept.")
                : isSame  ? tr("Nothing has changed.")
                          : tr("The categories were imported."),
                counts);
    for (const RowReject &reject : report.rejects)
        m_rejects->addReject(reject);
}

void ImportCategoriesDialog::showError(const Error &error)
{
    setRunning(false);
    DialogFrame::showError(error);
}

void ImportCategoriesDialog::retranslate()
{
    setHeading(tr("Import categories"), QFileInfo(m_path).fileName());
    m_text->setText(
            tr("The scheme has %Ln subject(s). Those that are not there are made below "
               "their parents; those that are get the names and places of the scheme. Other "
               "categories stay as they are.",
               nullptr, int(m_subjects)));
    m_rejects->retranslate();
    m_try->setText(tr("&Dry run"));
    m_import->setText(tr("&Import"));
    setCloseText(isBusy() ? tr("Stop") : tr("Close"));
}

} // namespace shopdesk
