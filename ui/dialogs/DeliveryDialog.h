// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/values/DeliveryAddress.h"
#include "ui/dialogs/FormDialog.h"

class QComboBox;
class QLineEdit;

namespace shopdesk {

// Asks where an order is sent; nothing is kept but with the order.
class DeliveryDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit DeliveryDialog(Prompts &prompts, QWidget *parent = nullptr);

    void setAddress(const DeliveryAddress &address);

Q_SIGNALS:
    // The dialog has closed.
    void chosen(const shopdesk::DeliveryAddress &address);

protected:
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    QLineEdit *m_name;
    QLineEdit *m_street;
    QLineEdit *m_postcode;
    QLineEdit *m_city;
    QComboBox *m_country;
};

} // namespace shopdesk
