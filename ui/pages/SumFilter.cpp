// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SumFilter.h"

#include "models/support/Formats.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/MoneyEdit.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QStylePainter>
#include <QWidgetAction>

namespace shopdesk {

SumFilter::SumFilter(const Currency &currency, QWidget *parent)
    : QToolButton(parent)
    , m_currency(currency)
    , m_from(new MoneyEdit)
    , m_to(new MoneyEdit)
    , m_fromLabel(new QLabel)
    , m_toLabel(new QLabel)
{
    setObjectName(u"sumFilter"_qs);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    buildMenu();
    onLanguage(this, [this] { retranslate(); });
}

void SumFilter::buildMenu()
{
    auto *fields = new QWidget;
    auto *grid = new QGridLayout(fields);
    m_from->setObjectName(u"sumFrom"_qs);
    m_to->setObjectName(u"sumTo"_qs);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    grid->addWidget(m_fromLabel, 0, 0);
    grid->addWidget(m_from, 0, 1);
    grid->addWidget(m_toLabel, 1, 0);
    grid->addWidget(m_to, 1, 1);
    for (MoneyEdit *edit : {m_from, m_to}) {
        edit->setCurrency(m_currency.code(), m_currency.minorDigits());
        edit->setFixedWidth(18 * metrics::kGrid);
        connect(edit, &QLineEdit::editingFinished, this, [this] {
            showSum();
            Q_EMIT sumChosen();
        });
    }
    auto *menu = new QMenu(this);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(fields);
    menu->addAction(action);
    connect(menu, &QMenu::aboutToShow, m_from, [this] { m_from->setFocus(); });
    setMenu(menu);
}

std::optional<qint64> SumFilter::from() const
{
    return m_from->minorUnits();
}

std::optional<qint64> SumFilter::to() const
{
    return m_to->minorUnits();
}

void SumFilter::setRange(std::optional<qint64> from, std::optional<qint64> to)
{
    const auto set = [](MoneyEdit *edit, const std::optional<qint64> &amount) {
        if (amount)
            edit->setMinorUnits(*amount);
        else
            edit->clear();
    };
    set(m_from, from);
    set(m_to, to);
    showSum();
}

void SumFilter::clear()
{
    setRange(std::nullopt, std::nullopt);
}

void SumFilter::showSum()
{
    const Formats formats;
    const auto words = [&](qint64 minor) { return formats.money(minor, m_currency.code()); };
    if (from() && to())
        setText(tr("%1 to %2").arg(words(*from()), words(*to())));
    else if (from())
        setText(tr("From %1").arg(words(*from())));
    else if (to())
        setText(tr("Up to %1").arg(words(*to())));
    else
        setText(tr("Any sum"));
    updateGeometry();
}

// It stands among lists of choices and is used like one.
QStyleOptionComboBox SumFilter::lookOfAList() const
{
    QStyleOptionComboBox option;
    option.initFrom(this);
    option.currentText = text();
    option.subControls = QStyle::SC_ComboBoxFrame | QStyle::SC_ComboBoxArrow;
    return option;
}

QSize SumFilter::sizeHint() const
{
    const QStyleOptionComboBox option = lookOfAList();
    const QSize words(fontMetrics().horizontalAdvance(text()) + metrics::kGrid,
                      fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, words, this);
}

void SumFilter::paintEvent(QPaintEvent *)
{
    const QStyleOptionComboBox option = lookOfAList();
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void SumFilter::retranslate()
{
    setAccessibleName(tr("Sum of the order"));
    m_fromLabel->setText(tr("&From"));
    m_toLabel->setText(tr("&To"));
    m_from->setAccessibleName(tr("Sum from"));
    m_to->setAccessibleName(tr("Sum to"));
    showSum();
}

} // namespace shopdesk
