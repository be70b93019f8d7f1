// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QStringList>
#include <QThread>
#include <QUrl>

#include <memory>

namespace shopdesk::test {

// What the server says to one path.
struct HttpAnswer
{
    enum class How {
        Whole,   // at once
        Never,   // keeps the line open and says nothing
        Slowly,  // a byte every 50 ms
        Endless, // the body again and again, without a length
        Cut,     // half of the body, then the line is closed
    };

    int status = 200;
    QByteArray body = {};
    QByteArray header = {}; // one more line: "Location: /there"
    How how = How::Whole;
};

// An HTTP server on loopback that answers as it was told to, well or badly. Runs in a thread of its
// own, so that tests may block, or start a program and wait for it.
class HttpServer
{
public:
    HttpServer();
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    // "http://127.0.0.1:PORT"
    [[nodiscard]] QUrl address() const;
    // Paths without an answer are 404.
    void answer(const QString &path, const HttpAnswer &answer);
    // Paths in the order in which they were asked for, with their queries.
    [[nodiscard]] QStringList asked() const;

private:
    class Listener;

    [[nodiscard]] HttpAnswer take(const QString &target);

    mutable QMutex m_mutex;
    QHash<QString, HttpAnswer> m_answers;
    QStringList m_asked;
    quint16 m_port = 0;
    QThread m_thread;
    std::unique_ptr<Listener> m_listener;
};

} // namespace shopdesk::test
