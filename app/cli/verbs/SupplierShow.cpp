// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/SupplierText.h"
#include "app/cli/Verbs.h"

namespace shopdesk {

namespace {

Result<SupplierDetail> load(Transaction &transaction, const ReadScope &scope, const QString &name)
{
    SD_ASSIGN(id, findSupplier(transaction, scope, name));
    return supplierDetail(transaction, scope, id);
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(supplier, context.read<SupplierDetail>(load, arguments.text(u"SUPPLIER"_qs)));
    context.console().answer({{u"supplier"_qs, toJson(supplier)}}, supplierText(supplier));
    return ExitCode::Done;
}

} // namespace

Verb supplierShowVerb()
{
    return {.name = u"supplier show"_qs,
            .summary = u"Shows a supplier: contact, address, terms"_qs,
            .description = {},
            .options = {{u"SUPPLIER"_qs, OptionSpec::Kind::Position, {}, u"Code or id."_qs}},
            .examples = {u"shopdesk supplier show KNV"_qs},
            .run = run};
}

} // namespace shopdesk
