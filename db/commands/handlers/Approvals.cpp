// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Approvals.h"

#include "db/auth/PinProof.h"

namespace shopdesk {

Result<Approver> provenApprover(HandlerContext &context, const Approval &approval,
                                const QByteArray &act)
{
    SD_ASSIGN(rows, context.transaction().query(u"approver"_qs,
                                                {{u"id"_qs, approval.approver.text},
                                                 {u"login"_qs, approval.approver.text.toLower()}}));
    const auto invalid = fail(ErrorKind::Refused, u"approval_invalid"_qs, u"approval"_qs).value();
    if (rows.isEmpty() || !rows.first().boolean("active"))
        return fail(invalid);
    const auto row = rows.first();
    const auto verifier = ScramVerifier::parse(row.text("pin_verifier"));
    if (!verifier || !provesPin(approval.proof.text, *verifier, act))
        return fail(invalid);
    return Approver{.id = row.id<AccountId>("id"),
                    .login = row.text("login"),
                    .role = roleFromName(row.text("role")).value_or(Role::Customer)};
}

void addApprovalRow(HandlerContext &context, const QString &kind, AccountId approver,
                    const QVariant &order, const QString &detail)
{
    context.batch().add(u"approval_insert"_qs, {{u"id"_qs, context.nextId<ApprovalId>().uuid()},
                                                {u"op"_qs, context.command().op.uuid()},
                                                {u"approver"_qs, approver.uuid()},
                                                {u"actor"_qs, context.actorId().uuid()},
                                                {u"kind"_qs, kind},
                                                {u"order"_qs, order},
                                                {u"detail"_qs, detail},
                                                {u"at"_qs, context.at()},
                                                {u"recorded_by"_qs, context.recordedBy()}});
}

} // namespace shopdesk
