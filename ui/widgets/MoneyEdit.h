// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace shopdesk {

// Takes an amount of money as people write it in the language in force ("1 234,50", "1,234.50",
// "12.5") and gives it in minor units; no floating point on the way.
class MoneyEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget *parent = nullptr);

    // `decimals` is the currency's number of minor digits (ISO 4217): EUR 2, JPY 0, KWD 3.
    void setCurrency(const QString &code, int decimals);
    [[nodiscard]] QString currency() const { return m_currency; }
    [[nodiscard]] int decimals() const { return m_decimals; }
    void setMinorUnits(qint64 amount);
    // Nothing when the field is empty or holds no amount; `isAmount` tells the two apart.
    [[nodiscard]] std::optional<qint64> minorUnits() const;
    [[nodiscard]] bool isAmount() const { return minorUnits().has_value(); }

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString formatted(qint64 amount) const;

    QString m_currency;
    int m_decimals = 2;
};

} // namespace shopdesk
