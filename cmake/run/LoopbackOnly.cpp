// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded by `./dev run` where there is no display. Qt's VNC platform listens on every interface,
// asks for no password and has no option for either; this turns "any address" of a TCP socket
// into 127.0.0.1, so that the window is offered to this machine only.

#include <dlfcn.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cstring>

namespace {

using Bind = int (*)(int, const sockaddr *, socklen_t);

bool isStream(int socket)
{
    int type = 0;
    socklen_t size = sizeof type;
    return getsockopt(socket, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_STREAM;
}

} // namespace

extern "C" int bind(int socket, const sockaddr *address, socklen_t length) noexcept
{
    static const auto next = reinterpret_cast<Bind>(dlsym(RTLD_NEXT, "bind"));

    if (isStream(socket) && address->sa_family == AF_INET && length >= sizeof(sockaddr_in)) {
        sockaddr_in changed;
        std::memcpy(&changed, address, sizeof changed);
        if (changed.sin_addr.s_addr == htonl(INADDR_ANY))
            changed.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return next(socket, reinterpret_cast<sockaddr *>(&changed), sizeof changed);
    }
    if (isStream(socket) && address->sa_family == AF_INET6 && length >= sizeof(sockaddr_in6)) {
        sockaddr_in6 changed;
        std::memcpy(&changed, address, sizeof changed);
        if (IN6_IS_ADDR_UNSPECIFIED(&changed.sin6_addr)) {
            // Qt listens on "::" for both families; the mapped form is IPv4 loopback on such a
            // socket.
            const unsigned char mapped[16] = {0, 0, 0,    0,    0,   0, 0, 0,
                                              0, 0, 0xff, 0xff, 127, 0, 0, 1};
            std::memcpy(&changed.sin6_addr, mapped, sizeof mapped);
        }
        return next(socket, reinterpret_cast<sockaddr *>(&changed), sizeof changed);
    }
    return next(socket, address, length);
}
