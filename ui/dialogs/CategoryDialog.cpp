// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CategoryDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>

namespace shopdesk {

CategoryDialog::CategoryDialog(DataService &service, Prompts &prompts,
                               const std::vector<CategoryNode> &tree, QWidget *parent)
    : RecordDialog(u"categoryDialog"_qs, service, prompts, parent)
    , m_tree(tree)
    , m_name(new QLineEdit)
    , m_code(new QLineEdit)
    , m_parent(new QComboBox)
    , m_position(new QSpinBox)
    , m_active(new QCheckBox)
{
    m_position->setRange(0, 9999);
    m_active->setChecked(true);
    fillParents({});
    addBound(binding::text(u"name"_qs, m_name), m_name);
    FieldBinding parentBinding = binding::choice(u"parent"_qs, m_parent);
    parentBinding.read = [this] {
        const QString id = m_parent->currentData().toString();
        return id.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(id);
    };
    parentBinding.write = [this](const QJsonValue &value) {
        m_parent->setCurrentIndex(m_parent->findData(value.toString()));
    };
    addBound(parentBinding, m_parent);
    addPair(addBound(binding::optionalText(u"code"_qs, m_code), m_code),
            addBound(binding::number(u"position"_qs, m_position), m_position));
    addBound(binding::truth(u"active"_qs, m_active), m_active);
    FormDialog::ready();
    setRecord({});
}

// Nothing may stand below itself, so its own subtree is no choice.
void CategoryDialog::fillParents(const std::optional<CategoryId> &without)
{
    QSet<QString> left;
    m_parent->clear();
    m_parent->addItem(QString(), QString());
    for (const CategoryNode &node : m_tree) {
        const bool below = node.parent && left.contains(node.parent->toString());
        if (node.id == without || below)
            left.insert(node.id.toString());
        else
            m_parent->addItem(QString(2 * node.level, u'\u2003') + node.name, node.id.toString());
    }
}

void CategoryDialog::setParentCategory(const std::optional<CategoryId> &parent)
{
    if (parent)
        m_parent->setCurrentIndex(m_parent->findData(parent->toString()));
    markUnchanged();
}

void CategoryDialog::setCategory(const CategoryNode &category)
{
    m_category = category.id;
    fillParents(category.id);
    setRecord({{u"name"_qs, category.name},
               {u"code"_qs, category.code},
               {u"parent"_qs,
                category.parent ? QJsonValue(category.parent->toString()) : QJsonValue()},
               {u"position"_qs, category.position},
               {u"active"_qs, category.active}});
    retranslate();
}

bool CategoryDialog::hasWork() const
{
    return !m_category || !changes().empty();
}

CommandValue CategoryDialog::command() const
{
    if (m_category)
        return EditCategory{CategoryRef(*m_category), changes()};
    CreateCategory created;
    created.name = m_name->text().trimmed();
    if (const QString code = m_code->text().trimmed(); !code.isEmpty())
        created.code = code;
    if (const QString above = m_parent->currentData().toString(); !above.isEmpty())
        created.parent = CategoryRef(above);
    created.position = m_position->value();
    return created;
}

QString CategoryDialog::problem(const QString &key) const
{
    return key == u"name"_qs && m_name->text().trimmed().isEmpty() ? tr("A category needs a name.")
                                                                   : QString();
}

void CategoryDialog::retranslate()
{
    setHeading(m_category ? tr("Edit the category") : tr("New category"));
    submitButton()->setText(m_category ? tr("Save") : tr("Add the category"));
    field(u"name"_qs)->setLabel(tr("&Name"));
    field(u"parent"_qs)->setLabel(tr("P&arent category"));
    field(u"code"_qs)->setLabel(tr("&Code (may be left out)"));
    field(u"position"_qs)->setLabel(tr("&Position among its neighbours"));
    field(u"active"_qs)->setLabel(tr("In &use"));
    field(u"active"_qs)->setVisible(m_category.has_value());
    m_parent->setItemText(0, tr("None: top level"));
}

} // namespace shopdesk
