// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/categoryimport/CategoryImportReport.h"

#include <QJsonArray>

namespace shopdesk {

QJsonObject CategoryImportReport::toJson() const
{
    QJsonArray listed;
    for (const RowReject &reject : rejects)
        listed.append(QJsonObject{{u"row"_qs, reject.row},
                                  {u"field"_qs, reject.field},
                                  {u"reason"_qs, reject.reason},
                                  {u"value"_qs, reject.value}});
    return {{u"read"_qs, read()},         {u"imported"_qs, imported},   {u"updated"_qs, updated},
            {u"unchanged"_qs, unchanged}, {u"rejected"_qs, rejected()}, {u"rejects"_qs, listed}};
}

} // namespace shopdesk
