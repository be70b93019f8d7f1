// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/PinService.h"

#include "db/auth/LockoutStore.h"
#include "db/domain/Login.h"

namespace shopdesk {

namespace {

// Of somebody without a PIN: it takes as long and matches nothing.
Result<ScramVerifier> verifierOf(const RowSet &account)
{
    if (account.isEmpty() || account.first().text("pin_verifier").isEmpty())
        return ScramVerifier::decoy();
    return ScramVerifier::parse(account.first().text("pin_verifier"));
}

} // namespace

PinService::PinService(Connection &device, const Clock &clock)
    : m_device(device)
    , m_clock(clock)
{
}

Result<QString> PinService::proof(Transaction &workspace, const QString &login, const Secret &pin,
                                  const QByteArray &act)
{
    const auto wellFormed = Login::parse(login);
    const auto name = wellFormed ? wellFormed->toString() : login;
    SD_ASSIGN(workspaces, workspace.query(u"sign_in_workspace"_qs));
    if (workspaces.isEmpty())
        return fail(ErrorKind::Damaged, u"workspace_row_missing"_qs);
    const auto workspaceId = workspaces.first().id<WorkspaceId>("id");
    SD_ASSIGN(account,
              workspace.query(u"approver"_qs, {{u"id"_qs, QString()}, {u"login"_qs, name}}));
    LockoutStore lockout(m_device);
    const auto attempts = u"pin|"_qs + name;
    SD_ASSIGN(delay, lockout.claimAttempt(workspaceId, attempts, m_clock.now()));
    SD_ASSIGN(key, derivePinKey(pin, workspaceId, name));
    SD_ASSIGN(verifier, verifierOf(account));
    SD_ASSIGN(made, makePinProof(key, verifier, act));
    if (!provesPin(made, verifier, act))
        return fail(ErrorKind::SignInRequired, u"pin_wrong"_qs, u"pin"_qs,
                    {{u"retryAfterSeconds"_qs, static_cast<qint64>(delay.count())}});
    SD_TRY(lockout.succeeded(workspaceId, attempts));
    return made;
}

} // namespace shopdesk
