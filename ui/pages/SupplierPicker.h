// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/SupplierQueries.h"
#include "ui/pages/PageContext.h"

#include <QComboBox>

namespace shopdesk {

// A list of the suppliers that are active, which it reads itself, with an entry for none in front.
// Reads them again when one was made or changed.
class SupplierPicker : public QComboBox
{
    Q_OBJECT

public:
    explicit SupplierPicker(const PageContext &context, QWidget *parent = nullptr);

    // What the first entry says: "All suppliers".
    void setNobody(const QString &words);
    [[nodiscard]] std::optional<SupplierId> supplier() const;
    // Once they are read, too.
    void setSupplier(const std::optional<SupplierId> &supplier);
    // Without the first entry.
    [[nodiscard]] int suppliers() const { return count() - 1; }

Q_SIGNALS:
    void loaded();

private:
    void read();
    void take(const std::vector<SupplierChoice> &choices);

    PageContext m_context;
    std::optional<SupplierId> m_wanted; // as soon as it is in the list
};

} // namespace shopdesk
