// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/FailedJobs.h"

#include <QStringList>

namespace shopdesk {

namespace {

constexpr qsizetype kMaxSubject = 500;
constexpr qsizetype kMaxDetail = 2000;

bool concernsNobody(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::Forbidden:
    case ErrorKind::SignInRequired:
    case ErrorKind::Locked:
    case ErrorKind::Unreachable:
    case ErrorKind::Unknown:
        return true;
    default:
        return error.reason == u"file_missing" || error.reason == u"file_unreadable" ||
               error.reason == u"file_read_only";
    }
}

QString detailOf(const Error &error)
{
    QStringList parts{error.reason, error.field};
    parts.removeAll(QString());
    for (auto fact = error.facts.begin(); fact != error.facts.end(); ++fact) {
        if (const auto value = fact.value().toString(); !value.isEmpty())
            parts.append(fact.key() + u": "_qs + value.simplified());
    }
    return parts.join(u", "_qs).left(kMaxDetail);
}

} // namespace

std::optional<ReportFailedJob> failedJob(const QString &job, const QString &subject,
                                         const Error &error)
{
    if (concernsNobody(error))
        return std::nullopt;
    return ReportFailedJob{.job = job,
                           .subject = subject.simplified().left(kMaxSubject),
                           .detail = detailOf(error),
                           .shop = {}};
}

} // namespace shopdesk
