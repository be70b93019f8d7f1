// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/import/FileKind.h"

#include <QByteArray>

namespace shopdesk {

FileKind fileKind(QIODevice &device)
{
    constexpr qint64 kEnough = 4096;
    QByteArray start = device.peek(kEnough);
    for (const char *mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (start.startsWith(mark))
            start.remove(0, qsizetype(qstrlen(mark)));
    }
    // The zero bytes of UTF-16 stand beside each character of interest.
    start = start.replace('\0', "").trimmed();
    if (start.startsWith('<'))
        return FileKind::Xml;
    return start.startsWith('{') || start.startsWith('[') ? FileKind::Json : FileKind::List;
}

} // namespace shopdesk
