// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shopdesk::test {

// The part of the keychain test that runs in a process of its own, since a process keeps the
// session bus that it met first. `argv`: PROGRAM --probe TIMEOUT_MS STEP... where a step is
// "store=TEXT", "load" or "remove". Prints one line per step: the text, "ok" or the reason of the
// error, and at the end "slowest call MS" (how long a call kept its caller) and "slowest answer
// MS".
int runKeychainProbe(int argc, char **argv);

} // namespace shopdesk::test
