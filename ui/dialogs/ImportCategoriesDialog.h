// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/categoryimport/CategoryImporter.h"
#include "ui/dialogs/DialogFrame.h"

namespace shopdesk {

class RejectTable;

// Says how many subjects a scheme has, tries it without keeping anything, takes it, and lists every
// subject that could not be taken. Does nothing itself: the owner answers importRequested() with
// showProgress(), showReport() or showError().
class ImportCategoriesDialog : public DialogFrame
{
    Q_OBJECT

public:
    ImportCategoriesDialog(const QString &path, qint64 subjects, QWidget *parent = nullptr);

    void showReport(const CategoryImportReport &report);
    void showError(const Error &error) override;

Q_SIGNALS:
    void importRequested(bool isTrial);

private:
    void start(bool isTrial);
    void setRunning(bool running);
    void retranslate();

    QString m_path;
    qint64 m_subjects;
    bool m_isTrial = false;
    QLabel *m_text;
    RejectTable *m_rejects;
    QPushButton *m_try;
    QPushButton *m_import;
};

} // namespace shopdesk
