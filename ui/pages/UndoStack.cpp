// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/UndoStack.h"

#include "db/commands/Codec.h"
#include "db/commands/Inverse.h"
#include "models/support/Await.h"
#include "models/support/Formats.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace shopdesk {

namespace {

constexpr std::size_t kMostEntries = 20;
constexpr std::chrono::seconds kTimeToName{2};

// The account whose shops, or the customer whose groups, a step of such a form changes.
QString steppedRecord(const CommandValue &value)
{
    if (const auto *assigned = std::get_if<AssignStaff>(&value))
        return assigned->account.text;
    if (const auto *ended = std::get_if<UnassignStaff>(&value))
        return ended->account.text;
    if (const auto *added = std::get_if<AddToGroup>(&value))
        return added->customer.text;
    const auto *removed = std::get_if<RemoveFromGroup>(&value);
    return removed ? removed->customer.text : QString();
}

// A later try may succeed: nothing was decided.
bool mayTryAgain(const Error &error)
{
    return error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Busy;
}

} // namespace

UndoStack::UndoStack(DataService &data, QObject *parent)
    : QObject(parent)
    , m_data(data)
{
    connect(&data, &DataService::accepted, this, &UndoStack::take);
}

QString UndoStack::newest() const
{
    return m_entries.empty() ? QString() : m_entries.back().words;
}

std::optional<quint64> UndoStack::name(const QString &sentence)
{
    if (m_entries.empty() || m_entries.back().nameable.hasExpired())
        return std::nullopt;
    Entry &entry = m_entries.back();
    entry.nameable = QDeadlineTimer(0);
    entry.words = sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
    Q_EMIT changed();
    return entry.number;
}

void UndoStack::take(const CommandValue &value, const QJsonObject &result)
{
    if (isOwn(value))
        return;
    const auto inverse = inverseOf(value, result);
    const bool continues = inverse && continuesNewest(*inverse);
    if (!m_entries.empty() && !continues)
        m_entries.back().nameable = QDeadlineTimer(0);
    if (!inverse)
        return;
    if (continues) {
        m_entries.back().inverses.push_back(*inverse);
        m_entries.back().nameable = QDeadlineTimer(kTimeToName);
        return;
    }
    m_entries.push_back({.number = ++m_lastNumber,
                         .words = Formats::commandKind(commandKindName(kindOf(value))),
                         .nameable = QDeadlineTimer(kTimeToName),
                         .inverses = {*inverse}});
    if (m_entries.size() > kMostEntries)
        m_entries.pop_front();
    Q_EMIT changed();
}

bool UndoStack::isOwn(const CommandValue &value) const
{
    return m_running && kindOf(value) == kindOf(m_running->inverses.back()) &&
           valueToJson(value, Secrets::LeftOut) ==
                   valueToJson(m_running->inverses.back(), Secrets::LeftOut);
}

// The forms of a person's shops and of a customer's groups run a command for each of them; they are
// taken back as one.
bool UndoStack::continuesNewest(const CommandValue &inverse) const
{
    const QString record = steppedRecord(inverse);
    return !record.isEmpty() && !m_entries.empty() && !m_entries.back().nameable.hasExpired() &&
           steppedRecord(m_entries.back().inverses.front()) == record;
}

void UndoStack::undoNewest()
{
    if (!m_entries.empty())
        undo(m_entries.back().number);
}

void UndoStack::undo(quint64 number)
{
    const auto wanted = std::ranges::find(m_entries, number, &Entry::number);
    if (m_running || wanted == m_entries.end())
        return;
    m_running = std::move(*wanted);
    m_entries.erase(wanted);
    Q_EMIT changed();
    runNext();
}

void UndoStack::runNext()
{
    await(m_data.execute(m_running->inverses.back()), this,
          [this](const Result<Receipt> &receipt) { takeReceipt(receipt); });
}

void UndoStack::takeReceipt(const Result<Receipt> &receipt)
{
    const Result<QJsonObject> result = acceptedResult(receipt);
    if (result) {
        m_running->inverses.pop_back();
        if (!m_running->inverses.empty())
            return runNext();
    }
    const Entry ended = std::exchange(m_running, std::nullopt).value();
    if (result) {
        Q_EMIT undone(ended.words);
        return;
    }
    if (mayTryAgain(result.error())) {
        m_entries.push_back(ended);
        Q_EMIT changed();
    }
    Q_EMIT failed(result.error());
}

} // namespace shopdesk
