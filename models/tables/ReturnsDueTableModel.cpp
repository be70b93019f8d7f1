// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ReturnsDueTableModel.h"

namespace shopdesk {

ReturnsDueTableModel::ReturnsDueTableModel(PageFetcher &fetcher, const Clock &clock,
                                           QObject *parent)
    : PagedTableModel(fetcher, Table::ReturnsDue,
                      {u"return_by"_qs, u"title"_qs, u"code"_qs, u"supplier"_qs, u"shop"_qs,
                       u"open"_qs, u"quantity"_qs, u"unit_cost"_qs, u"delivery"_qs},
                      parent)
    , m_clock(clock)
{
}

std::optional<qint64> ReturnsDueTableModel::daysLeft(int row) const
{
    const auto day = QDate::fromString(value(row, u"return_by"_qs).toString(), Qt::ISODate);
    if (!day.isValid())
        return std::nullopt;
    return m_clock.now().toLocalTime().date().daysTo(day);
}

QString ReturnsDueTableModel::title(const QString &key) const
{
    static const QHash<QString, const char *> titles{
            {u"return_by"_qs, QT_TR_NOOP("Back by")},  {u"title"_qs, QT_TR_NOOP("Title")},
            {u"code"_qs, QT_TR_NOOP("ISBN or code")},  {u"supplier"_qs, QT_TR_NOOP("Supplier")},
            {u"shop"_qs, QT_TR_NOOP("Shop")},          {u"open"_qs, QT_TR_NOOP("Copies")},
            {u"quantity"_qs, QT_TR_NOOP("Delivered")}, {u"unit_cost"_qs, QT_TR_NOOP("Unit cost")},
            {u"delivery"_qs, QT_TR_NOOP("Delivery")},
    };
    const char *text = titles.value(key);
    return text ? tr(text) : key;
}

QString ReturnsDueTableModel::dayWords(const QDate &day) const
{
    const auto left = m_clock.now().toLocalTime().date().daysTo(day);
    const auto date = formats().date(day);
    if (left < 0)
        return tr("%1, %Ln day(s) late", nullptr, int(-left)).arg(date);
    if (left == 0)
        return tr("%1, today").arg(date);
    return tr("%1, %Ln day(s) left", nullptr, int(left)).arg(date);
}

QString ReturnsDueTableModel::text(const PageRow &row, const ColumnSpec &column,
                                   const QVariant &value) const
{
    if (column.key == u"return_by"_qs)
        return dayWords(QDate::fromString(value.toString(), Qt::ISODate));
    if (column.key == u"supplier"_qs && value.toString().isEmpty())
        return tr("Not known");
    return PagedTableModel::text(row, column, value);
}

} // namespace shopdesk
