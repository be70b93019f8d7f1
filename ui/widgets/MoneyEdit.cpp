// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MoneyEdit.h"

#include "ui/support/Metrics.h"

#include <QLocale>
#include <QPainter>

namespace shopdesk {

namespace {

constexpr int kLongest = 24;
constexpr int kMostDigits = 15; // 10^15 minor units is beyond any till and far within 64 bits

bool isGroup(QChar letter)
{
    return letter.isSpace() || letter == u'\u00a0' || letter == u'\u202f' || letter == u'\'';
}

// The last of '.' and ',' is the decimal sign if at most `decimals` digits follow it.
qsizetype decimalSign(const QString &text, int decimals)
{
    const qsizetype sign = std::max(text.lastIndexOf(u'.'), text.lastIndexOf(u','));
    if (sign < 0 || text.size() - sign - 1 > decimals)
        return -1;
    return sign;
}

} // namespace

MoneyEdit::MoneyEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
    setMaxLength(kLongest);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
}

void MoneyEdit::setCurrency(const QString &code, int decimals)
{
    m_currency = code;
    m_decimals = decimals;
    const int width = fontMetrics().horizontalAdvance(code) + metrics::kGrid;
    setTextMargins(0, 0, code.isEmpty() ? 0 : width, 0);
    update();
}

void MoneyEdit::setMinorUnits(qint64 amount)
{
    setText(formatted(amount));
}

std::optional<qint64> MoneyEdit::minorUnits() const
{
    QString given = text().trimmed();
    given.removeIf(isGroup);
    const qsizetype sign = decimalSign(given, m_decimals);
    QString whole = sign < 0 ? given : given.left(sign);
    QString fraction = sign < 0 ? QString() : given.mid(sign + 1);
    whole.removeIf([](QChar letter) { return letter == u'.' || letter == u','; });
    fraction = fraction.leftJustified(m_decimals, u'0');
    const QString digits = whole + fraction;
    if (whole.isEmpty() || digits.size() > kMostDigits)
        return std::nullopt;
    bool valid = false;
    const qint64 amount = digits.toLongLong(&valid);
    return valid && amount >= 0 && digits.at(0).isDigit() ? std::optional(amount) : std::nullopt;
}

QString MoneyEdit::formatted(qint64 amount) const
{
    const QString digits = QString::number(amount).rightJustified(m_decimals + 1, u'0');
    const QLocale locale;
    const QString whole = locale.toString(digits.left(digits.size() - m_decimals).toLongLong());
    return m_decimals == 0 ? whole : whole + locale.decimalPoint() + digits.right(m_decimals);
}

void MoneyEdit::focusOutEvent(QFocusEvent *event)
{
    if (const auto amount = minorUnits())
        setText(formatted(*amount));
    QLineEdit::focusOutEvent(event);
}

void MoneyEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_currency.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(0, 0, -metrics::kGrid, 0), Qt::AlignVCenter | Qt::AlignRight,
                     m_currency);
}

} // namespace shopdesk
