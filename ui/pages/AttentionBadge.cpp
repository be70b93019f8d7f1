// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AttentionBadge.h"

#include "db/queries/AttentionQueries.h"
#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "ui/shell/Navigator.h"

namespace shopdesk {

namespace {

constexpr std::chrono::milliseconds kSoon{500};
constexpr std::chrono::minutes kRegularly{2};

} // namespace

AttentionBadge::AttentionBadge(Navigator &navigator, DataService &data, QObject *parent)
    : QObject(parent)
    , m_navigator(navigator)
    , m_data(data)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    m_regularly.setInterval(kRegularly);
    connect(&m_soon, &QTimer::timeout, this, &AttentionBadge::count);
    connect(&m_regularly, &QTimer::timeout, this, &AttentionBadge::count);
    connect(&data.changes(), &ChangeNotifier::changed, this, &AttentionBadge::takeChange);
    connect(&data, &DataService::signedInChanged, &m_soon, qOverload<>(&QTimer::start));
    m_regularly.start();
    m_soon.start();
}

void AttentionBadge::takeChange(const Change &change)
{
    for (const auto table : {Table::Attention, Table::LowStock, Table::ReturnsDue, Table::Stock}) {
        if (change.tables.contains(table) && !m_soon.isActive())
            return m_soon.start();
    }
}

// A failure is told where something was asked for; the number only stays as it was.
void AttentionBadge::count()
{
    const auto turn = ++m_turn;
    if (!m_data.may(ReadArea::Attention))
        return m_navigator.setCount(PageId::NeedsAttention, 0);
    const auto today = m_data.clock().now().toLocalTime().date();
    await(m_data.read<qint64>([today](Transaction &transaction, const ReadScope &scope) {
        return attentionCount(transaction, scope, today);
    }),
          this, [this, turn](const Result<qint64> &waiting) {
              if (turn == m_turn && waiting)
                  m_navigator.setCount(PageId::NeedsAttention, int(*waiting));
          });
}

} // namespace shopdesk
