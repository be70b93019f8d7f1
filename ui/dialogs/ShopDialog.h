// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/ShopQueries.h"
#include "ui/dialogs/RecordDialog.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace shopdesk {

// A shop is opened or changed.
class ShopDialog : public RecordDialog
{
    Q_OBJECT

public:
    ShopDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    // Changes this shop instead of opening one; its code stays.
    void setShop(const ShopDetail &shop);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] bool hasWork() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    void addFields();
    [[nodiscard]] FieldBinding hoursBinding();

    std::optional<ShopId> m_shop;
    QString m_hoursAsRead{u""_qs};
    QLineEdit *m_code;
    QLineEdit *m_name;
    QLineEdit *m_street;
    QLineEdit *m_postcode;
    QLineEdit *m_city;
    QComboBox *m_country;
    QComboBox *m_timeZone;
    QPlainTextEdit *m_hours;
    QCheckBox *m_withTax;
    QCheckBox *m_active;
};

} // namespace shopdesk
