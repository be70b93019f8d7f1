// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FieldBinding.h"

#include <QListWidget>

namespace shopdesk {

// A list with a box to tick beside each entry.
class CheckList : public QListWidget
{
    Q_OBJECT
    Q_PROPERTY(QStringList ids READ ids WRITE setIds NOTIFY idsChanged USER true)

public:
    struct Entry
    {
        QString id;
        QString text;
    };

    explicit CheckList(int rows, QWidget *parent = nullptr);

    // What is ticked stays ticked.
    void setEntries(const QList<Entry> &entries);
    // Ascending; their order means nothing.
    [[nodiscard]] QStringList ids() const { return m_ids; }
    void setIds(const QStringList &ids);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] FieldBinding asBinding(const QString &key);
    // The texts of these, with commas between.
    [[nodiscard]] QString names(const QStringList &ids) const;

Q_SIGNALS:
    void idsChanged();

private:
    void takeTick(const QListWidgetItem *entry);
    void showTicks();

    int m_rows;
    QStringList m_ids;
};

} // namespace shopdesk
