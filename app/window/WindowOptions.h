// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"
#include "ui/support/Theme.h"

#include <QStringList>

#include <optional>

namespace shopdesk {

// What the command line says about the window; verbs are app/cli's affair.
struct WindowOptions
{
    enum class Start {
        LastWorkspace, // or the welcome dialog where there is none
        Demo,          // the demo workspace, made when it is missing
        Address,       // the one given
    };
    enum class AfterScreenshot { GoOn, Quit };
    // How much the demo holds; Small makes tests and pictures quick.
    enum class DemoSize { Full, Small };

    Start start = Start::LastWorkspace;
    QString address;    // for Start::Address, as WorkspaceAddress::parse takes it
    QString screenshot; // PNG file to write once the first window has settled; empty: none
    AfterScreenshot afterScreenshot = AfterScreenshot::GoOn;
    DemoSize demoSize = DemoSize::Full;
    QString language;                     // empty: as remembered
    std::optional<Appearance> appearance; // nothing: as remembered
    QString settingsFile;                 // empty: the platform's place
};

// Reads the words after the program's name. Where neither --demo nor --workspace is given the
// variable SHOPDESK_WORKSPACE counts. Invalid `option_unknown` with fact "text": what is wrong, in
// English, for standard error.
[[nodiscard]] Result<WindowOptions> parseWindowOptions(const QStringList &words);

} // namespace shopdesk
