// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/schema/MigrationSet.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>

namespace shopdesk {

namespace {

Error incomplete(const QString &detail)
{
    return {.kind = ErrorKind::Internal,
            .operation = QStringLiteral("schema.files"),
            .reason = QStringLiteral("schema_files_incomplete"),
            .detail = detail,
            .field = {},
            .facts = {}};
}

Result<QString> textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(incomplete(path + u": "_qs + file.errorString()));
    // A checkout with other line ends must give the same checksum.
    return QString::fromUtf8(file.readAll()).replace(u"\r\n"_qs, u"\n"_qs);
}

Result<MigrationStep> readStep(const QString &folder, const QString &upFile)
{
    static const QRegularExpression form(u"^(\\d{4,9})_(\\w+)\\.up\\.sql$"_qs);
    const auto match = form.match(upFile);
    if (!match.hasMatch())
        return fail(incomplete(upFile));
    const auto base = folder + u'/' + upFile.chopped(7);
    SD_ASSIGN(up, textOf(base + u".up.sql"_qs));
    SD_ASSIGN(down, textOf(base + u".down.sql"_qs));
    const auto hash = QCryptographicHash::hash(up.toUtf8(), QCryptographicHash::Sha256);
    return MigrationStep{.number = match.captured(1).toInt(),
                         .name = match.captured(2),
                         .up = up,
                         .down = down,
                         .checksum = QString::fromLatin1(hash.toHex())};
}

} // namespace

MigrationSet::MigrationSet(QString path, bool perEngine)
    : m_path(std::move(path))
    , m_perEngine(perEngine)
{
}

MigrationSet MigrationSet::workspace()
{
    return MigrationSet(QStringLiteral(":/sql/migrations"), true);
}

MigrationSet MigrationSet::device()
{
    return MigrationSet(QStringLiteral(":/sql/migrations/device"), false);
}

MigrationSet MigrationSet::folder(const QString &path)
{
    return MigrationSet(path, false);
}

Result<std::vector<MigrationStep>> MigrationSet::steps(Engine engine) const
{
    const auto folder = m_perEngine ? m_path + u'/' + engineName(engine) : m_path;
    const auto files = QDir(folder).entryList({u"*.up.sql"_qs}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return fail(incomplete(folder));
    std::vector<MigrationStep> steps;
    for (const auto &file : files) {
        SD_ASSIGN(step, readStep(folder, file));
        if (step.number != static_cast<int>(steps.size()) + 1)
            return fail(incomplete(file));
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace shopdesk
