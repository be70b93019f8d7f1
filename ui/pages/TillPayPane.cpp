// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TillPayPane.h"

#include "db/domain/ScannedCode.h"
#include "db/domain/VoucherCode.h"
#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "models/support/Formats.h"
#include "ui/pages/SmallTable.h"
#include "ui/support/Fonts.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/MessagePanel.h"
#include "ui/widgets/MoneyEdit.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

constexpr Qt::Key kKindKeys[] = {Qt::Key_F6, Qt::Key_F7, Qt::Key_F8, Qt::Key_F9};

}

TillPayPane::TillPayPane(const PageContext &context, QWidget *parent)
    : TillPane(u"tillPay"_qs, parent)
    , m_context(context)
    , m_caption(new QLabel)
    , m_figure(nullptr)
    , m_note(new QLabel)
    , m_reference(new QLineEdit)
    , m_amount(new MoneyEdit)
    , m_entries(new SmallTable(u"tillTenders"_qs, 0, {1}))
    , m_takeBack(new QPushButton)
{
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_caption->setAlignment(Qt::AlignRight);
    body()->addWidget(m_caption);
    m_figure = addFigure(u"tillPayFigure"_qs);
    m_note->setObjectName(u"tillPayNote"_qs);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignRight);
    body()->addWidget(m_note);
    buildKinds();
    buildFields();
    ready();
}

void TillPayPane::buildKinds()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(metrics::kHalf);
    for (const TenderKind kind : payableTenderKinds()) {
        const int place = int(m_kinds.size());
        auto *action = new QAction(this);
        action->setObjectName(u"tender"_qs + tenderKindName(kind));
        action->setShortcut(kKindKeys[place]);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, kind] { choose(kind); });
        addAction(action);
        m_kinds += action;
        auto *button = new QToolButton;
        button->setObjectName(action->objectName() + u"Button"_qs);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumHeight(metrics::kControlHeight);
        grid->addWidget(button, place, 0);
    }
    body()->addLayout(grid);
    body()->addSpacing(metrics::kGrid);
}

void TillPayPane::buildFields()
{
    const Currency currency = m_context.data.workspace().currency;
    m_reference->setObjectName(u"tenderReference"_qs);
    m_reference->setMaxLength(60);
    m_amount->setObjectName(u"tenderAmount"_qs);
    m_amount->setFont(fonts::title(font()));
    m_amount->setCurrency(currency.code(), currency.minorDigits()); // its margin goes by the font
    m_amount->setMinimumHeight(metrics::kControlHeight + metrics::kGrid);
    m_referenceLabel = addField(m_reference);
    m_amountLabel = addField(m_amount);
    setFirst(m_amount);
    m_takeBack->setObjectName(u"tenderTakeBack"_qs);
    m_takeBack->setAutoDefault(true);
    body()->addWidget(m_entries);
    body()->addWidget(m_takeBack, 0, Qt::AlignRight);
    body()->addStretch();
    connect(m_amount, &QLineEdit::textChanged, this, &TillPayPane::showState);
    connect(m_reference, &QLineEdit::textEdited, this, [this] {
        m_voucher.reset();
        showState();
    });
    connect(m_takeBack, &QPushButton::clicked, this, &TillPayPane::takeBack);
}

void TillPayPane::ask(const Money &due)
{
    m_due = due;
    m_sheet = TenderSheet(due);
    m_kind = TenderKind::Cash;
    choose(m_kind);
    showEntries();
}

void TillPayPane::setDue(const Money &due)
{
    if (m_due == due)
        return;
    const bool asked = m_amount->minorUnits() == m_sheet.askMinor(m_kind);
    m_due = due;
    m_sheet.setDue(due);
    if (asked)
        prefill();
    showState();
}

void TillPayPane::setCustomerKnown(const QString &name)
{
    m_customer = name;
    showState();
}

void TillPayPane::enter()
{
    TillPane::enter();
    showState();
}

void TillPayPane::choose(TenderKind kind)
{
    m_kind = kind;
    m_voucher.reset();
    m_reference->clear();
    clearMessage();
    const bool isVoucher = kind == TenderKind::Voucher;
    m_reference->setVisible(isVoucher);
    m_referenceLabel->setVisible(isVoucher);
    const auto kinds = payableTenderKinds();
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setChecked(kinds[size_t(i)] == kind);
    prefill();
    if (isVoucher)
        m_reference->setFocus();
}

void TillPayPane::prefill()
{
    m_amount->setMinorUnits(m_sheet.askMinor(m_kind));
    m_amount->setFocus();
    m_amount->selectAll();
    showState();
}

void TillPayPane::takeBack()
{
    m_sheet.removeLast();
    showEntries();
    prefill();
}

bool TillPayPane::takesScan(const QString &code)
{
    if (isBusy() || ScannedCode::parse(code) || !VoucherCode::parse(code))
        return false;
    choose(TenderKind::Voucher);
    m_reference->setText(code);
    lookUp(code);
    return true;
}

void TillPayPane::lookUp(const QString &code)
{
    startBusy();
    await(m_context.data.read<VoucherState>(
                  [code](Transaction &transaction, const ReadScope &scope) {
                      return voucherState(transaction, scope, code);
                  }),
          this, [this](const Result<VoucherState> &voucher) { takeVoucher(voucher); });
}

