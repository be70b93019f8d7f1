// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TillApprovalPane.h"

#include "db/auth/PinProof.h"
#include "models/support/Await.h"
#include "ui/pages/PageHost.h"
#include "ui/support/ErrorText.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopdesk {

TillApprovalPane::TillApprovalPane(PageHost &host, QWidget *parent)
    : TillPane(u"tillApproval"_qs, parent)
    , m_host(host)
    , m_login(new QLineEdit)
    , m_loginLabel(addField(m_login))
    , m_pin(new QLineEdit)
    , m_pinLabel(addField(m_pin))
{
    m_login->setObjectName(u"approverLogin"_qs);
    m_pin->setObjectName(u"approverPin"_qs);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(kPinMaximumDigits);
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    body()->addStretch();
    ready();
}

void TillApprovalPane::ask(CartId cart, qint64 totalMinor, const Error &reason)
{
    m_cart = cart;
    m_totalMinor = totalMinor;
    m_why = ErrorText::problem(reason);
    retranslate();
}

void TillApprovalPane::enter()
{
    m_pin->clear();
    TillPane::enter();
}

void TillApprovalPane::submit()
{
    startBusy();
    const QString login = m_login->text().trimmed();
    const Secret pin = Secret::fromText(m_pin->text());
    m_pin->clear();
    await(m_host.provePin(login, pin, discountApproval(m_cart, m_totalMinor)), this,
          [this, login](const Result<QString> &proof) {
              if (proof)
                  return Q_EMIT approved(Approval{AccountRef(login), ProofText{*proof}});
              showError(proof.error());
              m_pin->setFocus();
          });
}

void TillApprovalPane::retranslate()
{
    setHeading(tr("Approval"), m_why);
    m_loginLabel->setText(tr("&Login of who approves"));
    m_pinLabel->setText(tr("&PIN"));
    m_login->setAccessibleName(tr("Login of who approves"));
    m_pin->setAccessibleName(tr("PIN"));
    button()->setText(tr("Approve and sell"));
}

} // namespace shopdesk
