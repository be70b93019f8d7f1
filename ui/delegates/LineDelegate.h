// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Currency.h"
#include "ui/delegates/CellDelegate.h"

namespace shopdesk {

// Shows and edits a number of copies, or an amount in minor units, inside a table of books. The
// editor's accessible name is the text of the row's first column.
class LineDelegate : public CellDelegate
{
    Q_OBJECT

public:
    enum class Kind { Copies, Money };

    LineDelegate(Kind kind, const Currency &currency, QObject *parent = nullptr);

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

private:
    Kind m_kind;
    Currency m_currency;
};

} // namespace shopdesk
