// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/CartQueries.h"
#include "models/support/Formats.h"

#include <QAbstractTableModel>

#include <optional>

namespace shopdesk {

// The lines of one cart with what they would cost today. Lives on the window's
// thread; is given the cart by whoever reads it. The quantity can be edited: the model only tells,
// by quantityEdited(); the cart comes back changed once the command has run.
class CartModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        CodeColumn,
        UnitColumn,
        QuantityColumn,
        AvailableColumn,
        DiscountColumn,
        TotalColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1, // of the line
        BookIdRole,
        ValueRole,
        ShortRole, // bool: more wanted than available, or no price
    };

    explicit CartModel(QObject *parent = nullptr);

    // Lines that stay keep their index, so that an edit in progress and the selection survive.
    void setCart(const std::optional<CartDetail> &cart);
    void setFormats(const Formats &formats);

    [[nodiscard]] const std::optional<CartDetail> &cart() const { return m_cart; }
    [[nodiscard]] CartLineId idAt(int row) const;
    [[nodiscard]] int rowOf(CartLineId id) const; // -1: none
    [[nodiscard]] qint64 bookCount() const;
    // Whether every line has a price and enough copies.
    [[nodiscard]] bool canBePlaced() const;

    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void quantityEdited(const QString &lineId, qint64 quantity);

private:
    [[nodiscard]] const LinePrice *priceAt(int row) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QVariant value(int row, int column) const;

    std::optional<CartDetail> m_cart;
    Formats m_formats;
};

} // namespace shopdesk
