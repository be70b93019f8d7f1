// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/values/Approval.h"
#include "db/domain/Error.h"
#include "ui/pages/TillPane.h"

namespace shopdesk {

class PageHost;

// Somebody who may give more lets one sale pass, with their login and PIN. The proof is made on a
// database thread; the PIN itself stays here and is forgotten.
class TillApprovalPane : public TillPane
{
    Q_OBJECT

public:
    explicit TillApprovalPane(PageHost &host, QWidget *parent = nullptr);

    // What is to be approved, and in words why.
    void ask(CartId cart, qint64 totalMinor, const Error &reason);
    void enter() override;

Q_SIGNALS:
    void approved(const shopdesk::Approval &approval);

protected:
    void submit() override;
    void retranslate() override;

private:
    PageHost &m_host;
    QLineEdit *m_login;
    QLabel *m_loginLabel;
    QLineEdit *m_pin;
    QLabel *m_pinLabel;
    CartId m_cart;
    qint64 m_totalMinor = 0;
    QString m_why;
};

} // namespace shopdesk
