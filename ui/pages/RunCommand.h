// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/DataService.h"
#include "ui/pages/PageContext.h"

#include <QJsonObject>

#include <functional>

namespace shopdesk {

// Runs a command that needs no form. What is refused or fails is said in the window's status area;
// `done` gets the result of an accepted one. Nothing happens once `owner` has gone.
// Where the answer was lost, the same command again is sent with the same op id.
void runCommand(QObject *owner, const PageContext &context, CommandValue value,
                std::function<void(const QJsonObject &result)> done);

} // namespace shopdesk
