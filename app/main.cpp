// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"
#include "app/cli/CommandLine.h"

#include <QGuiApplication>

int main(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (shopdesk::commandLinePaints(words)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv);
        return shopdesk::runCommandLine(words);
    }
    if (shopdesk::isCommandLine(words)) {
        const QCoreApplication application(argc, argv);
        return shopdesk::runCommandLine(words);
    }
    return shopdesk::runWindow(argc, argv);
}
