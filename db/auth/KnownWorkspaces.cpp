// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/auth/KnownWorkspaces.h"

namespace shopdesk {

Result<void> KnownWorkspaces::remember(const KnownWorkspace &workspace)
{
    SD_TRY(m_device.query(u"device/workspace_remember"_qs,
                          {{u"address"_qs, workspace.address.toString()},
                           {u"name"_qs, workspace.name},
                           {u"last_login"_qs, workspace.lastLogin},
                           {u"at"_qs, workspace.lastOpenedAt}}));
    return {};
}

Result<std::vector<KnownWorkspace>> KnownWorkspaces::list()
{
    SD_ASSIGN(rows, m_device.query(u"device/workspace_list"_qs));
    std::vector<KnownWorkspace> workspaces;
    for (const Row row : rows) {
        // An address that this version cannot read is left for the version that wrote it.
        if (const auto address = WorkspaceAddress::parse(row.text("address")))
            workspaces.push_back({*address, row.text("name"), row.text("last_login"),
                                  row.dateTime("last_opened_at")});
    }
    return workspaces;
}

Result<void> KnownWorkspaces::forget(const WorkspaceAddress &address)
{
    SD_TRY(m_device.query(u"device/workspace_forget"_qs, {{u"address"_qs, address.toString()}}));
    return {};
}

} // namespace shopdesk
