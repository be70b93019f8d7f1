// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/CartModel.h"

#include <algorithm>

namespace shopdesk {

namespace {

constexpr qint64 kMaxQuantity = 99'999; // as the schema says

bool isShort(const CartLineDetail &line)
{
    return !line.unitMinor || line.available < line.quantity;
}

bool sameLines(const CartDetail &a, const CartDetail &b)
{
    return std::ranges::equal(a.lines, b.lines, {}, &CartLineDetail::id, &CartLineDetail::id);
}

} // namespace

CartModel::CartModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CartModel::setCart(const std::optional<CartDetail> &cart)
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

void CartModel::setFormats(const Formats &formats)
{
    m_formats = formats;
    retranslate();
}

void CartModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

CartLineId CartModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_cart->lines[static_cast<std::size_t>(row)].id
                                        : CartLineId();
}

int CartModel::rowOf(CartLineId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (idAt(row) == id)
            return row;
    }
    return -1;
}

// What the engine says; nothing while the cart has no price.
const LinePrice *CartModel::priceAt(int row) const
{
    const auto &priced = m_cart->priced;
    return priced && row < priced->price.lines.size() ? &priced->price.lines.at(row) : nullptr;
}

qint64 CartModel::bookCount() const
{
    qint64 count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += m_cart->lines[static_cast<std::size_t>(row)].quantity;
    return count;
}

bool CartModel::canBePlaced() const
{
    return rowCount() > 0 && std::ranges::none_of(m_cart->lines, isShort);
}

int CartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_cart ? 0 : static_cast<int>(m_cart->lines.size());
}

int CartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CartModel::value(int row, int column) const
{
    const auto &line = m_cart->lines[static_cast<std::size_t>(row)];
    const auto *price = priceAt(row);
    switch (column) {
    case TitleColumn:
        return line.title;
    case CodeColumn:
        return line.code;
    case UnitColumn:
        return line.unitMinor ? QVariant(*line.unitMinor) : QVariant();
    case QuantityColumn:
        return line.quantity;
    case AvailableColumn:
        return line.available;
    case DiscountColumn:
        return price && !price->discount.isZero() ? QVariant(-price->discount.minor()) : QVariant();
    case TotalColumn:
        return price ? QVariant(price->total.minor()) : QVariant();
    default:
        return {};
    }
}

QString CartModel::text(int row, int column) const
{
    const auto &line = m_cart->lines[static_cast<std::size_t>(row)];
    const auto shown = value(row, column);
    switch (column) {
    case TitleColumn:
        return line.title;
    case CodeColumn:
        return Formats::code(line.code);
    case DiscountColumn:
        return shown.isNull() ? QString() : m_formats.money(shown.toLongLong(), m_cart->currency);
    case UnitColumn:
    case TotalColumn:
        return shown.isNull() ? tr("No price")
                              : m_formats.money(shown.toLongLong(), m_cart->currency);
    default:
        return m_formats.integer(shown.toLongLong());
    }
}

QVariant CartModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &line = m_cart->lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::EditRole:
    case ValueRole:
        return value(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return Formats::alignment(index.column() >= UnitColumn ? ColumnKind::Integer
                                                               : ColumnKind::Text);
    case IdRole:
        return line.id.toString();
    case BookIdRole:
        return line.book.toString();
    case ShortRole:
        return isShort(line);
    default:
        return {};
    }
}

bool CartModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole ||
        index.column() != QuantityColumn)
        return false;
    bool ok = false;
    const auto quantity = value.toLongLong(&ok);
    if (!ok || quantity < 1 || quantity > kMaxQuantity)
        return false;
    const auto &line = m_cart->lines[static_cast<std::size_t>(index.row())];
    if (quantity != line.quantity)
        Q_EMIT quantityEdited(line.id.toString(), quantity);
    return true;
}

QVariant CartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return Formats::alignment(section >= UnitColumn ? ColumnKind::Integer : ColumnKind::Text);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TitleColumn:
        return tr("Title");
    case CodeColumn:
        return tr("ISBN or code");
    case UnitColumn:
        return tr("Price");
    case QuantityColumn:
        return tr("Quantity");
    case AvailableColumn:
        return tr("Available");
    case DiscountColumn:
        return tr("Discount");
    case TotalColumn:
        return tr("Total");
    default:
        return {};
    }
}

Qt::ItemFlags CartModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.column() == QuantityColumn ? flags | Qt::ItemIsEditable : flags;
}

} // namespace shopdesk
