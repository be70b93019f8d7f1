// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ApprovalDialog.h"

#include "db/auth/PinProof.h"
#include "models/support/Await.h"
#include "ui/pages/PageHost.h"

#include <QLineEdit>
#include <QPushButton>

namespace shopdesk {

ApprovalDialog::ApprovalDialog(Prompts &prompts, PageHost &host, QWidget *parent)
    : FormDialog(u"approvalDialog"_qs, prompts, parent)
    , m_host(host)
    , m_login(new QLineEdit)
    , m_pin(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(kPinMaximumDigits);
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    addPair({addField(u"approver"_qs, m_login), addField(u"pin"_qs, m_pin)});
    connect(this, &FormDialog::submitted, this, &ApprovalDialog::prove);
    ready();
}

void ApprovalDialog::ask(const QByteArray &act, const QString &why)
{
    m_act = act;
    m_why = why;
    retranslate();
}

void ApprovalDialog::prove()
{
    const QString login = m_login->text().trimmed();
    const Secret pin = Secret::fromText(m_pin->text());
    await(m_host.provePin(login, pin, m_act), this, [this, login](const Result<QString> &proof) {
        m_pin->clear();
        if (!proof) {
            showError(proof.error());
            m_pin->setFocus();
            return;
        }
        finish();
        Q_EMIT approved(Approval{AccountRef(login), ProofText{*proof}});
    });
}

QString ApprovalDialog::problem(const QString &key) const
{
    if (key == u"approver"_qs && m_login->text().trimmed().isEmpty())
        return tr("Enter the login of who approves.");
    if (key == u"pin"_qs && m_pin->text().isEmpty())
        return tr("Enter their PIN.");
    return {};
}

void ApprovalDialog::retranslate()
{
    setHeading(tr("Approval"), m_why);
    submitButton()->setText(tr("Approve"));
    field(u"approver"_qs)->setLabel(tr("&Login of who approves"));
    field(u"pin"_qs)->setLabel(tr("&PIN"));
}

} // namespace shopdesk
