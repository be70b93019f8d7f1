// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SupplierOptions.h"
#include "app/cli/SupplierText.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<SupplierReturnDetail> load(Transaction &transaction, const ReadScope &scope,
                                  const QString &name)
{
    SD_ASSIGN(id, findSupplierReturn(transaction, scope, name));
    return supplierReturnDetail(transaction, scope, id);
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(there, context.read<SupplierReturnDetail>(load, arguments.text(u"NUMBER"_qs)));
    context.console().answer({{u"supplier_return"_qs, toJson(there)}}, supplierReturnText(there));
    return ExitCode::Done;
}

} // namespace

Verb supplierReturnShowVerb()
{
    return {.name = u"supplier-return show"_qs,
            .summary = u"Shows a return to a supplier with its lines and steps"_qs,
            .description = {},
            .options = {supplierReturnNumberOption()},
            .examples = {u"shopdesk supplier-return show R-LPZ-A1-000042-Q"_qs},
            .run = run};
}

} // namespace shopdesk
