// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CartSummary.h"

#include "db/service/DataService.h"
#include "models/support/Formats.h"
#include "ui/pages/CustomerPicker.h"
#include "ui/pages/DeliveryPicker.h"
#include "ui/pages/PriceExplanation.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Fonts.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/MessagePanel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace shopdesk {

CartSummary::CartSummary(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_choice(new QComboBox)
    , m_code(new QLineEdit)
    , m_customer(new CustomerPicker(context))
    , m_channel(new QComboBox)
    , m_delivery(new DeliveryPicker(context))
    , m_note(new QLineEdit)
    , m_sums(new KeyValueList)
    , m_total(new QLabel)
    , m_explain(new QToolButton)
    , m_message(new MessagePanel)
    , m_showOrder(new QPushButton)
    , m_place(new QPushButton)
{
    setObjectName(u"cartSummary"_qs);
    m_choice->setObjectName(u"cartChoice"_qs);
    m_code->setObjectName(u"cartCode"_qs);
    m_channel->setObjectName(u"channel"_qs);
    m_note->setObjectName(u"orderNote"_qs);
    m_showOrder->setObjectName(u"showOrder"_qs);
    m_place->setObjectName(u"placeOrder"_qs);
    m_total->setObjectName(u"cartTotal"_qs);
    m_total->setFont(fonts::display(font()));
    m_total->setAlignment(Qt::AlignRight);
    m_explain->setObjectName(u"cartExplain"_qs);
    m_explain->setCheckable(true);
    m_explain->setAutoRaise(true);
    m_place->setDefault(true);
    for (const Channel channel : {Channel::Pickup, Channel::Delivery, Channel::Till})
        m_channel->addItem(QString(), channelName(channel));
    build();
    connect(m_choice, &QComboBox::activated, this,
            [this](int index) { Q_EMIT cartChosen(m_carts[size_t(index)].id); });
    connect(m_code, &QLineEdit::returnPressed, this, [this] {
        if (const QString code = m_code->text().trimmed(); !code.isEmpty())
            Q_EMIT codeEntered(code);
        m_code->clear();
    });
    connect(m_channel, &QComboBox::currentIndexChanged, this, &CartSummary::showDelivery);
    connect(m_customer, &CustomerPicker::customerChosen, this, &CartSummary::showDelivery);
    connect(m_explain, &QToolButton::toggled, this, &CartSummary::showSums);
    connect(m_place, &QPushButton::clicked, this, &CartSummary::placeRequested);
    connect(m_showOrder, &QPushButton::clicked, this, &CartSummary::showOrderRequested);
    onLanguage(this, [this] { retranslate(); });
}

void CartSummary::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kMargin, 0, 0, 0);
    layout->setSpacing(metrics::kHalf);
    for (QWidget *editor : std::initializer_list<QWidget *>{m_code, m_choice, m_customer, m_channel,
                                                            m_delivery, m_note})
        addField(editor);
    layout->addWidget(m_message);
    layout->addWidget(m_showOrder, 0, Qt::AlignLeft);
    layout->addWidget(scrolledSums(), 1);
    layout->addWidget(m_explain, 0, Qt::AlignLeft);
    layout->addWidget(m_total);
    layout->addSpacing(metrics::kGrid);
    layout->addWidget(m_place);
    m_message->hide();
    m_showOrder->hide();
    showDelivery();
}

// A long explanation pushes no button away.
QScrollArea *CartSummary::scrolledSums()
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"cartSums"_qs);
    scroll->setWidget(m_sums);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_sums->setAutoFillBackground(false);
    return scroll;
}

QLabel *CartSummary::addField(QWidget *editor)
{
    auto *label = new QLabel;
    label->setBuddy(editor);
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    label->setContentsMargins(0, metrics::kHalf, 0, 0); // no gap where a field is hidden
    layout->addWidget(label);
    layout->addWidget(editor);
    m_fields += std::pair(label, editor);
    const bool others = m_context.data.may(ReadArea::Customers);
    if (editor == m_customer && !others) {
        label->hide();
        editor->hide();
    }
    return label;
}

void CartSummary::setCarts(const std::vector<CartChoice> &carts,
                           const std::optional<CartId> &current)
{
    m_carts = carts;
    m_choice->clear();
    for (const CartChoice &cart : carts) {
        const QString who = cart.customerName.isEmpty() ? tr("walk-in") : cart.customerName;
        m_choice->addItem(
                u"%1, %2 (%3)"_qs.arg(cart.shopCode, who, Formats().integer(cart.lineCount)));
        if (current == cart.id)
            m_choice->setCurrentIndex(m_choice->count() - 1);
    }
    const bool several = carts.size() > 1;
    m_choice->setVisible(several);
    for (const auto &[label, editor] : std::as_const(m_fields)) {
        if (editor == m_choice)
            label->setVisible(several);
    }
}

void CartSummary::setCart(const std::optional<CartDetail> &cart)
{
    const bool same = m_cart && cart && m_cart->id == cart->id;
    m_cart = cart;
    if (!same && cart)
        m_customer->setCustomer(cart->customer, cart->customerName);
    showDelivery();
    showSums();
}

