// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WindowOptions.h"

#include <QCommandLineParser>

namespace shopdesk {

namespace {

auto wrong(const QString &text)
{
    return fail(ErrorKind::Invalid, u"option_unknown"_qs, {}, {{u"text"_qs, text}});
}

void declare(QCommandLineParser &parser)
{
    parser.addOptions({{u"demo"_qs, {}},
                       {u"demo-size"_qs, {}, u"full|small"_qs, u"full"_qs},
                       {u"workspace"_qs, {}, u"address"_qs},
                       {u"screenshot"_qs, {}, u"file"_qs},
                       {u"quit-after-screenshot"_qs, {}},
                       {u"language"_qs, {}, u"code"_qs},
                       {u"appearance"_qs, {}, u"system|light|dark"_qs},
                       {u"settings"_qs, {}, u"file"_qs}});
}

void takeStart(const QCommandLineParser &parser, WindowOptions &options)
{
    options.address = parser.isSet(u"workspace"_qs) ? parser.value(u"workspace"_qs)
                                                    : qEnvironmentVariable("SHOPDESK_WORKSPACE");
    if (parser.isSet(u"demo"_qs))
        options.start = WindowOptions::Start::Demo;
    else if (!options.address.isEmpty())
        options.start = WindowOptions::Start::Address;
}

} // namespace

Result<WindowOptions> parseWindowOptions(const QStringList &words)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(QStringList{u"shopdesk"_qs} + words))
        return wrong(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return wrong(u"Unknown word '%1'."_qs.arg(parser.positionalArguments().first()));
    const QString size = parser.value(u"demo-size"_qs);
    const QString look = parser.value(u"appearance"_qs);
    if (!QStringList{u"full"_qs, u"small"_qs}.contains(size))
        return wrong(u"--demo-size is 'full' or 'small'."_qs);
    if (!look.isEmpty() && appearanceName(appearanceFromName(look)) != look)
        return wrong(u"--appearance is 'system', 'light' or 'dark'."_qs);

    WindowOptions options;
    takeStart(parser, options);
    options.screenshot = parser.value(u"screenshot"_qs);
    if (parser.isSet(u"quit-after-screenshot"_qs))
        options.afterScreenshot = WindowOptions::AfterScreenshot::Quit;
    if (size == u"small"_qs)
        options.demoSize = WindowOptions::DemoSize::Small;
    options.language = parser.value(u"language"_qs);
    if (!look.isEmpty())
        options.appearance = appearanceFromName(look);
    options.settingsFile = parser.value(u"settings"_qs);
    return options;
}

} // namespace shopdesk
