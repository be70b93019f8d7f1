// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/PasswordPair.h"

#include <QLineEdit>

namespace shopdesk {

PasswordPair::PasswordPair(const QLineEdit &first, const QLineEdit &second, int shortest)
    : m_first(first)
    , m_second(second)
    , m_shortest(shortest)
{
}

QString PasswordPair::firstProblem() const
{
    const QList<uint> characters = m_first.text().toUcs4();
    return characters.size() < m_shortest ? hint() : QString();
}

QString PasswordPair::secondProblem() const
{
    return m_first.text() == m_second.text() ? QString() : tr("The two passwords differ.");
}

QString PasswordPair::hint() const
{
    return tr("At least %n character(s).", nullptr, m_shortest);
}

} // namespace shopdesk
