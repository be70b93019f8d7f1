// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/values/RequestTransfer.h"
#include "ui/dialogs/CopiesTable.h"
#include "ui/dialogs/RecordDialog.h"
#include "ui/pages/BookPicker.h"

class QLabel;

namespace shopdesk {

// What the dialogs of transfers share: books with copies, in the field `lines`, and a field in
// which books are scanned or typed; a scan arrives there whatever has the focus.
class TransferLinesDialog : public RecordDialog
{
    Q_OBJECT

protected:
    TransferLinesDialog(const QString &name, const PageContext &context, int knownColumns,
                        QWidget *parent);

    // Puts field and table where the form is now; without the field no book can be added.
    void addPicker();
    void addLines();
    [[nodiscard]] CopiesTable *lines() const { return m_lines; }
    [[nodiscard]] BookPicker *picker() const { return m_picker; }
    // A book was scanned or typed.
    virtual void take(const BookPick &book) = 0;
    // Books with at least so many copies.
    [[nodiscard]] QList<TransferLine> chosen(int least = 1) const;
    [[nodiscard]] QString problem(const QString &key) const override;
    // Says of what there is too little.
    void showError(const Error &error) override;
    // Texts that all of them have.
    void retranslateLines();

private:
    BookPicker *m_picker;
    CopiesTable *m_lines;
    QLabel *m_missed;
    bool m_picks = false;
};

} // namespace shopdesk
