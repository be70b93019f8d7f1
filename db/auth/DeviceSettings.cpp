// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/DeviceSettings.h"

namespace shopdesk {

Result<std::optional<QString>> DeviceSettings::load(const QString &key)
{
    SD_ASSIGN(rows, m_device.query(u"device/setting_load"_qs, {{u"key"_qs, key}}));
    if (rows.isEmpty())
        return std::nullopt;
    return rows.first().text("value");
}

Result<void> DeviceSettings::save(const QString &key, const QString &value)
{
    SD_TRY(m_device.query(u"device/setting_save"_qs, {{u"key"_qs, key}, {u"value"_qs, value}}));
    return {};
}

Result<void> DeviceSettings::remove(const QString &key)
{
    SD_TRY(m_device.query(u"device/setting_remove"_qs, {{u"key"_qs, key}}));
    return {};
}

} // namespace shopdesk
