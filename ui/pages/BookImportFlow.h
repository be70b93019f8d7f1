// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/DataService.h"
#include "ui/dialogs/ImportBooksDialog.h"
#include "ui/pages/PageContext.h"

#include <QObject>

namespace shopdesk {

// Imports a list of books or an ONIX message: asks for the file, looks at it, shows how it is
// understood, tries and imports it on a database thread. Deletes itself when its dialog has closed.
class BookImportFlow : public QObject
{
    Q_OBJECT

public:
    // Borrows the window for its dialogs and becomes its child.
    BookImportFlow(const PageContext &context, QWidget *window);

    void begin();

private:
    void look(const QString &path);
    void show(const ImportPreview &preview);
    void run(ImportMode mode);
    void takeReport(const Result<BookImportReport> &report, ImportMode mode);

    PageContext m_context;
    QWidget *m_window;
    ImportBooksDialog *m_dialog = nullptr;
    QString m_path;
    CancelToken m_token;
};

} // namespace shopdesk
