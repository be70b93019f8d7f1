// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/values/Approval.h"
#include "ui/dialogs/RecordDialog.h"
#include "ui/pages/PageContext.h"

class QComboBox;
class QSpinBox;

namespace shopdesk {

// On hand is corrected by a difference, for a reason that stays in the ledger. More copies than the
// person may correct alone are approved by somebody else, with login and PIN.
class AdjustStockDialog : public RecordDialog
{
    Q_OBJECT

public:
    explicit AdjustStockDialog(const PageContext &context, QWidget *parent = nullptr);

    void setStock(ShopId shop, const QString &shopName, BookId book, const QString &title);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    void showError(const Error &error) override;
    void retranslate() override;

private:
    void askForApproval(const Error &refusal);

    PageHost &m_host;
    Prompts &m_prompts;
    ShopId m_shop;
    BookId m_book;
    QString m_shopName;
    QString m_title;
    std::optional<Approval> m_approval; // of the quantity that stood there
    QSpinBox *m_quantity;
    QComboBox *m_reason;
    QLineEdit *m_note;
};

} // namespace shopdesk
