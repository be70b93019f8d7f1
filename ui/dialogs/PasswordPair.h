// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

class QLineEdit;

namespace shopdesk {

// The rule for a new password entered twice, said in the same words in every form.
class PasswordPair
{
    Q_DECLARE_TR_FUNCTIONS(shopdesk::PasswordPair)

public:
    // `shortest` in characters, as db/auth demands. Borrows the edits.
    PasswordPair(const QLineEdit &first, const QLineEdit &second, int shortest);

    [[nodiscard]] QString firstProblem() const;
    [[nodiscard]] QString secondProblem() const;
    [[nodiscard]] QString hint() const;

private:
    const QLineEdit &m_first;
    const QLineEdit &m_second;
    int m_shortest;
};

} // namespace shopdesk
