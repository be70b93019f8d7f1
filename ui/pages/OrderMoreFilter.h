// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PageRequest.h"
#include "ui/pages/PageContext.h"

#include <QJsonObject>
#include <QToolButton>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace shopdesk {

class CustomerPicker;

// The filters of orders that are wanted less often, behind one button that says how many are in
// force: customer, book, clerk, number, coupon, and which date the period is about.
class OrderMoreFilter : public QToolButton
{
    Q_OBJECT

public:
    explicit OrderMoreFilter(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<FilterValue> values() const;
    // Whether the period means the moment of placing and not the business date.
    [[nodiscard]] bool isPeriodOfPlacing() const;
    void clear();
    // What is set, to be kept and set again.
    [[nodiscard]] QJsonObject toJson() const;
    void restore(const QJsonObject &json);
    void setCustomer(CustomerId customer, const QString &name);

Q_SIGNALS:
    void moreChosen();

private:
    QLineEdit *addEdit(const QString &name);
    QLabel *addRow(QWidget *field);
    void buildMenu();
    void choose();
    void showCount();
    void retranslate();

    QComboBox *m_dates;
    CustomerPicker *m_customer;
    QLineEdit *m_book;
    QLineEdit *m_clerk;
    QLineEdit *m_number;
    QLineEdit *m_coupon;
    QWidget *m_fields;
    QFormLayout *m_form;
    QList<QLabel *> m_labels; // in the order of the rows
};

} // namespace shopdesk
