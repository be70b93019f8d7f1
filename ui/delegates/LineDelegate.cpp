// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/LineDelegate.h"

#include "db/domain/Quantity.h"
#include "models/support/Formats.h"
#include "ui/widgets/MoneyEdit.h"

#include <QSpinBox>

namespace shopdesk {

LineDelegate::LineDelegate(Kind kind, const Currency &currency, QObject *parent)
    : CellDelegate(parent)
    , m_kind(kind)
    , m_currency(currency)
{
}

QString LineDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    if (!value.isValid() || value.isNull())
        return {};
    const Formats formats(locale);
    return m_kind == Kind::Money ? formats.amount(value.toLongLong(), m_currency.code())
                                 : formats.integer(value.toLongLong());
}

QWidget *LineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const QString name = index.siblingAtColumn(0).data().toString();
    if (m_kind == Kind::Money) {
        auto *editor = new MoneyEdit(parent);
        editor->setObjectName(u"amountEditor"_qs);
        editor->setAccessibleName(name);
        editor->setCurrency(m_currency.code(), m_currency.minorDigits());
        editor->setFrame(false);
        return editor;
    }
    auto *editor = new QSpinBox(parent);
    editor->setObjectName(u"copiesEditor"_qs);
    editor->setAccessibleName(name);
    editor->setRange(0, Quantity::kMax);
    editor->setAlignment(Qt::AlignRight);
    editor->setFrame(false);
    return editor;
}

void LineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *copies = qobject_cast<QSpinBox *>(editor))
        copies->setValue(value.toInt());
    else if (auto *amount = qobject_cast<MoneyEdit *>(editor); amount && !value.isNull())
        amount->setMinorUnits(value.toLongLong());
}

// What is no amount leaves the cell as it was; nothing empties it.
void LineDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    if (const auto *copies = qobject_cast<QSpinBox *>(editor)) {
        model->setData(index, qint64(copies->value()));
        return;
    }
    const auto *amount = qobject_cast<MoneyEdit *>(editor);
    if (amount && amount->text().trimmed().isEmpty())
        model->setData(index, QVariant());
    else if (amount && amount->minorUnits() && *amount->minorUnits() >= 0)
        model->setData(index, *amount->minorUnits());
}

} // namespace shopdesk
