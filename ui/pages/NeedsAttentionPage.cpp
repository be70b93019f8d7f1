// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/NeedsAttentionPage.h"

#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "models/support/TransferWords.h"
#include "ui/dialogs/ShopChoices.h"
#include "ui/pages/AttentionActions.h"
#include "ui/pages/AttentionPane.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/ShopRights.h"
#include "ui/support/ErrorText.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/support/TableSetup.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace shopdesk {

namespace {

constexpr std::chrono::milliseconds kSoon{300};

} // namespace

NeedsAttentionPage::NeedsAttentionPage(const PageContext &context, QWidget *parent)
    : PageFrame(u"needsAttention"_qs, context.state, parent)
    , m_context(context)
    , m_table(new QTableView)
    , m_kinds(new QComboBox)
    , m_shops(new QComboBox)
    , m_owners(new QComboBox)
    , m_pane(new AttentionPane)
    , m_actions(new AttentionActions(context, this))
{
    filterBar()->withoutSearch();
    buildTable();
    addFilters();
    for (QAction *action : m_actions->all()) {
        addAction(action);
        m_table->addAction(action);
        m_pane->addActionButton(action);
    }
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    setDetail(m_pane);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &NeedsAttentionPage::refresh);
    connect(this, &PageFrame::stateActionTriggered, this, &NeedsAttentionPage::runStateAction);
    connect(&context.data.changes(), &ChangeNotifier::changed, this,
            &NeedsAttentionPage::takeChange);
    connect(&context.host, &PageHost::shopsChanged, this, &NeedsAttentionPage::fillShops);
    onLanguage(this, [this] { retranslate(); });
    fillShops();
    showEntry();
}

void NeedsAttentionPage::buildTable()
{
    m_table->setModel(&m_model);
    new TableSetup(
            m_table, m_context.state,
            {.name = u"needsAttention/table"_qs, .stretchColumn = AttentionModel::SubjectColumn});
    m_table->setColumnWidth(AttentionModel::KindColumn, 25 * metrics::kGrid);
    m_table->setColumnWidth(AttentionModel::ShopColumn, 8 * metrics::kGrid);
    m_table->setColumnWidth(AttentionModel::CopiesColumn, 8 * metrics::kGrid);
    m_table->setColumnWidth(AttentionModel::SinceColumn, 10 * metrics::kGrid);
    m_table->setColumnWidth(AttentionModel::OwnerColumn, 14 * metrics::kGrid);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSortIndicator(AttentionModel::KindColumn, Qt::AscendingOrder);
    setTable(m_table);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                const auto key = currentKey();
                m_model.sort(column, order);
                keepSelection(key);
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &NeedsAttentionPage::showEntry);
    connect(m_table, &QTableView::activated, m_actions, &AttentionActions::triggerMain);
}

void NeedsAttentionPage::addFilters()
{
    m_kinds->setObjectName(u"kindFilter"_qs);
    m_kinds->addItem(QString());
    for (const auto kind : allAttentionKinds())
        m_kinds->addItem(QString(), attentionKindName(kind));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_shops->setObjectName(u"shopFilter"_qs);
    m_shops->setMaximumWidth(30 * metrics::kGrid);
    m_owners->setObjectName(u"ownerFilter"_qs);
    m_owners->addItems({QString(), QString()});
    for (QComboBox *filter : {m_kinds, m_shops, m_owners})
        filterBar()->addFilter(filter)->hide();
    connect(m_kinds, &QComboBox::activated, this, &NeedsAttentionPage::applyFilters);
    connect(m_owners, &QComboBox::activated, this, &NeedsAttentionPage::applyFilters);
    connect(m_shops, &QComboBox::activated, this, [this] {
        applyFilters();
        refresh();
    });
    connect(filterBar(), &FilterBar::cleared, this, &NeedsAttentionPage::resetFilters);
}

void NeedsAttentionPage::fillShops()
{
    fillShopFilter(m_shops, tr("All shops"),
                   shopsWithin(m_context.data, ReadArea::Attention, m_context.host.shops()));
}

void NeedsAttentionPage::showEvent(QShowEvent *event)
{
    PageFrame::showEvent(event);
    if (m_stale)
        refresh();
}

// What is not seen is read when it is.
void NeedsAttentionPage::takeChange(const Change &change)
{
    const auto touches = [&](Table table) { return change.tables.contains(table); };
    if (!touches(Table::Attention) && !touches(Table::LowStock) && !touches(Table::ReturnsDue))
        return;
    m_stale = true;
    if (isVisible())
        m_soon.start();
}

void NeedsAttentionPage::refresh()
{
    m_soon.stop();
    m_stale = false;
    if (!m_arrived)
        showState({.kind = EmptyState::Kind::Loading, .sentence = tr("Reading…")});
    const auto turn = ++m_turn;
    const AttentionAsked asked{.shop = ShopId::parse(m_shops->currentData().toString()),
                               .today = m_context.data.clock().now().toLocalTime().date()};
    using Sources = std::vector<AttentionSource>;
    await(m_context.data.read<Sources>([asked](Transaction &transaction, const ReadScope &scope) {
        return attentionSources(transaction, scope, asked);
    }),
          this, [this, turn](const Result<Sources> &sources) {
              if (turn != m_turn)
                  return;
              if (sources)
                  return takeSources(*sources);
              m_failure = sources.error();
              showFailure();
          });
}

