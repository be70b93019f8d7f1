// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/RunCommand.h"

#include "ui/pages/PageHost.h"
#include "ui/support/PendingCommand.h"

namespace shopdesk {

void runCommand(QObject *owner, const PageContext &context, CommandValue value,
                std::function<void(const QJsonObject &)> done)
{
    PageHost *host = &context.host;
    PendingCommand::of(owner)
            .execute(context.data, std::move(value))
            .then(owner, [host, done = std::move(done)](const Result<Receipt> &receipt) {
                const Result<QJsonObject> result = acceptedResult(receipt);
                if (!result)
                    host->report(result.error());
                else if (done)
                    done(*result);
            });
}

} // namespace shopdesk
