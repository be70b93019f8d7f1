// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/service/DataService.h"
#include "ui/pages/PageContext.h"

#include <QJsonObject>
#include <QObject>

#include <deque>
#include <functional>

namespace shopdesk {

// Does what was asked for one after the other, in the order in which it was asked, without making
// anybody wait: a scan that comes while the last one is still on its way is not lost and does not
// overtake it. GUI thread.
class CommandQueue : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void()>;
    // Begins the work; calls `done` once, later, when the next step may begin.
    using Step = std::function<void(Done done)>;
    using Take = std::function<void(const Result<QJsonObject> &result)>;

    CommandQueue(const PageContext &context, QObject *parent);

    void add(Step step);
    // A command as one step; made only when its turn comes, nothing when it is not wanted any more.
    void addCommand(std::function<std::optional<CommandValue>()> make, Take take);
    // The same for what must not happen twice: if the answer is lost and the person asks again, it
    // is sent with the op id of before.
    void addOnce(std::function<std::optional<CommandValue>()> make, Take take);
    // Runs a command inside a step that is being done.
    void run(CommandValue value, Take take, Done done);

    [[nodiscard]] bool isIdle() const { return !m_running && m_steps.empty(); }

Q_SIGNALS:
    void idle(); // everything that was asked for is done

private:
    void next();
    void takeAnswer(const QFuture<Result<Receipt>> &answer, Take take, Done done);

    PageContext m_context;
    std::deque<Step> m_steps;
    bool m_running = false;
};

} // namespace shopdesk
