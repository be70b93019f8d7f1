// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace shopdesk {

// The plain facts of a detail pane: what it is at the left, its value at the right, selectable.
class KeyValueList : public QWidget
{
    Q_OBJECT

public:
    explicit KeyValueList(QWidget *parent = nullptr);

    // Amounts that are added up stand at the right, one below the other.
    void setValueAlignment(Qt::Alignment alignment);
    // Rows are set anew each time, in the language in force. A row without value is left out.
    void setRows(const QList<std::pair<QString, QString>> &rows);

private:
    void setRow(int row, const QString &key, const QString &value);

    QGridLayout *m_layout;
    QList<std::pair<QLabel *, QLabel *>> m_labels;
    Qt::Alignment m_valueAlignment = Qt::AlignLeft;
};

} // namespace shopdesk
