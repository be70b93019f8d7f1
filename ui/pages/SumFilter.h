// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Currency.h"

#include <QStyleOptionComboBox>
#include <QToolButton>

#include <optional>

class QLabel;

namespace shopdesk {

class MoneyEdit;

// A filter for amounts from one to another; a button that says what is in force and opens the two
// fields, so that the filter bar stays one line.
class SumFilter : public QToolButton
{
    Q_OBJECT

public:
    SumFilter(const Currency &currency, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<qint64> from() const; // minor units
    [[nodiscard]] std::optional<qint64> to() const;
    void setRange(std::optional<qint64> from, std::optional<qint64> to);
    void clear();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void sumChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QStyleOptionComboBox lookOfAList() const;
    void buildMenu();
    void showSum();
    void retranslate();

    Currency m_currency;
    MoneyEdit *m_from;
    MoneyEdit *m_to;
    QLabel *m_fromLabel;
    QLabel *m_toLabel;
};

} // namespace shopdesk
