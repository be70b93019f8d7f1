// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storage/SqlCatalog.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace shopdesk {

namespace {

QString filePath(const QString &folder, const QString &name)
{
    return QStringLiteral(":/sql/%1/%2.sql").arg(folder, name);
}

} // namespace

Result<const SqlText *> SqlCatalog::statement(const QString &name)
{
    if (const auto found = m_texts.find(name); found != m_texts.end())
        return &found->second;
    QFile own(filePath(engineName(m_engine), name));
    QFile common(filePath(QStringLiteral("common"), name));
    auto &file = own.exists() ? own : common;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, u"statement_unknown"_qs, {}, {}, name);
    const auto source = withoutComments(QString::fromUtf8(file.readAll()));
    return &m_texts.emplace(name, sqlText(m_engine, name, source)).first->second;
}

QStringList SqlCatalog::names() const
{
    QStringList names;
    for (const auto &folder : {QStringLiteral("common"), engineName(m_engine)}) {
        const QDir root(QStringLiteral(":/sql/") + folder);
        QDirIterator files(root.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            names.append(root.relativeFilePath(files.next()).chopped(4));
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace shopdesk
