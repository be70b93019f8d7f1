// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/WorkspaceMaking.h"

#include "db/service/WorkspaceSetup.h"

namespace shopdesk {

namespace {

QJsonObject toJson(const MadeWorkspace &made, const QString &login)
{
    // The installer's account is nobody else's business.
    const auto shared = made.address.withUser({});
    return {{u"workspace"_qs, shared.toString()},
            {u"id"_qs, made.info.id.toString()},
            {u"name"_qs, made.info.name},
            {u"currency"_qs, made.info.currency.code()},
            {u"engine"_qs, engineName(made.address.engine())},
            {u"admin"_qs, login}};
}

} // namespace

std::vector<OptionSpec> makingOptions()
{
    using Kind = OptionSpec::Kind;
    return {{u"--admin"_qs, Kind::Text, u"LOGIN"_qs,
             u"Login of the first administrator. Default: admin."_qs},
            {u"--name"_qs, Kind::Text, u"NAME"_qs, u"Name of the chain. Default: Shopdesk."_qs},
            {u"--currency"_qs, Kind::Text, u"CODE"_qs,
             u"Currency of all prices, ISO 4217. Default: EUR."_qs}};
}

Result<ExitCode> makeAndPrint(CliContext &context, const WorkspaceAddress &address,
                              const Arguments &arguments)
{
    SD_ASSIGN(password, context.passwords().own());
    SD_ASSIGN(device, openDevice(context.ids()));
    const NewWorkspace wanted{.name = arguments.text(u"--name"_qs, u"Shopdesk"_qs),
                              .currency = arguments.text(u"--currency"_qs, u"EUR"_qs),
                              .adminLogin = arguments.text(u"--admin"_qs, u"admin"_qs),
                              .adminPassword = password,
                              .demo = false,
                              .device = device.id,
                              .deviceName = deviceName()};
    SD_ASSIGN(made, makeWorkspace(address, {}, wanted, context.clock(), context.ids()));
    const auto json = toJson(made, wanted.adminLogin);
    context.console().answer(json, u"Made the workspace %1 (%2).\nSign in there as %3.\n%4"_qs.arg(
                                           made.info.name, made.info.currency.code(),
                                           wanted.adminLogin, json.value(u"workspace").toString()));
    return ExitCode::Done;
}

} // namespace shopdesk
