// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/TillPane.h"

namespace shopdesk {

// After the sale: the change, large, until the next one begins: by Enter, Esc, a scan, or a code
// that is typed.
class TillDonePane : public TillPane
{
    Q_OBJECT

public:
    struct Sale
    {
        QString number; // of the order, or code of the voucher
        QString total;  // in words
        QString change; // empty: none
        bool hasReceipt = true;
    };

    explicit TillDonePane(QWidget *parent = nullptr);

    void setSale(const Sale &sale);

Q_SIGNALS:
    void receiptRequested();
    void typed(const QString &text); // the beginning of a code

protected:
    void submit() override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Sale m_sale;
    QLabel *m_caption;
    QLabel *m_change;
    QLabel *m_next;
    QPushButton *m_receipt;
};

} // namespace shopdesk
