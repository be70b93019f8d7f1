// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/DataService.h"
#include "ui/dialogs/ImportCategoriesDialog.h"
#include "ui/pages/PageContext.h"

#include <QObject>

namespace shopdesk {

// Imports a subject scheme as categories: asks for the file, looks at it, tries and imports it on a
// database thread. Deletes itself when its dialog has closed.
class CategoryImportFlow : public QObject
{
    Q_OBJECT

public:
    // Borrows the window for its dialogs and becomes its child.
    CategoryImportFlow(const PageContext &context, QWidget *window);

    void begin();
    // With a file that was chosen already.
    void look(const QString &path);

private:
    void show(qint64 subjects);
    void run(bool isTrial);
    void takeReport(const Result<CategoryImportReport> &report, bool isTrial);

    PageContext m_context;
    QWidget *m_window;
    ImportCategoriesDialog *m_dialog = nullptr;
    QString m_path;
    CancelToken m_token;
};

} // namespace shopdesk
