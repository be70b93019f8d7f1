// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TillTroubles.h"

#include "ui/pages/SmallTable.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Fonts.h"
#include "ui/support/Icons.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

constexpr int kMost = 50; // a forgotten list stays readable
constexpr int kShown = 14 * metrics::kGrid;
enum Column { TimeColumn, WhatColumn, WhyColumn };

} // namespace

TillTroubles::TillTroubles(QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel)
    , m_table(new SmallTable(u"tillTroubles"_qs, WhyColumn, {}))
    , m_create(new QPushButton)
    , m_search(new QPushButton)
    , m_dismiss(new QPushButton)
{
    m_heading->setObjectName(u"troublesHeading"_qs);
    m_heading->setFont(fonts::strong(font()));
    m_table->setMaximumHeight(kShown);
    m_create->setObjectName(u"troubleCreate"_qs);
    m_search->setObjectName(u"troubleSearch"_qs);
    m_dismiss->setObjectName(u"troubleDismiss"_qs);
    m_create->setIcon(icons::named(u"add"_qs));
    m_search->setIcon(icons::named(u"search"_qs));
    m_dismiss->setIcon(icons::named(u"close"_qs));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_heading);
    buttons->addStretch();
    for (QPushButton *button : {m_create, m_search, m_dismiss}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::kGrid, 0, 0);
    layout->addLayout(buttons);
    layout->addWidget(m_table);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &TillTroubles::updateActions);
    connect(m_dismiss, &QPushButton::clicked, this, &TillTroubles::dismiss);
    connect(m_create, &QPushButton::clicked, this, [this] {
        if (const TillTrouble *trouble = current())
            Q_EMIT createRequested(trouble->code);
    });
    connect(m_search, &QPushButton::clicked, this, [this] {
        if (const TillTrouble *trouble = current())
            Q_EMIT searchRequested(trouble->code);
    });
    hide();
    onLanguage(this, [this] { retranslate(); });
}

void TillTroubles::allowCreating()
{
    m_mayCreate = true;
    updateActions();
}

void TillTroubles::add(const TillTrouble &trouble)
{
    m_troubles.prepend(trouble);
    if (m_troubles.size() > kMost)
        m_troubles.removeLast();
    fill();
}

int TillTroubles::settle(const QString &code)
{
    const auto scans = m_troubles.removeIf([&code](const TillTrouble &trouble) {
        return trouble.title.isEmpty() && trouble.code == code;
    });
    fill();
    return int(scans);
}

void TillTroubles::dismiss()
{
    const int row = m_table->currentRow();
    if (row >= 0 && row < m_troubles.size())
        m_troubles.removeAt(row);
    fill();
}

void TillTroubles::fill()
{
    QList<SmallTable::Row> rows;
    for (const TillTrouble &trouble : std::as_const(m_troubles))
        rows += {.cells = {QLocale().toString(trouble.at, QLocale::ShortFormat),
                           trouble.title.isEmpty() ? trouble.code : trouble.title,
                           ErrorText::problem(trouble.reason)}};
    m_heading->setText(tr("%Ln scan(s) need a look", nullptr, int(m_troubles.size())));
    m_table->setRows(rows);
    setVisible(!m_troubles.isEmpty());
    if (!m_troubles.isEmpty())
        m_table->selectRow(0);
    updateActions();
}

void TillTroubles::updateActions()
{
    const TillTrouble *trouble = current();
    m_create->setVisible(m_mayCreate && trouble && trouble->title.isEmpty());
    m_search->setEnabled(trouble);
    m_dismiss->setEnabled(trouble);
}

const TillTrouble *TillTroubles::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_troubles.size() ? &m_troubles[row] : nullptr;
}

void TillTroubles::retranslate()
{
    m_table->setHeads(tr("Scans that need a look"), {tr("Time"), tr("Scanned"), tr("Why")});
    m_create->setText(tr("Add the &book…"));
    m_search->setText(tr("&Look for it"));
    m_dismiss->setText(tr("D&ismiss"));
    fill();
}

} // namespace shopdesk
