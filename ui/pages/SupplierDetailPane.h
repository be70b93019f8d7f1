// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/SupplierQueries.h"
#include "ui/pages/DetailPane.h"

namespace shopdesk {

class KeyValueList;

// A supplier: whom to ask, where they are, and until when copies may go back.
class SupplierDetailPane : public DetailPane
{
    Q_OBJECT

public:
    explicit SupplierDetailPane(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<SupplierDetail> &supplier() const { return m_supplier; }

protected:
    void read() override;
    void retranslate() override;
    void render() override;
    void forget() override;

private:
    std::optional<SupplierDetail> m_supplier;
    QLabel *m_title;
    QLabel *m_state;
    KeyValueList *m_facts;
};

} // namespace shopdesk
