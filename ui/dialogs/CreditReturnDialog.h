// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PurchasingQueries.h"
#include "ui/dialogs/RecordDialog.h"

namespace shopdesk {

class MoneyEdit;

// The supplier paid a return back, by a credit note.
class CreditReturnDialog : public RecordDialog
{
    Q_OBJECT

public:
    CreditReturnDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setReturn(const SupplierReturnDetail &there);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    void showDifference();

    SupplierReturnDetail m_return;
    MoneyEdit *m_credit;
    QLineEdit *m_reference;
};

} // namespace shopdesk
