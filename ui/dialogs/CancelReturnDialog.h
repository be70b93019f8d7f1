// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PurchasingQueries.h"
#include "ui/dialogs/RecordDialog.h"

namespace shopdesk {

// A return that was not sent does not happen.
class CancelReturnDialog : public RecordDialog
{
    Q_OBJECT

public:
    CancelReturnDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setReturn(const SupplierReturnDetail &there);

protected:
    [[nodiscard]] CommandValue command() const override;
    void retranslate() override;

private:
    SupplierReturnDetail m_return;
    QLineEdit *m_note;
};

} // namespace shopdesk
