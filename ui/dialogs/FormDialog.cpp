// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/FormDialog.h"

#include "db/domain/Error.h"
#include "ui/support/ErrorText.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/support/Prompts.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace shopdesk {

FormDialog::FormDialog(const QString &name, Prompts &prompts, QWidget *parent)
    : DialogFrame(name, parent)
    , m_prompts(prompts)
    , m_submit(addButton(u"submit"_qs))
{
    connect(m_submit, &QPushButton::clicked, this, &FormDialog::accept);
}

FormField *FormDialog::addField(const QString &key, QWidget *editor)
{
    auto *field = new FormField(key, editor, body());
    m_fields.insert(key, field);
    m_order += key;
    bodyLayout()->addWidget(field);
    connect(field, &FormField::edited, this, [this, field] { touch(field); });
    return field;
}

void FormDialog::addPair(const Pair &pair)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::kMargin);
    for (FormField *field : {pair.left, pair.right}) {
        bodyLayout()->removeWidget(field);
        row->addWidget(field, 1);
    }
    bodyLayout()->addLayout(row);
}

void FormDialog::ready()
{
    onLanguage(this, [this] { changeLanguage(); });
    markUnchanged();
    if (m_order.isEmpty())
        return;
    placeButtonsAfter(m_fields.value(m_order.last())->editor());
    m_fields.value(m_order.first())->editor()->setFocus();
}

void FormDialog::markUnchanged()
{
    m_touched.clear();
    for (const FormField *field : std::as_const(m_fields))
        m_unchanged.insert(field->key(), field->value());
    showProblems();
}

// The words of another language in a list of choices are no change of the person's.
void FormDialog::changeLanguage()
{
    QList<const FormField *> unchanged;
    for (const FormField *field : std::as_const(m_fields)) {
        if (!differs(*field))
            unchanged += field;
    }
    retranslate();
    for (const FormField *field : std::as_const(unchanged))
        m_unchanged.insert(field->key(), field->value());
    showProblems();
}

bool FormDialog::differs(const FormField &field) const
{
    return field.value() != m_unchanged.value(field.key());
}

bool FormDialog::isChanged() const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(),
                       [this](const FormField *field) { return differs(*field); });
}

QVariantMap FormDialog::entered() const
{
    QVariantMap result;
    for (const FormField *field : m_fields)
        result.insert(field->key(), field->value());
    return result;
}

QString FormDialog::problem(const QString &) const
{
    return {};
}

void FormDialog::touch(FormField *field)
{
    m_touched.insert(field->key());
    showProblems();
}

// A field that was not touched yet is not complained about: nobody is scolded for an empty form.
void FormDialog::showProblems()
{
    for (FormField *field : std::as_const(m_fields))
        field->setProblem(m_touched.contains(field->key()) ? problem(field->key()) : QString());
}

FormField *FormDialog::firstWrong() const
{
    for (const QString &key : m_order) {
        if (FormField *field = m_fields.value(key); !field->problem().isEmpty())
            return field;
    }
    return nullptr;
}

void FormDialog::accept()
{
    if (isBusy() || !m_submit->isEnabled())
        return;
    m_touched = QSet<QString>(m_order.cbegin(), m_order.cend());
    showProblems();
    if (FormField *wrong = firstWrong()) {
        wrong->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    startBusy();
    Q_EMIT submitted();
}

void FormDialog::finish()
{
    endBusy();
    QDialog::accept();
}

void FormDialog::showError(const Error &error)
{
    FormField *wrong = m_fields.value(error.field);
    if (!wrong) {
        DialogFrame::showError(error);
        return;
    }
    endBusy();
    clearMessage();
    wrong->setProblem(ErrorText::problem(error));
    wrong->editor()->setFocus(Qt::OtherFocusReason);
}

void FormDialog::reject()
{
    if (isBusy() || !asksBeforeClosing()) {
        DialogFrame::reject();
        return;
    }
    m_prompts.confirm(this,
                      {.title = windowTitle(),
                       .text = tr("What you entered is not saved yet."),
                       .yes = tr("Close without saving"),
                       .no = tr("Go on editing"),
                       .destructive = true},
                      [this] { DialogFrame::reject(); });
}

} // namespace shopdesk
