// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/PageFetcher.h"

#include <QPromise>

#include <deque>
#include <functional>

namespace shopdesk::test {

// A table of books in memory whose answers come when the test says so, in any order.
class FakeFetcher : public PageFetcher
{
public:
    // Books 0 to count - 1, in this order; ids by idOf().
    explicit FakeFetcher(int count);

    [[nodiscard]] QFuture<Result<Page>> page(const PageRequest &request,
                                             const CancelToken &token) override;
    [[nodiscard]] QFuture<Result<AnchorList>> anchors(const ListQuery &list,
                                                      const CancelToken &token) override;
    [[nodiscard]] QFuture<Result<Aggregates>> aggregates(const ListQuery &list,
                                                         const CancelToken &token) override;

    [[nodiscard]] static QString idOf(int number);
    // Answers all that waits, and what that leads to, until nothing is asked any more.
    void answerAll();
    // Answers the request at a place in the queue.
    void answer(std::size_t at);
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

    std::vector<int> numbers; // the rows, in order
    QString suffix;           // of every title
    std::optional<Error> error;
    std::optional<qint64> estimate;
    int pagesAsked = 0;
    int cancelled = 0; // requests whose token was cancelled when they were answered

private:
    [[nodiscard]] PageRow row(int number) const;
    [[nodiscard]] Page pageOf(const PageRange &range) const;
    template<class T>
    QFuture<Result<T>> later(std::function<Result<T>()> make, const CancelToken &token);

    std::deque<std::function<void()>> m_waiting;
};

} // namespace shopdesk::test
