// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/DataService.h"

#include <QJsonObject>
#include <QVariantMap>

namespace shopdesk {

// Remembers the command of a form or page while nobody knows whether it happened, because the line
// broke before the answer came. Whoever asks for the same again sends it with the op id of before,
// so that it happens once; asking for anything else is a new command. GUI thread.
class PendingCommand : public QObject
{
    Q_OBJECT

public:
    // That of a form or page, its child; made when first asked for.
    [[nodiscard]] static PendingCommand &of(QObject *owner);

    // As DataService::execute(). `entered` is what stands in the form where the value holds only
    // what was made of it, such as the verifier of a password.
    [[nodiscard]] QFuture<Result<Receipt>> execute(DataService &data, CommandValue value,
                                                   const QVariantMap &entered = {});
    // Whether a command from a form that held just this may have happened.
    [[nodiscard]] bool isUnknown(const QVariantMap &entered) const;

private:
    struct Asked
    {
        CommandKind kind;
        QJsonObject value; // without secrets
        QVariantMap entered;
        bool operator==(const Asked &) const = default;
    };
    struct Unknown
    {
        Command command;
        Asked asked;
    };

    explicit PendingCommand(QObject *owner);
    void take(const Unknown &sent, const Result<Receipt> &receipt);

    std::optional<Unknown> m_unknown;
};

} // namespace shopdesk
