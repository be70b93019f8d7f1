// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TillPage.h"

#include "db/domain/Isbn.h"
#include "ui/dialogs/BookDialog.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/TablePage.h"
#include "ui/pages/TillActions.h"
#include "ui/pages/TillDay.h"
#include "ui/pages/TillEntry.h"
#include "ui/pages/TillLines.h"
#include "ui/pages/TillPayment.h"
#include "ui/pages/TillSide.h"
#include "ui/pages/TillSteps.h"
#include "ui/pages/TillSummary.h"
#include "ui/pages/TillTroubles.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Fonts.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/support/Scanner.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace shopdesk {

TillPage::TillPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_sale(new TillSale(context, this))
    , m_actions(new TillActions(this))
    , m_entry(new TillEntry)
    , m_title(new QLabel)
    , m_hint(new QLabel)
    , m_state(new QLabel)
    , m_lines(new TillLines(m_entry, context.state))
    , m_troubles(new TillTroubles)
    , m_summary(new TillSummary)
    , m_side(new TillSide(m_summary))
    , m_steps(new TillSteps(context, *m_sale, *m_side, this))
    , m_payment(new TillPayment(context, *m_sale, *m_side, this))
    , m_day(new TillDay(context, *m_side, this))
{
    setObjectName(u"till"_qs);
    buildSide();
    build();
    connectActions();
    connectParts();
    context.host.scanner().listen(this, [this](const QString &code) { takeScan(code); });
    onLanguage(this, [this] { retranslate(); });
    takeCart();
}

void TillPage::build()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::kMargin, metrics::kMargin, metrics::kMargin,
                               metrics::kMargin);
    layout->setSpacing(metrics::kSection);
    layout->addWidget(buildLeft(), 1);
    layout->addWidget(m_side);
    setFocusProxy(m_entry);
}

QWidget *TillPage::buildLeft()
{
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kGrid);
    m_title->setObjectName(u"pageTitle"_qs);
    m_title->setFont(fonts::title(font()));
    m_state->setObjectName(u"tillState"_qs);
    m_state->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_state);
    layout->addLayout(head);
    layout->addWidget(m_entry);
    layout->addWidget(m_hint);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_troubles);
    return left;
}

void TillPage::buildSide()
{
    using Action = TillAction;
    for (const Action what :
         {Action::Customer, Action::Coupon, Action::LineDiscount, Action::Discount, Action::Park,
          Action::Parked, Action::Receipt, Action::Voucher, Action::Remove, Action::Day})
        m_summary->addActionButton(m_actions->action(what));
    m_summary->setMainAction(m_actions->action(Action::Pay));
    m_side->setFixedWidth(metrics::kDetailWidth + 4 * metrics::kGrid);
}

void TillPage::connectActions()
{
    using Action = TillAction;
    const auto on = [this](Action what, auto go) {
        connect(m_actions->action(what), &QAction::triggered, this, go);
    };
    on(Action::Customer, [this] { askCustomer(); });
    on(Action::LineDiscount, [this] { m_sale->afterwards([this] { discountLine(); }); });
    on(Action::Discount, [this] { m_steps->askDiscount(); });
    on(Action::Coupon, [this] { m_steps->askCoupon(); });
    on(Action::Park, [this] { m_steps->askPark(); });
    on(Action::Parked, [this] { m_steps->askParked(); });
    on(Action::Receipt, [this] { m_payment->showReceipt(); });
    on(Action::Voucher, [this] { m_payment->askVoucher(); });
    on(Action::Pay, [this] { pay(); });
    on(Action::Remove, [this] { m_sale->afterwards([this] { removeLine(); }); });
    on(Action::Leave, [this] { leave(); });
    on(Action::Day, [this] { m_day->ask(); });
}

void TillPage::connectParts()
{
    connect(m_entry, &TillEntry::codeEntered, this, &TillPage::takeScan);
    connect(m_entry, &TillEntry::quantityEntered, this, [this](qint64 quantity) {
        m_sale->afterwards([this, quantity] { changeQuantity(quantity); });
    });
    connect(m_entry, &TillEntry::markMoved, this,
            [this](int rows) { m_sale->afterwards([this, rows] { m_lines->moveMark(rows); }); });
    connect(m_sale, &TillSale::changed, this, &TillPage::takeCart);
    connect(m_sale, &TillSale::lineTouched, m_lines, &TillLines::touch);
    connect(m_sale, &TillSale::troubled, m_troubles, &TillTroubles::add);
    connect(m_sale, &TillSale::failed, this, &TillPage::takeFailure);
    connect(m_troubles, &TillTroubles::createRequested, this, &TillPage::createBook);
    connect(m_troubles, &TillTroubles::searchRequested, this, &TillPage::searchBook);
    connect(m_side, &TillSide::paneChanged, this, [this] {
        if (!m_side->pane())
            m_entry->setFocus();
        updateActions();
    });
    connect(m_payment, &TillPayment::sold, this, &TillPage::updateActions);
    connect(m_payment, &TillPayment::typed, this, &TillPage::takeTyped);
    connect(m_day, &TillDay::changed, this, &TillPage::updateActions);
    connect(m_lines, &TillLines::markChanged, this, &TillPage::updateActions);
    connect(&m_context.host, &PageHost::currentShopChanged, this, &TillPage::takeShop);
    if (m_context.data.may(CommandKind::CreateBook))
        m_troubles->allowCreating();
}

void TillPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    if (m_side->pane())
        m_side->pane()->takeKeyboard();
    else
        m_entry->setFocus();
}

void TillPage::refresh()
{
    takeShop(m_context.host.currentShop());
}

void TillPage::takeShop(ShopId shop)
{
    if (!isVisible() || shop.isNull())
        return;
    m_sale->open(shop);
    m_day->read(shop);
}

// A scan while the change is shown begins the next sale.
void TillPage::takeScan(const QString &code)
{
    if (m_side->pane() && m_side->pane()->takesScan(code))
        return;
    beginNext();
    m_state->clear();
    m_sale->addCode(code);
    updateActions();
}

// The change of the sale before need not be seen any more.
void TillPage::beginNext()
{
    if (m_payment->isDone())
        m_side->showSummary();
}

void TillPage::takeTyped(const QString &text)
{
    beginNext(); // the keyboard is in the field of codes now
    m_entry->insert(text);
}

void TillPage::takeCart()
{
    m_lines->setSale(m_sale->cart());
    m_summary->setCart(m_sale->cart());
    m_payment->takeCart();
    updateActions();
}

void TillPage::takeFailure(const Error &error)
{
    m_state->setText(ErrorText::problem(error));
    m_context.host.report(error);
}

void TillPage::changeQuantity(qint64 quantity)
{
    const auto line = m_lines->marked();
    if (!line)
        return;
    if (quantity == 0)
        m_sale->removeLine(*line);
    else
        m_sale->changeQuantity(line->id, quantity);
}

void TillPage::removeLine()
{
    if (const auto line = m_lines->marked())
        m_sale->removeLine(*line);
}

void TillPage::discountLine()
{
    if (const auto line = m_lines->marked())
        m_steps->askLineDiscount(*line);
}

void TillPage::askCustomer()
{
    beginNext();
    m_steps->askCustomer();
}

// A sum that is known is asked for at once; what was scanned just now changes it meanwhile.
void TillPage::pay()
{
    const auto &cart = m_sale->cart();
    if (cart && cart->price && !cart->lines.empty() && !cart->couponProblem)
        m_payment->askPayment();
    else
        m_sale->afterwards([this] { payKnown(); });
}

// A coupon that takes nothing off has to go before anybody is asked for money.
void TillPage::payKnown()
{
    if (m_sale->cart() && m_sale->cart()->couponProblem)
        m_steps->askCoupon();
    else
        m_payment->askPayment();
}

void TillPage::leave()
{
    if (m_side->pane() && !m_side->pane()->isBusy())
        m_side->goBack();
    else
        m_entry->clear();
}

void TillPage::createBook(const QString &code)
{
    auto *dialog = new BookDialog(m_context.data, m_context.prompts, this);
    if (Isbn::parse(code))
        dialog->setIsbn(code);
    connect(dialog, &RecordDialog::saved, this, [this, code](const QJsonObject &book) {
        m_troubles->settle(code);
        m_sale->addCode(book.value(u"code").toString());
    });
    dialog->open();
}

void TillPage::searchBook(const QString &code)
{
    if (auto *books = qobject_cast<TablePage *>(m_context.host.openPage(PageId::Books)))
        books->search(code);
}

// While something is being done at the right, its own keys hold; the sale stays as it is but for
// what is scanned, and for whom it is.
void TillPage::updateActions()
{
    using Action = TillAction;
    const bool free = !m_side->pane() || m_payment->isDone();
    const bool coming = !m_sale->isSettled(); // a scan may be on its way
    const bool filled = !m_lines->isEmpty();
    const auto enable = [this](Action what, bool enabled) {
        m_actions->action(what)->setEnabled(enabled);
    };
    const bool hasShop = !m_sale->shop().isNull();
    enable(Action::Customer, hasShop);
    for (const Action what : {Action::LineDiscount, Action::Remove})
        enable(what, free && (coming || m_lines->marked().has_value()));
    for (const Action what : {Action::Discount, Action::Coupon, Action::Park, Action::Pay})
        enable(what, free && (coming || filled));
    enable(Action::Parked, free && hasShop && !filled);
    enable(Action::Voucher, free && hasShop);
    enable(Action::Receipt, free && m_payment->hasReceipt());
    enable(Action::Day, free && m_day->isKnown());
    if (m_day->isOpen())
        m_actions->setTillOpen();
    else
        m_actions->setTillClosed();
}

void TillPage::retranslate()
{
    m_title->setText(tr("Till"));
    setAccessibleName(tr("Till"));
    m_hint->setText(tr("3* sets the quantity of the marked line; arrows move the mark."));
    m_lines->retranslate();
}

} // namespace shopdesk
