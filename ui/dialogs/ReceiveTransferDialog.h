// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/TransferQueries.h"
#include "ui/dialogs/TransferLinesDialog.h"

#include <QSet>

namespace shopdesk {

// The copies of a transfer are counted where they came. The number sent stands there already;
// whoever scans counts each book from its first scan.
class ReceiveTransferDialog : public TransferLinesDialog
{
    Q_OBJECT

public:
    ReceiveTransferDialog(const PageContext &context, QWidget *parent = nullptr);

    void setTransfer(const TransferDetail &transfer);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] bool asksBeforeClosing() const override { return false; }
    [[nodiscard]] QString problem(const QString &) const override { return {}; }
    void take(const BookPick &book) override;
    void retranslate() override;

private:
    void countFromZero();
    void showSum();

    TransferDetail m_transfer;
    QSet<BookId> m_scanned;
    QLineEdit *m_note;
    QLabel *m_sum;
    QPushButton *m_zero;
};

} // namespace shopdesk
