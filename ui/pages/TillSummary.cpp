// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TillSummary.h"

#include "models/support/Formats.h"
#include "ui/pages/PriceExplanation.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Fonts.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/KeyValueList.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

// A push button that is what the action is: its text with the key, enabled or not.
void showAction(QPushButton *button, QAction *action)
{
    button->setObjectName(action->objectName() + u"Button"_qs);
    button->setFocusPolicy(Qt::StrongFocus);
    const auto take = [button, action] {
        button->setText(action->iconText());
        button->setAccessibleName(action->text());
        button->setEnabled(action->isEnabled());
    };
    QObject::connect(action, &QAction::changed, button, take);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    take();
}

} // namespace

TillSummary::TillSummary(QWidget *parent)
    : QWidget(parent)
    , m_caption(new QLabel)
    , m_total(new QLabel)
    , m_sums(new KeyValueList)
    , m_buttons(new QGridLayout)
    , m_explain(new QToolButton)
    , m_main(new QPushButton)
{
    setObjectName(u"tillSummary"_qs);
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_caption->setAlignment(Qt::AlignRight);
    m_total->setObjectName(u"tillTotal"_qs);
    m_total->setFont(fonts::display(fonts::display(font())));
    m_total->setAlignment(Qt::AlignRight);
    m_total->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explain->setObjectName(u"tillExplain"_qs);
    m_explain->setCheckable(true);
    m_explain->setAutoRaise(true);
    m_buttons->setSpacing(metrics::kGrid);
    m_buttons->setColumnStretch(0, 1);
    m_buttons->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kHalf);
    layout->addWidget(m_caption);
    layout->addWidget(m_total);
    layout->addSpacing(metrics::kGrid);
    auto *scroll = new QScrollArea; // a long explanation pushes no button away
    scroll->setObjectName(u"tillSums"_qs);
    auto *facts = new QWidget; // the rows stay together at the top
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sums);
    column->addStretch();
    scroll->setWidget(facts);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    facts->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_explain, 0, Qt::AlignLeft);
    layout->addLayout(m_buttons);
    layout->addSpacing(metrics::kGrid);
    layout->addWidget(m_main);
    connect(m_explain, &QToolButton::toggled, this, &TillSummary::showSums);
    onLanguage(this, [this] { retranslate(); });
}

void TillSummary::addActionButton(QAction *action)
{
    const int place = m_buttons->count();
    auto *button = new QPushButton;
    button->setAutoDefault(true); // Enter presses the one that has the keyboard
    showAction(button, action);
    m_buttons->addWidget(button, place / 2, place % 2);
}

void TillSummary::setMainAction(QAction *action)
{
    showAction(m_main, action);
    m_main->setDefault(true);
    m_main->setFont(fonts::title(font()));
    m_main->setMinimumHeight(metrics::kControlHeight + metrics::kMargin);
}

void TillSummary::setCart(const std::optional<SaleDetail> &cart)
{
    m_cart = cart;
    showSums();
}

void TillSummary::explain()
{
    m_explain->toggle();
}

QList<std::pair<QString, QString>> TillSummary::rows() const
{
    const Formats formats;
    const auto words = [&](qint64 minor) { return formats.money(minor, m_cart->currency); };
    qint64 copies = 0;
    for (const SaleLine &line : m_cart->lines)
        copies += line.quantity;
    QList<std::pair<QString, QString>> rows{
            {tr("Customer"), m_cart->customer ? m_cart->customerName : tr("walk-in")},
            {tr("Copies"), formats.integer(copies)}};
    if (!m_cart->couponCode.isEmpty())
        rows += {tr("Coupon"), m_cart->couponProblem ? ErrorText::problem(*m_cart->couponProblem)
                                                     : m_cart->couponCode};
    if (!m_cart->price)
        return rows;
    if (m_cart->price->discount.minor() != 0) {
        rows += {tr("Before discounts"), words(m_cart->baseMinor)};
        rows += {tr("Discounts"), words(-m_cart->price->discount.minor())};
    }
    for (const TaxGroup &group : m_cart->price->taxGroups)
        rows += {tr("Tax %1").arg(formats.percent(group.rate.basisPoints())),
                 words(group.tax.minor())};
    return rows;
}

void TillSummary::showSums()
{
    const bool filled = m_cart && !m_cart->lines.empty();
    m_explain->setVisible(filled);
    if (!m_cart) {
        m_total->setText(u"–"_qs);
        return m_sums->setRows({});
    }
    if (filled && !m_cart->price)
        m_total->setText(tr("No total yet"));
    else
        m_total->setText(Formats().money(m_cart->price ? m_cart->price->total.minor() : 0,
                                         m_cart->currency));
    const bool explained = filled && m_cart->price && m_explain->isChecked();
    m_sums->setRows(explained ? explanationRows(explainedTotal(*m_cart, *m_cart->price)) : rows());
}

void TillSummary::retranslate()
{
    m_caption->setText(tr("To pay"));
    m_total->setAccessibleName(tr("To pay"));
    m_explain->setText(tr("&Explain the total"));
    showSums();
}

} // namespace shopdesk
