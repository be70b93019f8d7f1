// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WorkspaceOpener.h"

#include "app/DevicePlace.h"
#include "app/window/DeviceThread.h"
#include "db/service/DataService.h"
#include "models/support/Await.h"

#include <QLoggingCategory>

namespace shopdesk {

namespace {

Q_LOGGING_CATEGORY(workspaceLog, "shopdesk.workspace")

// With the workspace's id, so that another database at the same place is noticed.
WorkspaceAddress addressOf(const DataService &data)
{
    return data.address().engine() == Engine::Postgres
                   ? data.address().withWorkspaceId(data.workspace().id)
                   : data.address();
}

} // namespace

WorkspaceOpener::WorkspaceOpener(const Surroundings &around, QObject *parent)
    : QObject(parent)
    , m_around(around)
{
}

void WorkspaceOpener::open(const WorkspacePlace &place, Answer answer)
{
    await(m_around.device.id(), this, [=, this](const Result<DeviceId> &device) {
        if (device)
            openAs(*device, place, answer);
        else
            answer(fail(device.error()));
    });
}

void WorkspaceOpener::openAs(DeviceId device, const WorkspacePlace &place, const Answer &answer)
{
    auto data = std::make_shared<DataService>(DataService::Parts{.address = place.address,
                                                                 .serverPassword = place.password,
                                                                 .device = device,
                                                                 .deviceName = deviceName()},
                                              m_around.clock, m_around.ids);
    await(data->open(), this, [=, this](const Result<WorkspaceInfo> &info) {
        if (!info) {
            qCWarning(workspaceLog).noquote()
                    << "not opened:" << info.error().reason << info.error().detail;
            answer(fail(info.error()));
            return;
        }
        remember(*data, {});
        answer(data);
    });
}

QFuture<Result<std::vector<KnownWorkspace>>> WorkspaceOpener::known()
{
    return m_around.device.submit<std::vector<KnownWorkspace>>(
            [](Connection &device) { return KnownWorkspaces(device).list(); });
}

void WorkspaceOpener::remember(const DataService &data, const QString &login)
{
    const KnownWorkspace known{.address = addressOf(data),
                               .name = data.workspace().name,
                               .lastLogin = login,
                               .lastOpenedAt = m_around.clock.now()};
    m_around.device
            .submit<void>(
                    [known](Connection &device) { return KnownWorkspaces(device).remember(known); })
            .then([](const Result<void> &done) {
                if (!done)
                    qCWarning(workspaceLog) << "not remembered:" << done.error().reason;
            });
}

} // namespace shopdesk
