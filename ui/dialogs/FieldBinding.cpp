// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/FieldBinding.h"

#include "ui/widgets/MoneyEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace shopdesk::binding {

namespace {

QString asText(const QJsonValue &value)
{
    return value.toString();
}

QStringList linesOf(const QString &text)
{
    QStringList entries;
    for (const QString &line : text.split(u'\n')) {
        if (const QString entry = line.simplified(); !entry.isEmpty())
            entries += entry;
    }
    return entries;
}

// As the field itself writes it.
QString moneyWords(const MoneyEdit &like, qint64 minor)
{
    MoneyEdit sample;
    sample.setCurrency(like.currency(), like.decimals());
    sample.setMinorUnits(minor);
    return sample.text();
}

QStringList textsOf(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

} // namespace

FieldBinding text(const QString &key, QLineEdit *edit, const QString &group)
{
    return {.key = key,
            .group = group,
            .read = [edit] { return QJsonValue(edit->text().trimmed()); },
            .write = [edit](const QJsonValue &value) { edit->setText(value.toString()); },
            .words = asText};
}

FieldBinding optionalText(const QString &key, QLineEdit *edit, const QString &group)
{
    FieldBinding result = text(key, edit, group);
    result.read = [edit] {
        const QString typed = edit->text().trimmed();
        return typed.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(typed);
    };
    return result;
}

FieldBinding lines(const QString &key, QPlainTextEdit *edit)
{
    return {.key = key,
            .read = [edit] { return QJsonValue(edit->toPlainText().trimmed()); },
            .write = [edit](const QJsonValue &value) { edit->setPlainText(value.toString()); },
            .words = asText};
}

FieldBinding list(const QString &key, QPlainTextEdit *edit)
{
    return {.key = key,
            .read =
                    [edit] {
                        return QJsonValue(QJsonArray::fromStringList(linesOf(edit->toPlainText())));
                    },
            .write =
                    [edit](const QJsonValue &value) {
                        edit->setPlainText(textsOf(value).join(u'\n'));
                    },
            .words = [](const QJsonValue &value) { return textsOf(value).join(u", "_qs); }};
}

FieldBinding money(const QString &key, MoneyEdit *edit, const QString &group)
{
    return {.key = key,
            .group = group,
            .read =
                    [edit] {
                        const auto minor = edit->minorUnits();
                        return minor ? QJsonValue(*minor) : QJsonValue(QJsonValue::Null);
                    },
            .write =
                    [edit](const QJsonValue &value) {
                        if (value.isNull())
                            edit->clear();
                        else
                            edit->setMinorUnits(value.toInteger());
                    },
            .words =
                    [edit](const QJsonValue &value) {
                        return value.isNull() ? QString() : moneyWords(*edit, value.toInteger());
                    }};
}

FieldBinding choice(const QString &key, QComboBox *combo, const QString &group)
{
    return {.key = key,
            .group = group,
            .read = [combo] { return QJsonValue::fromVariant(combo->currentData()); },
            .write =
                    [combo](const QJsonValue &value) {
                        const QVariant wanted =
                                value.isDouble() ? QVariant(value.toInteger()) : value.toVariant();
                        int index = combo->findData(wanted);
                        if (index <
                            0) { // of before the list was made: keep it rather than change it
                            combo->addItem(wanted.toString(), wanted);
                            index = combo->count() - 1;
                        }
                        combo->setCurrentIndex(index);
                    },
            .words =
                    [combo](const QJsonValue &value) {
                        const int index = combo->findData(value.toVariant());
                        return index < 0 ? value.toVariant().toString() : combo->itemText(index);
                    }};
}

FieldBinding truth(const QString &key, QCheckBox *box)
{
    return {.key = key,
            .read = [box] { return QJsonValue(box->isChecked()); },
            .write = [box](const QJsonValue &value) { box->setChecked(value.toBool()); },
            .words =
                    [](const QJsonValue &value) {
                        return value.toBool() ? u"\u2713"_qs : u"\u2717"_qs;
                    }};
}

FieldBinding number(const QString &key, QSpinBox *box)
{
    return {.key = key,
            .read = [box] { return QJsonValue(box->value()); },
            .write = [box](const QJsonValue &value) { box->setValue(value.toInt()); },
            .words = [](const QJsonValue &value) { return QLocale().toString(value.toInt()); }};
}

FieldBinding optionalNumber(const QString &key, QLineEdit *edit)
{
    return {.key = key,
            .read =
                    [edit] {
                        bool isNumber = false;
                        const qint64 typed = edit->text().trimmed().toLongLong(&isNumber);
                        return isNumber ? QJsonValue(typed) : QJsonValue(QJsonValue::Null);
                    },
            .write =
                    [edit](const QJsonValue &value) {
                        edit->setText(value.isNull() ? QString()
                                                     : QString::number(value.toInteger()));
                    },
            .words =
                    [](const QJsonValue &value) {
                        return value.isNull() ? QString() : QString::number(value.toInteger());
                    }};
}

} // namespace shopdesk::binding
