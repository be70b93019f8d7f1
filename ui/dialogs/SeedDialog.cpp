// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/SeedDialog.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

namespace shopdesk {

namespace {

constexpr int kMostBooks = 1'000'000;
constexpr int kUsualCount = 10'000;

} // namespace

SeedDialog::SeedDialog(Prompts &prompts, QWidget *parent)
    : FormDialog(u"seed"_qs, prompts, parent)
    , m_size(new QComboBox)
    , m_count(new QSpinBox)
    , m_seed(new QSpinBox)
{
    for (const QString &size : {u"demo"_qs, u"small"_qs, QString()})
        m_size->addItem(QString(), size);
    m_count->setRange(1, kMostBooks);
    m_count->setValue(kUsualCount);
    m_count->setGroupSeparatorShown(true);
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(1);
    addField(u"size"_qs, m_size);
    addField(u"count"_qs, m_count);
    addField(u"randomSeed"_qs, m_seed);
    connect(m_size, &QComboBox::currentIndexChanged, this, &SeedDialog::showCount);
    ready();
    showCount();
}

void SeedDialog::showCount()
{
    field(u"count"_qs)->setVisible(m_size->currentData().toString().isEmpty());
}

SeedDialog::Values SeedDialog::values() const
{
    const QString size = m_size->currentData().toString();
    return {size.isEmpty() ? QString::number(m_count->value()) : size, quint32(m_seed->value())};
}

void SeedDialog::retranslate()
{
    setHeading(tr("Seed demo data"),
               tr("Adds invented shops, people and orders to this workspace. Do this in a "
                  "workspace for trying out, not in that of a real shop."));
    submitButton()->setText(tr("Seed"));
    m_size->setItemText(0, tr("Demo: 9 shops, 440 books, 2,000 orders"));
    m_size->setItemText(1, tr("Small: a few of each"));
    m_size->setItemText(2, tr("A number of books"));
    field(u"size"_qs)->setLabel(tr("&Size"));
    field(u"count"_qs)->setLabel(tr("&Books"));
    field(u"randomSeed"_qs)->setLabel(tr("&Random seed"));
    field(u"randomSeed"_qs)->setHint(tr("The same number gives the same data."));
}

} // namespace shopdesk
