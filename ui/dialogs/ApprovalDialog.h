// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/values/Approval.h"
#include "ui/dialogs/FormDialog.h"

#include <QFuture>

class QLineEdit;

namespace shopdesk {

class PageHost;

// Somebody who may do more lets one act pass, with their login and PIN. The proof is made on a
// database thread; the PIN itself stays here and is forgotten. Deletes itself when closed.
class ApprovalDialog : public FormDialog
{
    Q_OBJECT

public:
    // Borrows the host.
    ApprovalDialog(Prompts &prompts, PageHost &host, QWidget *parent = nullptr);

    // The act as PinProof makes it, and why it must be approved, in words.
    void ask(const QByteArray &act, const QString &why);

Q_SIGNALS:
    void approved(const shopdesk::Approval &approval);

protected:
    [[nodiscard]] QString problem(const QString &key) const override;
    [[nodiscard]] bool asksBeforeClosing() const override { return false; }
    void retranslate() override;

private:
    void prove();

    PageHost &m_host;
    QByteArray m_act;
    QString m_why;
    QLineEdit *m_login;
    QLineEdit *m_pin;
};

} // namespace shopdesk
