// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shopdesk::bench {

// What is compared with: a Qt program that opens the workspace's file (the last argument), reads
// one row, and shows an empty window until it is ended. Returns the exit code.
int runEmptyWindow(int argc, char **argv);

} // namespace shopdesk::bench
