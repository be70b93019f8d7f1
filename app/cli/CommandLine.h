// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shopdesk {

// Whether a program started with these words (the program's own name left out) is asked for a verb
// and needs no display. Without a verb the window opens; it has options of its own.
[[nodiscard]] bool isCommandLine(const QStringList &words);

// Whether the verb paints: it needs a QGuiApplication for its fonts, though no display.
[[nodiscard]] bool commandLinePaints(const QStringList &words);

// Runs the verb, prints its answer, and returns the exit status. Needs a QCoreApplication.
[[nodiscard]] int runCommandLine(const QStringList &words);

} // namespace shopdesk
