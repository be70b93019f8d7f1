// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/CustomerText.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<ShownCustomer> load(Transaction &transaction, const ReadScope &scope, const QString &name)
{
    SD_ASSIGN(id, findCustomer(transaction, scope, name));
    SD_ASSIGN(detail, customerDetail(transaction, scope, id));
    SD_ASSIGN(money, customerMoney(transaction, scope, id));
    SD_ASSIGN(belongings, customerBelongings(transaction, scope, id));
    return ShownCustomer{.detail = detail, .money = money, .belongings = belongings};
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(customer, context.read<ShownCustomer>(load, arguments.text(u"CUSTOMER"_qs)));
    context.console().answer({{u"customer"_qs, toJson(customer)}}, customerText(customer));
    return ExitCode::Done;
}

} // namespace

Verb customerShowVerb()
{
    return {.name = u"customer show"_qs,
            .summary = u"Shows a customer: contact, groups, what they owe, vouchers"_qs,
            .description = u"The number or id of a customer who was merged leads to the one who "
                           "was kept."_qs,
            .options = {{u"CUSTOMER"_qs,
                         OptionSpec::Kind::Position,
                         {},
                         u"Number of the card, login or id."_qs}},
            .examples = {u"shopdesk customer show K-1042"_qs},
            .run = run};
}

} // namespace shopdesk
