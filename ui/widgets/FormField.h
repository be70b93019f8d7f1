// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace shopdesk {

// One field of a form: what it is called, the editor, and below it either a hint or, in colour
// and with a mark, why the value cannot be taken. Owns the editor.
class FormField : public QWidget
{
    Q_OBJECT

public:
    // `key` is the field's name in the command's JSON, the one that Error::field carries.
    FormField(const QString &key, QWidget *editor, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    // The editor's user property: text, value, checked, ...
    [[nodiscard]] QVariant value() const;

    // A list; it takes the room that a column of the form has left.
    [[nodiscard]] bool grows() const;

    void setLabel(const QString &label);
    void setHint(const QString &hint);
    // Empty: the value is fine.
    void setProblem(const QString &problem);
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void edited();

private:
    void showNote();
    void watchEditor();

    QString m_key;
    QWidget *m_editor;
    QLabel *m_label;
    QLabel *m_note;
    QString m_hint;
    QString m_problem;
};

} // namespace shopdesk
