// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/SaleModel.h"

#include <algorithm>

namespace shopdesk {

namespace {

bool sameLines(const SaleDetail &a, const SaleDetail &b)
{
    return std::ranges::equal(a.lines, b.lines, {}, &SaleLine::id, &SaleLine::id);
}

bool isShort(const SaleLine &line)
{
    return !line.unitMinor || line.available < line.quantity;
}

QString secondLine(const SaleLine &line)
{
    QStringList parts{Formats::code(line.code), line.authors};
    parts.removeAll(QString());
    return parts.join(u" · "_qs);
}

} // namespace

SaleModel::SaleModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SaleModel::setCart(const std::optional<SaleDetail> &cart)
{
    const bool inPlace = m_cart && cart && m_cart->id == cart->id && sameLines(*m_cart, *cart);
    if (inPlace) {
        m_cart = cart;
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_cart = cart;
    endResetModel();
}

void SaleModel::retranslate()
{
    m_formats = Formats();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<SaleLine> SaleModel::lineAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_cart->lines[size_t(row)];
}

int SaleModel::rowOf(CartLineId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_cart->lines[size_t(row)].id == id)
            return row;
    }
    return -1;
}

int SaleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_cart ? 0 : int(m_cart->lines.size());
}

int SaleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SaleModel::text(const SaleLine &line, int column) const
{
    const auto money = [this](const std::optional<qint64> &minor) {
        return minor ? m_formats.money(*minor, m_cart->currency) : tr("No price");
    };
    switch (column) {
    case TitleColumn:
        return line.title;
    case QuantityColumn:
        return m_formats.integer(line.quantity);
    case PriceColumn:
        return money(line.unitMinor);
    case DiscountColumn:
        return line.discountMinor == 0 ? QString() : money(-line.discountMinor);
    case TotalColumn:
        return money(line.totalMinor);
    default:
        return {};
    }
}

QVariant SaleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SaleLine &line = m_cart->lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::TextAlignmentRole:
        return Formats::alignment(index.column() == TitleColumn ? ColumnKind::Text
                                                                : ColumnKind::Integer);
    case Qt::AccessibleTextRole:
        return index.column() == TitleColumn ? line.title + u", "_qs + secondLine(line)
                                             : text(line, index.column());
    case IdRole:
        return line.id.toString();
    case SecondLineRole:
        return index.column() == TitleColumn ? secondLine(line) : QString();
    case ShortRole:
        return isShort(line);
    default:
        return {};
    }
}

QVariant SaleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return Formats::alignment(section == TitleColumn ? ColumnKind::Text : ColumnKind::Integer);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Title");
    case QuantityColumn:
        return tr("Quantity");
    case PriceColumn:
        return tr("Price");
    case DiscountColumn:
        return tr("Discount");
    case TotalColumn:
        return tr("Total");
    default:
        return {};
    }
}

} // namespace shopdesk
