// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyValueList.h"

#include "ui/support/Metrics.h"

#include <QGridLayout>
#include <QLabel>

namespace shopdesk {

KeyValueList::KeyValueList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(metrics::kMargin);
    m_layout->setVerticalSpacing(metrics::kHalf);
    m_layout->setColumnStretch(1, 1);
}

void KeyValueList::setValueAlignment(Qt::Alignment alignment)
{
    m_valueAlignment = alignment;
    for (const auto &[key, value] : std::as_const(m_labels))
        value->setAlignment(alignment | Qt::AlignTop);
}

// Labels are kept and filled again: the pane follows a selection that moves fast.
void KeyValueList::setRows(const QList<std::pair<QString, QString>> &rows)
{
    int shown = 0;
    for (const auto &[key, value] : rows) {
        if (!value.isEmpty())
            setRow(shown++, key, value);
    }
    for (qsizetype row = shown; row < m_labels.size(); ++row) {
        m_labels[row].first->hide();
        m_labels[row].second->hide();
    }
}

void KeyValueList::setRow(int row, const QString &key, const QString &value)
{
    while (m_labels.size() <= row) {
        auto *left = new QLabel(this);
        auto *right = new QLabel(this);
        left->setForegroundRole(QPalette::PlaceholderText);
        left->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        right->setAlignment(m_valueAlignment | Qt::AlignTop);
        right->setWordWrap(true);
        right->setTextFormat(Qt::PlainText);
        right->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const int at = int(m_labels.size());
        m_layout->addWidget(left, at, 0);
        m_layout->addWidget(right, at, 1);
        m_layout->setRowStretch(at, 0); // room that is left stays below the last row
        m_layout->setRowStretch(at + 1, 1);
        m_labels.append(std::pair(left, right));
    }
    const auto &[left, right] = m_labels[row];
    left->setText(key);
    right->setText(value);
    right->setAccessibleName(key + u": "_qs + value);
    left->show();
    right->show();
}

} // namespace shopdesk
