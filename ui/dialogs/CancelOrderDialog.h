// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/RecordDialog.h"

namespace shopdesk {

// A placed order is cancelled, with a reason that stays in its history.
class CancelOrderDialog : public RecordDialog
{
    Q_OBJECT

public:
    CancelOrderDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setOrder(OrderId order, const QString &number);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] bool asksBeforeClosing() const override { return false; }
    void retranslate() override;

private:
    OrderId m_order;
    QString m_number;
    QLineEdit *m_reason;
};

} // namespace shopdesk
