// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/SaleQueries.h"
#include "models/support/Formats.h"

#include <QAbstractTableModel>

#include <optional>

namespace shopdesk {

// The lines of the sale at a till, with what each costs after its discounts. All amounts are those
// that the cart came with. Lives on the window's thread.
class SaleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        QuantityColumn,
        PriceColumn,
        DiscountColumn,
        TotalColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1, // of the line
        SecondLineRole,            // code and authors, below the title
        ShortRole,                 // bool: more sold than there are by the books, or no price
    };

    explicit SaleModel(QObject *parent = nullptr);

    // Lines that stay keep their index, so that the selection survives.
    void setCart(const std::optional<SaleDetail> &cart);
    void retranslate();

    [[nodiscard]] const std::optional<SaleDetail> &cart() const { return m_cart; }
    [[nodiscard]] std::optional<SaleLine> lineAt(int row) const;
    [[nodiscard]] int rowOf(CartLineId id) const; // -1: none
    [[nodiscard]] bool isEmpty() const { return rowCount() == 0; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const SaleLine &line, int column) const;

    std::optional<SaleDetail> m_cart;
    Formats m_formats;
};

} // namespace shopdesk
