// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/orderimport/ContentOpId.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace shopdesk {

OpId contentOpId(const QDateTime &at, const QByteArray &kind, const QByteArray &content)
{
    constexpr qint64 kMaxMsecs = (qint64(1) << 48) - 1;
    constexpr qsizetype kTimeBytes = 6;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(kind);
    hash.addData(QByteArray(1, '\0'));
    hash.addData(content);
    auto bytes = hash.result().left(16);
    const auto msecs = std::clamp<qint64>(at.toMSecsSinceEpoch(), 0, kMaxMsecs);
    QByteArray time(8, '\0');
    qToBigEndian(msecs, time.data());
    bytes.replace(0, kTimeBytes, time.right(kTimeBytes));
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x80);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return OpId(QUuid::fromRfc4122(bytes));
}

} // namespace shopdesk