// Whoever orders for themselves is the customer.
void CartSummary::showDelivery()
{
    const bool sent = channel() == channelName(Channel::Delivery);
    for (const auto &[label, editor] : std::as_const(m_fields)) {
        if (editor == m_delivery) {
            label->setVisible(sent);
            editor->setVisible(sent);
        }
    }
    const auto own = m_cart ? m_cart->customer : std::nullopt;
    if (sent)
        m_delivery->setCustomer(m_context.data.may(ReadArea::Customers) ? customer() : own);
}

std::optional<DeliveryAddress> CartSummary::delivery() const
{
    return m_delivery->isHidden() ? std::nullopt : m_delivery->address();
}

void CartSummary::setPlaceable(bool placeable)
{
    m_place->setEnabled(placeable);
}

QList<std::pair<QString, QString>> CartSummary::rows(const OrderPrice &price) const
{
    const Formats formats;
    const auto words = [&](const Money &money) {
        return formats.money(money.minor(), m_cart->currency);
    };
    QList<std::pair<QString, QString>> rows{{tr("Shop"), m_cart->shopName}};
    if (!m_cart->couponCode.isEmpty())
        rows += {tr("Coupon"), m_cart->couponProblem ? ErrorText::problem(*m_cart->couponProblem)
                                                     : m_cart->couponCode};
    if (price.discount.minor() != 0)
        rows += {tr("Discounts"), formats.money(-price.discount.minor(), m_cart->currency)};
    rows += {tr("Net"), words(price.net)};
    for (const TaxGroup &group : price.taxGroups)
        rows += {tr("Tax %1").arg(formats.percent(group.rate.basisPoints())), words(group.tax)};
    return rows;
}

void CartSummary::showSums()
{
    const bool filled = m_cart && !m_cart->lines.empty();
    m_sums->setRows({});
    m_total->clear();
    m_explain->setVisible(filled && m_cart->priced);
    if (!filled)
        return;
    if (!m_cart->priced) {
        m_total->setText(tr("No total yet"));
        m_sums->setRows({{tr("Why"), ErrorText::problem(m_cart->priced.error())}});
        return;
    }
    const auto &priced = *m_cart->priced;
    m_sums->setValueAlignment(m_explain->isChecked() ? Qt::AlignLeft : Qt::AlignRight);
    m_sums->setRows(m_explain->isChecked() ? explanationRows(explainedTotal(*m_cart, priced))
                                           : rows(priced.price));
    m_total->setText(Formats().money(priced.price.total.minor(), m_cart->currency));
}

QString CartSummary::refusedLines(const Error &error) const
{
    QStringList lines;
    for (const QVariant &entry : error.facts.value(u"lines"_qs).toList()) {
        const QVariantMap line = entry.toMap();
        const QString title = line.value(u"title"_qs).toString();
        if (line.contains(u"available"_qs))
            lines += tr("“%1”: %2 asked for, %3 available")
                             .arg(title, line.value(u"requested"_qs).toString(),
                                  line.value(u"available"_qs).toString());
        else
            lines += tr("“%1”: %2")
                             .arg(title,
                                  ErrorText::problem({.kind = error.kind,
                                                      .operation = {},
                                                      .reason = line.value(u"reason"_qs).toString(),
                                                      .detail = {},
                                                      .field = {},
                                                      .facts = {}}));
    }
    return lines.join(u'\n');
}

void CartSummary::showRefusal(const Error &error)
{
    m_showOrder->hide();
    const QString lines = refusedLines(error);
    if (lines.isEmpty())
        m_message->showError(error);
    else
        m_message->showMessage(MessagePanel::Tone::Negative,
                               tr("The order was not placed; nothing is reserved."), lines);
}

void CartSummary::showPlaced(const QString &number)
{
    m_message->showMessage(MessagePanel::Tone::Positive, tr("Order %1 was placed.").arg(number),
                           tr("Its copies are reserved."));
    m_showOrder->show();
}

void CartSummary::clearMessage()
{
    m_message->hide();
    m_showOrder->hide();
}

std::optional<CustomerId> CartSummary::customer() const
{
    return m_customer->customer();
}

QString CartSummary::channel() const
{
    return m_channel->currentData().toString();
}

QString CartSummary::note() const
{
    return m_note->text().trimmed();
}

void CartSummary::clearNote()
{
    m_note->clear();
}

void CartSummary::retranslate()
{
    const QStringList labels{
            tr("Add by ISBN or &code"),         tr("C&art"),       tr("C&ustomer"),
            tr("&How it reaches the customer"), tr("&Deliver to"), tr("&Note on the order")};
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        m_fields[i].first->setText(labels[i]);
        m_fields[i].second->setAccessibleName(QString(labels[i]).remove(u'&'));
    }
    for (int i = 0; i < m_channel->count(); ++i)
        m_channel->setItemText(i, Formats::channel(m_channel->itemData(i).toString()));
    m_code->setPlaceholderText(tr("Scan or type, then Enter"));
    m_place->setText(tr("&Place order"));
    m_showOrder->setText(tr("Show in orders"));
    m_explain->setText(tr("&Explain the total"));
    showSums();
}

} // namespace shopdesk
