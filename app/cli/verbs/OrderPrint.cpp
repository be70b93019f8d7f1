// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Lookups.h"
#include "app/cli/Verbs.h"
#include "ui/support/OrderDocument.h"

namespace shopdesk {

namespace {

Result<PaperForm> paperOf(const Arguments &arguments)
{
    const auto name = arguments.has(u"--paper"_qs) ? arguments.text(u"--paper"_qs) : u"a4"_qs;
    if (name == u"a4")
        return PaperForm::A4;
    if (name == u"receipt")
        return PaperForm::Receipt;
    return failUsage(u"paper_unknown"_qs, u"--paper"_qs, {{u"given"_qs, name.left(60)}});
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(paper, paperOf(arguments));
    SD_ASSIGN(order, context.read<OrderDetail>(orderByNumberOrId, arguments.text(u"NUMBER"_qs)));
    const auto path = arguments.text(u"--pdf"_qs);
    if (path.isEmpty())
        return failUsage(u"argument_missing"_qs, u"--pdf"_qs,
                         {{u"what"_qs, u"--pdf FILE"_qs}, {u"verb"_qs, u"order print"_qs}});
    const auto number = order.number;
    SD_TRY(writePdf(OrderDocument(std::move(order), paper), path));
    context.console().answer({{u"ok"_qs, true}, {u"number"_qs, number}, {u"file"_qs, path}},
                             u"Wrote %1 to %2."_qs.arg(number, path));
    return ExitCode::Done;
}

} // namespace

Verb orderPrintVerb()
{
    using Kind = OptionSpec::Kind;
    return {.name = u"order print"_qs,
            .summary = u"Writes the confirmation or receipt of an order as a PDF file"_qs,
            .description = u"A confirmation until the order is paid, a receipt from then on."_qs,
            .options = {{u"NUMBER"_qs, Kind::Position, {}, u"The order's number or id."_qs},
                        {u"--pdf"_qs, Kind::Text, u"FILE"_qs, u"The file to write."_qs},
                        {u"--paper"_qs, Kind::Text, u"FORM"_qs,
                         u"a4 (if not given) or receipt, a roll of 80 mm."_qs}},
            .examples =
                    {u"shopdesk order print LPZ-A1-000042-Q --pdf order.pdf"_qs,
                     u"shopdesk order print LPZ-A1-000042-Q --pdf order.pdf --paper receipt"_qs},
            .run = run};
}

} // namespace shopdesk
