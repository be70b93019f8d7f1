// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CustomerPicker.h"

#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "ui/dialogs/CustomerDialog.h"
#include "ui/pages/PageHost.h"
#include "ui/support/Icons.h"
#include "ui/support/LanguageWatch.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QSignalBlocker>

namespace shopdesk {

namespace {

constexpr std::chrono::milliseconds kDebounce{60};
constexpr int kMostMatches = 20;
constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kNameRole = Qt::UserRole + 2;

QString label(const CustomerChoice &choice)
{
    QStringList parts{choice.name, choice.number, choice.phone, choice.city, choice.email};
    parts.removeAll(QString());
    return parts.join(u", "_qs);
}

} // namespace

CustomerPicker::CustomerPicker(const PageContext &context, NewOnes newOnes, QWidget *parent)
    : QLineEdit(parent)
    , m_context(context)
    , m_newOnes(newOnes)
{
    setObjectName(u"customer"_qs);
    setClearButtonEnabled(true);
    auto *completer = new QCompleter(&m_matches, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCompletionRole(kNameRole);
    setCompleter(completer);
    completer->popup()->setObjectName(u"customerMatches"_qs);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounce);
    if (m_newOnes == NewOnes::Offered && context.data.may(CommandKind::CreateCustomer)) {
        m_new = addAction(icons::named(u"add"_qs), TrailingPosition);
        m_new->setObjectName(u"newCustomerHere"_qs);
        connect(m_new, &QAction::triggered, this, &CustomerPicker::recordNew);
    }
    connect(this, &QLineEdit::textEdited, this, &CustomerPicker::takeTyping);
    connect(this, &QLineEdit::returnPressed, this, &CustomerPicker::askNow);
    connect(&m_debounce, &QTimer::timeout, this, &CustomerPicker::ask);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &CustomerPicker::choose);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_customer)
            chooseCustomer(std::nullopt, {});
    });
    onLanguage(this, [this] { retranslate(); });
}

void CustomerPicker::setCustomer(const std::optional<CustomerId> &customer, const QString &name)
{
    m_customer = customer;
    setText(customer ? name : QString());
}

void CustomerPicker::look(const QString &typed)
{
    setCustomer(std::nullopt, {});
    setText(typed);
    askNow();
}

// Whoever was chosen is so no longer: the text says somebody else.
void CustomerPicker::takeTyping()
{
    m_takesFirst = false;
    if (m_customer) {
        m_customer.reset();
        Q_EMIT customerChosen();
    }
    m_debounce.start();
}

void CustomerPicker::askNow()
{
    if (m_customer || text().trimmed().isEmpty())
        return;
    m_takesFirst = true;
    if (!m_asking || m_debounce.isActive())
        ask();
}

void CustomerPicker::ask()
{
    m_debounce.stop();
    const QString typed = text().trimmed();
    const auto turn = ++m_turn;
    m_asking = !typed.isEmpty();
    if (!m_asking)
        return;
    await(m_context.data.read<std::vector<CustomerChoice>>(
                  [typed](Transaction &transaction, const ReadScope &scope) {
                      return customerChoices(transaction, scope, typed, kMostMatches);
                  }),
          this, [this, turn](const Result<std::vector<CustomerChoice>> &matches) {
              if (turn != m_turn)
                  return;
              m_asking = false;
              if (matches)
                  takeMatches(*matches);
              else
                  m_context.host.report(matches.error());
          });
}

void CustomerPicker::takeMatches(const std::vector<CustomerChoice> &matches)
{
    m_matches.clear();
    for (const CustomerChoice &match : matches) {
        auto *item = new QStandardItem(label(match));
        item->setData(match.id.toString(), kIdRole);
        item->setData(match.name, kNameRole);
        m_matches.appendRow(item);
    }
    const bool scanned = !matches.empty() &&
                         matches.front().number.compare(text().trimmed(), Qt::CaseInsensitive) == 0;
    if (m_takesFirst && (matches.size() == 1 || scanned))
        return chooseCustomer(matches.front().id, matches.front().name);
    m_takesFirst = false;
    if (hasFocus())
        showMatches();
}

void CustomerPicker::showMatches()
{
    if (m_matches.rowCount() == 0) {
        auto *nobody = new QStandardItem(m_new ? tr("Nobody found; Ctrl+N records them")
                                               : tr("Nobody found"));
        nobody->setFlags(Qt::NoItemFlags);
        m_matches.appendRow(nobody);
        completer()->complete();
        return;
    }
    completer()->complete();
    const QSignalBlocker quiet(completer()); // what is being typed stays as it is
    completer()->popup()->setCurrentIndex(completer()->completionModel()->index(0, 0));
}

void CustomerPicker::choose(const QModelIndex &match)
{
    chooseCustomer(CustomerId::parse(match.data(kIdRole).toString()),
                   match.data(kNameRole).toString());
}

void CustomerPicker::chooseCustomer(const std::optional<CustomerId> &customer, const QString &name)
{
    m_takesFirst = false;
    m_debounce.stop();
    ++m_turn;
    m_asking = false;
    setCustomer(customer, name);
    Q_EMIT customerChosen();
}

void CustomerPicker::recordNew()
{
    auto *dialog = new CustomerDialog(m_context.data, m_context.prompts,
                                      CustomerDialog::Form::Short, window());
    dialog->setTyped(m_customer ? QString() : text());
    connect(dialog, &RecordDialog::saved, this, [this, dialog](const QJsonObject &result) {
        chooseCustomer(CustomerId::parse(result.value(u"id").toString()), dialog->name());
        m_context.host.say(tr("%1 was recorded.").arg(dialog->name()));
    });
    dialog->open();
}

// Before the page around it, which may have a use of its own for Ctrl+N.
bool CustomerPicker::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_new &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::New)) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void CustomerPicker::keyPressEvent(QKeyEvent *event)
{
    if (!m_new || !event->matches(QKeySequence::New))
        return QLineEdit::keyPressEvent(event);
    completer()->popup()->hide();
    recordNew();
}

void CustomerPicker::focusOutEvent(QFocusEvent *event)
{
    const bool comesBack = event->reason() == Qt::PopupFocusReason ||
                           event->reason() == Qt::ActiveWindowFocusReason ||
                           event->reason() == Qt::MenuBarFocusReason;
    if (!comesBack && !m_customer)
        clear();
    QLineEdit::focusOutEvent(event);
}

void CustomerPicker::retranslate()
{
    setPlaceholderText(m_newOnes == NewOnes::Offered ? tr("Walk-in, or name, phone, card")
                                                     : tr("Customer: name, phone, card"));
    setAccessibleName(tr("Customer"));
    if (m_new)
        m_new->setToolTip(tr("Record a new customer (Ctrl+N)"));
}

} // namespace shopdesk
