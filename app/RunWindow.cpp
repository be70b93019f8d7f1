// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"
#include "app/secrets/KeychainSecretStore.h"
#include "ui/support/Prompts.h"
#include "ui/support/WidgetPrompts.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

namespace shopdesk {

namespace {

Application::Parts productionParts(const WindowOptions &options)
{
    return {.settings = options.settingsFile.isEmpty()
                                ? std::make_unique<AppSettings>()
                                : std::make_unique<AppSettings>(options.settingsFile),
            .secrets = std::make_unique<KeychainSecretStore>(u"shopdesk"_qs),
            .prompts = std::make_unique<WidgetPrompts>(),
            .clock = std::make_unique<SystemClock>()};
}

} // namespace

int runWindow(int argc, char *argv[])
{
    QApplication qtApplication(argc, argv);
    QApplication::setApplicationName(u"shopdesk"_qs);
    QApplication::setApplicationVersion(QStringLiteral(SHOPDESK_VERSION));
    QApplication::setDesktopFileName(u"shopdesk"_qs);
    QApplication::setWindowIcon(QIcon(u":/icons/shopdesk.svg"_qs));
    QApplication::setQuitOnLastWindowClosed(false); // Application decides

    const auto options = parseWindowOptions(QApplication::arguments().mid(1));
    if (!options) {
        const QString text = options.error().facts.value(u"text"_qs).toString();
        std::fprintf(stderr, "shopdesk: %s\n", qUtf8Printable(text));
        return 2;
    }
    Application application(productionParts(*options), *options);
    application.start();
    return QApplication::exec();
}

} // namespace shopdesk
