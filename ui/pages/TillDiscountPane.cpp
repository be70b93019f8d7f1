// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TillDiscountPane.h"

#include "models/support/Formats.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

constexpr qint64 kWhole = 10'000; // basis points

// A share is written with at most two decimals, as an amount of most currencies is.
Result<qint64> basisPoints(QStringView text)
{
    const qsizetype sign = std::max(text.lastIndexOf(u'.'), text.lastIndexOf(u','));
    const QString decimals = sign < 0 ? QString() : text.mid(sign + 1).toString();
    const QString whole = text.left(sign < 0 ? text.size() : sign).toString();
    bool isNumber = false;
    const qint64 points = (whole + decimals.leftJustified(2, u'0')).toLongLong(&isNumber);
    if (!isNumber || whole.isEmpty() || decimals.size() > 2 || points < 1 || points > kWhole)
        return fail(ErrorKind::Invalid, u"discount_out_of_range"_qs, u"discount"_qs);
    return points;
}

} // namespace

TillDiscountPane::TillDiscountPane(Currency currency, QWidget *parent)
    : TillPane(u"tillDiscount"_qs, parent)
    , m_currency(currency)
    , m_field(new QLineEdit)
    , m_label(addField(m_field))
{
    m_field->setObjectName(u"tillDiscountText"_qs);
    m_field->setMaxLength(20);
    body()->addStretch();
    ready();
}

void TillDiscountPane::setTarget(const std::optional<CartLineId> &line, const QString &title,
                                 const Discount &present)
{
    m_line = line;
    m_title = title;
    m_field->setText(written(present));
    retranslate();
}

QString TillDiscountPane::written(const Discount &discount) const
{
    if (discount.basisPoints)
        return Formats().percent(*discount.basisPoints);
    return discount.minor ? Money(*discount.minor, m_currency).toDecimal() : QString();
}

Result<TillDiscountPane::Discount> TillDiscountPane::parse(const QString &text, Currency currency)
{
    QString given = text;
    given.removeIf([](QChar letter) { return letter.isSpace(); });
    Discount discount;
    if (given.isEmpty())
        return discount;
    if (given.endsWith(u'%')) {
        SD_ASSIGN(points, basisPoints(QStringView(given).chopped(1)));
        discount.basisPoints = points;
        return discount;
    }
    SD_ASSIGN(amount, Money::parse(given, currency));
    if (amount.minor() <= 0)
        return fail(ErrorKind::Invalid, u"discount_out_of_range"_qs, u"discount"_qs);
    discount.minor = amount.minor();
    return discount;
}

void TillDiscountPane::submit()
{
    const auto discount = parse(m_field->text(), m_currency);
    if (!discount)
        return showError(discount.error());
    startBusy();
    Q_EMIT entered(*discount);
}

void TillDiscountPane::retranslate()
{
    if (m_line)
        setHeading(tr("Discount on one line"), m_title);
    else
        setHeading(tr("Discount on the whole sale"));
    m_label->setText(tr("&Discount: “10 %” or “2.50”; empty for none"));
    m_field->setAccessibleName(tr("Discount"));
    button()->setText(tr("Give the discount"));
}

} // namespace shopdesk
