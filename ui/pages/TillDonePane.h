// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/TillPane.h"

namespace shopdesk {

// After the sale: the change, large, until the next scan.
class TillDonePane : public TillPane
{
    Q_OBJECT

public:
    struct Sale
    {
        QString number; // of the order, or code of the voucher
        QString total;  // in words
        QString change; // empty: none
    };

    explicit TillDonePane(QWidget *parent = nullptr);

    void setSale(const Sale &sale);

Q_SIGNALS:
    void receiptRequested();

protected:
    void submit() override;
    void retranslate() override;

private:
    Sale m_sale;
    QLabel *m_caption;
    QLabel *m_change;
    QLabel *m_next;
};

} // namespace shopdesk
