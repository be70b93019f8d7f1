// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/VoucherTableModel.h"

#include "db/queries/VoucherQueries.h"

namespace shopdesk {

namespace {

std::optional<QDate> dayOf(const QVariant &value)
{
    const QDate date = value.typeId() == QMetaType::QDate
                               ? value.toDate()
                               : QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

VoucherTableModel::VoucherTableModel(PageFetcher &fetcher, const Clock &clock, QObject *parent)
    : PagedTableModel(fetcher, Table::Vouchers,
                      {u"code"_qs, u"customer"_qs, u"balance"_qs, u"active"_qs, u"created_at"_qs,
                       u"expires_on"_qs, u"note"_qs},
                      parent)
    , m_clock(clock)
{
}

QString VoucherTableModel::title(const QString &key) const
{
    if (key == u"code"_qs)
        return tr("Code");
    if (key == u"customer"_qs)
        return tr("Customer");
    if (key == u"balance"_qs)
        return tr("Left on it");
    if (key == u"active"_qs)
        return tr("State");
    if (key == u"created_at"_qs)
        return tr("Sold");
    if (key == u"expires_on"_qs)
        return tr("Good until");
    if (key == u"note"_qs)
        return tr("Note");
    return key;
}

QString VoucherTableModel::text(const PageRow &row, const ColumnSpec &column,
                                const QVariant &value) const
{
    if (column.key != u"active"_qs)
        return PagedTableModel::text(row, column, value);
    const auto cell = [&](const QString &key) {
        return row.values.at(std::size_t(spec().columnIndex(key)));
    };
    const auto standing =
            voucherStanding(value.toBool(), cell(u"balance"_qs).toLongLong(),
                            dayOf(cell(u"expires_on"_qs)), m_clock.now().toLocalTime().date());
    return Formats::voucherStanding(voucherStandingName(standing));
}

} // namespace shopdesk
