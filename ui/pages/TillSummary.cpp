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
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

QToolButton *buttonOf(QAction *action)
{
    auto *button = new QToolButton;
    button->setObjectName(action->objectName() + u"Button"_qs);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(metrics::kControlHeight);
    return button;
}

} // namespace

TillSummary::TillSummary(QWidget *parent)
    : QWidget(parent)
    , m_caption(new QLabel)
    , m_total(new QLabel)
    , m_sums(new KeyValueList)
    , m_buttons(new QGridLayout)
    , m_explain(new QToolButton)
    , m_main(new QToolButton)
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
    m_buttons->setSpacing(metrics::kHalf);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kHalf);
    layout->addWidget(m_caption);
    layout->addWidget(m_total);
    layout->addSpacing(metrics::kGrid);
    auto *scroll = new QScrollArea; // a long explanation pushes no button away
    scroll->setObjectName(u"tillSums"_qs);
    scroll->setWidget(m_sums);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_sums->setAutoFillBackground(false);
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
    m_buttons->addWidget(buttonOf(action), place / 2, place % 2);
}

void TillSummary::setMainAction(QAction *action)
{
    m_main->setObjectName(action->objectName() + u"Button"_qs);
    m_main->setDefaultAction(action);
    m_main->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_main->setFocusPolicy(Qt::StrongFocus);
    m_main->setFont(fonts::title(font()));
    m_main->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
