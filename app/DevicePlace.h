// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Ids.h"
#include "db/domain/OpIdFactory.h"
#include "db/domain/Result.h"
#include "db/storage/Connection.h"

#include <memory>

namespace shopdesk {

// Where this installation keeps what belongs to the device and not to a workspace: SHOPDESK_HOME,
// else "shopdesk" in the platform's folder for application data (XDG_DATA_HOME on Linux).
[[nodiscard]] QString deviceFolder();

// The device's own database in that folder.
[[nodiscard]] QString deviceDatabasePath();
// What can be made again and may be deleted at any time.
[[nodiscard]] QString deviceCacheFolder();

// Name under which a workspace knows the device unless somebody gives another: the machine's.
[[nodiscard]] QString deviceName();

// This device: its own database, open on the calling thread, and its id in workspaces.
struct Device
{
    std::unique_ptr<Connection> database;
    DeviceId id;
};

// Opens the device's database and makes both on the first start. Any number of processes may start
// for the first time together: a lock file lets one of them make it, and all get the same id.
// Errors: those of openDeviceDatabase(); Busy `device_busy` when the lock does not become free.
[[nodiscard]] Result<Device> openDevice(OpIdFactory &ids);

} // namespace shopdesk
