// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench_start/WindowWatch.h"

#include <QtGlobal>

#include <cstdlib>

#include <poll.h>
#include <xcb/xcb.h>

namespace shopdesk::bench {

namespace {

constexpr int kLongestMs = 30'000;
constexpr int kSmallest = 100; // pixels; programs make tiny windows for their own ends

template<class T>
using Owned = std::unique_ptr<T, decltype([](void *memory) { std::free(memory); })>;

bool isOfSomeSize(xcb_connection_t *connection, xcb_window_t window)
{
    const Owned<xcb_get_geometry_reply_t> geometry(
            xcb_get_geometry_reply(connection, xcb_get_geometry(connection, window), nullptr));
    return geometry && geometry->width >= kSmallest && geometry->height >= kSmallest;
}

} // namespace

void WindowWatch::Disconnect::operator()(xcb_connection_t *connection) const
{
    xcb_disconnect(connection);
}

WindowWatch::WindowWatch()
    : m_connection(xcb_connect(nullptr, nullptr))
{
    if (xcb_connection_has_error(m_connection.get()) != 0)
        qFatal("no X display");
    const auto *screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection.get())).data;
    const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(m_connection.get(), screen->root, XCB_CW_EVENT_MASK, &mask);
    xcb_flush(m_connection.get());
}

void WindowWatch::drain()
{
    while (const Owned<xcb_generic_event_t> event{xcb_poll_for_event(m_connection.get())}) {
    }
}

void WindowWatch::awaitWindow()
{
    for (;;) {
        const Owned<xcb_generic_event_t> event(xcb_poll_for_event(m_connection.get()));
        if (!event) {
            pollfd socket{.fd = xcb_get_file_descriptor(m_connection.get()),
                          .events = POLLIN,
                          .revents = 0};
            if (::poll(&socket, 1, kLongestMs) <= 0)
                qFatal("no window came");
            continue;
        }
        if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
            continue;
        const auto *mapped = reinterpret_cast<const xcb_map_notify_event_t *>(event.get());
        if (isOfSomeSize(m_connection.get(), mapped->window))
            return;
    }
}

} // namespace shopdesk::bench
