// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CustomerPicker.h"

#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "ui/pages/PageHost.h"
#include "ui/support/LanguageWatch.h"

#include <QCompleter>

namespace shopdesk {

namespace {

constexpr std::chrono::milliseconds kDebounce{60};
constexpr int kMostMatches = 20;

} // namespace

CustomerPicker::CustomerPicker(const PageContext &context, QWidget *parent)
    : QLineEdit(parent)
    , m_context(context)
{
    setObjectName(u"customer"_qs);
    setClearButtonEnabled(true);
    auto *completer = new QCompleter(&m_matches, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounce);
    connect(this, &QLineEdit::textEdited, &m_debounce, qOverload<>(&QTimer::start));
    connect(&m_debounce, &QTimer::timeout, this, &CustomerPicker::ask);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            &CustomerPicker::choose);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && m_customer)
            choose({});
    });
    onLanguage(this, [this] {
        setPlaceholderText(tr("Walk-in, or type a customer's name"));
        setAccessibleName(tr("Customer"));
    });
}

void CustomerPicker::setCustomer(const std::optional<CustomerId> &customer, const QString &name)
{
    m_customer = customer;
    setText(customer ? name : QString());
}

void CustomerPicker::ask()
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return;
    ListQuery list;
    list.table = Table::Customers;
    list.filters = {{u"search"_qs, typed}, {u"active"_qs, true}};
    list.scope = m_context.data.scope();
    const auto turn = ++m_turn;
    await(m_context.data.pages().page({list, FirstRows{kMostMatches}}, {}), this,
          [this, turn](const Result<Page> &page) {
              if (turn != m_turn)
                  return;
              if (page)
                  takeMatches(*page);
              else
                  m_context.host.report(page.error());
          });
}

void CustomerPicker::takeMatches(const Page &page)
{
    const TableSpec &spec = tableSpec(Table::Customers);
    const auto name = size_t(spec.columnIndex(u"name"_qs));
    const auto city = size_t(spec.columnIndex(u"city"_qs));
    const auto email = size_t(spec.columnIndex(u"email"_qs));
    QStringList labels;
    m_ids.clear();
    for (const PageRow &row : page.rows) {
        QStringList parts{row.values[name].toString(), row.values[city].toString(),
                          row.values[email].toString()};
        parts.removeAll(QString());
        const QString label = parts.join(u", "_qs);
        if (const auto id = CustomerId::parse(row.id())) {
            m_ids.insert(label, *id);
            labels += label;
        }
    }
    m_matches.setStringList(labels);
    if (!labels.isEmpty() && hasFocus())
        completer()->complete();
}

void CustomerPicker::choose(const QString &label)
{
    const auto found = m_ids.constFind(label);
    m_customer = found == m_ids.cend() ? std::nullopt : std::optional(*found);
    Q_EMIT customerChosen();
}

} // namespace shopdesk
