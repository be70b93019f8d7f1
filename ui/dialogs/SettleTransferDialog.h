// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/TransferQueries.h"
#include "ui/dialogs/TransferLinesDialog.h"

class QComboBox;

namespace shopdesk {

// Somebody decides what became of copies that a transfer lacked.
class SettleTransferDialog : public TransferLinesDialog
{
    Q_OBJECT

public:
    SettleTransferDialog(const PageContext &context, QWidget *parent = nullptr);

    void setTransfer(const TransferDetail &transfer);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] bool asksBeforeClosing() const override { return false; }
    void take(const BookPick &) override {}
    void retranslate() override;

private:
    void showOutcome();

    TransferDetail m_transfer;
    QComboBox *m_outcome;
    QLineEdit *m_note;
};

} // namespace shopdesk
