// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/CustomerQueries.h"
#include "ui/dialogs/RecordDialog.h"
#include "ui/pages/PageContext.h"

class QLabel;

namespace shopdesk {

class CustomerPicker;
class SmallTable;

// Two records of one customer beside each other, and what will go over. Which of the two is kept
// can be turned round.
class MergeCustomersDialog : public RecordDialog
{
    Q_OBJECT

public:
    explicit MergeCustomersDialog(const PageContext &context, QWidget *parent = nullptr);

    void setCustomer(CustomerId customer);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    [[nodiscard]] bool asksBeforeClosing() const override { return false; }
    void retranslate() override;

private:
    struct Side
    {
        CustomerDetail detail;
        CustomerBelongings belongings;
    };

    void read(CustomerId customer, std::optional<Side> MergeCustomersDialog::*side);
    void takeChoice();
    void turnRound();
    void render();
    [[nodiscard]] QStringList cells(const QString &head, QString (*text)(const Side &)) const;
    [[nodiscard]] QString summary() const;

    CustomerPicker *m_other;
    SmallTable *m_sides;
    QLabel *m_summary;
    QPushButton *m_turn;
    std::optional<Side> m_keep;
    std::optional<Side> m_duplicate;
};

} // namespace shopdesk