// What this sale has taken from it already is not there a second time.
Result<VoucherState> TillPayPane::withoutTaken(VoucherState voucher) const
{
    const QVariantMap facts{{u"code"_qs, voucher.code}};
    if (!voucher.active)
        return fail(ErrorKind::Refused, u"voucher_ended"_qs, {}, facts);
    for (const TenderSheet::Entry &entry : m_sheet.entries()) {
        if (entry.kind == TenderKind::Voucher && entry.reference == voucher.code)
            voucher.balanceMinor -= entry.givenMinor;
    }
    if (voucher.balanceMinor <= 0)
        return fail(ErrorKind::Refused, u"voucher_empty"_qs, {}, facts);
    return voucher;
}

void TillPayPane::takeVoucher(const Result<VoucherState> &found)
{
    const auto voucher = found ? withoutTaken(*found) : found;
    if (!voucher)
        return showError(voucher.error());
    endBusy();
    m_voucher = *voucher;
    m_reference->setText(voucher->code);
    m_amount->setMinorUnits(std::min(voucher->balanceMinor, m_sheet.askMinor(m_kind)));
    m_amount->setFocus();
    m_amount->selectAll();
    showState();
}

TenderSheet TillPayPane::withField() const
{
    TenderSheet sheet = m_sheet;
    const qint64 given = m_amount->minorUnits().value_or(0);
    const bool isTooLittleForCoins = m_kind == TenderKind::Cash && m_sheet.leftMinor() > 0 &&
                                     m_sheet.askMinor(TenderKind::Cash) == 0;
    if (given > 0 || isTooLittleForCoins)
        sheet.add({m_kind, given, m_reference->text().trimmed()});
    return sheet;
}

QString TillPayPane::problem() const
{
    const auto given = m_amount->minorUnits();
    if (!given && !m_amount->text().trimmed().isEmpty())
        return tr("This is not an amount of money.");
    if (m_kind == TenderKind::Voucher && !m_voucher)
        return tr("Scan or type the code of the voucher.");
    if (m_kind == TenderKind::Account && m_customer.isEmpty())
        return tr("An account needs a customer: choose one with F2 first.");
    if (m_kind != TenderKind::Cash && given.value_or(0) > std::max<qint64>(0, m_sheet.leftMinor()))
        return tr("Only cash can be more than what is due.");
    if (m_voucher && given.value_or(0) > m_voucher->balanceMinor)
        return tr("The voucher is worth no more than %1.").arg(money(m_voucher->balanceMinor));
    if (given.value_or(0) == 0 && !withField().isCovered())
        return tr("Enter what was handed over.");
    return {};
}

void TillPayPane::submit()
{
    const QString code = m_reference->text().trimmed();
    if (m_kind == TenderKind::Voucher && !m_voucher && !code.isEmpty())
        return lookUp(code);
    if (const QString why = problem(); !why.isEmpty())
        return message()->showMessage(MessagePanel::Tone::Negative, why);
    const TenderSheet sheet = withField();
    if (!sheet.isCovered()) {
        m_sheet = sheet;
        showEntries();
        return choose(TenderKind::Cash);
    }
    QList<PayOrderTender> tenders;
    for (const TenderSheet::Entry &entry : sheet.entries())
        tenders += {tenderKindName(entry.kind), entry.givenMinor, entry.reference};
    startBusy();
    Q_EMIT paid(tenders);
}

QString TillPayPane::money(qint64 minor) const
{
    return Formats().money(minor, m_context.data.workspace().currency.code());
}

void TillPayPane::showState()
{
    const TenderSheet sheet = withField();
    const bool change = sheet.isCovered() && sheet.changeMinor() > 0;
    m_caption->setText(change ? tr("Change") : tr("Still to pay"));
    m_figure->setText(money(change ? sheet.changeMinor() : m_sheet.askMinor(m_kind)));
    m_figure->setAccessibleName(m_caption->text());
    QStringList notes;
    if (m_voucher)
        notes += tr("On the voucher: %1").arg(money(m_voucher->balanceMinor));
    if (const qint64 rounding = sheet.roundingMinor(); rounding != 0)
        notes += tr("Rounded to coins: %1").arg(money(rounding));
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
    button()->setText(sheet.isCovered() ? tr("Finish the sale") : tr("Take it; the rest remains"));
}

void TillPayPane::showEntries()
{
    QList<SmallTable::Row> rows;
    for (const TenderSheet::Entry &entry : m_sheet.entries())
        rows += {.cells = {Formats::tenderKind(tenderKindName(entry.kind)),
                           money(entry.givenMinor)}};
    m_entries->setRows(rows);
    m_entries->setVisible(!rows.isEmpty());
    m_takeBack->setVisible(!rows.isEmpty());
}

void TillPayPane::retranslate()
{
    setHeading(tr("Payment"));
    const auto kinds = payableTenderKinds();
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setText(
                u"%1  %2"_qs.arg(Formats::tenderKind(tenderKindName(kinds[size_t(i)])),
                                 m_kinds[i]->shortcut().toString(QKeySequence::NativeText)));
    m_referenceLabel->setText(tr("&Code of the voucher"));
    m_reference->setAccessibleName(tr("Code of the voucher"));
    m_reference->setPlaceholderText(tr("Scan or type it, then Enter"));
    m_amountLabel->setText(tr("&Handed over"));
    m_amount->setAccessibleName(tr("Handed over"));
    m_entries->setHeads(tr("Taken so far"), {tr("Taken so far"), tr("Amount")});
    m_takeBack->setText(tr("Give the last one &back"));
    showEntries();
    showState();
}

} // namespace shopdesk