void NeedsAttentionPage::takeSources(const std::vector<AttentionSource> &sources)
{
    const auto key = currentKey();
    m_failure.reset();
    m_arrived = true;
    m_model.setSources(sources, m_context.data.clock().now());
    retranslateKinds();
    keepSelection(key);
    showRows();
}

// The same thing, or what has taken its place.
void NeedsAttentionPage::keepSelection(const QString &key)
{
    const int row = std::max(0, m_model.rowOf(key));
    if (m_model.rowCount() > 0)
        m_table->selectRow(row);
    showEntry();
}

void NeedsAttentionPage::showEntry()
{
    const auto *chosen = current();
    const auto entry = chosen ? std::optional(*chosen) : std::nullopt;
    m_actions->setEntry(entry);
    m_pane->setEntry(entry);
}

QString NeedsAttentionPage::currentKey() const
{
    const auto *chosen = current();
    return chosen ? AttentionModel::keyOf(*chosen) : QString();
}

bool NeedsAttentionPage::isFiltered() const
{
    return m_kinds->currentIndex() > 0 || m_shops->currentIndex() > 0 ||
           m_owners->currentIndex() > 0;
}

void NeedsAttentionPage::applyFilters()
{
    const auto key = currentKey();
    m_model.showOnly(attentionKindFromName(m_kinds->currentData().toString()));
    const auto &person = m_context.data.signedIn();
    const bool mine = OwnerFilter(m_owners->currentIndex()) == OwnerFilter::Me;
    m_model.showOwner(mine && person ? person->login : QString());
    filterBar()->setFiltered(isFiltered());
    keepSelection(key);
    showRows();
}

void NeedsAttentionPage::resetFilters()
{
    const bool everyShop = m_shops->currentIndex() == 0;
    for (QComboBox *filter : {m_kinds, m_shops, m_owners})
        filter->setCurrentIndex(0);
    applyFilters();
    if (!everyShop)
        refresh();
}

void NeedsAttentionPage::showRows()
{
    if (m_failure)
        return showFailure();
    if (!m_arrived)
        return;
    const auto kind = attentionKindFromName(m_kinds->currentData().toString());
    const auto shown = qint64(m_model.rowCount());
    const bool isMine = m_owners->currentIndex() > 0;
    const auto total = isMine ? shown : m_model.total(kind);
    setCounts(shown == total ? tr("%Ln thing(s)", nullptr, int(shown))
                             : tr("The first %1 of %Ln thing(s)", nullptr, int(total))
                                       .arg(Formats().integer(shown)));
    if (shown > 0)
        return showTable();
    if (isFiltered())
        showState({.kind = EmptyState::Kind::NothingFound,
                   .sentence = tr("Nothing of this kind waits."),
                   .action = tr("Show everything")});
    else
        showState({.kind = EmptyState::Kind::Empty,
                   .sentence = tr("Nothing waits for a decision."),
                   .more = tr("Oversold and low stock, overdue returns, copies missing in "
                              "transfers and failed work come here.")});
}

void NeedsAttentionPage::showFailure()
{
    const Explanation why = ErrorText::explain(*m_failure);
    const bool offline = m_failure->kind == ErrorKind::Unreachable;
    setCounts({});
    showState({.kind = offline ? EmptyState::Kind::Offline : EmptyState::Kind::Failed,
               .sentence = why.happened,
               .more = why.todo,
               .action = tr("Try again")});
}

void NeedsAttentionPage::runStateAction()
{
    if (m_failure)
        refresh();
    else
        resetFilters();
}

const AttentionEntry *NeedsAttentionPage::current() const
{
    return m_model.entry(m_table->currentIndex().row());
}

// With how many there are of each.
void NeedsAttentionPage::retranslateKinds()
{
    const auto named = [this](const QString &name, qint64 count) {
        return m_arrived ? u"%1 (%2)"_qs.arg(name, Formats().integer(count)) : name;
    };
    m_kinds->setItemText(0, named(tr("Everything"), m_model.total()));
    for (int i = 1; i < m_kinds->count(); ++i) {
        const auto name = m_kinds->itemData(i).toString();
        m_kinds->setItemText(
                i, named(words::attentionKind(name), m_model.total(attentionKindFromName(name))));
    }
}

void NeedsAttentionPage::retranslate()
{
    const auto key = currentKey();
    setTitle(tr("Needs attention"));
    m_model.retranslate();
    m_table->setAccessibleName(tr("What waits for a decision"));
    m_kinds->setAccessibleName(tr("Kind"));
    m_shops->setAccessibleName(tr("Shop"));
    m_shops->setItemText(0, tr("All shops"));
    m_owners->setAccessibleName(tr("Sees to it"));
    m_owners->setItemText(int(OwnerFilter::Anybody), tr("Anybody's"));
    m_owners->setItemText(int(OwnerFilter::Me), tr("Mine"));
    m_actions->retranslate();
    retranslateKinds();
    if (m_arrived)
        keepSelection(key);
    showRows();
}

} // namespace shopdesk
