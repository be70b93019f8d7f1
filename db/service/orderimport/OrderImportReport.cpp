// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/orderimport/OrderImportReport.h"

#include "db/service/orderimport/OrderRowParser.h"

namespace shopdesk {

namespace {

qint64 exactPerMinor(const Currency &currency)
{
    qint64 parts = kExactPerUnit;
    for (int digit = 0; digit < currency.minorDigits() && parts > 1; ++digit)
        parts /= 10;
    return parts;
}

QJsonArray listed(const QList<RowReject> &rejects)
{
    QJsonArray array;
    for (const auto &reject : rejects)
        array.append(QJsonObject{{u"row"_qs, reject.row},
                                 {u"line"_qs, reject.line},
                                 {u"field"_qs, reject.field},
                                 {u"reason"_qs, reject.reason},
                                 {u"value"_qs, reject.value}});
    return array;
}

QJsonObject documentsJson(const OrderImportReport::Documents &documents)
{
    return {{u"imported"_qs, documents.imported}, {u"unchanged"_qs, documents.unchanged}};
}

void count(OrderImportReport::Documents &documents, OrderImportReport::Fate fate)
{
    ++(fate == OrderImportReport::Fate::Imported ? documents.imported : documents.unchanged);
}

} // namespace

qint64 roundedPrice(qint64 exactPrice, const Currency &currency)
{
    const auto parts = exactPerMinor(currency);
    return (exactPrice + parts / 2) / parts;
}

bool isRounded(qint64 exactPrice, const Currency &currency)
{
    return exactPrice % exactPerMinor(currency) != 0;
}

LineAmount amountOf(qint64 quantity, qint64 exactPrice, const Currency &currency)
{
    return {.exact = quantity * exactPrice, .minor = quantity * roundedPrice(exactPrice, currency)};
}

QString exactText(qint64 exact)
{
    constexpr int kDecimals = 4;
    auto digits = QString::number(std::abs(exact)).rightJustified(kDecimals + 1, u'0');
    digits.insert(digits.size() - kDecimals, u'.');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return exact < 0 ? u'-' + digits : digits;
}

OrderImportReport::OrderImportReport(Currency currency)
    : m_currency(currency)
{
}

void OrderImportReport::setSource(const CsvFormat &format, const QJsonArray &columns)
{
    m_format = format;
    m_columns = columns;
}

void OrderImportReport::addRead(const LineAmount &amount)
{
    ++m_read;
    m_readAmount += amount;
    if (amount.exact > 0)
        m_positive += amount;
}

void OrderImportReport::leaveOut(const RowReject &reject, const LineAmount &amount)
{
    ++m_rejected;
    auto &rule = m_leftOut[reject.reason];
    ++rule.lines;
    rule.amount += amount;
    if (m_rejects.size() < kMostListed)
        m_rejects.append(reject);
}

void OrderImportReport::addNote(const QString &note, qint64 lines)
{
    if (lines > 0)
        m_notes[note] += lines;
}

void OrderImportReport::addTaken(Fate fate, const LineAmount &amount)
{
    ++(fate == Fate::Imported ? m_imported : m_unchanged);
    (amount.exact < 0 ? m_refunds : m_sales) += amount;
}

void OrderImportReport::addOrder(Fate fate)
{
    count(m_orders, fate);
}

void OrderImportReport::addReturn(Fate fate)
{
    count(m_returns, fate);
}

LineAmount OrderImportReport::leftOutAmount() const
{
    LineAmount sum;
    for (const auto &rule : m_leftOut)
        sum += rule.amount;
    return sum;
}

bool OrderImportReport::isReconciled() const
{
    const auto leftOut = leftOutAmount();
    return m_read == m_imported + m_unchanged + m_rejected &&
           m_readAmount.minor == m_sales.minor + m_refunds.minor + leftOut.minor &&
           m_readAmount.exact == m_sales.exact + m_refunds.exact + leftOut.exact;
}

qint64 OrderImportReport::linesPerSecond() const
{
    return m_milliseconds > 0 ? m_read * 1000 / m_milliseconds : 0;
}

QJsonObject OrderImportReport::amountsJson() const
{
    const auto rounded = m_readAmount.minor * exactPerMinor(m_currency) - m_readAmount.exact;
    return {{u"currency"_qs, m_currency.code()},
            {u"read_minor"_qs, m_readAmount.minor},
            {u"sold_minor"_qs, m_sales.minor},
            {u"returned_minor"_qs, m_refunds.minor},
            {u"left_out_minor"_qs, leftOutAmount().minor},
            {u"positive_minor"_qs, m_positive.minor},
            {u"read_exact"_qs, exactText(m_readAmount.exact)},
            {u"rounding"_qs, exactText(rounded)},
            {u"reconciled"_qs, isReconciled()}};
}

QJsonObject OrderImportReport::toJson() const
{
    QJsonArray rules;
    for (auto rule = m_leftOut.begin(); rule != m_leftOut.end(); ++rule)
        rules.append(QJsonObject{{u"rule"_qs, rule.key()},
                                 {u"lines"_qs, rule->lines},
                                 {u"amount_minor"_qs, rule->amount.minor}});
    QJsonArray notes;
    for (auto note = m_notes.begin(); note != m_notes.end(); ++note)
        notes.append(QJsonObject{{u"note"_qs, note.key()}, {u"lines"_qs, note.value()}});
    return {{u"read"_qs, m_read},
            {u"imported"_qs, m_imported},
            {u"updated"_qs, 0},
            {u"unchanged"_qs, m_unchanged},
            {u"rejected"_qs, m_rejected},
            {u"orders"_qs, documentsJson(m_orders)},
            {u"returns"_qs, documentsJson(m_returns)},
            {u"books"_qs, m_books},
            {u"customers"_qs, m_customers},
            {u"amounts"_qs, amountsJson()},
            {u"rules"_qs, rules},
            {u"notes"_qs, notes},
            {u"rejects"_qs, listed(m_rejects)},
            {u"separator"_qs, QString(QLatin1Char(m_format.separator))},
            {u"columns"_qs, m_columns},
            {u"milliseconds"_qs, m_milliseconds},
            {u"lines_per_second"_qs, linesPerSecond()}};
}

} // namespace shopdesk
