// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/SaleQueries.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace shopdesk {

class KeyValueList;

// The right side of the till while nothing else is being done: what the sale comes to, large; for
// whom; what was taken off and why; and what can be done, each with its key.
class TillSummary : public QWidget
{
    Q_OBJECT

public:
    explicit TillSummary(QWidget *parent = nullptr);

    void setCart(const std::optional<SaleDetail> &cart);
    // Two in a row; the one that takes the money at the bottom, over the whole width.
    void addActionButton(QAction *action);
    void setMainAction(QAction *action);
    // Each discount by line rather than by rule.
    void explain();

private:
    void showSums();
    [[nodiscard]] QList<std::pair<QString, QString>> rows() const;
    void retranslate();

    std::optional<SaleDetail> m_cart;
    QLabel *m_caption;
    QLabel *m_total;
    KeyValueList *m_sums;
    QGridLayout *m_buttons;
    QToolButton *m_explain;
    QPushButton *m_main;
};

} // namespace shopdesk
