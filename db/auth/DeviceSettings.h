// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"
#include "db/storage/Connection.h"

#include <optional>

namespace shopdesk {

// Small facts of this device that must be as durable as its sessions (its id and till code, for
// one). What a window looks like belongs to QSettings. Borrows the connection and works on its
// thread. Errors: the engine's.
class DeviceSettings
{
public:
    explicit DeviceSettings(Connection &device)
        : m_device(device)
    {
    }

    [[nodiscard]] Result<std::optional<QString>> load(const QString &key);
    [[nodiscard]] Result<void> save(const QString &key, const QString &value);
    [[nodiscard]] Result<void> remove(const QString &key);

private:
    Connection &m_device;
};

} // namespace shopdesk
