// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/AssortmentDialog.h"

#include "db/domain/Quantity.h"

#include <QLineEdit>
#include <QPushButton>

namespace shopdesk {

namespace {

constexpr int kLongestShelf = 30;

} // namespace

AssortmentDialog::AssortmentDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"assortmentDialog"_qs, service, prompts, parent)
    , m_shelf(new QLineEdit)
    , m_level(new QLineEdit)
{
    m_shelf->setMaxLength(kLongestShelf);
    addPair({addBound(binding::text(u"shelf"_qs, m_shelf), m_shelf),
             addBound(binding::optionalNumber(u"reorder_level"_qs, m_level), m_level)});
    FormDialog::ready();
    setRecord({});
}

void AssortmentDialog::setPlace(const Place &place)
{
    m_place = place;
    setRecord({{u"shelf"_qs, place.shelf},
               {u"reorder_level"_qs, place.reorderLevel ? QJsonValue(*place.reorderLevel)
                                                        : QJsonValue(QJsonValue::Null)}});
    retranslate();
}

bool AssortmentDialog::hasWork() const
{
    return !changes().empty();
}

CommandValue AssortmentDialog::command() const
{
    return EditAssortment{ShopRef(m_place.shop), BookRef(m_place.book), changes()};
}

QString AssortmentDialog::problem(const QString &key) const
{
    if (key != u"reorder_level"_qs || m_level->text().trimmed().isEmpty())
        return {};
    bool isNumber = false;
    const auto level = m_level->text().trimmed().toLongLong(&isNumber);
    return isNumber && level >= 0 && level <= Quantity::kMax
                   ? QString()
                   : tr("A whole number of copies, or nothing.");
}

void AssortmentDialog::retranslate()
{
    setHeading(tr("Shelf and reorder level"),
               tr("“%1” in %2").arg(m_place.title, m_place.shopName));
    submitButton()->setText(tr("Save"));
    field(u"shelf"_qs)->setLabel(tr("&Shelf"));
    field(u"reorder_level"_qs)->setLabel(tr("&Reorder at"));
    field(u"reorder_level"_qs)->setHint(tr("Empty: never by itself."));
}

} // namespace shopdesk
