// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/bookimport/BookImporter.h"
#include "tests/support/WorkspaceFixture.h"

#include <QFile>
#include <QTemporaryDir>

namespace shopdesk::test {

// A small workspace that files are imported into, and what its books are afterwards.
class ImportPlace
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ImportPlace>> make(Engine engine,
                                                                   const PostgresServer &server)
    {
        SD_ASSIGN(shop, WorkspaceFixture::make(engine, server));
        return std::unique_ptr<ImportPlace>(new ImportPlace(std::move(shop)));
    }

    [[nodiscard]] WorkspaceFixture &shop() { return *m_shop; }
    [[nodiscard]] OpIdFactory &ids() { return m_ids; }

    // A file with this content; its path.
    [[nodiscard]] QString file(const QByteArray &content)
    {
        const QString path = m_folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path
                                                                                        : QString();
    }

    [[nodiscard]] BookImportRequest request(const QString &path) const
    {
        BookImportRequest request;
        request.path = path;
        request.setup.actor = m_shop->admin();
        request.setup.device = m_shop->device();
        return request;
    }
    [[nodiscard]] Result<BookImportReport> import(const BookImportRequest &request,
                                                  const CancelToken &token = {})
    {
        BookImporter importer(m_shop->connection(), m_shop->clock(), m_ids);
        return importer.run(request, token);
    }
    [[nodiscard]] Result<BookImportReport> import(const QString &path)
    {
        return import(request(path));
    }

    [[nodiscard]] QString book(const QString &column, const QString &code)
    {
        return m_shop->value(u"SELECT %1 FROM book WHERE code = '%2'"_qs.arg(column, code));
    }
    // Codes of the categories that a book stands in.
    [[nodiscard]] QStringList categories(const QString &code)
    {
        QStringList found;
        for (const auto &category : m_codes) {
            const auto count = m_shop->value(
                    u"SELECT count(*) FROM book_category bc "
                    "JOIN category c ON c.id = bc.category_id JOIN book b ON b.id = bc.book_id "
                    "WHERE b.code = '%1' AND c.code = '%2'"_qs.arg(code, category));
            if (count == u"1")
                found.append(category);
        }
        return found;
    }
    // A category that categories() looks for.
    [[nodiscard]] Result<QJsonObject> addCategory(const QString &code)
    {
        m_codes.append(code);
        CreateCategory command;
        command.name = u"Subject "_qs + code;
        command.code = code;
        return m_shop->apply(command, m_shop->admin());
    }

private:
    explicit ImportPlace(std::unique_ptr<WorkspaceFixture> shop)
        : m_shop(std::move(shop))
        , m_ids(m_shop->clock())
    {
    }

    std::unique_ptr<WorkspaceFixture> m_shop;
    OpIdFactory m_ids;
    QTemporaryDir m_folder;
    QStringList m_codes;
};

// "imported updated unchanged rejected", or the reason of the error.
[[nodiscard]] inline QString countsOf(const Result<BookImportReport> &report)
{
    return report ? u"%1 %2 %3 %4"_qs.arg(report->imported())
                            .arg(report->updated())
                            .arg(report->unchanged())
                            .arg(report->rejected())
                  : report.error().reason;
}

} // namespace shopdesk::test
