// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/commands/Changes.h"
#include "db/service/DataService.h"
#include "ui/dialogs/FieldBinding.h"
#include "ui/dialogs/FormDialog.h"

#include <QJsonObject>

namespace shopdesk {

class ConflictPanel;

// A form that makes or changes a record by a command, and stays open with everything typed until
// the command was accepted. A refusal marks the field it names; where somebody else changed the
// same fields, both versions are shown. Deletes itself when closed.
class RecordDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class Mode { Create, Edit };

Q_SIGNALS:
    // The command's result; the dialog has closed.
    void saved(const QJsonObject &result);

protected:
    RecordDialog(const QString &name, DataService &data, Prompts &prompts, QWidget *parent);

    // The command for what stands in the form now.
    [[nodiscard]] virtual CommandValue command() const = 0;
    // Whether there is anything to be done; closing without a command otherwise.
    [[nodiscard]] virtual bool hasWork() const { return true; }
    void showError(const Error &error) override;
    // Answers submitted(); a derived dialog that has to prepare the command first overrides it.
    virtual void submit();
    // Again with the same op id while the form is unchanged and the answer was lost.
    void run(CommandValue value);

    // Makes a field for a binding whose editor it is; changes() considers it.
    FormField *addBound(const FieldBinding &binding, QWidget *editor);
    // Puts the fields into two columns instead of below each other; fields of one row stand beside
    // each other.
    using Rows = QList<QList<FormField *>>;
    void setColumns(const QList<Rows> &columns);
    void setColumns(const Rows &left, const Rows &right) { setColumns(QList<Rows>{left, right}); }
    // What the record holds now, by key; fills the editors and becomes the base of the edits.
    void setRecord(const QJsonObject &record);
    [[nodiscard]] Changes changes() const;
    [[nodiscard]] QJsonValue value(const QString &key) const;
    // As if the person had entered them.
    void enter(const QJsonObject &values);
    // A value of that field in words.
    [[nodiscard]] QString words(const QString &key, const QJsonValue &value) const;
    [[nodiscard]] DataService &data() const { return m_data; }

private:
    void takeReceipt(const Result<Receipt> &receipt);
    void showConflict(const Error &error);
    void applyChoices();
    [[nodiscard]] const FieldBinding *binding(const QString &key) const;

    DataService &m_data;
    ConflictPanel *m_conflict;
    QList<FieldBinding> m_bindings;
    QJsonObject m_base;
};

} // namespace shopdesk
