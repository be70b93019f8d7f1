// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/HttpServer.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace shopdesk::test {

namespace {

constexpr int kDripMs = 50;

QByteArray headOf(const HttpAnswer &answer)
{
    auto head =
            "HTTP/1.1 " + QByteArray::number(answer.status) + " Answer\r\nConnection: close\r\n";
    if (answer.how != HttpAnswer::How::Endless)
        head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (!answer.header.isEmpty())
        head += answer.header + "\r\n";
    return head + "\r\n";
}

void drip(QTcpSocket *socket, const QByteArray &body)
{
    auto *timer = new QTimer(socket);
    auto rest = std::make_shared<QByteArray>(body);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, rest] {
        socket->write(rest->left(1));
        rest->remove(0, 1);
        if (rest->isEmpty()) {
            timer->stop();
            socket->disconnectFromHost();
        }
    });
    timer->start(kDripMs);
}

void pour(QTcpSocket *socket, const QByteArray &body)
{
    const auto more = [socket, body] {
        if (socket->bytesToWrite() < body.size())
            socket->write(body);
    };
    QObject::connect(socket, &QIODevice::bytesWritten, socket, more);
    more();
}

void send(QTcpSocket *socket, const HttpAnswer &answer)
{
    if (answer.how == HttpAnswer::How::Never)
        return;
    socket->write(headOf(answer));
    switch (answer.how) {
    case HttpAnswer::How::Slowly:
        return drip(socket, answer.body);
    case HttpAnswer::How::Endless:
        return pour(socket, answer.body);
    case HttpAnswer::How::Cut:
        socket->write(answer.body.left(answer.body.size() / 2));
        break;
    default:
        socket->write(answer.body);
    }
    socket->disconnectFromHost();
}

} // namespace

// Lives in the server's thread.
class HttpServer::Listener : public QTcpServer
{
public:
    explicit Listener(HttpServer &owner)
        : m_owner(owner)
    {
    }

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(handle);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QIODevice::readyRead, socket, [this, socket] {
            if (!socket->peek(64 * 1024).contains("\r\n\r\n"))
                return;
            // The answer says that the connection closes: whoever writes on asks again.
            disconnect(socket, &QIODevice::readyRead, socket, nullptr);
            const auto words = socket->readAll().split(' ');
            send(socket, m_owner.take(QString::fromLatin1(words.value(1))));
        });
    }

private:
    HttpServer &m_owner;
};

HttpServer::HttpServer()
    : m_listener(std::make_unique<Listener>(*this))
{
    m_thread.start();
    m_listener->moveToThread(&m_thread);
    QMetaObject::invokeMethod(
            m_listener.get(),
            [this] {
                if (m_listener->listen(QHostAddress::LocalHost))
                    m_port = m_listener->serverPort();
            },
            Qt::BlockingQueuedConnection);
    if (m_port == 0)
        qFatal("no port to listen on");
}

HttpServer::~HttpServer()
{
    m_listener.release()->deleteLater(); // in its own thread, which does it before it ends
    m_thread.quit();
    m_thread.wait();
}

QUrl HttpServer::address() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

void HttpServer::answer(const QString &path, const HttpAnswer &answer)
{
    const QMutexLocker lock(&m_mutex);
    m_answers.insert(path, answer);
}

QStringList HttpServer::asked() const
{
    const QMutexLocker lock(&m_mutex);
    return m_asked;
}

HttpAnswer HttpServer::take(const QString &target)
{
    const QMutexLocker lock(&m_mutex);
    m_asked += target;
    return m_answers.value(target.section(u'?', 0, 0), {.status = 404, .body = "{}"});
}

} // namespace shopdesk::test
