// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/storage/CancelToken.h"

#include "db/storage/SqlSession.h"

namespace shopdesk {

CancelToken::CancelToken()
    : m_state(std::make_shared<State>())
{
}

void CancelToken::cancel() const
{
    m_state->cancelled = true;
    const std::lock_guard lock(m_state->mutex);
    if (m_state->session)
        m_state->session->interrupt();
}

void CancelToken::attach(SqlSession *session) const
{
    const std::lock_guard lock(m_state->mutex);
    m_state->session = session;
}

} // namespace shopdesk
