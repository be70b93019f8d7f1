// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/categoryimport/CategoryImporter.h"

#include "db/service/categoryimport/CategoryWriter.h"

#include <QFile>

namespace shopdesk {

namespace {

constexpr std::size_t kBetweenReports = 200;

Result<QByteArray> contentOf(const QString &path)
{
    const QVariantMap named{{u"path"_qs, path}};
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, u"file_missing"_qs, {}, named);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, u"file_unreadable"_qs, {}, named, file.errorString());
    QByteArray content = file.read(CategoryImporter::kLargestFile + 1);
    if (content.size() > CategoryImporter::kLargestFile)
        return fail(ErrorKind::Invalid, u"file_too_large"_qs, {},
                    {{u"path"_qs, path}, {u"max"_qs, CategoryImporter::kLargestFile}});
    return content;
}

} // namespace

CategoryImporter::CategoryImporter(Connection &connection, const Clock &clock, OpIdFactory &ids)
    : m_connection(connection)
    , m_clock(clock)
    , m_ids(ids)
    , m_runner(clock)
{
}

Result<qint64> CategoryImporter::subjectsIn(const QString &path)
{
    SD_ASSIGN(content, contentOf(path));
    SD_ASSIGN(scheme, readSubjectScheme(content));
    return std::ssize(scheme.subjects) + std::ssize(scheme.rejects);
}

Result<CategoryImportReport> CategoryImporter::run(const CategoryImportRequest &request,
                                                   const CancelToken &token)
{
    SD_ASSIGN(content, contentOf(request.path));
    SD_ASSIGN(scheme, readSubjectScheme(content));
    CategoryImportReport report;
    report.rejects = std::move(scheme.rejects);
    Transaction transaction(m_connection, Transaction::Mode::Write);
    CategoryWriter writer(transaction, m_runner, m_clock, m_ids, request.actor, request.device);
    SD_TRY(writer.open());
    const std::span<const Subject> all(scheme.subjects);
    for (std::size_t done = 0; done < all.size();) {
        if (token.isCancelled())
            return fail(ErrorKind::Cancelled, u"import_cancelled"_qs);
        const auto next = qMin(kBetweenReports, all.size() - done);
        SD_TRY(writer.write(all.subspan(done, next), report));
        done += next;
        if (m_progress)
            m_progress(qint64(done), qint64(all.size()));
    }
    if (token.isCancelled())
        return fail(ErrorKind::Cancelled, u"import_cancelled"_qs);
    if (request.isTrial)
        transaction.rollback();
    else
        SD_TRY(transaction.commit());
    return report;
}

} // namespace shopdesk
