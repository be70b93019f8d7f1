// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench_orders/DelayingProxy.h"

#include <algorithm>
#include <array>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace shopdesk::bench {

namespace {

constexpr std::chrono::milliseconds kLooksForTheEnd{50};

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void sendAtOnce(int socket)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
}

bool sendAll(int socket, const char *bytes, qsizetype size)
{
    while (size > 0) {
        const auto sent = ::send(socket, bytes, static_cast<std::size_t>(size), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes += sent;
        size -= sent;
    }
    return true;
}

// Nothing when the line has ended.
QByteArray received(int socket)
{
    std::array<char, 1 << 16> buffer{};
    const auto size = ::recv(socket, buffer.data(), buffer.size(), 0);
    return size > 0 ? QByteArray(buffer.data(), size) : QByteArray();
}

} // namespace

DelayingProxy::DelayingProxy(quint16 serverPort, std::chrono::microseconds roundTrip)
    : m_serverPort(serverPort)
    , m_roundTrip(roundTrip)
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    auto address = loopback(0);
    socklen_t size = sizeof(address);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, generic, size) != 0 || ::listen(m_listener, SOMAXCONN) != 0 ||
        ::getsockname(m_listener, generic, &size) != 0)
        qFatal("the proxy cannot listen");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { work(); });
}

DelayingProxy::~DelayingProxy()
{
    m_stop = true;
    m_thread.join();
    for (const auto &line : m_lines) {
        ::close(line->client);
        ::close(line->server);
    }
    ::close(m_listener);
}

timespec DelayingProxy::untilNextDue() const
{
    auto next = Clock::now() + kLooksForTheEnd;
    for (const auto &line : m_lines) {
        if (!line->held.empty())
            next = std::min(next, line->held.front().due);
    }
    const auto left = std::max(next - Clock::now(), Clock::duration::zero());
    return {.tv_sec = 0,
            .tv_nsec = std::chrono::duration_cast<std::chrono::nanoseconds>(left).count()};
}

void DelayingProxy::work()
{
    while (!m_stop) {
        std::vector<pollfd> sockets{{.fd = m_listener, .events = POLLIN, .revents = 0}};
        for (const auto &line : m_lines) {
            sockets.push_back({.fd = line->client, .events = POLLIN, .revents = 0});
            sockets.push_back({.fd = line->server, .events = POLLIN, .revents = 0});
        }
        const auto wait = untilNextDue();
        ::ppoll(sockets.data(), sockets.size(), &wait, nullptr);
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            serve(*m_lines[i], sockets[2 * i + 1].revents, sockets[2 * i + 2].revents);
            deliver(*m_lines[i]);
        }
        std::erase_if(m_lines, [](const auto &line) {
            if (line->ended) {
                ::close(line->client);
                ::close(line->server);
            }
            return line->ended;
        });
        if (sockets[0].revents != 0)
            accept();
    }
}

void DelayingProxy::accept()
{
    auto line = std::make_unique<Line>();
    line->client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    line->server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto address = loopback(m_serverPort);
    if (::connect(line->server, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0)
        qFatal("the proxy does not reach the server");
    sendAtOnce(line->client);
    sendAtOnce(line->server);
    m_lines.push_back(std::move(line));
}

void DelayingProxy::serve(Line &line, short clientEvents, short serverEvents)
{
    if (clientEvents != 0) {
        const auto bytes = received(line.client);
        line.ended = bytes.isEmpty() || !sendAll(line.server, bytes.constData(), bytes.size());
    }
    if (serverEvents != 0 && !line.ended) {
        const auto bytes = received(line.server);
        line.ended = bytes.isEmpty();
        line.held.push_back({Clock::now() + m_roundTrip, bytes});
    }
}

void DelayingProxy::deliver(Line &line)
{
    while (!line.ended && !line.held.empty() && line.held.front().due <= Clock::now()) {
        const auto &bytes = line.held.front().bytes;
        line.ended = !sendAll(line.client, bytes.constData(), bytes.size());
        line.held.pop_front();
    }
}

} // namespace shopdesk::bench
