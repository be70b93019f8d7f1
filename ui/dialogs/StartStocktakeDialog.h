// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/CategoryQueries.h"
#include "db/queries/ShopQueries.h"
#include "db/queries/StocktakeQueries.h"
#include "ui/dialogs/RecordDialog.h"

class QComboBox;
class QLineEdit;

namespace shopdesk {

// Counting begins: of a whole shop, a category with all below it, or a shelf.
class StartStocktakeDialog : public RecordDialog
{
    Q_OBJECT

public:
    StartStocktakeDialog(DataService &data, Prompts &prompts, QWidget *parent = nullptr);

    void setShops(const std::vector<ShopChoice> &shops, ShopId current);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    void readCategories();
    void readShelves();
    void showPart();
    [[nodiscard]] StocktakeScope scope() const;

    QComboBox *m_shop;
    QComboBox *m_scope;
    QComboBox *m_category;
    QComboBox *m_shelf;
    QLineEdit *m_note;
};

} // namespace shopdesk
