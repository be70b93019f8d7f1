// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/MergeCustomersDialog.h"

#include "models/support/Await.h"
#include "ui/pages/CustomerPicker.h"
#include "ui/pages/SmallTable.h"
#include "ui/support/Metrics.h"

#include <QLabel>
#include <QPushButton>

namespace shopdesk {

namespace {

QString addressOf(const CustomerDetail &customer)
{
    const QString town = QStringList{customer.postcode, customer.city}.join(u' ').trimmed();
    QStringList parts{customer.street, town, customer.country};
    parts.removeAll(QString());
    return parts.join(u", "_qs);
}

} // namespace

MergeCustomersDialog::MergeCustomersDialog(const PageContext &context, QWidget *parent)
    : RecordDialog(u"mergeCustomersDialog"_qs, context.data, context.prompts, parent)
    , m_other(new CustomerPicker(context, CustomerPicker::NewOnes::NotOffered))
    , m_sides(new SmallTable(u"mergeSides"_qs, 2, {}))
    , m_summary(new QLabel)
    , m_turn(new QPushButton)
{
    m_other->setObjectName(u"duplicate"_qs);
    addField(u"duplicate"_qs, m_other);
    m_sides->setFocusPolicy(Qt::TabFocus);
    m_sides->setSelectionMode(QAbstractItemView::NoSelection);
    m_summary->setObjectName(u"mergeSummary"_qs);
    m_summary->setWordWrap(true);
    m_turn->setObjectName(u"turnRound"_qs);
    m_turn->setAutoDefault(false);
    bodyLayout()->addWidget(m_sides);
    bodyLayout()->addWidget(m_turn, 0, Qt::AlignLeft);
    bodyLayout()->addWidget(m_summary);
    setMinimumWidth(2 * metrics::kDialogWidth - 14 * metrics::kGrid);
    connect(m_other, &CustomerPicker::customerChosen, this, &MergeCustomersDialog::takeChoice);
    connect(m_turn, &QPushButton::clicked, this, &MergeCustomersDialog::turnRound);
    FormDialog::ready();
}

void MergeCustomersDialog::setCustomer(CustomerId customer)
{
    read(customer, &MergeCustomersDialog::m_keep);
    m_other->setFocus();
}

void MergeCustomersDialog::read(CustomerId customer,
                                std::optional<Side> MergeCustomersDialog::*side)
{
    await(data().read<Side>(
                  [customer](Transaction &transaction, const ReadScope &scope) -> Result<Side> {
                      SD_ASSIGN(detail, customerDetail(transaction, scope, customer));
                      SD_ASSIGN(belongings, customerBelongings(transaction, scope, customer));
                      return Side{.detail = detail, .belongings = belongings};
                  }),
          this, [this, side](const Result<Side> &answer) {
              if (!answer)
                  return showError(answer.error());
              this->*side = *answer;
              render();
          });
}

void MergeCustomersDialog::takeChoice()
{
    m_duplicate.reset();
    if (const auto chosen = m_other->customer())
        read(*chosen, &MergeCustomersDialog::m_duplicate);
    render();
}

void MergeCustomersDialog::turnRound()
{
    std::swap(m_keep, m_duplicate);
    if (m_duplicate)
        m_other->setCustomer(m_duplicate->detail.id, m_duplicate->detail.name);
    render();
}

QStringList MergeCustomersDialog::cells(const QString &head, QString (*text)(const Side &)) const
{
    const auto of = [text](const std::optional<Side> &side) {
        return side ? text(*side) : QString();
    };
    return {head, of(m_keep), of(m_duplicate)};
}

void MergeCustomersDialog::render()
{
    const QList<SmallTable::Row> rows{
            {cells(tr("Name"), [](const Side &s) { return s.detail.name; }), {}, true},
            {cells(tr("Card"), [](const Side &s) { return s.detail.number; })},
            {cells(tr("Phone"), [](const Side &s) { return s.detail.phone; })},
            {cells(tr("E-mail"), [](const Side &s) { return s.detail.email; })},
            {cells(tr("Address"), [](const Side &s) { return addressOf(s.detail); })},
            {cells(tr("Login"), [](const Side &s) { return s.detail.login; })},
            {cells(tr("Orders"),
                   [](const Side &s) { return QString::number(s.belongings.orders); })},
            {cells(tr("Vouchers"),
                   [](const Side &s) { return QString::number(s.belongings.vouchers); })}};
    m_sides->setRows(rows);
    m_summary->setText(summary());
    m_turn->setEnabled(m_keep && m_duplicate);
    // Only now it is known whether the choice is right: the record had to be read.
    if (m_duplicate)
        field(u"duplicate"_qs)->setProblem(problem(u"duplicate"_qs));
}

QString MergeCustomersDialog::summary() const
{
    if (!m_keep || !m_duplicate)
        return tr("Choose the other record of the same person.");
    const CustomerBelongings &goes = m_duplicate->belongings;
    QStringList parts;
    if (goes.orders > 0)
        parts += tr("%Ln order(s)", nullptr, int(goes.orders));
    if (goes.carts > 0)
        parts += tr("%Ln cart(s)", nullptr, int(goes.carts));
    if (goes.vouchers > 0)
        parts += tr("%Ln voucher(s)", nullptr, int(goes.vouchers));
    if (goes.addresses > 0)
        parts += tr("%Ln further address(es)", nullptr, int(goes.addresses));
    parts += tr("the groups and whatever is empty on the left");
    return tr("To %1 will go: %2. Orders keep the name that was printed. %3 remains as an inactive "
              "record that leads to the kept one.")
            .arg(m_keep->detail.name, parts.join(u", "_qs), m_duplicate->detail.name);
}

CommandValue MergeCustomersDialog::command() const
{
    return MergeCustomers{CustomerRef(m_keep ? m_keep->detail.id : CustomerId()),
                          CustomerRef(m_duplicate ? m_duplicate->detail.id : CustomerId())};
}

QString MergeCustomersDialog::problem(const QString &key) const
{
    if (key != u"duplicate"_qs)
        return {};
    if (!m_duplicate)
        return tr("Choose the other record.");
    if (m_keep && m_keep->detail.id == m_duplicate->detail.id)
        return tr("This is the same record.");
    if (m_keep && m_keep->detail.account && m_duplicate->detail.account)
        return tr("Both have an account to sign in with, and one customer has one account.");
    return {};
}

void MergeCustomersDialog::retranslate()
{
    setHeading(tr("Merge two records of one customer"), tr("This cannot be undone."));
    submitButton()->setText(tr("Merge"));
    field(u"duplicate"_qs)->setLabel(tr("&The other record: name, phone or card"));
    m_turn->setText(tr("&Keep the other one instead"));
    m_sides->setHeads(tr("Both records"), {QString(), tr("Kept"), tr("Merged into it")});
    render();
}

} // namespace shopdesk
