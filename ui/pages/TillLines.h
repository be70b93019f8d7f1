// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/SaleModel.h"

#include <QTableView>

namespace shopdesk {

class UiState;

// The lines of the sale in large rows, one of which is marked: the one scanned last, or the one the
// arrows went to. What is typed here goes to the field of codes.
class TillLines : public QTableView
{
    Q_OBJECT

public:
    // `entry` gets the letters; `state` may be null. Both are borrowed.
    TillLines(QWidget *entry, UiState *state, QWidget *parent = nullptr);

    void setSale(const std::optional<SaleDetail> &sale);
    // To be marked once it is there.
    void touch(CartLineId line) { m_touched = line; }
    void moveMark(int rows);
    [[nodiscard]] std::optional<SaleLine> marked() const;
    [[nodiscard]] bool isEmpty() const { return m_model.isEmpty(); }
    void retranslate();

Q_SIGNALS:
    void markChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int rowToMark(const std::optional<SaleLine> &before) const;

    SaleModel m_model;
    QWidget *m_entry;
    std::optional<CartLineId> m_touched;
};

} // namespace shopdesk
