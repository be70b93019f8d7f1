// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/CommandRunner.h"
#include "db/domain/OpIdFactory.h"
#include "db/service/categoryimport/CategoryImportReport.h"
#include "db/storage/CancelToken.h"

#include <functional>

namespace shopdesk {

struct CategoryImportRequest
{
    QString path;
    AccountId actor;
    DeviceId device;
    bool isTrial = false; // everything is tried and nothing is kept
};

// Takes a subject scheme (SubjectScheme.h) as the tree of categories: a code that is not there is
// made below its parent, one that is there gets the name and the parent of the file, and keeps its
// place among its neighbours, its books and whether it is active. Categories without a code, and
// codes that the file does not have, are left alone. One transaction: after an error, or when
// cancelled, nothing of it is there; the same file again changes nothing. Works on the thread of
// the connection, which should have been opened for long work.
//
// Errors that end it: those of readSubjectScheme(); NotFound `file_missing`, Storage
// `file_unreadable`, Invalid `file_too_large`; Forbidden when the actor may not change categories;
// Cancelled `import_cancelled`; those of the engine. What the commands refuse is a reject.
class CategoryImporter
{
public:
    static constexpr qint64 kLargestFile = 64 * 1024 * 1024; // bytes; Thema has three million

    // Subjects done and in all. Called on the importing thread.
    using Progress = std::function<void(qint64 done, qint64 total)>;

    // Borrowed.
    CategoryImporter(Connection &connection, const Clock &clock, OpIdFactory &ids);

    void onProgress(Progress progress) { m_progress = std::move(progress); }

    [[nodiscard]] Result<CategoryImportReport> run(const CategoryImportRequest &request,
                                                   const CancelToken &token = {});

    // How many subjects a file has, readable or not. Errors: those of run() about the file.
    [[nodiscard]] static Result<qint64> subjectsIn(const QString &path);

private:
    Connection &m_connection;
    const Clock &m_clock;
    OpIdFactory &m_ids;
    CommandRunner m_runner;
    Progress m_progress;
};

} // namespace shopdesk
