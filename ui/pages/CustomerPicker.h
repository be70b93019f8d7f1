// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "ui/pages/PageContext.h"

#include <QHash>
#include <QLineEdit>
#include <QStringListModel>
#include <QTimer>

#include <optional>

namespace shopdesk {

struct Page;

// Finds a customer while typing, by name, e-mail or phone; nothing chosen is a walk-in.
class CustomerPicker : public QLineEdit
{
    Q_OBJECT

public:
    explicit CustomerPicker(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<CustomerId> customer() const { return m_customer; }
    void setCustomer(const std::optional<CustomerId> &customer, const QString &name);

Q_SIGNALS:
    void customerChosen();

private:
    void ask();
    void takeMatches(const Page &page);
    void choose(const QString &label);

    PageContext m_context;
    QStringListModel m_matches;
    QHash<QString, CustomerId> m_ids; // by what the list shows
    QTimer m_debounce;
    std::optional<CustomerId> m_customer;
    quint64 m_turn = 0;
};

} // namespace shopdesk
