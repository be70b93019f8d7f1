// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace shopdesk::test {

// Stands between a program and its server, on a port of 127.0.0.1 of its own, and can break the
// line as networks do. Works while the event loop of its thread runs.
class CuttingProxy : public QObject
{
    Q_OBJECT

public:
    CuttingProxy(QString host, quint16 port);

    [[nodiscard]] quint16 port() const { return m_port; }

    // Ends every line and lets nobody in, until restore().
    void cut();
    void restore();

    enum class After { TakeTheNextLine, StayAway }; // StayAway: until restore()

    // The next message that holds all of `words` reaches the server; its answer is lost, and the
    // line with it.
    void loseAnswerTo(const QByteArrayList &words, After after = After::TakeTheNextLine)
    {
        m_words = words;
        m_after = after;
    }
    [[nodiscard]] int answersLost() const { return m_answersLost; }

private:
    void accept();
    void forward(QTcpSocket *client, QTcpSocket *server);
    void answer(QTcpSocket *client, QTcpSocket *server);

    QTcpServer m_listener;
    QString m_host;
    quint16 m_serverPort;
    quint16 m_port = 0;
    QByteArrayList m_words;
    After m_after = After::TakeTheNextLine;
    QTcpSocket *m_doomed = nullptr; // whose next answer is lost
    int m_answersLost = 0;
};

} // namespace shopdesk::test
