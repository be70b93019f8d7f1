// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DevicePlace.h"

#include "db/auth/DeviceSettings.h"
#include "db/service/device/DeviceDatabase.h"

#include <QDir>
#include <QLockFile>
#include <QStandardPaths>
#include <QSysInfo>

namespace shopdesk {

namespace {

constexpr int kLockWaitMsecs = 20'000;
const QString kIdKey = QStringLiteral("device_id");

Result<DeviceId> deviceIdIn(Connection &database, OpIdFactory &ids)
{
    DeviceSettings settings(database);
    SD_ASSIGN(stored, settings.load(kIdKey));
    if (stored) {
        if (const auto id = DeviceId::parse(*stored))
            return *id;
        return fail(ErrorKind::Damaged, u"device_id_damaged"_qs);
    }
    const auto id = ids.next<DeviceId>();
    SD_TRY(settings.save(kIdKey, id.toString()));
    return id;
}

} // namespace

QString deviceFolder()
{
    const auto given = qEnvironmentVariable("SHOPDESK_HOME");
    if (!given.isEmpty())
        return given;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/shopdesk");
}

QString deviceDatabasePath()
{
    return deviceFolder() + QStringLiteral("/device.sqlite");
}

QString deviceCacheFolder()
{
    const auto given = qEnvironmentVariable("SHOPDESK_HOME");
    if (!given.isEmpty())
        return given + QStringLiteral("/cache");
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/shopdesk");
}

QString deviceName()
{
    const auto name = QSysInfo::machineHostName();
    return name.isEmpty() ? QStringLiteral("device") : name;
}

Result<Device> openDevice(OpIdFactory &ids)
{
    if (!QDir().mkpath(deviceFolder()))
        return fail(ErrorKind::Storage, u"folder_cannot_be_made"_qs, {},
                    {{u"path"_qs, deviceFolder()}});
    QLockFile lock(deviceFolder() + QStringLiteral("/device.lock"));
    if (!lock.tryLock(kLockWaitMsecs)) {
        if (lock.error() == QLockFile::LockFailedError)
            return fail(ErrorKind::Busy, u"device_busy"_qs, {}, {{u"path"_qs, deviceFolder()}});
        return fail(ErrorKind::Storage, u"file_cannot_be_made"_qs, {},
                    {{u"path"_qs, deviceFolder()}});
    }
    SD_ASSIGN(database, openDeviceDatabase(deviceDatabasePath()));
    SD_ASSIGN(id, deviceIdIn(*database, ids));
    return Device{.database = std::move(database), .id = id};
}

} // namespace shopdesk
