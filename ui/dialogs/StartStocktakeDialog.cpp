// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/StartStocktakeDialog.h"

#include "models/support/Await.h"
#include "models/support/StocktakeWords.h"
#include "ui/dialogs/ShopChoices.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace shopdesk {

StartStocktakeDialog::StartStocktakeDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"startStocktakeDialog"_qs, service, prompts, parent)
    , m_shop(new QComboBox)
    , m_scope(new QComboBox)
    , m_category(new QComboBox)
    , m_shelf(new QComboBox)
    , m_note(new QLineEdit)
{
    for (const StocktakeScope scope : allStocktakeScopes())
        m_scope->addItem(QString(), stocktakeScopeName(scope));
    m_shelf->setEditable(true); // long lists are found by typing
    m_note->setMaxLength(2000);
    addField(u"shop"_qs, m_shop);
    addField(u"scope"_qs, m_scope);
    addField(u"category"_qs, m_category);
    addField(u"shelf"_qs, m_shelf);
    addField(u"note"_qs, m_note);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &StartStocktakeDialog::showPart);
    connect(m_shop, &QComboBox::currentIndexChanged, this, &StartStocktakeDialog::readShelves);
    showPart();
    FormDialog::ready();
    readCategories();
}

void StartStocktakeDialog::setShops(const std::vector<ShopChoice> &shops, ShopId current)
{
    fillShops(m_shop, shops, current);
    markUnchanged();
}

void StartStocktakeDialog::readCategories()
{
    await(data().read<std::vector<CategoryNode>>(
                  [](Transaction &transaction, const ReadScope &scope) {
                      return categoryTree(transaction, scope);
                  }),
          this, [this](const Result<std::vector<CategoryNode>> &tree) {
              if (!tree)
                  return showError(tree.error());
              const QSignalBlocker quiet(m_category); // nobody has chosen anything yet
              for (const CategoryNode &node : *tree)
                  m_category->addItem(QString(4 * node.level, u' ') + node.name,
                                      node.id.toString());
              m_category->setCurrentIndex(-1);
          });
}

void StartStocktakeDialog::readShelves()
{
    const auto shop = ShopId::parse(m_shop->currentData().toString());
    if (!shop)
        return;
    await(data().read<std::vector<ShelfBooks>>(
                  [id = *shop](Transaction &transaction, const ReadScope &scope) {
                      return shelvesOf(transaction, scope, id);
                  }),
          this, [this](const Result<std::vector<ShelfBooks>> &shelves) {
              if (!shelves)
                  return showError(shelves.error());
              const QSignalBlocker quiet(m_shelf); // what was typed stays, and what is said of it
              const QString typed = m_shelf->currentText();
              m_shelf->clear();
              for (const ShelfBooks &shelf : *shelves)
                  m_shelf->addItem(shelf.shelf);
              m_shelf->setCurrentText(typed);
          });
}

StocktakeScope StartStocktakeDialog::scope() const
{
    return stocktakeScopeFromName(m_scope->currentData().toString()).value_or(StocktakeScope::Shop);
}

void StartStocktakeDialog::showPart()
{
    field(u"category"_qs)->setVisible(scope() == StocktakeScope::Category);
    field(u"shelf"_qs)->setVisible(scope() == StocktakeScope::Shelf);
}

CommandValue StartStocktakeDialog::command() const
{
    StartStocktake start{.shop = ShopRef(m_shop->currentData().toString()),
                         .scope = m_scope->currentData().toString(),
                         .category = {},
                         .shelf = {},
                         .note = m_note->text().trimmed()};
    if (scope() == StocktakeScope::Category)
        start.category = CategoryRef(m_category->currentData().toString());
    if (scope() == StocktakeScope::Shelf)
        start.shelf = m_shelf->currentText().trimmed();
    return start;
}

QString StartStocktakeDialog::problem(const QString &key) const
{
    if (key == u"shop"_qs && m_shop->currentData().isNull())
        return tr("Choose the shop that is counted.");
    if (key == u"category"_qs && scope() == StocktakeScope::Category &&
        m_category->currentData().isNull())
        return tr("Choose a category.");
    if (key == u"shelf"_qs && scope() == StocktakeScope::Shelf &&
        m_shelf->currentText().trimmed().isEmpty())
        return tr("Say which shelf.");
    return {};
}

void StartStocktakeDialog::retranslate()
{
    setHeading(tr("Start a stocktake"),
               tr("Several people may count at once, and the shop goes on selling: what is sold "
                  "after a book was counted stays sold."));
    submitButton()->setText(tr("Start counting"));
    field(u"shop"_qs)->setLabel(tr("&Shop"));
    field(u"scope"_qs)->setLabel(tr("&What is counted"));
    field(u"category"_qs)->setLabel(tr("&Category, with all below it"));
    field(u"shelf"_qs)->setLabel(tr("S&helf"));
    field(u"note"_qs)->setLabel(tr("&Note (may be left out)"));
    for (int i = 0; i < m_scope->count(); ++i) {
        const auto each = stocktakeScopeFromName(m_scope->itemData(i).toString());
        m_scope->setItemText(i, StocktakeWords::scope(each.value_or(StocktakeScope::Shop)));
    }
}

} // namespace shopdesk
