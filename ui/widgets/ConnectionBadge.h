// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTime>
#include <QToolButton>

namespace shopdesk {

// What the top bar says about the connection, in words and with a mark that differs in shape,
// not in colour alone. Pressing it asks for details.
class ConnectionBadge : public QToolButton
{
    Q_OBJECT

public:
    enum class Kind {
        ThisComputer, // an SQLite workspace: there is no server to lose
        ReadOnly,     // the same, but the file may not be written
        Online,
        Sending,
        Offline,
    };

    struct State
    {
        Kind kind = Kind::ThisComputer;
        QTime since = {}; // local time the server was last heard of; for Offline
        int waiting = 0;  // changes in the outbox
    };

    explicit ConnectionBadge(QWidget *parent = nullptr);

    void setState(const State &state);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString moreWords() const;
    void retranslate();

    State m_state;
};

} // namespace shopdesk
