// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ShopDetailPane.h"

#include "models/support/Formats.h"
#include "ui/pages/SmallTable.h"
#include "ui/support/OpeningHours.h"
#include "ui/widgets/KeyValueList.h"

#include <QLabel>
#include <QVBoxLayout>

namespace shopdesk {

ShopDetailPane::ShopDetailPane(const PageContext &context, QWidget *parent)
    : DetailPane(u"shopDetail"_qs, context, parent)
    , m_title(addTitle())
    , m_facts(new KeyValueList)
{
    addButtonRow();
    content()->addWidget(m_facts);
    m_staffHeading = addHeading(u"staffHeading"_qs);
    m_staff = new SmallTable(u"staff"_qs, 0, {});
    content()->addWidget(m_staff);
    ready();
}

void ShopDetailPane::read()
{
    const auto id = ShopId::parse(recordId());
    if (!id)
        return;
    readOne<ShopDetail>(
            [id = *id](Transaction &transaction, const ReadScope &scope) {
                return shopDetail(transaction, scope, id);
            },
            [this](ShopDetail shop) { m_shop = std::move(shop); });
}

void ShopDetailPane::forget()
{
    m_shop.reset();
}

void ShopDetailPane::render()
{
    const Formats formats;
    const QString town = (m_shop->postcode + u' ' + m_shop->city).trimmed();
    QStringList address{m_shop->street, town, Formats::country(m_shop->country)};
    address.removeAll(QString());
    m_title->setText(m_shop->name);
    m_facts->setRows(
            {{tr("Code"), m_shop->code},
             {tr("Address"), address.join(u'\n')},
             {tr("Opening hours"), openingHoursWords(m_shop->openingHours, formats.locale())},
             {tr("Time zone"), m_shop->timeZone},
             {tr("Prices"), m_shop->pricesIncludeTax ? tr("with tax") : tr("without tax")},
             {tr("State"), m_shop->active ? tr("Active") : tr("Closed")},
             {tr("Books"), formats.integer(m_shop->bookCount)},
             {tr("On hand"), formats.integer(m_shop->onHand)}});
    QList<SmallTable::Row> rows;
    for (const ShopStaff &person : m_shop->staff)
        rows += {{person.name, person.login}, person.id.toString()};
    m_staff->setRows(rows);
    m_staff->setVisible(!rows.isEmpty());
    m_staffHeading->setVisible(!rows.isEmpty());
}

void ShopDetailPane::retranslate()
{
    setHint(tr("Select a shop to see where it is and who works there."));
    m_staffHeading->setText(tr("Staff"));
    m_staff->setHeads(tr("Staff of the shop"), {tr("Name"), tr("Login")});
}

} // namespace shopdesk
