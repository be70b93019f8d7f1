// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PurchasingQueries.h"
#include "ui/dialogs/RecordDialog.h"

namespace shopdesk {

// The supplier agreed to a return, under a number of theirs.
class AuthoriseReturnDialog : public RecordDialog
{
    Q_OBJECT

public:
    AuthoriseReturnDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setReturn(const SupplierReturnDetail &there);

protected:
    [[nodiscard]] CommandValue command() const override;
    void retranslate() override;

private:
    SupplierReturnDetail m_return;
    QLineEdit *m_authorisation;
};

} // namespace shopdesk
