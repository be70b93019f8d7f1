// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/StocktakeCounter.h"

#include "db/domain/ScannedCode.h"
#include "db/queries/BookQueries.h"
#include "models/support/Await.h"

#include <QJsonArray>

#include <algorithm>

namespace shopdesk {

namespace {

constexpr qsizetype kMostLines = 300; // everything is in the list of the stocktake's books

} // namespace

StocktakeCounter::StocktakeCounter(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_queue(context, this)
{
    connect(&m_queue, &CommandQueue::idle, this, &StocktakeCounter::settled);
}

void StocktakeCounter::open(StocktakeId stocktake)
{
    if (stocktake != m_stocktake)
        m_lines.clear();
    m_stocktake = stocktake;
}

void StocktakeCounter::addCode(const QString &code)
{
    m_queue.add([this, code](const CommandQueue::Done &done) { find(code, done); });
}

void StocktakeCounter::setCounted(BookId book, qint64 copies)
{
    m_queue.add([this, book, copies](const CommandQueue::Done &done) {
        const auto line = std::ranges::find(m_lines, book, &CountedLine::book);
        if (line == m_lines.end() || line->counted == copies)
            return done();
        count({.book = book, .code = line->code, .title = line->title}, copies - line->counted,
              done);
    });
}

void StocktakeCounter::afterwards(std::function<void()> go)
{
    if (m_queue.isIdle())
        return go();
    m_queue.add([go = std::move(go)](const CommandQueue::Done &done) {
        go();
        done();
    });
}

void StocktakeCounter::find(const QString &code, const CommandQueue::Done &done)
{
    const auto parsed = ScannedCode::parse(code);
    const QString wanted = parsed ? parsed->code : code;
    await(m_context.data.read<Found>(
                  [wanted](Transaction &transaction, const ReadScope &scope) -> Result<Found> {
                      SD_ASSIGN(id, findBook(transaction, scope, wanted));
                      SD_ASSIGN(book, bookDetail(transaction, scope, id));
                      return Found{.book = id, .code = book.code(), .title = book.title};
                  }),
          this, [this, wanted, done](const Result<Found> &found) {
              if (found)
                  return count(*found, 1, done);
              trouble(wanted, {}, found.error());
              done();
          });
}

void StocktakeCounter::count(const Found &found, qint64 copies, const CommandQueue::Done &done)
{
    CountStock command;
    command.stocktake = StocktakeRef(m_stocktake);
    command.lines = {{.book = BookRef(found.book), .quantity = copies}};
    m_queue.run(
            command,
            [this, found](const Result<QJsonObject> &result) {
                if (!result)
                    return trouble(found.code, found.title, result.error());
                const auto line = result->value(u"lines").toArray().first().toObject();
                take(found, line.value(u"counted").toInteger());
            },
            done);
}

void StocktakeCounter::take(const Found &found, qint64 counted)
{
    m_lines.removeIf([&found](const CountedLine &line) { return line.book == found.book; });
    m_lines.prepend(
            {.book = found.book, .code = found.code, .title = found.title, .counted = counted});
    if (m_lines.size() > kMostLines)
        m_lines.removeLast();
    Q_EMIT this->counted();
}

void StocktakeCounter::trouble(const QString &code, const QString &title, const Error &reason)
{
    Q_EMIT troubled({.at = m_context.data.clock().now().toLocalTime().time(),
                     .code = code,
                     .title = title,
                     .reason = reason});
}

} // namespace shopdesk
