// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Resolve.h"
#include "db/commands/handlers/Attention.h"
#include "db/commands/handlers/Handlers.h"
#include "db/domain/Text.h"

#include <QRegularExpression>

namespace shopdesk {

namespace {

constexpr qsizetype kMaxSubject = 500;

Result<QString> checkedJob(const QString &job)
{
    static const QRegularExpression name(u"\\A[a-z_]{1,40}\\z"_qs);
    if (!name.match(job).hasMatch())
        return fail(ErrorKind::Invalid, u"job_malformed"_qs, u"job"_qs);
    return job;
}

} // namespace

Result<QJsonObject> handle(const ReportFailedJob &command, HandlerContext &context)
{
    SD_ASSIGN(job, checkedJob(command.job));
    SD_ASSIGN(subject, checkedText(command.subject, u"subject"_qs, {.min = 1, .max = kMaxSubject}));
    SD_ASSIGN(detail, checkedText(command.detail, u"detail"_qs,
                                  {.max = 2000, .lines = TextLines::Multiple}));
    std::optional<ShopId> shop;
    if (command.shop) {
        SD_ASSIGN(resolved, resolveShop(context, *command.shop));
        shop = resolved.id;
    }
    const auto id = addAttention(context, {.kind = AttentionKind::FailedJob,
                                           .shop = shop,
                                           .subjectKind = job,
                                           .subject = subject,
                                           .detail = detail,
                                           .owner = context.actorId()});
    context.recordActivity({.shop = shop,
                            .subjectKind = u"attention"_qs,
                            .subjectId = id.uuid(),
                            .subject = subject});
    return QJsonObject{{u"id"_qs, id.toString()}};
}

} // namespace shopdesk
