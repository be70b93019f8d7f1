// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/SupplierQueries.h"
#include "ui/dialogs/RecordDialog.h"

class QCheckBox;
class QComboBox;

namespace shopdesk {

class TextBox;

// A supplier is recorded or changed.
class SupplierDialog : public RecordDialog
{
    Q_OBJECT

public:
    SupplierDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setSupplier(const SupplierDetail &supplier);
    [[nodiscard]] QString name() const;

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] bool hasWork() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    void addFields();
    [[nodiscard]] QString codeProblem() const;
    [[nodiscard]] QString daysProblem() const;

    std::optional<SupplierId> m_supplier;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QLineEdit *m_contact;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QLineEdit *m_account;
    QLineEdit *m_days;
    QLineEdit *m_street;
    QLineEdit *m_postcode;
    QLineEdit *m_city;
    QComboBox *m_country;
    TextBox *m_note;
    QCheckBox *m_active;
};

} // namespace shopdesk
