// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/onix/BoundedDevice.h"

namespace shopdesk {

BoundedDevice::BoundedDevice(QIODevice &source, qint64 limit)
    : m_source(source)
    , m_limit(limit)
    , m_left(limit)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BoundedDevice::readData(char *data, qint64 size)
{
    if (m_left <= 0 && !m_source.atEnd()) {
        m_isUsedUp = true;
        return 0;
    }
    const qint64 read = m_source.read(data, qMin(size, m_left));
    if (read < 0) {
        m_hasFailed = true;
        return read;
    }
    m_left -= read;
    m_consumed += read;
    return read;
}

} // namespace shopdesk
