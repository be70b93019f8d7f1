// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/FakeFetcher.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopdesk::test {

FakeFetcher::FakeFetcher(int count)
{
    for (int i = 0; i < count; ++i)
        numbers.push_back(i);
}

QString FakeFetcher::idOf(int number)
{
    return QStringLiteral("00000000-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
}

PageRow FakeFetcher::row(int number) const
{
    const auto &spec = tableSpec(Table::Books);
    PageRow row{.place = {.key = QStringLiteral("%1").arg(number, 12, 10, QLatin1Char('0')),
                          .id = idOf(number)},
                .values = std::vector<QVariant>(spec.columns.size())};
    const auto set = [&](const QString &key, const QVariant &value) {
        row.values[static_cast<std::size_t>(spec.columnIndex(key))] = value;
    };
    set(u"title"_qs, u"Book %1%2"_qs.arg(number).arg(suffix));
    set(u"year"_qs, qint64(number - 50));
    set(u"price"_qs, number % 2 == 0 ? QVariant(qint64(1799)) : QVariant());
    set(u"currency"_qs, u"EUR"_qs);
    set(u"code"_qs, u"9780306406157"_qs);
    return row;
}

Page FakeFetcher::pageOf(const PageRange &range) const
{
    Page page;
    if (const auto *byIds = std::get_if<RowsByIds>(&range)) {
        for (const int number : numbers) {
            if (byIds->ids.contains(idOf(number)))
                page.rows.push_back(row(number));
        }
        return page;
    }
    auto from = numbers.begin();
    if (const auto *rows = std::get_if<RowsFrom>(&range))
        from = std::ranges::lower_bound(numbers, rows->anchor.key.toString().toInt());
    for (; from != numbers.end() && page.rows.size() < kPageSize; ++from)
        page.rows.push_back(row(*from));
    page.estimatedTotal = page.rows.size() < kPageSize
                                  ? std::optional(static_cast<qint64>(page.rows.size()))
                                  : estimate;
    return page;
}

template<class T>
QFuture<Result<T>> FakeFetcher::later(std::function<Result<T>()> make, const CancelToken &token)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    m_waiting.push_back([this, promise, make, token] {
        cancelled += token.isCancelled() ? 1 : 0;
        promise->addResult(error ? Result<T>(fail(*error)) : make());
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<Page>> FakeFetcher::page(const PageRequest &request, const CancelToken &token)
{
    ++pagesAsked;
    return later<Page>([this, range = request.range] { return pageOf(range); }, token);
}

QFuture<Result<AnchorList>> FakeFetcher::anchors(const ListQuery &, const CancelToken &token)
{
    return later<AnchorList>(
            [this] {
                AnchorList list;
                for (std::size_t i = 0; i < numbers.size(); i += kPageSize)
                    list.anchors.push_back(row(numbers[i]).place);
                list.total = static_cast<qint64>(numbers.size());
                return list;
            },
            token);
}

QFuture<Result<Aggregates>> FakeFetcher::aggregates(const ListQuery &, const CancelToken &token)
{
    return later<Aggregates>([] { return Aggregates(); }, token);
}

void FakeFetcher::answer(std::size_t at)
{
    auto answer = std::move(m_waiting[at]);
    m_waiting.erase(m_waiting.begin() + static_cast<std::ptrdiff_t>(at));
    answer();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void FakeFetcher::answerAll()
{
    QCoreApplication::processEvents();
    while (!m_waiting.empty()) {
        answer(0);
        QCoreApplication::processEvents();
    }
}

} // namespace shopdesk::test
