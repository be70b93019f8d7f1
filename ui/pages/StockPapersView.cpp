// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/StockPapersView.h"

#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "models/support/Formats.h"
#include "models/support/TransferWords.h"
#include "ui/delegates/CellDelegate.h"
#include "ui/pages/PageHost.h"
#include "ui/support/ErrorText.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/support/TableSetup.h"
#include "ui/widgets/EmptyState.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

enum Column { Number, Party, State, Day, Copies, ColumnCount };

constexpr Qt::Alignment kRight = Qt::AlignRight | Qt::AlignVCenter;

QString nameOf(OpenStock what)
{
    switch (what) {
    case OpenStock::Reserved:
        return u"reservedPapers"_qs;
    case OpenStock::InTransit:
        return u"inTransitPapers"_qs;
    case OpenStock::OnOrder:
        return u"onOrderPapers"_qs;
    }
    Q_UNREACHABLE();
}

PageId pageOf(OpenStock what)
{
    switch (what) {
    case OpenStock::Reserved:
        return PageId::Orders;
    case OpenStock::InTransit:
        return PageId::Transfers;
    case OpenStock::OnOrder:
        return PageId::PurchaseOrders;
    }
    Q_UNREACHABLE();
}

} // namespace

StockPapersView::StockPapersView(OpenStock what, const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_what(what)
    , m_context(context)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_table(new QTableWidget(0, ColumnCount))
    , m_sum(new QLabel)
{
    setObjectName(nameOf(what));
    new TableSetup(m_table, nullptr, {.name = nameOf(what) + u"/table"_qs, .stretchColumn = Party});
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setColumnWidth(Number, 24 * metrics::kGrid);
    m_table->setColumnWidth(State, 20 * metrics::kGrid);
    m_table->setColumnWidth(Day, 20 * metrics::kGrid);
    m_table->setColumnWidth(Copies, 10 * metrics::kGrid);
    m_sum->setObjectName(u"sum"_qs);
    m_sum->setAlignment(kRight);
    auto *rows = new QWidget;
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, metrics::kGrid, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_sum);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(rows);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connect(m_empty, &EmptyState::actionTriggered, this, &StockPapersView::read);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) { show(row); });
    onLanguage(this, [this] { retranslate(); });
}

void StockPapersView::setStock(const StockAt &stock)
{
    m_stock = stock;
    read();
}

void StockPapersView::read()
{
    m_empty->show({.kind = EmptyState::Kind::Loading, .sentence = tr("Reading…")});
    m_stack->setCurrentIndex(0);
    using Papers = std::vector<StockPaper>;
    await(m_context.data.read<Papers>([stock = m_stock, what = m_what](Transaction &transaction,
                                                                       const ReadScope &scope) {
        return stockPapers(transaction, scope, stock.shop, stock.book, what);
    }),
          this, [this](const Result<Papers> &papers) {
              if (papers)
                  take(*papers);
              else
                  showProblem(papers.error());
          });
}

void StockPapersView::take(const std::vector<StockPaper> &papers)
{
    m_papers = papers;
    m_isRead = true;
    fill();
}

void StockPapersView::showProblem(const Error &error)
{
    const auto why = ErrorText::explain(error);
    m_empty->show({.kind = error.kind == ErrorKind::Unreachable ? EmptyState::Kind::Offline
                                                                : EmptyState::Kind::Failed,
                   .sentence = why.happened,
                   .more = why.todo,
                   .action = tr("Try again")});
    m_stack->setCurrentIndex(0);
}

QString StockPapersView::stateWords(const StockPaper &paper) const
{
    switch (m_what) {
    case OpenStock::Reserved:
        return Formats::orderState(paper.state);
    case OpenStock::InTransit:
        return words::transferState(paper.state);
    case OpenStock::OnOrder:
        return paper.state == u"partly_received" ? tr("Partly received") : tr("Sent");
    }
    Q_UNREACHABLE();
}

void StockPapersView::fill()
{
    const Formats formats;
    qint64 sum = 0;
    m_table->setRowCount(int(m_papers.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &paper = m_papers[std::size_t(row)];
        sum += paper.copies;
        const QStringList texts{paper.number, paper.party, stateWords(paper),
                                formats.dateTime(paper.at), formats.integer(paper.copies)};
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            if (column == Copies)
                item->setTextAlignment(kRight);
            m_table->setItem(row, column, item);
        }
    }
    m_sum->setText(tr("Together: %1").arg(formats.integer(sum)));
    if (m_papers.empty())
        m_empty->show({.kind = EmptyState::Kind::Empty, .sentence = tr("There is nothing open.")});
    else if (m_table->currentRow() < 0)
        m_table->setCurrentCell(0, 0);
    m_stack->setCurrentIndex(m_papers.empty() ? 0 : 1);
}

void StockPapersView::show(int row)
{
    if (row < 0 || row >= int(m_papers.size()))
        return;
    const auto id = m_papers[std::size_t(row)].id;
    Q_EMIT left();
    m_context.host.showRecord(pageOf(m_what), id);
}

QStringList StockPapersView::heads() const
{
    switch (m_what) {
    case OpenStock::Reserved:
        return {tr("Order"), tr("Customer"), tr("State"), tr("Placed"), tr("Copies")};
    case OpenStock::InTransit:
        return {tr("Transfer"), tr("From"), tr("State"), tr("Sent"), tr("Copies")};
    case OpenStock::OnOrder:
        return {tr("Purchase order"), tr("Supplier"), tr("State"), tr("Sent"), tr("Copies")};
    }
    Q_UNREACHABLE();
}

void StockPapersView::retranslate()
{
    m_table->setAccessibleName(tr("Open papers"));
    m_table->setHorizontalHeaderLabels(heads());
    m_table->horizontalHeaderItem(Copies)->setTextAlignment(kRight);
    if (m_isRead)
        fill();
}

} // namespace shopdesk
