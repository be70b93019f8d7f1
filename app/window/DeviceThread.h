// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/OpIdFactory.h"
#include "db/storage/DbExecutor.h"

namespace shopdesk {

// The device's own database (sessions, delays after wrong passwords, known workspaces) behind
// futures, so that the window's thread never waits for a file. Borrows the factory.
class DeviceThread
{
public:
    explicit DeviceThread(OpIdFactory &ids);

    // Who this device is to workspaces; made on the first start. Errors: those of openDevice().
    [[nodiscard]] QFuture<Result<DeviceId>> id();

    // One after the other, in the order asked for.
    template<class T>
    [[nodiscard]] QFuture<Result<T>> submit(std::function<Result<T>(Connection &)> work)
    {
        return m_executor.submit<T>(DbExecutor::Lane::Write, std::move(work));
    }

private:
    [[nodiscard]] Result<std::unique_ptr<Connection>> open();

    OpIdFactory &m_ids;
    DeviceId m_id; // the executor's thread only
    DbExecutor m_executor;
};

} // namespace shopdesk
