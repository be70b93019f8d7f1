// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CommandQueue.h"

#include "db/commands/Receipt.h"
#include "models/support/Await.h"
#include "ui/support/PendingCommand.h"

namespace shopdesk {

CommandQueue::CommandQueue(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void CommandQueue::add(Step step)
{
    m_steps.push_back(std::move(step));
    if (!m_running)
        next();
}

void CommandQueue::addCommand(std::function<std::optional<CommandValue>()> make, Take take)
{
    add([this, make = std::move(make), take = std::move(take)](const Done &done) {
        if (auto value = make())
            run(std::move(*value), take, done);
        else
            done();
    });
}

void CommandQueue::addOnce(std::function<std::optional<CommandValue>()> make, Take take)
{
    add([this, make = std::move(make), take = std::move(take)](const Done &done) {
        if (auto value = make())
            takeAnswer(PendingCommand::of(this).execute(m_context.data, std::move(*value)), take,
                       done);
        else
            done();
    });
}

void CommandQueue::run(CommandValue value, Take take, Done done)
{
    takeAnswer(m_context.data.execute(std::move(value)), std::move(take), std::move(done));
}

void CommandQueue::takeAnswer(const QFuture<Result<Receipt>> &answer, Take take, Done done)
{
    await(answer, this,
          [take = std::move(take), done = std::move(done)](const Result<Receipt> &receipt) {
              if (take)
                  take(acceptedResult(receipt));
              done();
          });
}

void CommandQueue::next()
{
    if (m_steps.empty()) {
        m_running = false;
        Q_EMIT idle();
        return;
    }
    m_running = true;
    const Step step = std::move(m_steps.front());
    m_steps.pop_front();
    step([this] { QMetaObject::invokeMethod(this, &CommandQueue::next, Qt::QueuedConnection); });
}

} // namespace shopdesk
