// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PurchaseOptions.h"
#include "app/cli/Verbs.h"
#include "ui/support/PurchaseOrderDocument.h"

namespace shopdesk {

namespace {

Result<PurchaseOrderPaper> paperOf(Transaction &transaction, const ReadScope &scope,
                                   const QString &name)
{
    SD_ASSIGN(order, findPurchaseOrder(transaction, scope, name));
    return purchaseOrderPaper(transaction, scope, order);
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    const auto path = arguments.text(u"--pdf"_qs);
    if (path.isEmpty())
        return purchasePartMissing(u"--pdf FILE"_qs, u"purchase print"_qs);
    SD_ASSIGN(paper, context.read<PurchaseOrderPaper>(paperOf, arguments.text(u"NUMBER"_qs)));
    const PurchaseOrderDocument document(std::move(paper));
    SD_TRY(writePdf(document, path));
    context.console().answer(
            {{u"ok"_qs, true}, {u"number"_qs, document.number()}, {u"file"_qs, path}},
            u"Wrote %1 to %2."_qs.arg(document.number(), path));
    return ExitCode::Done;
}

} // namespace

Verb purchasePrintVerb()
{
    return {.name = u"purchase print"_qs,
            .summary = u"Writes a purchase order as a PDF file, a letter to the supplier"_qs,
            .description = {},
            .options = {purchaseOrderOption(),
                        {u"--pdf"_qs, OptionSpec::Kind::Text, u"FILE"_qs,
                         u"The file to write."_qs}},
            .examples = {u"shopdesk purchase print P-LPZ-A1-000042-Q --pdf order.pdf"_qs},
            .run = run};
}

} // namespace shopdesk
