// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PromotionQueries.h"
#include "ui/dialogs/RecordDialog.h"

class QCheckBox;
class QComboBox;

namespace shopdesk {

class CategoryChecks;
class CheckList;
class MoneyEdit;
class TextBox;

// A promotion is made or changed. Only the numbers of the chosen kind are asked for.
class PromotionDialog : public RecordDialog
{
    Q_OBJECT

public:
    PromotionDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setPromotion(const PromotionDetail &promotion);
    [[nodiscard]] QString name() const;

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] bool hasWork() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    // What can be ticked.
    struct Choices;

    void addFields();
    void fillKinds();
    void readChoices();
    void takeChoices(const Choices &choices);
    void showNumbersOfKind();
    void labelRule();
    void labelAims();
    [[nodiscard]] QString kind() const;
    [[nodiscard]] std::optional<qint64> numberOf(const QString &key) const;

    std::optional<PromotionId> m_promotion;
    QHash<QString, QString> m_codes; // of books, by id
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_percent;
    MoneyEdit *m_amount;
    QLineEdit *m_buy;
    QLineEdit *m_free;
    MoneyEdit *m_minimum;
    QLineEdit *m_from;
    QLineEdit *m_until;
    CheckList *m_weekdays;
    QLineEdit *m_priority;
    QCheckBox *m_combinable;
    QCheckBox *m_active;
    QLineEdit *m_coupon;
    QLineEdit *m_couponUses;
    CategoryChecks *m_categories;
    TextBox *m_books;
    CheckList *m_shops;
    CheckList *m_groups;
};

} // namespace shopdesk
