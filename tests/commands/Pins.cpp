// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/Pins.h"

#include "db/auth/PinProof.h"

namespace shopdesk::test {

namespace {

WorkspaceId workspaceOf(WorkspaceFixture &shop)
{
    return *WorkspaceId::parse(shop.value(u"SELECT id FROM workspace"_qs));
}

} // namespace

Result<QJsonObject> setPin(WorkspaceFixture &shop, AccountId account, const QString &login,
                           const char *pin)
{
    SD_ASSIGN(key, derivePinKey(Secret(QByteArrayView(pin)), workspaceOf(shop), login));
    SD_ASSIGN(verifier, ScramVerifier::make(key));
    SetPin set;
    set.account = AccountRef(login);
    set.verifier = VerifierText{verifier.toString()};
    return shop.apply(set, account);
}

Approval approvalOf(WorkspaceFixture &shop, const QString &login, const char *pin,
                    const QByteArray &act)
{
    const auto verifier = ScramVerifier::parse(
            shop.value(u"SELECT pin_verifier FROM account WHERE login = '%1'"_qs.arg(login)));
    const auto key = derivePinKey(Secret(QByteArrayView(pin)), workspaceOf(shop), login);
    const auto proof = makePinProof(*key, *verifier, act);
    Approval approval;
    approval.approver = AccountRef(login);
    approval.proof = ProofText{*proof};
    return approval;
}

} // namespace shopdesk::test
