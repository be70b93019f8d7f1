// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/RecordDialog.h"

#include "models/support/Await.h"
#include "ui/dialogs/ConflictPanel.h"
#include "ui/support/Metrics.h"
#include "ui/support/PendingCommand.h"

#include <QHBoxLayout>
#include <QSet>

#include <algorithm>

namespace shopdesk {

RecordDialog::RecordDialog(const QString &name, DataService &data, Prompts &prompts,
                           QWidget *parent)
    : FormDialog(name, prompts, parent)
    , m_data(data)
    , m_conflict(new ConflictPanel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    bodyLayout()->addWidget(m_conflict);
    connect(this, &FormDialog::submitted, this, &RecordDialog::submit);
}

FormField *RecordDialog::addBound(const FieldBinding &binding, QWidget *editor)
{
    m_bindings += binding;
    return addField(binding.key, editor);
}

void RecordDialog::setColumns(const QList<Rows> &columns)
{
    auto *across = new QHBoxLayout;
    across->setSpacing(metrics::kSection);
    for (const Rows &rows : columns) {
        auto *column = new QVBoxLayout;
        column->setSpacing(bodyLayout()->spacing());
        bool full = false;
        for (const QList<FormField *> &fields : rows) {
            auto *row = new QHBoxLayout;
            row->setSpacing(metrics::kMargin);
            for (FormField *field : fields) {
                bodyLayout()->removeWidget(field);
                row->addWidget(field, 1);
            }
            const bool grows = std::ranges::any_of(fields, &FormField::grows);
            full = full || grows;
            column->addLayout(row, grows ? 1 : 0);
        }
        if (!full)
            column->addStretch(1);
        across->addLayout(column, 1);
    }
    bodyLayout()->addLayout(across);
    setMinimumWidth(int(columns.size()) * 43 * metrics::kGrid + 12 * metrics::kGrid);
}

void RecordDialog::setRecord(const QJsonObject &record)
{
    for (const FieldBinding &bound : std::as_const(m_bindings)) {
        if (record.contains(bound.key))
            bound.write(record.value(bound.key));
        // As the editor gives it back: what it cannot show is no change of the person's.
        m_base.insert(bound.key, bound.read());
    }
    markUnchanged();
}

QJsonValue RecordDialog::value(const QString &key) const
{
    const FieldBinding *bound = binding(key);
    return bound ? bound->read() : QJsonValue();
}

void RecordDialog::enter(const QJsonObject &values)
{
    for (auto at = values.begin(); at != values.end(); ++at) {
        if (const FieldBinding *bound = binding(at.key()))
            bound->write(at.value());
    }
}

QString RecordDialog::words(const QString &key, const QJsonValue &value) const
{
    const FieldBinding *bound = binding(key);
    return bound ? bound->words(value) : QString();
}

Changes RecordDialog::changes() const
{
    QSet<QString> groups;
    Changes result;
    const auto put = [&](const FieldBinding &bound) {
        result[bound.key] = FieldChange{m_base.value(bound.key), bound.read()};
    };
    for (const FieldBinding &bound : m_bindings) {
        if (bound.read() == m_base.value(bound.key))
            continue;
        put(bound);
        if (!bound.group.isEmpty())
            groups.insert(bound.group);
    }
    // What the person saw beside a field that holds only together with it.
    for (const FieldBinding &bound : m_bindings) {
        if (groups.contains(bound.group))
            put(bound);
    }
    return result;
}

void RecordDialog::submit()
{
    applyChoices();
    if (hasWork())
        run(command());
    else
        finish();
}

void RecordDialog::run(CommandValue value)
{
    await(PendingCommand::of(this).execute(m_data, std::move(value), entered()), this,
          [this](const Result<Receipt> &receipt) { takeReceipt(receipt); });
}

void RecordDialog::takeReceipt(const Result<Receipt> &receipt)
{
    const Result<QJsonObject> result = acceptedResult(receipt);
    if (!result)
        return showError(result.error());
    Q_EMIT saved(*result);
    finish();
}

void RecordDialog::showError(const Error &error)
{
    if (error.reason == u"changed_meanwhile")
        showConflict(error);
    else
        FormDialog::showError(error);
}

void RecordDialog::showConflict(const Error &error)
{
    endBusy();
    QList<ConflictPanel::Side> sides;
    const QJsonObject fields = QJsonObject::fromVariantMap(error.facts.value(u"fields"_qs).toMap());
    for (auto at = fields.begin(); at != fields.end(); ++at) {
        const FieldBinding *bound = binding(at.key());
        if (!bound)
            continue;
        const QJsonObject versions = at.value().toObject();
        const QJsonValue theirs = versions.value(u"theirs");
        sides += {at.key(), field(at.key())->editor()->accessibleName(),
                  bound->words(bound->read()), bound->words(theirs), theirs};
    }
    m_conflict->setSides(sides);
    m_conflict->setFocus();
}

// One's own version now stands against the present state, not against the one it began with.
void RecordDialog::applyChoices()
{
    const QList<ConflictPanel::Side> sides = m_conflict->sides();
    for (int i = 0; i < sides.size(); ++i) {
        m_base.insert(sides[i].key, sides[i].theirValue);
        if (m_conflict->choice(i) == ConflictPanel::Choice::Theirs)
            binding(sides[i].key)->write(sides[i].theirValue);
    }
    m_conflict->setSides({});
}

const FieldBinding *RecordDialog::binding(const QString &key) const
{
    const auto found = std::ranges::find(m_bindings, key, &FieldBinding::key);
    return found == m_bindings.end() ? nullptr : &*found;
}

} // namespace shopdesk
