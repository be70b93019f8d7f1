// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/BookPicker.h"

#include "db/queries/PagedQuery.h"
#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "ui/pages/PageHost.h"
#include "ui/support/LanguageWatch.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace shopdesk {

namespace {

using Suggestions = std::vector<std::pair<BookId, QString>>;

constexpr std::chrono::milliseconds kDebounce{60};
constexpr int kMostMatches = 12;
constexpr int kIdRole = Qt::UserRole + 1;

// The first books that fit, each with title, authors and code.
Result<Suggestions> suggestions(Connection &connection, const ReadScope &scope,
                                const QString &typed)
{
    ListQuery list;
    list.table = Table::Books;
    list.search = typed;
    list.scope = scope;
    SD_ASSIGN(read, readRows(connection, list, kMostMatches));
    const auto &spec = tableSpec(Table::Books);
    Suggestions found;
    for (const auto &row : read.rows) {
        QStringList parts;
        for (const auto &key : {u"title"_qs, u"authors"_qs, u"code"_qs})
            parts.append(row.values.at(size_t(spec.columnIndex(key))).toString());
        parts.removeAll(QString());
        found.emplace_back(BookId::parse(row.id()).value_or(BookId()), parts.join(u", "_qs));
    }
    return found;
}

Result<BookPick> pickOf(Transaction &transaction, const ReadScope &scope, BookId book)
{
    SD_ASSIGN(detail, bookDetail(transaction, scope, book));
    SD_ASSIGN(stock, bookStock(transaction, scope, book));
    return BookPick{.id = detail.id,
                    .code = detail.code(),
                    .title = detail.title,
                    .stock = std::move(stock)};
}

} // namespace

qint64 BookPick::availableIn(ShopId shop) const
{
    const auto found = std::ranges::find(stock, shop, &ShopStock::shop);
    return found == stock.end() ? 0 : found->available();
}

BookPicker::BookPicker(const PageContext &context, QWidget *parent)
    : QLineEdit(parent)
    , m_context(context)
{
    setObjectName(u"bookPicker"_qs);
    setClearButtonEnabled(true);
    auto *completer = new QCompleter(&m_matches, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    completer->popup()->setObjectName(u"bookMatches"_qs);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounce);
    connect(this, &QLineEdit::textEdited, this, [this] { m_debounce.start(); });
    connect(&m_debounce, &QTimer::timeout, this, &BookPicker::ask);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &match) {
                const auto book = BookId::parse(match.data(kIdRole).toString());
                // After the completer has written what was chosen.
                QMetaObject::invokeMethod(this, &QLineEdit::clear, Qt::QueuedConnection);
                if (book)
                    read(*book);
            });
    onLanguage(this, [this] { retranslate(); });
}

// Enter is for the field: in a dialog it would be for its main button.
void BookPicker::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || text().trimmed().isEmpty())
        return QLineEdit::keyPressEvent(event);
    event->accept();
    look(text());
}

// By code first; what is no code may be words that only one book has.
void BookPicker::look(const QString &typed)
{
    m_debounce.stop();
    ++m_turn;
    clear();
    using Found = std::optional<BookId>;
    const auto scope = m_context.data.scope();
    await(m_context.data.submit<Found>(DbExecutor::Lane::Read,
                                       [typed, scope](Connection &connection) -> Result<Found> {
                                           {
                                               Transaction transaction(connection,
                                                                       Transaction::Mode::Read);
                                               if (auto book = findBook(transaction, scope, typed))
                                                   return Found(*book);
                                           }
                                           SD_ASSIGN(found, suggestions(connection, scope, typed));
                                           return found.size() == 1 ? Found(found.front().first)
                                                                    : Found();
                                       }),
          this, [this, typed](const Result<Found> &book) {
              if (!book)
                  return m_context.host.report(book.error());
              if (*book)
                  return read(**book);
              Q_EMIT missed(typed.trimmed());
          });
}

void BookPicker::ask()
{
    const QString typed = text().trimmed();
    const auto turn = ++m_turn;
    if (typed.size() < 2)
        return;
    await(m_context.data.submit<Suggestions>(
                  DbExecutor::Lane::Read,
                  [typed, scope = m_context.data.scope()](Connection &connection) {
                      return suggestions(connection, scope, typed);
                  }),
          this, [this, turn](const Result<Suggestions> &found) {
              if (turn == m_turn && found && hasFocus())
                  showMatches(*found);
          });
}

void BookPicker::showMatches(const Suggestions &matches)
{
    m_matches.clear();
    for (const auto &[id, label] : matches) {
        auto *item = new QStandardItem(label);
        item->setData(id.toString(), kIdRole);
        m_matches.appendRow(item);
    }
    completer()->complete();
    if (matches.empty())
        return;
    const QSignalBlocker quiet(completer()); // what is being typed stays as it is
    completer()->popup()->setCurrentIndex(completer()->completionModel()->index(0, 0));
}

void BookPicker::read(BookId book)
{
    await(m_context.data.read<BookPick>([book](Transaction &transaction, const ReadScope &scope) {
        return pickOf(transaction, scope, book);
    }),
          this, [this](const Result<BookPick> &pick) {
              if (pick)
                  Q_EMIT picked(*pick);
              else
                  m_context.host.report(pick.error());
          });
}

void BookPicker::retranslate()
{
    setPlaceholderText(tr("Scan a book, or type its ISBN or title and Enter"));
    setAccessibleName(tr("Add a book"));
}

} // namespace shopdesk
