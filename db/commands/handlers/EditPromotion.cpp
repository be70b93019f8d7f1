// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/Checks.h"
#include "db/commands/handlers/EditFields.h"
#include "db/commands/handlers/Handlers.h"
#include "db/commands/handlers/Promotions.h"

#include <algorithm>

namespace shopdesk {

namespace {

struct PromotionNow
{
    RowSet rows;                      // one
    QHash<QString, QStringList> aims; // kind -> ids, ascending
};

EditField::Check dateCheck()
{
    return [](const QJsonValue &value, const QString &field) -> Result<QJsonValue> {
        const auto date = QDate::fromString(value.toString(), Qt::ISODate);
        if (!date.isValid())
            return fail(ErrorKind::Invalid, u"field_malformed"_qs, field);
        return QJsonValue(date.toString(Qt::ISODate));
    };
}

EditField::Check aimsCheck(HandlerContext &context, const PromotionAims &aims)
{
    return [&context, aims](const QJsonValue &value, const QString &field) -> Result<QJsonValue> {
        const auto elements = value.toArray();
        const bool allTexts = std::ranges::all_of(
                elements, [](const QJsonValue &element) { return element.isString(); });
        if (!value.isArray() || !allTexts)
            return fail(ErrorKind::Invalid, u"field_malformed"_qs, field);
        SD_ASSIGN(ids, aimedIds(context, aims, value.toVariant().toStringList()));
        return QJsonValue(QJsonArray::fromStringList(ids));
    };
}

EditField number(const Row &row, const char *name, const QString &group,
                 std::function<Result<qint64>(qint64, const QString &)> check)
{
    const auto field = QString::fromLatin1(name);
    return {field, field, {}, group, columnJson(row, name), numberCheck(std::move(check))};
}

EditField optional(EditField field)
{
    field.check = orNothing(std::move(field.check));
    return field;
}

// The kind holds only together with its numbers.
QList<EditField> ruleFields(const Row &row)
{
    const auto rule = u"rule"_qs;
    const auto kind = [](const QString &text, const QString &) -> Result<QString> { return text; };
    return {{u"kind"_qs, u"kind"_qs, {}, rule, columnJson(row, "kind"), textCheck(kind)},
            optional(number(row, "percent_bp", rule, checkedPercent)),
            optional(number(row, "amount_minor", rule, checkedPrice)),
            optional(number(row, "buy_quantity", rule, checkedCopies)),
            optional(number(row, "free_quantity", rule, checkedCopies))};
}

QList<EditField> promotionFields(const PromotionNow &now, HandlerContext &context)
{
    const auto row = now.rows.first();
    const auto dates = u"dates"_qs;
    auto fields = ruleFields(row);
    // Dates are written by the handler: a text is none.
    fields +=
            {{u"name"_qs, u"name"_qs, {}, {}, columnJson(row, "name"), textCheck(checkedName)},
             number(row, "minimum_minor", {}, checkedPrice),
             number(row, "weekdays", {}, checkedWeekdays),
             {u"starts_on"_qs, {}, {}, dates, columnJson(row, "starts_on"), orNothing(dateCheck())},
             {u"ends_on"_qs, {}, {}, dates, columnJson(row, "ends_on"), orNothing(dateCheck())},
             number(row, "priority", {}, checkedPriority),
             {u"combinable"_qs, u"combinable"_qs, {}, {}, row.boolean("combinable"), truthCheck()},
             {u"active"_qs, u"active"_qs, {}, {}, row.boolean("active"), truthCheck()}};
    for (const auto &aims : allPromotionAims())
        fields.append({aims.field,
                       {},
                       {},
                       {},
                       QJsonArray::fromStringList(now.aims.value(aims.kind)),
                       aimsCheck(context, aims)});
    return fields;
}

QJsonValue after(const Edits &edits, const Row &row, const char *column)
{
    const auto edit = edits.find(QString::fromLatin1(column));
    return edit == edits.end() ? columnJson(row, column) : edit->second;
}

std::optional<qint64> numberAfter(const Edits &edits, const Row &row, const char *column)
{
    const auto value = after(edits, row, column);
    return value.isNull() ? std::nullopt : std::optional(value.toInteger());
}

std::optional<QDate> dateAfter(const Edits &edits, const Row &row, const char *column)
{
    const auto value = after(edits, row, column);
    return value.isNull() ? std::nullopt
                          : std::optional(QDate::fromString(value.toString(), Qt::ISODate));
}

Result<void> checkWhole(const Edits &edits, const Row &row)
{
    SD_TRY(checkPromotionRule({.kind = after(edits, row, "kind").toString(),
                               .percentBp = numberAfter(edits, row, "percent_bp"),
                               .amountMinor = numberAfter(edits, row, "amount_minor"),
                               .buyQuantity = numberAfter(edits, row, "buy_quantity"),
                               .freeQuantity = numberAfter(edits, row, "free_quantity")}));
    return checkPeriod(dateAfter(edits, row, "starts_on"), dateAfter(edits, row, "ends_on"));
}

Result<PromotionNow> load(HandlerContext &context, PromotionId id)
{
    Batch reads;
    reads.add(u"promotion_for_edit"_qs, {{u"id"_qs, id.uuid()}});
    reads.add(u"promotion_targets"_qs, {{u"promotion"_qs, id.uuid()}});
    SD_ASSIGN(answers, context.transaction().run(reads));
    if (answers[0].isEmpty())
        return fail(ErrorKind::NotFound, u"promotion_unknown"_qs, u"promotion"_qs);
    PromotionNow now{.rows = answers[0], .aims = {}};
    for (const auto &row : answers[1])
        now.aims[row.text("kind")].append(row.text("target_id"));
    return now;
}

Result<void> write(HandlerContext &context, PromotionId id, const Edits &edits, Bindings columns)
{
    for (const auto &date : {u"starts_on"_qs, u"ends_on"_qs}) {
        const auto edit = edits.find(date);
        if (edit != edits.end())
            columns.add(date, edit->second.isNull()
                                      ? QVariant()
                                      : QVariant(QDate::fromString(edit->second.toString(),
                                                                   Qt::ISODate)));
    }
    SD_TRY(updateRow(context, u"promotion"_qs, id.uuid(), columns));
    for (const auto &aims : allPromotionAims()) {
        const auto edit = edits.find(aims.field);
        if (edit == edits.end())
            continue;
        context.batch().add(u"promotion_target_clear"_qs,
                            {{u"promotion"_qs, id.uuid()}, {u"kind"_qs, aims.kind}});
        addAims(context, id, aims, edit->second.toVariant().toStringList());
    }
    return {};
}

} // namespace

Result<QJsonObject> handle(const EditPromotion &command, HandlerContext &context)
{
    SD_ASSIGN(now, load(context, command.promotion));
    const auto row = now.rows.first();
    const auto fields = promotionFields(now, context);
    SD_ASSIGN(edits, mergedEdits(command.changes, fields));
    SD_TRY(checkWhole(edits, row));
    if (!edits.empty())
        SD_TRY(write(context, command.promotion, edits, editedColumns(edits, fields)));
    recordPromotion(context, command.promotion, after(edits, row, "name").toString());
    return editResult(command.promotion.uuid(), edits);
}

} // namespace shopdesk
