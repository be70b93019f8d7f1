// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/HttpServer.h"

namespace shopdesk::test {

// A small library behind an HttpServer, in the shapes of Open Library: 9780140447934 by two
// authors, 9783161484100 whose authors are known to its work alone. `cover` is what /b/id/ gives.
void stockLibrary(HttpServer &server, const QByteArray &cover = {});

} // namespace shopdesk::test
