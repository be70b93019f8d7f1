// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/domain/Money.h"
#include "ui/pages/TillPane.h"

#include <optional>

namespace shopdesk {

// A discount by hand, on one line or on the whole: a share or an amount, in one field.
class TillDiscountPane : public TillPane
{
    Q_OBJECT

public:
    struct Discount
    {
        std::optional<qint64> basisPoints;
        std::optional<qint64> minor; // both empty: none any more
    };

    explicit TillDiscountPane(Currency currency, QWidget *parent = nullptr);

    // A line when it has an id; on the whole otherwise. What it has already stands in the field.
    void setTarget(const std::optional<CartLineId> &line, const QString &title,
                   const Discount &present);
    [[nodiscard]] const std::optional<CartLineId> &line() const { return m_line; }

    // "10 %", "2.50", "2,50" or nothing. Errors: Invalid `discount_malformed`, those of
    // Money::parse.
    [[nodiscard]] static Result<Discount> parse(const QString &text, Currency currency);

Q_SIGNALS:
    void entered(const shopdesk::TillDiscountPane::Discount &discount);

protected:
    void submit() override;
    void retranslate() override;

private:
    [[nodiscard]] QString written(const Discount &discount) const;

    Currency m_currency;
    std::optional<CartLineId> m_line;
    QString m_title;
    QLineEdit *m_field;
    QLabel *m_label;
};

} // namespace shopdesk
