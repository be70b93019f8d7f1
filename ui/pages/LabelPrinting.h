// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/service/DataService.h"
#include "ui/pages/PageContext.h"
#include "ui/support/LabelDocument.h"

#include <QObject>

#include <memory>

class QPrinter;

namespace shopdesk {

class LabelsDialog;

// A book that wants labels.
struct LabelRequest
{
    BookId book;
    int copies = 1;
};

// Opens the dialog over the window for labels of these books in one shop; the numbers of copies
// are where the dialog begins.
void openLabels(QWidget *window, const PageContext &context, ShopId shop,
                const QList<LabelRequest> &requests);

// Reads the books, shows the dialog, and prints or writes on another thread. Deletes itself when
// its dialog has closed.
class LabelPrinting : public QObject
{
    Q_OBJECT

public:
    // Borrows the window for its dialogs and becomes its child.
    LabelPrinting(const PageContext &context, QWidget *window);

    void begin(ShopId shop, const QList<LabelRequest> &requests);

private:
    // Prints a document; runs on another thread.
    using Work = std::function<Result<bool>(const LabelProgress &progress)>;

    void read(ShopId shop, const QList<LabelRequest> &requests);
    void askPrinter();
    void print(const std::shared_ptr<QPrinter> &printer);
    void askFile();
    void write(const QString &path);
    void run(const Work &work, const QString &sentence);

    PageContext m_context;
    QWidget *m_window;
    LabelsDialog *m_dialog = nullptr;
    bool m_isRead = false;
    CancelToken m_token;
};

} // namespace shopdesk
