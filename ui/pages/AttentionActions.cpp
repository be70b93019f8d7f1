// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AttentionActions.h"

#include "db/service/DataService.h"
#include "ui/dialogs/AssignAttentionDialog.h"
#include "ui/dialogs/SettleAttentionDialog.h"
#include "ui/pages/AssortmentPage.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/RunCommand.h"
#include "ui/pages/ShopRights.h"
#include "ui/support/Icons.h"

#include <QAction>
#include <QWidget>

namespace shopdesk {

AttentionActions::AttentionActions(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
    m_settle = add(u"settleAttention"_qs, u"place-order"_qs, Qt::CTRL | Qt::SHIFT | Qt::Key_D,
                   &AttentionActions::settle);
    m_order = add(u"orderMore"_qs, u"receiving"_qs, Qt::CTRL | Qt::SHIFT | Qt::Key_O,
                  &AttentionActions::orderMore);
    m_transfer = add(u"openTransfer"_qs, u"transfers"_qs, Qt::CTRL | Qt::SHIFT | Qt::Key_T,
                     &AttentionActions::openTransfer);
    m_return = add(u"openReturns"_qs, u"history"_qs, Qt::CTRL | Qt::SHIFT | Qt::Key_B,
                   &AttentionActions::openReturns);
    m_assortment = add(u"showInAssortment"_qs, u"assortment"_qs, Qt::CTRL | Qt::SHIFT | Qt::Key_A,
                       &AttentionActions::showInAssortment);
    m_takeOver = add(u"takeOver"_qs, u"user"_qs, Qt::CTRL | Qt::Key_U, &AttentionActions::takeOver);
    m_assign = add(u"assignAttention"_qs, u"customers"_qs, Qt::CTRL | Qt::SHIFT | Qt::Key_U,
                   &AttentionActions::assign);
}

QAction *AttentionActions::add(const QString &name, const QString &icon,
                               const QKeySequence &shortcut, void (AttentionActions::*triggered)())
{
    auto *action = new QAction(icons::named(icon), QString(), m_page);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, triggered);
    m_actions += action;
    return action;
}

bool AttentionActions::may(CommandKind kind) const
{
    const auto &person = m_context.data.signedIn();
    if (!m_context.data.may(kind))
        return false;
    return m_entry->transfer || (person && m_entry->ownerLogin == person->login) ||
           m_context.data.scope().over(ReadArea::Attention) == Scope::All ||
           (m_entry->shop && mayIn(m_context.data, kind, *m_entry->shop));
}

void AttentionActions::setEntry(const std::optional<AttentionEntry> &entry)
{
    m_entry = entry;
    const auto &person = m_context.data.signedIn();
    const bool isItem = entry && entry->item;
    const bool isBook = entry && entry->book && entry->shop;
    m_settle->setEnabled(isItem && may(entry->transfer ? CommandKind::SettleTransfer
                                                       : CommandKind::SettleAttention));
    m_assign->setEnabled(isItem && may(CommandKind::AssignAttention));
    m_takeOver->setEnabled(m_assign->isEnabled() && person && entry->ownerLogin != person->login);
    m_transfer->setEnabled(entry && entry->transfer && m_context.data.may(ReadArea::Transfers));
    m_assortment->setEnabled(isBook);
    const bool isOverdue = entry && entry->kind == AttentionKind::OverdueReturn;
    m_return->setEnabled(isOverdue && m_context.data.may(CommandKind::CreateSupplierReturn));
    m_order->setEnabled(isBook && !isOverdue &&
                        m_context.data.may(CommandKind::CreatePurchaseOrder));
}

void AttentionActions::triggerMain()
{
    for (QAction *action : {m_settle, m_order, m_return, m_assortment}) {
        if (action->isEnabled())
            return action->trigger();
    }
}

void AttentionActions::showInAssortment()
{
    const auto entry = *m_entry;
    if (auto *page = qobject_cast<AssortmentPage *>(m_context.host.openPage(PageId::Assortment))) {
        page->showShop(*entry.shop);
        page->select(entry.book->toString());
    }
}

void AttentionActions::orderMore()
{
    m_context.host.openPage(PageId::LowStock);
}

void AttentionActions::openReturns()
{
    m_context.host.openPage(PageId::SupplierReturns);
}

void AttentionActions::openTransfer()
{
    m_context.host.showRecord(PageId::Transfers, m_entry->transfer->toString());
}

void AttentionActions::settle()
{
    settleAttention(*m_entry, m_context, m_page);
}

void AttentionActions::assign()
{
    auto *dialog = new AssignAttentionDialog(m_context.data, m_context.prompts, m_page);
    dialog->setItem(*m_entry->item, m_entry->subject, m_entry->ownerLogin);
    connect(dialog, &RecordDialog::saved, this,
            [this] { m_context.host.say(tr("Whoever sees to it was changed.")); });
    dialog->open();
}

void AttentionActions::takeOver()
{
    runCommand(this, m_context,
               AssignAttention{.item = *m_entry->item,
                               .owner = AccountRef(m_context.data.scope().account)},
               [this](const QJsonObject &) { m_context.host.say(tr("You see to it now.")); });
}

void AttentionActions::retranslate()
{
    m_settle->setText(tr("Settle…"));
    m_order->setText(tr("Draft a purchase order"));
    m_return->setText(tr("Open the returns"));
    m_transfer->setText(tr("Open the transfer"));
    m_assortment->setText(tr("Show in assortment"));
    m_takeOver->setText(tr("I see to it"));
    m_assign->setText(tr("Give to somebody…"));
}

} // namespace shopdesk
