// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/handlers/EditFields.h"

#include "db/domain/TextKey.h"

#include <limits>

namespace shopdesk {

namespace {

// A change beside the field it is about, all values in their stored form.
struct Proposal
{
    const EditField *field = nullptr;
    std::optional<QJsonValue> base;
    QJsonValue value;

    [[nodiscard]] bool isChange() const { return !base || *base != value; }
    [[nodiscard]] bool isNeeded() const { return isChange() && value != field->current; }
    [[nodiscard]] bool isStale() const
    {
        return base && *base != field->current && value != field->current;
    }
};

const EditField *findField(const QList<EditField> &fields, const QString &name)
{
    for (const auto &field : fields) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

Result<Proposal> proposal(const EditField &field, const FieldChange &change)
{
    Proposal proposal{.field = &field, .base = change.base, .value = {}};
    SD_ASSIGN(value, field.check(change.value, field.name));
    proposal.value = value;
    if (change.base) {
        // A base that could not be stored is simply not what the database has.
        if (const auto base = field.check(*change.base, field.name))
            proposal.base = *base;
    }
    return proposal;
}

bool changesGroup(const std::vector<Proposal> &proposals, const Proposal &asked)
{
    for (const auto &other : proposals) {
        const bool together =
                other.field == asked.field ||
                (!asked.field->group.isEmpty() && other.field->group == asked.field->group);
        if (together && other.isNeeded())
            return true;
    }
    return false;
}

QJsonObject sides(const Proposal &proposal)
{
    return {{QStringLiteral("base"), *proposal.base},
            {QStringLiteral("mine"), proposal.value},
            {QStringLiteral("theirs"), proposal.field->current}};
}

Result<void> refuseStale(const std::vector<Proposal> &proposals)
{
    QJsonObject conflicts;
    for (const auto &proposal : proposals) {
        if (proposal.isStale() && changesGroup(proposals, proposal))
            conflicts.insert(proposal.field->name, sides(proposal));
    }
    if (conflicts.isEmpty())
        return {};
    return fail(ErrorKind::Conflict, u"changed_meanwhile"_qs, conflicts.keys().first(),
                {{u"fields"_qs, conflicts.toVariantMap()}});
}

QVariant columnValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toInteger();
    case QJsonValue::String:
        return value.toString();
    default:
        return {};
    }
}

} // namespace

Result<Edits> mergedEdits(const Changes &changes, const QList<EditField> &fields)
{
    std::vector<Proposal> proposals;
    for (const auto &[name, change] : changes) {
        const auto *field = findField(fields, name);
        if (!field)
            return fail(ErrorKind::Invalid, u"field_unknown"_qs, name);
        SD_ASSIGN(proposed, proposal(*field, change));
        proposals.push_back(proposed);
    }
    SD_TRY(refuseStale(proposals));
    Edits edits;
    for (const auto &proposed : proposals) {
        if (proposed.isNeeded())
            edits.emplace(proposed.field->name, proposed.value);
    }
    return edits;
}

Bindings editedColumns(const Edits &edits, const QList<EditField> &fields)
{
    Bindings columns;
    for (const auto &[name, value] : edits) {
        const auto *field = findField(fields, name);
        if (field->column.isEmpty())
            continue;
        columns.add(field->column, columnValue(value));
        if (!field->keyColumn.isEmpty())
            columns.add(field->keyColumn, sortKey(value.toString()));
    }
    return columns;
}

Result<void> updateRow(HandlerContext &context, const QString &table, const QUuid &id,
                       Bindings columns)
{
    columns.add(u"changed_at"_qs, context.at());
    QStringList assignments;
    for (const auto &column : columns.items())
        assignments.append(column.name + u" = :"_qs + column.name);
    const auto source =
            u"UPDATE %1\nSET %2\nWHERE id = :id"_qs.arg(table, assignments.join(u", "_qs));
    columns.add(u"id"_qs, id);
    SD_TRY(context.transaction().queryText(table + u"_edit"_qs, source, columns));
    return {};
}

QJsonObject editResult(const QUuid &id, const Edits &edits)
{
    QJsonArray changed;
    for (const auto &[name, value] : edits)
        changed.append(name);
    return {{QStringLiteral("id"), id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("changed"), changed}};
}

QJsonValue columnJson(const Row &row, const char *column)
{
    return row.isNull(column) ? QJsonValue() : QJsonValue::fromVariant(row.value(column));
}

EditField::Check textCheck(std::function<Result<QString>(const QString &, const QString &)> check)
{
    return [check = std::move(check)](const QJsonValue &value,
                                      const QString &field) -> Result<QJsonValue> {
        if (!value.isString())
            return fail(ErrorKind::Invalid, u"field_malformed"_qs, field);
        SD_ASSIGN(text, check(value.toString(), field));
        // A null text would be null in JSON.
        return QJsonValue(text.isNull() ? QStringLiteral("") : text);
    };
}

EditField::Check numberCheck(std::function<Result<qint64>(qint64, const QString &)> check)
{
    return [check = std::move(check)](const QJsonValue &value,
                                      const QString &field) -> Result<QJsonValue> {
        constexpr qint64 kNone = std::numeric_limits<qint64>::min();
        const auto number = value.toInteger(kNone);
        if (number == kNone)
            return fail(ErrorKind::Invalid, u"field_malformed"_qs, field);
        SD_ASSIGN(checked, check(number, field));
        return QJsonValue(checked);
    };
}

EditField::Check truthCheck()
{
    return [](const QJsonValue &value, const QString &field) -> Result<QJsonValue> {
        if (!value.isBool())
            return fail(ErrorKind::Invalid, u"field_malformed"_qs, field);
        return value;
    };
}

EditField::Check orNothing(EditField::Check check)
{
    return [check = std::move(check)](const QJsonValue &value,
                                      const QString &field) -> Result<QJsonValue> {
        return value.isNull() ? Result<QJsonValue>(QJsonValue(QJsonValue::Null))
                              : check(value, field);
    };
}

} // namespace shopdesk
