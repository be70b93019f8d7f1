// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/NewDeliveryView.h"

#include "db/domain/ScannedCode.h"
#include "db/queries/BookQueries.h"
#include "models/support/Await.h"
#include "models/support/Formats.h"
#include "ui/pages/DeliveryHead.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/TillEntry.h"
#include "ui/pages/TillTroubles.h"
#include "ui/support/Fonts.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/support/PendingCommand.h"
#include "ui/support/Scanner.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace shopdesk {

NewDeliveryView::NewDeliveryView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_queue(context, this)
    , m_head(new DeliveryHead(context))
    , m_entry(new TillEntry)
    , m_table(new DeliveryTable(context.data.workspace().currency))
    , m_troubles(new TillTroubles)
    , m_title(new QLabel)
    , m_hint(new QLabel)
    , m_sum(new QLabel)
    , m_differencesHeading(new QLabel)
    , m_differences(new QLabel)
    , m_area(new QScrollArea)
{
    setObjectName(u"newDelivery"_qs);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::kMargin, metrics::kMargin, metrics::kMargin,
                               metrics::kMargin);
    layout->setSpacing(metrics::kSection);
    auto *left = new QVBoxLayout;
    auto *side = new QVBoxLayout;
    buildLeft(left);
    buildSide(side);
    layout->addLayout(left, 1);
    layout->addLayout(side);
    setFocusProxy(m_entry);
    connectParts();
    onLanguage(this, [this] { retranslate(); });
}

void NewDeliveryView::buildLeft(QVBoxLayout *layout)
{
    m_title->setObjectName(u"newDeliveryTitle"_qs);
    m_title->setFont(fonts::title(font()));
    m_entry->setObjectName(u"deliveryEntry"_qs);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    layout->setSpacing(metrics::kGrid);
    layout->addWidget(m_title);
    layout->addWidget(m_head);
    layout->addWidget(m_entry);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_troubles);
}

void NewDeliveryView::buildSide(QVBoxLayout *layout)
{
    m_sum->setObjectName(u"deliverySum"_qs);
    m_sum->setFont(fonts::title(font()));
    m_sum->setWordWrap(true);
    m_differencesHeading->setObjectName(u"differencesHeading"_qs);
    m_differencesHeading->setFont(fonts::strong(font()));
    m_differencesHeading->setWordWrap(true);
    m_differences->setObjectName(u"differences"_qs);
    m_differences->setWordWrap(true);
    m_differences->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_differences->setTextFormat(Qt::PlainText);
    m_area->setObjectName(u"differencesArea"_qs);
    m_area->setWidget(m_differences);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFixedWidth(metrics::kDetailWidth);
    m_buttons = new QVBoxLayout;
    m_buttons->setSpacing(metrics::kGrid);
    layout->setSpacing(metrics::kGrid);
    layout->addWidget(m_sum);
    layout->addWidget(m_differencesHeading);
    layout->addWidget(m_area, 1);
    layout->addLayout(m_buttons);
}

void NewDeliveryView::connectParts()
{
    connect(m_entry, &TillEntry::codeEntered, this, &NewDeliveryView::takeScan);
    connect(m_entry, &TillEntry::quantityEntered, this, [this](qint64 copies) {
        m_queue.add([this, copies](const CommandQueue::Done &done) {
            m_table->setCame(copies);
            done();
        });
    });
    connect(m_entry, &TillEntry::markMoved, m_table, &BookLinesTable::moveMark);
    connect(m_head, &DeliveryHead::orderChosen, m_table, &DeliveryTable::setOrder);
    connect(m_table, &BookLinesTable::linesChanged, this, [this] {
        showDifferences();
        Q_EMIT changed();
    });
    connect(m_troubles, &TillTroubles::searchRequested, this, &NewDeliveryView::searchRequested);
    connect(m_troubles, &TillTroubles::createRequested, this, &NewDeliveryView::createRequested);
    if (m_context.data.may(CommandKind::CreateBook))
        m_troubles->allowCreating();
    m_context.host.scanner().listen(
            this, [this](const QString &code) { takeScan(code); }, [this] { return !m_sending; });
}

void NewDeliveryView::addActionButton(QAction *action)
{
    auto *button = new QPushButton;
    button->setObjectName(action->objectName() + u"Button"_qs);
    button->setAutoDefault(true);
    const auto take = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
    };
    connect(action, &QAction::changed, button, take);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    take();
    m_buttons->addWidget(button);
}

void NewDeliveryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_entry->setFocus();
}

void NewDeliveryView::begin(ShopId shop)
{
    m_table->setOrder(std::nullopt);
    m_table->setRows({});
    m_head->begin(shop);
    m_entry->setFocus();
}

void NewDeliveryView::setOrder(const PurchaseOrderDetail &order)
{
    m_head->setOrder(order);
}

void NewDeliveryView::takeScan(const QString &code)
{
    m_queue.add([this, code](const CommandQueue::Done &done) { find(code, done); });
}

void NewDeliveryView::find(const QString &code, const CommandQueue::Done &done)
{
    using Book = DeliveryTable::Book;
    const auto parsed = ScannedCode::parse(code);
    const QString wanted = parsed ? parsed->code : code;
    await(m_context.data.read<Book>(
                  [wanted](Transaction &transaction, const ReadScope &scope) -> Result<Book> {
                      SD_ASSIGN(id, findBook(transaction, scope, wanted));
                      SD_ASSIGN(book, bookDetail(transaction, scope, id));
                      return Book{.id = id, .code = book.code(), .title = book.title};
                  }),
          this, [this, wanted, done](const Result<Book> &book) {
              if (book)
                  m_table->addCopy(*book);
              else
                  m_troubles->add({.at = m_context.data.clock().now().toLocalTime().time(),
                                   .code = wanted,
                                   .title = {},
                                   .reason = book.error()});
              done();
          });
}

void NewDeliveryView::takeMade(const DeliveryTable::Book &book, const QString &code)
{
    const int scans = m_troubles->settle(code);
    for (int i = 0; i < std::max(1, scans); ++i)
        m_table->addCopy(book);
    m_entry->setFocus();
}

void NewDeliveryView::showDifferences()
{
    const auto lines = m_table->came();
    QStringList sentences;
    int books = 0;
    for (const auto &line : lines) {
        books += line.quantity > 0 ? 1 : 0;
        sentences.append(PurchasingWords::difference(line));
    }
    sentences.removeAll(QString());
    m_sum->setText(tr("%Ln copy(ies)", nullptr, int(m_table->copies())) + u" \u00b7 "_qs +
                   tr("%Ln book(s)", nullptr, books));
    m_differencesHeading->setText(
            sentences.isEmpty() ? QString() : tr("So far it differs from what was ordered"));
    if (!m_head->order())
        m_differencesHeading->setText(sentences.isEmpty() ? QString() : tr("Damaged"));
    if (const int wrong = m_table->wrongRow(); wrong >= 0)
        sentences.prepend(tr("“%1”: more copies are damaged than came.")
                                  .arg(m_table->lines().at(wrong).title));
    m_differences->setText(sentences.join(u"\n\n"_qs));
}

ReceiveStock NewDeliveryView::command() const
{
    ReceiveStock receive;
    receive.shop = ShopRef(m_head->shop());
    receive.lines = m_table->received();
    if (m_head->supplier())
        receive.supplier = SupplierRef(*m_head->supplier());
    if (m_head->order())
        receive.purchaseOrder = PurchaseOrderRef(*m_head->order());
    if (const QString reference = m_head->reference(); !reference.isEmpty())
        receive.reference = reference;
    return receive;
}

void NewDeliveryView::receive()
{
    if (isEmpty() || m_sending)
        return;
    m_queue.add([this](const CommandQueue::Done &done) {
        m_sending = true;
        setEnabled(false);
        await(PendingCommand::of(this).execute(m_context.data, command()), this,
              [this, done](const Result<Receipt> &receipt) {
                  m_sending = false;
                  setEnabled(true);
                  const Result<QJsonObject> result = acceptedResult(receipt);
                  if (result)
                      Q_EMIT received(*result);
                  else
                      m_context.host.report(result.error());
                  m_entry->setFocus();
                  done();
              });
    });
}

void NewDeliveryView::retranslate()
{
    m_title->setText(tr("New delivery"));
    setAccessibleName(m_title->text());
    m_hint->setText(tr("3* says that three of the marked book came; damaged copies and costs are "
                       "typed into its row."));
    m_area->setAccessibleName(tr("How it differs from what was ordered"));
    m_table->retranslate();
    showDifferences();
}

} // namespace shopdesk
