// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/CustomerQueries.h"
#include "ui/dialogs/RecordDialog.h"

class QCheckBox;
class QComboBox;

namespace shopdesk {

// A further address of a customer is added or changed.
class CustomerAddressDialog : public RecordDialog
{
    Q_OBJECT

public:
    CustomerAddressDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setCustomer(CustomerId customer, const QString &name);
    void setAddress(const CustomerAddress &address);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] bool hasWork() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    CustomerId m_customer;
    QString m_name;
    std::optional<CustomerAddressId> m_address;
    QLineEdit *m_label;
    QLineEdit *m_recipient;
    QLineEdit *m_street;
    QLineEdit *m_postcode;
    QLineEdit *m_city;
    QComboBox *m_country;
    QCheckBox *m_active;
};

} // namespace shopdesk
