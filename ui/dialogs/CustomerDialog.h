// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/CustomerQueries.h"
#include "ui/dialogs/RecordDialog.h"

class QCheckBox;
class QComboBox;

namespace shopdesk {

class TextBox;

// A customer is recorded or changed. The short form asks for name and phone alone, for somebody who
// stands at the till.
class CustomerDialog : public RecordDialog
{
    Q_OBJECT

public:
    enum class Form { Whole, Short };

    CustomerDialog(DataService &data, Prompts &prompts, Form form, QWidget *parent = nullptr);

    void setCustomer(const CustomerDetail &customer);
    // What was typed while looking for somebody who is not there: a name, or a phone number.
    void setTyped(const QString &text);
    [[nodiscard]] QString name() const;

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] bool hasWork() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    void addFields();

    Form m_form;
    std::optional<CustomerId> m_customer;
    QLineEdit *m_name;
    QLineEdit *m_number;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QLineEdit *m_street;
    QLineEdit *m_postcode;
    QLineEdit *m_city;
    QComboBox *m_country;
    TextBox *m_note;
    QCheckBox *m_active;
};

} // namespace shopdesk
