// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/TransferDialog.h"

#include "ui/dialogs/ShopChoices.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace shopdesk {

TransferDialog::TransferDialog(const PageContext &context, QWidget *parent)
    : TransferLinesDialog(u"transferDialog"_qs, context, 1, parent)
    , m_way(new QComboBox)
    , m_from(new QComboBox)
    , m_to(new QComboBox)
    , m_note(new QLineEdit)
{
    m_way->addItems({QString(), QString()});
    addField(u"way"_qs, m_way);
    addPair({addField(u"from_shop"_qs, m_from), addField(u"to_shop"_qs, m_to)});
    addPicker();
    addLines();
    addField(u"note"_qs, m_note);
    m_note->setMaxLength(500);
    connect(m_way, &QComboBox::currentIndexChanged, this, &TransferDialog::showWay);
    connect(m_from, &QComboBox::currentIndexChanged, this, &TransferDialog::showAvailable);
    FormDialog::ready();
    picker()->setFocus();
}

void TransferDialog::setShops(const std::vector<ShopChoice> &shops, ShopId current)
{
    m_current = current;
    const auto other = std::ranges::find_if(
            shops, [current](const ShopChoice &shop) { return shop.id != current; });
    fillShops(m_from, shops, other == shops.end() ? current : other->id);
    fillShops(m_to, shops, current);
    markUnchanged();
}

TransferDialog::Way TransferDialog::way() const
{
    return Way(m_way->currentIndex());
}

ShopId TransferDialog::from() const
{
    return ShopId::parse(m_from->currentData().toString()).value_or(ShopId());
}

// Whoever sends does so from their own shop, whoever asks for it.
void TransferDialog::showWay()
{
    const bool sends = way() == Way::Send;
    auto *own = sends ? m_from : m_to;
    auto *other = sends ? m_to : m_from;
    const auto current = m_current.toString();
    if (own->currentData() != current && other->currentData() == current) {
        other->setCurrentIndex(own->currentIndex());
        own->setCurrentIndex(own->findData(current));
    }
    submitButton()->setText(sends ? tr("Send") : tr("Ask for them"));
}

void TransferDialog::addBook(const BookPick &book)
{
    take(book);
}

void TransferDialog::take(const BookPick &book)
{
    m_known.insert(book.id, book);
    if (const int row = lines()->rowOf(book.id); row >= 0)
        return lines()->setCopies(row, lines()->copies(row) + 1);
    lines()->add({.book = book.id,
                  .code = book.code,
                  .title = book.title,
                  .known = {book.availableIn(from())}});
}

void TransferDialog::showAvailable()
{
    const auto rows = lines()->rows();
    for (int row = 0; row < int(rows.size()); ++row)
        lines()->setKnown(row, {m_known.value(rows.at(row).book).availableIn(from())});
}

CommandValue TransferDialog::command() const
{
    const ShopRef giving(m_from->currentData().toString());
    const ShopRef getting(m_to->currentData().toString());
    const auto note = m_note->text().trimmed();
    if (way() == Way::Send)
        return DispatchTransfer{.transfer = {},
                                .fromShop = giving,
                                .toShop = getting,
                                .lines = chosen(),
                                .note = note};
    return RequestTransfer{.fromShop = giving, .toShop = getting, .lines = chosen(), .note = note};
}

QString TransferDialog::problem(const QString &key) const
{
    if (key == u"to_shop"_qs && m_from->currentData() == m_to->currentData())
        return tr("A shop sends nothing to itself.");
    return TransferLinesDialog::problem(key);
}

void TransferDialog::retranslate()
{
    setHeading(tr("New transfer"), tr("Copies go from one shop to another."));
    m_way->setItemText(int(Way::Ask), tr("Ask the other shop for copies"));
    m_way->setItemText(int(Way::Send), tr("Send copies now"));
    field(u"way"_qs)->setLabel(tr("&What to do"));
    field(u"from_shop"_qs)->setLabel(tr("&From"));
    field(u"to_shop"_qs)->setLabel(tr("&To"));
    field(u"note"_qs)->setLabel(tr("&Note (may be left out)"));
    lines()->setHeads({tr("Available")}, tr("Copies"));
    retranslateLines();
    showWay();
}

} // namespace shopdesk
