// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

struct xcb_connection_t;

namespace shopdesk::bench {

// Sees windows appear on the X display, whoever shows them.
class WindowWatch
{
public:
    WindowWatch(); // ends the program when there is no display

    // Forgets what appeared before.
    void drain();
    // Waits until a window of some size is on the screen. Ends the program when none comes.
    void awaitWindow();

private:
    struct Disconnect
    {
        void operator()(xcb_connection_t *connection) const;
    };
    std::unique_ptr<xcb_connection_t, Disconnect> m_connection;
};

} // namespace shopdesk::bench
