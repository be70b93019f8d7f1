// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PromotionsPage.h"

#include "db/service/DataService.h"
#include "models/tables/PromotionTableModel.h"
#include "ui/dialogs/CouponDialog.h"
#include "ui/dialogs/CouponsDialog.h"
#include "ui/dialogs/PromotionDialog.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/PromotionDetailPane.h"
#include "ui/widgets/FilterBar.h"

#include <QAction>
#include <QComboBox>
#include <QTableView>

namespace shopdesk {

PromotionsPage::PromotionsPage(const PageContext &context, QWidget *parent)
    : TablePage(u"promotions"_qs, context, parent)
    , m_state(new QComboBox)
    , m_promotion(new PromotionDetailPane(context))
{
    setModel(new PromotionTableModel(context.data.pages()),
             {.stretch = u"name"_qs,
              .hidden = {u"active"_qs, u"combinable"_qs, u"coupons"_qs},
              .widths = {{u"kind"_qs, 17},
                         {u"starts_on"_qs, 10},
                         {u"ends_on"_qs, 10},
                         {u"priority"_qs, 7}}});
    addFilters();
    addActions();
    setPane(m_promotion);
    for (QAction *action : {m_edit, m_coupons}) {
        if (action->isVisible())
            m_promotion->addActionButton(action);
    }
    connect(m_promotion, &PromotionDetailPane::couponActivated, this, &PromotionsPage::editCoupon);
    ready();
    applyFilters();
}

void PromotionsPage::addFilters()
{
    m_state->setObjectName(u"activeFilter"_qs);
    m_state->addItem(QString(), true);
    m_state->addItem(QString(), false);
    m_state->addItem(QString());
    filterBar()->addFilter(m_state)->hide();
    connect(m_state, &QComboBox::activated, this, &PromotionsPage::applyFilters);
    filterBar()->withoutSearch();
}

void PromotionsPage::addActions()
{
    const DataService &service = context().data;
    m_new = addRecordAction({.name = u"newPromotion"_qs,
                             .icon = u"add"_qs,
                             .shortcut = QKeySequence::New,
                             .allowed = service.may(CommandKind::CreatePromotion)},
                            [this] { createPromotion(); });
    m_edit = addRecordAction({.name = u"editPromotion"_qs,
                              .icon = u"edit"_qs,
                              .shortcut = Qt::Key_F2,
                              .allowed = service.may(CommandKind::EditPromotion)},
                             [this] { editPromotion(); });
    m_coupons = addRecordAction({.name = u"makeCoupons"_qs,
                                 .icon = u"promotions"_qs,
                                 .allowed = service.may(CommandKind::CreateCoupons)},
                                [this] { makeCoupons(); });
    setDefaultAction(m_edit);
}

void PromotionsPage::applyFilters()
{
    std::vector<FilterValue> filters;
    if (m_state->currentData().isValid())
        filters.push_back({u"active"_qs, m_state->currentData()});
    filterBar()->setFiltered(isFiltered());
    model().setFilters(std::move(filters));
}

void PromotionsPage::resetFilters()
{
    m_state->setCurrentIndex(0);
    applyFilters();
}

bool PromotionsPage::isFiltered() const
{
    return m_state->currentIndex() > 0;
}

void PromotionsPage::updateActions()
{
    const bool shown = m_promotion->promotion().has_value();
    m_edit->setEnabled(shown);
    m_coupons->setEnabled(shown);
}

QString PromotionsPage::countText(int rows) const
{
    return tr("%Ln promotion(s)", nullptr, rows);
}

EmptyState::Content PromotionsPage::emptyContent() const
{
    const bool may = context().data.may(CommandKind::CreatePromotion);
    return {.kind = EmptyState::Kind::Empty,
            .sentence = tr("There are no promotions."),
            .more = may ? tr("A promotion makes books cheaper by itself, everywhere they are sold.")
                        : QString(),
            .action = may ? tr("New promotion…") : QString()};
}

void PromotionsPage::emptyAction()
{
    createPromotion();
}

void PromotionsPage::createPromotion()
{
    auto *dialog = new PromotionDialog(context().data, context().prompts, this);
    connect(dialog, &RecordDialog::saved, this, [this, dialog](const QJsonObject &result) {
        context().host.say(tr("The promotion “%1” was created.").arg(dialog->name()));
        select(result.value(u"id").toString());
    });
    dialog->open();
}

void PromotionsPage::editPromotion()
{
    if (!m_promotion->promotion())
        return;
    auto *dialog = new PromotionDialog(context().data, context().prompts, this);
    dialog->setPromotion(*m_promotion->promotion());
    connect(dialog, &RecordDialog::saved, this,
            [this] { context().host.say(tr("The promotion was changed.")); });
    dialog->open();
}

void PromotionsPage::makeCoupons()
{
    if (!m_promotion->promotion())
        return;
    auto *dialog = new CouponsDialog(context().data, context().prompts, this);
    dialog->setPromotion(*m_promotion->promotion());
    connect(dialog, &RecordDialog::saved, this, [this](const QJsonObject &result) {
        context().host.say(tr("%Ln coupon(s) were made.", nullptr,
                              int(result.value(u"codes").toArray().size())));
    });
    dialog->open();
}

void PromotionsPage::editCoupon(const PromotionCoupon &coupon)
{
    if (!context().data.may(CommandKind::EditCoupon))
        return;
    auto *dialog = new CouponDialog(context().data, context().prompts, this);
    dialog->setCoupon(coupon);
    connect(dialog, &RecordDialog::saved, this,
            [this] { context().host.say(tr("The coupon was changed.")); });
    dialog->open();
}

void PromotionsPage::retranslate()
{
    setTitle(tr("Promotions"));
    table()->setAccessibleName(tr("Promotions"));
    m_state->setAccessibleName(tr("State"));
    const QStringList states{tr("Active"), tr("Ended"), tr("Active and ended")};
    for (int i = 0; i < states.size(); ++i)
        m_state->setItemText(i, states[i]);
    m_new->setText(tr("New promotion…"));
    m_edit->setText(tr("Edit…"));
    m_coupons->setText(tr("Create coupons…"));
}

} // namespace shopdesk
