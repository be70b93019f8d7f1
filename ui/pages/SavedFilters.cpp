// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SavedFilters.h"

#include "ui/support/Icons.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/support/UiState.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

#include <algorithm>

namespace shopdesk {

namespace {

constexpr int kLongestName = 60;

} // namespace

SavedFilters::SavedFilters(const QString &page, UiState *state,
                           std::function<QJsonObject()> current, QWidget *parent)
    : QToolButton(parent)
    , m_key(page + u"/savedFilters"_qs)
    , m_state(state)
    , m_current(std::move(current))
    , m_menu(new QMenu(this))
    , m_deleteMenu(new QMenu(m_menu))
    , m_name(new QLineEdit)
{
    setObjectName(u"savedFilters"_qs);
    setIcon(icons::named(u"save"_qs));
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    // Seldom used, and the bar must fit a window of 1280 pixels in every language.
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    if (m_state)
        m_saved = QJsonDocument::fromJson(m_state->text(m_key).toUtf8()).object();
    buildMenu();
    onLanguage(this, [this] { retranslate(); });
}

void SavedFilters::buildMenu()
{
    m_menu->setObjectName(u"savedFiltersMenu"_qs);
    m_deleteMenu->setObjectName(u"deleteFilterMenu"_qs);
    m_deleteMenu->setIcon(icons::named(u"delete"_qs));
    m_name->setObjectName(u"filterName"_qs);
    m_name->setMaxLength(kLongestName);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(metrics::kGrid, metrics::kHalf, metrics::kGrid, metrics::kHalf);
    m_name->setMinimumWidth(28 * metrics::kGrid);
    layout->addWidget(m_name);
    auto *field = new QWidgetAction(m_menu);
    field->setDefaultWidget(row);
    m_menu->addAction(field);
    m_menu->addSeparator();
    m_menu->addMenu(m_deleteMenu);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFilters::fillMenu);
    connect(m_name, &QLineEdit::returnPressed, this, &SavedFilters::saveTyped);
}

void SavedFilters::fillMenu()
{
    qDeleteAll(m_choices);
    m_choices.clear();
    m_deleteMenu->clear();
    for (const auto &name : names()) {
        auto *choice = new QAction(QString(name).replace(u'&', u"&&"_qs), m_menu);
        connect(choice, &QAction::triggered, this,
                [this, name] { Q_EMIT chosen(m_saved.value(name).toObject()); });
        m_menu->insertAction(m_deleteMenu->menuAction(), choice);
        m_choices += choice;
        auto *removal = m_deleteMenu->addAction(choice->text());
        connect(removal, &QAction::triggered, this, [this, name] { remove(name); });
    }
    m_deleteMenu->menuAction()->setVisible(!m_saved.isEmpty());
    m_name->setEnabled(!m_current().isEmpty());
    m_name->clear();
}

QStringList SavedFilters::names() const
{
    auto names = m_saved.keys();
    std::ranges::sort(names, [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(a, b) < 0;
    });
    return names;
}

void SavedFilters::saveTyped()
{
    if (m_name->text().trimmed().isEmpty())
        return;
    save(m_name->text());
    m_menu->close();
}

void SavedFilters::save(const QString &name)
{
    const auto filters = m_current();
    if (filters.isEmpty())
        return;
    m_saved.insert(name.simplified(), filters);
    keep();
}

void SavedFilters::remove(const QString &name)
{
    m_saved.remove(name);
    keep();
}

void SavedFilters::keep()
{
    if (m_state)
        m_state->saveText(m_key,
                          QString::fromUtf8(QJsonDocument(m_saved).toJson(QJsonDocument::Compact)));
}

void SavedFilters::retranslate()
{
    setText(tr("Saved filters"));
    setAccessibleName(tr("Saved filters"));
    m_name->setAccessibleName(tr("Name for the filters that are set now"));
    m_name->setPlaceholderText(tr("Save what is set now as…"));
    m_deleteMenu->setTitle(tr("Delete"));
}

} // namespace shopdesk
