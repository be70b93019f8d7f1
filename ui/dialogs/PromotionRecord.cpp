// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/PromotionRecord.h"

#include "models/support/Formats.h"
#include "ui/dialogs/CheckList.h"
#include "ui/widgets/TextBox.h"

#include <QJsonArray>
#include <QLineEdit>

#include <cmath>

namespace shopdesk {

namespace {

constexpr int kDays = 7;

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray aimed(const PromotionDetail &promotion, const QString &kind)
{
    QStringList ids;
    for (const PromotionAim &aim : promotion.aims) {
        if (aim.kind == kind)
            ids += aim.id;
    }
    ids.sort();
    return QJsonArray::fromStringList(ids);
}

QStringList daysOf(int weekdays)
{
    QStringList days;
    for (int day = 0; day < kDays; ++day) {
        if (weekdays & (1 << day))
            days += QString::number(day);
    }
    return days;
}

} // namespace

QJsonObject promotionRecord(const PromotionDetail &promotion)
{
    return {{u"name"_qs, promotion.name},
            {u"kind"_qs, promotionKindName(promotion.kind)},
            {u"percent_bp"_qs, orNull(promotion.percentBp)},
            {u"amount_minor"_qs, orNull(promotion.amountMinor)},
            {u"buy_quantity"_qs, orNull(promotion.buyQuantity)},
            {u"free_quantity"_qs, orNull(promotion.freeQuantity)},
            {u"minimum_minor"_qs, promotion.minimumMinor},
            {u"weekdays"_qs, promotion.weekdays},
            {u"starts_on"_qs, orNull(dateText(promotion.startsOn))},
            {u"ends_on"_qs, orNull(dateText(promotion.endsOn))},
            {u"priority"_qs, promotion.priority},
            {u"combinable"_qs, promotion.combinable},
            {u"active"_qs, promotion.active},
            {u"books"_qs, aimed(promotion, u"book"_qs)},
            {u"categories"_qs, aimed(promotion, u"category"_qs)},
            {u"shops"_qs, aimed(promotion, u"shop"_qs)},
            {u"groups"_qs, aimed(promotion, u"customer_group"_qs)}};
}

FieldBinding percentBinding(QLineEdit *edit)
{
    return {.key = u"percent_bp"_qs,
            .group = u"rule"_qs,
            .read =
                    [edit] {
                        bool isNumber = false;
                        const double percent = QLocale().toDouble(edit->text(), &isNumber);
                        return isNumber ? QJsonValue(qint64(std::llround(percent * 100)))
                                        : QJsonValue(QJsonValue::Null);
                    },
            .write =
                    [edit](const QJsonValue &value) {
                        edit->setText(value.isDouble() ? QLocale().toString(value.toDouble() / 100)
                                                       : QString());
                    },
            .words = [](const QJsonValue &value) { return Formats().percent(value.toInt()); }};
}

FieldBinding weekdaysBinding(CheckList *list)
{
    return {.key = u"weekdays"_qs,
            .read =
                    [list] {
                        int days = 0;
                        for (const QString &day : list->ids())
                            days |= 1 << day.toInt();
                        return QJsonValue(days);
                    },
            .write = [list](const QJsonValue &value) { list->setIds(daysOf(value.toInt())); },
            .words =
                    [list](const QJsonValue &value) { return list->names(daysOf(value.toInt())); }};
}

FieldBinding booksBinding(TextBox *box, const QHash<QString, QString> &known)
{
    FieldBinding codes = binding::list(u"books"_qs, box);
    FieldBinding result = codes;
    result.read = [&known, codes] {
        QStringList ids;
        for (const QString &code : codes.read().toVariant().toStringList())
            ids += known.key(code, code);
        ids.sort();
        return QJsonValue(QJsonArray::fromStringList(ids));
    };
    const auto codesOf = [&known](const QJsonValue &value) {
        QStringList list;
        for (const QString &id : value.toVariant().toStringList())
            list += known.value(id, id);
        return QJsonValue(QJsonArray::fromStringList(list));
    };
    result.write = [codes, codesOf](const QJsonValue &value) { codes.write(codesOf(value)); };
    result.words = [codes, codesOf](const QJsonValue &value) {
        return codes.words(codesOf(value));
    };
    return result;
}

void fillWeekdays(CheckList &list)
{
    QList<CheckList::Entry> days;
    for (int day = 0; day < kDays; ++day)
        days += {QString::number(day), QLocale().standaloneDayName(day + 1)};
    list.setEntries(days);
}

} // namespace shopdesk
