// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/DeviceThread.h"

#include "app/DevicePlace.h"

namespace shopdesk {

DeviceThread::DeviceThread(OpIdFactory &ids)
    : m_ids(ids)
    , m_executor([this](DbExecutor::Lane) { return open(); })
{
}

Result<std::unique_ptr<Connection>> DeviceThread::open()
{
    SD_ASSIGN(device, openDevice(m_ids));
    m_id = device.id;
    return std::move(device.database);
}

QFuture<Result<DeviceId>> DeviceThread::id()
{
    return submit<DeviceId>([this](Connection &) -> Result<DeviceId> { return m_id; });
}

} // namespace shopdesk
