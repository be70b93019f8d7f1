// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace shopdesk {

// The field of the till that always has the keyboard. What is typed and ended by Enter is a code;
// a number followed by an asterisk is the quantity of the marked line; the arrows move the mark.
class TillEntry : public QLineEdit
{
    Q_OBJECT

public:
    explicit TillEntry(QWidget *parent = nullptr);

Q_SIGNALS:
    void codeEntered(const QString &code);
    void quantityEntered(qint64 quantity);
    void markMoved(int rows); // negative: up

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool takeQuantity();
    void takeCode();
};

} // namespace shopdesk
