// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CuttingProxy.h"

#include <algorithm>

namespace shopdesk::test {

CuttingProxy::CuttingProxy(QString host, quint16 port)
    : m_host(std::move(host))
    , m_serverPort(port)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &CuttingProxy::accept);
    restore();
}

void CuttingProxy::cut()
{
    m_listener.close();
    const auto lines = m_listener.findChildren<QTcpSocket *>();
    for (auto *line : lines)
        line->abort();
}

void CuttingProxy::restore()
{
    if (m_listener.listen(QHostAddress::LocalHost, m_port))
        m_port = m_listener.serverPort();
}

void CuttingProxy::accept()
{
    while (auto *client = m_listener.nextPendingConnection()) {
        auto *server = new QTcpSocket(client);
        connect(client, &QTcpSocket::readyRead, this, [=, this] { forward(client, server); });
        connect(server, &QTcpSocket::connected, this, [=, this] { forward(client, server); });
        connect(server, &QTcpSocket::readyRead, this, [=, this] { answer(client, server); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        server->connectToHost(m_host, m_serverPort);
    }
}

void CuttingProxy::forward(QTcpSocket *client, QTcpSocket *server)
{
    if (server->state() != QAbstractSocket::ConnectedState)
        return;
    const auto bytes = client->readAll();
    const bool meant = std::all_of(m_words.begin(), m_words.end(),
                                   [&](const QByteArray &word) { return bytes.contains(word); });
    if (!m_words.isEmpty() && meant) {
        m_words.clear();
        m_doomed = client;
    }
    server->write(bytes);
}

void CuttingProxy::answer(QTcpSocket *client, QTcpSocket *server)
{
    const auto bytes = server->readAll();
    if (client != m_doomed) {
        client->write(bytes);
        return;
    }
    m_doomed = nullptr;
    ++m_answersLost;
    if (m_after == After::StayAway)
        cut();
    else
        client->abort();
}

} // namespace shopdesk::test
