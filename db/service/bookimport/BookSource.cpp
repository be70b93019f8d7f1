// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/bookimport/BookSource.h"

#include "db/service/bookimport/CsvBookSource.h"
#include "db/service/bookimport/OnixBookSource.h"
#include "db/service/import/FileKind.h"

namespace shopdesk {

Result<std::unique_ptr<BookSource>> openBookSource(QFile &file, const QStringList &assignments)
{
    const FileKind kind = fileKind(file);
    if (kind == FileKind::Json)
        return fail(ErrorKind::Invalid, u"not_a_list_of_books"_qs);
    if (kind == FileKind::List)
        return CsvBookSource::open(file, assignments);
    if (!assignments.isEmpty())
        return fail(ErrorKind::Invalid, u"mapping_without_columns"_qs, u"mapping"_qs);
    return OnixBookSource::open(file);
}

} // namespace shopdesk
