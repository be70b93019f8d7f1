// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/PendingCommand.h"

#include "db/commands/Codec.h"

namespace shopdesk {

PendingCommand::PendingCommand(QObject *owner)
    : QObject(owner)
{
}

PendingCommand &PendingCommand::of(QObject *owner)
{
    auto *found = owner->findChild<PendingCommand *>(QString(), Qt::FindDirectChildrenOnly);
    return found ? *found : *new PendingCommand(owner); // the owner owns it
}

QFuture<Result<Receipt>> PendingCommand::execute(DataService &data, CommandValue value,
                                                 const QVariantMap &entered)
{
    const Asked asked{kindOf(value), valueToJson(value, Secrets::LeftOut), entered};
    const bool again = m_unknown && m_unknown->asked == asked;
    const Unknown sent{again ? m_unknown->command : data.commandFor(std::move(value)), asked};
    if (!again)
        m_unknown.reset();
    return data.send(sent.command).then(this, [this, sent](const Result<Receipt> &receipt) {
        take(sent, receipt);
        return receipt;
    });
}

// Only a receipt settles it: a server that cannot be reached now says nothing about before.
void PendingCommand::take(const Unknown &sent, const Result<Receipt> &receipt)
{
    if (!receipt && receipt.error().kind == ErrorKind::Unknown)
        m_unknown = sent;
    else if (receipt && m_unknown && m_unknown->command.op == sent.command.op)
        m_unknown.reset();
}

bool PendingCommand::isUnknown(const QVariantMap &entered) const
{
    return m_unknown && m_unknown->asked.entered == entered;
}

} // namespace shopdesk
