// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storage/Bindings.h"

#include <QDateTime>
#include <QUuid>

namespace shopdesk {

QVariant boundValue(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDateTime:
        return value.toDateTime().isValid()
                       ? QVariant(value.toDateTime().toUTC().toString(Qt::ISODateWithMs))
                       : QVariant();
    case QMetaType::QDate:
        return value.toDate().isValid() ? QVariant(value.toDate().toString(Qt::ISODate))
                                        : QVariant();
    case QMetaType::QUuid:
        return value.toUuid().isNull() ? QVariant()
                                       : QVariant(value.toUuid().toString(QUuid::WithoutBraces));
    case QMetaType::QString:
        return value.toString().isNull() ? QVariant(QStringLiteral("")) : value;
    default:
        return value;
    }
}

} // namespace shopdesk
