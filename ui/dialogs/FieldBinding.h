// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace shopdesk {

class MoneyEdit;

// How one editor of a form becomes a field of a command and back. The functions borrow the editor.
struct FieldBinding
{
    QString key;        // the field in the command's JSON
    QString group = {}; // fields that are judged together (see EditFields.h); empty: stands alone
    std::function<QJsonValue()> read;
    std::function<void(const QJsonValue &)> write;
    std::function<QString(const QJsonValue &)> words; // for the two versions side by side
};

namespace binding {

[[nodiscard]] FieldBinding text(const QString &key, QLineEdit *edit, const QString &group = {});
// The same, but nothing typed is null.
[[nodiscard]] FieldBinding optionalText(const QString &key, QLineEdit *edit,
                                        const QString &group = {});
[[nodiscard]] FieldBinding lines(const QString &key, QPlainTextEdit *edit);
// One entry for each line that is not blank; a JSON array.
[[nodiscard]] FieldBinding list(const QString &key, QPlainTextEdit *edit);
[[nodiscard]] FieldBinding money(const QString &key, MoneyEdit *edit, const QString &group = {});
// The item's data.
[[nodiscard]] FieldBinding choice(const QString &key, QComboBox *combo, const QString &group = {});
[[nodiscard]] FieldBinding truth(const QString &key, QCheckBox *box);
[[nodiscard]] FieldBinding number(const QString &key, QSpinBox *box);
// A whole number as text; nothing typed is null.
[[nodiscard]] FieldBinding optionalNumber(const QString &key, QLineEdit *edit);

} // namespace binding

} // namespace shopdesk
