// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "ui/pages/PageContext.h"
#include "ui/pages/TillPane.h"

#include <optional>

namespace shopdesk {

class CustomerPicker;

// For whom the sale is.
class TillCustomerPane : public TillPane
{
    Q_OBJECT

public:
    explicit TillCustomerPane(const PageContext &context, QWidget *parent = nullptr);

    void setCustomer(const std::optional<CustomerId> &customer, const QString &name);
    // A card, not a book.
    [[nodiscard]] bool takesScan(const QString &code) override;

Q_SIGNALS:
    void entered(const std::optional<shopdesk::CustomerId> &customer); // nothing: a walk-in

protected:
    void submit() override;
    void retranslate() override;

private:
    void takeChosen();

    CustomerPicker *m_picker;
    QLabel *m_label;
    bool m_isAsked = false; // Enter came before anybody was chosen
};

} // namespace shopdesk
