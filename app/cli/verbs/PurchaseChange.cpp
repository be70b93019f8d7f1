// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PurchaseOptions.h"
#include "app/cli/PurchasingText.h"
#include "app/cli/Verbs.h"

#include <QJsonArray>

namespace shopdesk {

namespace {

// As it is now; the command replaces all of it.
QJsonObject fieldsOf(const PurchaseOrderDetail &order)
{
    QJsonArray lines;
    for (const auto &line : order.lines) {
        QJsonObject each{{u"book"_qs, line.book.toString()}, {u"quantity"_qs, line.quantity}};
        if (line.unitCostMinor)
            each.insert(u"unit_cost_minor"_qs, *line.unitCostMinor);
        lines.append(each);
    }
    QJsonObject fields{{u"purchase_order"_qs, order.id.toString()},
                       {u"lines"_qs, lines},
                       {u"note"_qs, order.paper.note}};
    if (order.expectedOn)
        fields.insert(u"expected_on"_qs, order.expectedOn->toString(Qt::ISODate));
    return fields;
}

Result<ExitCode> run(CliContext &context, const Arguments &arguments)
{
    SD_ASSIGN(order, context.read<PurchaseOrderDetail>(purchaseOrderByNumberOrId,
                                                       arguments.text(u"NUMBER"_qs)));
    auto fields = fieldsOf(order);
    const auto before = fields;
    SD_TRY(addPurchaseFields(context, arguments, u"purchase change"_qs, fields));
    if (fields == before)
        return purchasePartMissing(u"What is to be changed"_qs, u"purchase change"_qs);
    SD_ASSIGN(result, context.carryOut(u"ChangePurchaseOrder"_qs, fields));
    result.insert(u"number"_qs, order.paper.number);
    context.console().answer(result, u"Changed %1."_qs.arg(order.paper.number));
    return ExitCode::Done;
}

} // namespace

Verb purchaseChangeVerb()
{
    return {.name = u"purchase change"_qs,
            .summary = u"Puts other lines, day or note into a purchase order that is a draft"_qs,
            .description = u"Lines that are given replace all there were; what is not given "
                           "stays."_qs,
            .options = withPurchaseLines({purchaseOrderOption()}),
            .examples = {u"shopdesk purchase change P-LPZ-A1-000042-Q --expected 2026-04-01"_qs,
                         u"shopdesk purchase change P-LPZ-A1-000042-Q --file LINES.json"_qs},
            .run = run};
}

} // namespace shopdesk
