// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/StocktakeCountView.h"

#include "models/support/Formats.h"
#include "models/support/StocktakeWords.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/SmallTable.h"
#include "ui/pages/StocktakeCounter.h"
#include "ui/pages/TillEntry.h"
#include "ui/pages/TillTroubles.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Fonts.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/support/Scanner.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace shopdesk {

StocktakeCountView::StocktakeCountView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_count(new StocktakeCounter(context, this))
    , m_entry(new TillEntry)
    , m_title(new QLabel)
    , m_scope(new QLabel)
    , m_hint(new QLabel)
    , m_state(new QLabel)
    , m_lines(new SmallTable(u"countedLines"_qs, 0, {2}))
    , m_troubles(new TillTroubles)
    , m_side(new StocktakeSide(context))
{
    setObjectName(u"stocktakeCounting"_qs);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::kMargin, metrics::kMargin, metrics::kMargin,
                               metrics::kMargin);
    layout->setSpacing(metrics::kSection);
    layout->addWidget(buildLeft(), 1);
    layout->addWidget(m_side);
    m_side->setFixedWidth(metrics::kDetailWidth);
    setFocusProxy(m_entry);
    connect(m_entry, &TillEntry::codeEntered, this, &StocktakeCountView::takeScan);
    connect(m_entry, &TillEntry::quantityEntered, this, [this](qint64 copies) {
        m_count->afterwards([this, copies] { takeQuantity(copies); });
    });
    connect(m_entry, &TillEntry::markMoved, this, &StocktakeCountView::moveMark);
    connect(m_count, &StocktakeCounter::counted, this, &StocktakeCountView::takeCounted);
    connect(m_count, &StocktakeCounter::settled, m_side, &StocktakeSide::refreshSoon);
    connect(m_count, &StocktakeCounter::troubled, m_troubles, &TillTroubles::add);
    connect(m_side, &StocktakeSide::refreshed, this, &StocktakeCountView::takeRefreshed);
    connect(m_side, &StocktakeSide::failed, this,
            [this](const Error &error) { m_state->setText(ErrorText::problem(error)); });
    connect(m_troubles, &TillTroubles::searchRequested, this, &StocktakeCountView::searchRequested);
    connect(m_troubles, &TillTroubles::createRequested, this, &StocktakeCountView::createRequested);
    if (context.data.may(CommandKind::CreateBook))
        m_troubles->allowCreating();
    context.host.scanner().listen(this, [this](const QString &code) { takeScan(code); });
    onLanguage(this, [this] { retranslate(); });
}

QWidget *StocktakeCountView::buildLeft()
{
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kGrid);
    m_title->setObjectName(u"countTitle"_qs);
    m_title->setFont(fonts::title(font()));
    m_scope->setObjectName(u"countScope"_qs);
    m_state->setObjectName(u"countState"_qs);
    m_state->setWordWrap(true);
    m_entry->setObjectName(u"countEntry"_qs);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_lines->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_lines->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_scope);
    layout->addLayout(head);
    layout->addWidget(m_entry);
    layout->addWidget(m_hint);
    layout->addWidget(m_state);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_troubles);
    return left;
}

void StocktakeCountView::open(const StocktakeDetail &stocktake)
{
    m_count->open(stocktake.id);
    m_state->clear();
    m_state->hide();
    m_title->setText(tr("Counting %1").arg(stocktake.number));
    m_scope->setText(stocktake.shopName + u" \u00b7 "_qs +
                     StocktakeWords::scope(stocktake.scope, stocktake.part));
    setAccessibleName(m_title->text());
    fill(0);
    m_side->open(stocktake.id);
}

void StocktakeCountView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_entry->setFocus();
}

bool StocktakeCountView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_lines || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool typed = !key->text().isEmpty() && key->text().at(0).isPrint() &&
                       !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!typed)
        return false;
    m_entry->setFocus();
    QCoreApplication::sendEvent(m_entry, event);
    return true;
}

void StocktakeCountView::countKnown(const QString &scanned, const QString &code)
{
    for (int scans = m_troubles->settle(scanned); scans > 0; --scans)
        m_count->addCode(code);
}

void StocktakeCountView::afterwards(std::function<void()> go)
{
    m_count->afterwards(std::move(go));
}

void StocktakeCountView::takeScan(const QString &code)
{
    m_count->addCode(code);
}

void StocktakeCountView::takeQuantity(qint64 copies)
{
    const int row = m_lines->currentRow();
    if (row >= 0 && row < m_count->lines().size())
        m_count->setCounted(m_count->lines().at(row).book, copies);
}

void StocktakeCountView::takeCounted()
{
    fill(0);
    m_side->refreshSoon();
}

// Somebody else may have ended it meanwhile; whatever is scanned then goes to the list of scans
// that need a look.
void StocktakeCountView::takeRefreshed()
{
    const auto &now = m_side->stocktake();
    m_state->setText(now && !now->isOpen() ? tr("This stocktake is not being counted any more: %1")
                                                     .arg(StocktakeWords::state(now->state))
                                           : QString());
    m_state->setVisible(!m_state->text().isEmpty());
    Q_EMIT refreshed();
}

void StocktakeCountView::moveMark(int rows)
{
    if (m_lines->rowCount() > 0)
        m_lines->selectRow(std::clamp(m_lines->currentRow() + rows, 0, m_lines->rowCount() - 1));
}

void StocktakeCountView::fill(int marked)
{
    const Formats formats;
    QList<SmallTable::Row> rows;
    for (const CountedLine &line : m_count->lines())
        rows += {.cells = {line.title, Formats::code(line.code), formats.integer(line.counted)},
                 .id = line.book.toString(),
                 .strong = rows.isEmpty()};
    m_lines->setRows(rows);
    if (!rows.isEmpty())
        m_lines->selectRow(marked);
}

void StocktakeCountView::retranslate()
{
    m_hint->setText(tr("3* says that three of the marked book are there; arrows move the mark."));
    m_lines->setHeads(tr("Books counted here, the last one first"),
                      {tr("Title"), tr("Code"), tr("Counted")});
    fill(std::max(m_lines->currentRow(), 0));
    if (m_side->stocktake()) {
        m_title->setText(tr("Counting %1").arg(m_side->stocktake()->number));
        m_scope->setText(
                m_side->stocktake()->shopName + u" \u00b7 "_qs +
                StocktakeWords::scope(m_side->stocktake()->scope, m_side->stocktake()->part));
        takeRefreshed();
    }
}

} // namespace shopdesk
