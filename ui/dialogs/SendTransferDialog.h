// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/TransferQueries.h"
#include "ui/dialogs/TransferLinesDialog.h"

namespace shopdesk {

// What was asked for leaves the shop, as far as it is there.
class SendTransferDialog : public TransferLinesDialog
{
    Q_OBJECT

public:
    SendTransferDialog(const PageContext &context, QWidget *parent = nullptr);

    void setTransfer(const TransferDetail &transfer);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] bool asksBeforeClosing() const override { return false; }
    void take(const BookPick &book) override;
    void retranslate() override;

private:
    TransferDetail m_transfer;
    QLineEdit *m_note;
};

} // namespace shopdesk
