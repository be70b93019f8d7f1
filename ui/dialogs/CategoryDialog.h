// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/CategoryQueries.h"
#include "ui/dialogs/RecordDialog.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace shopdesk {

// A category is added or changed; moving it takes everything below it along.
class CategoryDialog : public RecordDialog
{
    Q_OBJECT

public:
    // Where it may stand: the whole tree, parents before children.
    CategoryDialog(DataService &data, Prompts &prompts, const std::vector<CategoryNode> &tree,
                   QWidget *parent = nullptr);

    void setParentCategory(const std::optional<CategoryId> &parent);
    void setCategory(const CategoryNode &category);

protected:
    [[nodiscard]] CommandValue command() const override;
    [[nodiscard]] bool hasWork() const override;
    [[nodiscard]] QString problem(const QString &key) const override;
    void retranslate() override;

private:
    void fillParents(const std::optional<CategoryId> &without);

    std::vector<CategoryNode> m_tree;
    std::optional<CategoryId> m_category;
    QLineEdit *m_name;
    QLineEdit *m_code;
    QComboBox *m_parent;
    QSpinBox *m_position;
    QCheckBox *m_active;
};

} // namespace shopdesk
