// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/DialogFrame.h"
#include "ui/widgets/FormField.h"

#include <QHash>
#include <QSet>
#include <QVariant>

namespace shopdesk {

class Prompts;

// A dialog that is filled in and submitted. Checks while typing and says below the field why a
// value cannot be taken; keeps what was typed after any error; Esc asks only if something would
// be lost. Submitting is asynchronous: the owner answers submitted() by finish() or showError().
class FormDialog : public DialogFrame
{
    Q_OBJECT

public:
    // Borrows the prompts.
    FormDialog(const QString &name, Prompts &prompts, QWidget *parent = nullptr);

    void finish();
    // Marks the field that `error.field` names, else shows the error above the buttons.
    void showError(const Error &error) override;
    void accept() override;
    void reject() override;
    // Whether anything differs from what the form opened with.
    [[nodiscard]] bool isChanged() const;
    // What stands in the fields, by key.
    [[nodiscard]] QVariantMap entered() const;

Q_SIGNALS:
    // All fields are right and the person wants it done.
    void submitted();

protected:
    FormField *addField(const QString &key, QWidget *editor);
    // Two fields beside each other. In braces where fields are made in the call: only then is the
    // left one made first, and comes first by Tab: addPair({addField(...), addField(...)}).
    struct Pair
    {
        FormField *left;
        FormField *right;
    };
    void addPair(const Pair &pair);
    void addPair(FormField *left, FormField *right) { addPair({left, right}); }
    [[nodiscard]] FormField *field(const QString &key) const { return m_fields.value(key); }
    [[nodiscard]] QPushButton *submitButton() const { return m_submit; }

    // At the end of the derived constructor: sets texts, takes the values as the unchanged ones.
    void ready();
    // The present values become the unchanged ones, e.g. after a record was filled in.
    void markUnchanged();
    // Why the field's value cannot be taken; empty if it can. Called for each keystroke.
    [[nodiscard]] virtual QString problem(const QString &key) const;
    [[nodiscard]] virtual bool asksBeforeClosing() const { return isChanged(); }
    virtual void retranslate() = 0;

private:
    void touch(FormField *field);
    void changeLanguage();
    [[nodiscard]] bool differs(const FormField &field) const;
    void showProblems();
    [[nodiscard]] FormField *firstWrong() const;

    Prompts &m_prompts;
    QPushButton *m_submit;
    QHash<QString, FormField *> m_fields;
    QStringList m_order;
    QSet<QString> m_touched;
    QHash<QString, QVariant> m_unchanged;
};

} // namespace shopdesk
