// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/orderimport/OrderRowParser.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace shopdesk {

namespace {

constexpr int kExactDecimals = 4;
// Together they keep amounts and their sums within 64 bits.
constexpr qint64 kHighestPrice = 10'000'000; // main units
constexpr qint64 kHighestQuantity = 1'000'000;
constexpr qsizetype kLongestNumber = 40;
constexpr qsizetype kLongestCode = 60;

// The year first, or day and month as most of Europe writes them; never the American order, which
// cannot be told from it.
const QStringList kTimeFormats{u"yyyy-MM-dd HH:mm:ss"_qs, u"yyyy-MM-ddTHH:mm:ss"_qs,
                               u"yyyy-MM-dd HH:mm"_qs,    u"yyyy-MM-ddTHH:mm"_qs,
                               u"yyyy-MM-dd"_qs,          u"dd.MM.yyyy HH:mm:ss"_qs,
                               u"dd.MM.yyyy HH:mm"_qs,    u"dd.MM.yyyy"_qs};

QByteArray digestOf(const QStringList &cells)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &cell : cells) {
        hash.addData(cell.toUtf8());
        hash.addData(QByteArray(1, '\x1f'));
    }
    return hash.result().left(16);
}

// A whole number; a spreadsheet may have made "6" into "6.0".
std::optional<qint64> wholeNumber(QString cell)
{
    static const QRegularExpression kFloat(u"[.,]0+$"_qs);
    bool fits = false;
    const auto number = cell.remove(kFloat).toLongLong(&fits);
    return fits && std::abs(number) <= kHighestQuantity ? std::optional(number) : std::nullopt;
}

QString withoutFloat(const QString &cell)
{
    static const QRegularExpression kFloatNumber(u"^[0-9]+[.]0+$"_qs);
    return kFloatNumber.match(cell).hasMatch() ? cell.left(cell.indexOf(u'.')) : cell;
}

Result<void> checkShape(const CsvRecord &record, int columns)
{
    if (record.hasBrokenText)
        return fail(ErrorKind::Invalid, u"broken_text"_qs);
    if (record.hasLongField)
        return fail(ErrorKind::Invalid, u"field_too_long"_qs);
    if (record.fields.size() != columns)
        return fail(ErrorKind::Invalid, u"field_count"_qs);
    return {};
}

Result<void> checkName(const QString &cell, qsizetype longest, OrderField field)
{
    const auto name = orderFieldName(field);
    if (cell.isEmpty())
        return fail(ErrorKind::Invalid, name + u"_missing"_qs, name);
    if (cell.size() > longest || cell.contains(u'\n'))
        return fail(ErrorKind::Invalid, name + u"_malformed"_qs, name);
    return {};
}

} // namespace

Result<qint64> parseExactPrice(const QString &cell)
{
    static const QRegularExpression kPrice(u"^(-?)([0-9]{1,10})(?:[.,]([0-9]+))?$"_qs);
    const auto found = kPrice.match(cell);
    if (!found.hasMatch())
        return fail(ErrorKind::Invalid, u"price_unreadable"_qs, u"price"_qs);
    auto decimals = found.captured(3);
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    if (decimals.size() > kExactDecimals)
        return fail(ErrorKind::Invalid, u"price_too_precise"_qs, u"price"_qs);
    const auto whole = found.captured(2).toLongLong();
    if (whole > kHighestPrice)
        return fail(ErrorKind::Invalid, u"price_unreadable"_qs, u"price"_qs);
    const auto part = decimals.leftJustified(kExactDecimals, u'0').toLongLong();
    const auto price = whole * kExactPerUnit + part;
    if (price != 0 && !found.captured(1).isEmpty())
        return fail(ErrorKind::Invalid, u"price_negative"_qs, u"price"_qs);
    return price;
}

OrderRowParser::OrderRowParser(OrderColumns columns, QTimeZone zone)
    : m_columns(std::move(columns))
    , m_zone(std::move(zone))
{
}

Result<QDateTime> OrderRowParser::timeOf(const QString &cell)
{
    if (cell == m_lastCell && m_lastTime.isValid())
        return m_lastTime;
    for (const auto &format : kTimeFormats) {
        const auto local = QDateTime::fromString(cell, format);
        if (!local.isValid())
            continue;
        m_lastCell = cell;
        m_lastTime = QDateTime(local.date(), local.time(), m_zone).toUTC();
        return m_lastTime;
    }
    return fail(ErrorKind::Invalid, u"time_unreadable"_qs, u"time"_qs);
}

tl::expected<OrderRow, OrderRowReject> OrderRowParser::parse(const CsvRecord &record)
{
    const auto cell = [&](OrderField field) { return m_columns.cell(record.fields, field); };
    const auto refuse = [&](const Error &error, std::optional<OrderRow> amountOf = {}) {
        return tl::unexpected(OrderRowReject{{record.row, record.line, error.field, error.reason,
                                              excerptOf(record.fields.join(u' '))},
                                             std::move(amountOf)});
    };
    if (const auto shape = checkShape(record, m_columns.columnCount()); !shape)
        return refuse(shape.error());
    OrderRow row;
    row.row = record.row;
    row.line = record.line;
    const auto quantity = wholeNumber(cell(OrderField::Quantity));
    if (!quantity)
        return refuse(fail(ErrorKind::Invalid, u"quantity_unreadable"_qs, u"quantity"_qs).value());
    row.quantity = *quantity;
    const auto price = parseExactPrice(cell(OrderField::Price));
    if (!price)
        return refuse(price.error());
    row.price = *price;
    row.number = cell(OrderField::Number).toUpper();
    if (const auto good = checkName(row.number, kLongestNumber, OrderField::Number); !good)
        return refuse(good.error(), row);
    row.code = cell(OrderField::Code);
    if (const auto good = checkName(row.code, kLongestCode, OrderField::Code); !good)
        return refuse(good.error(), row);
    const auto at = timeOf(cell(OrderField::Time));
    if (!at)
        return refuse(at.error(), row);
    row.at = *at;
    row.title = cell(OrderField::Title).simplified();
    row.customer = withoutFloat(cell(OrderField::Customer));
    row.isFloatCustomer = row.customer != cell(OrderField::Customer);
    row.country = cell(OrderField::Country);
    row.digest = digestOf(record.fields);
    return row;
}

} // namespace shopdesk
