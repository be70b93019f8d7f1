// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/PromotionDialog.h"

#include "db/domain/Promotion.h"
#include "db/queries/CategoryQueries.h"
#include "db/queries/ShopQueries.h"
#include "models/support/Await.h"
#include "models/support/Formats.h"
#include "ui/dialogs/CategoryChecks.h"
#include "ui/dialogs/CheckList.h"
#include "ui/dialogs/PromotionRecord.h"
#include "ui/widgets/MoneyEdit.h"
#include "ui/widgets/TextBox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

namespace shopdesk {

namespace {

const auto kDateFormat = Qt::ISODate;

// Judged together with the kind.
FieldBinding ofRule(FieldBinding binding)
{
    binding.group = u"rule"_qs;
    return binding;
}

template<class RefType>
QList<RefType> refs(const QJsonValue &names)
{
    QList<RefType> list;
    for (const QString &name : names.toVariant().toStringList())
        list += RefType(name);
    return list;
}

} // namespace

struct PromotionDialog::Choices
{
    std::vector<CategoryNode> categories;
    std::vector<ShopChoice> shops;
    std::vector<CustomerGroupChoice> groups;
};

PromotionDialog::PromotionDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"promotionDialog"_qs, service, prompts, parent)
    , m_name(new QLineEdit)
    , m_kind(new QComboBox)
    , m_percent(new QLineEdit)
    , m_amount(new MoneyEdit)
    , m_buy(new QLineEdit)
    , m_free(new QLineEdit)
    , m_minimum(new MoneyEdit)
    , m_from(new QLineEdit)
    , m_until(new QLineEdit)
    , m_weekdays(new CheckList(7))
    , m_priority(new QLineEdit)
    , m_combinable(new QCheckBox)
    , m_active(new QCheckBox)
    , m_coupon(new QLineEdit)
    , m_couponUses(new QLineEdit)
    , m_categories(new CategoryChecks)
    , m_books(new TextBox(3))
    , m_shops(new CheckList(4))
    , m_groups(new CheckList(3))
{
    const Currency currency = service.workspace().currency;
    for (MoneyEdit *edit : {m_amount, m_minimum})
        edit->setCurrency(currency.code(), currency.minorDigits());
    fillKinds();
    addFields();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PromotionDialog::showNumbersOfKind);
    FormDialog::ready();
    setRecord({{u"kind"_qs, u"percent"_qs},
               {u"percent_bp"_qs, QJsonValue::Null},
               {u"amount_minor"_qs, QJsonValue::Null},
               {u"minimum_minor"_qs, 0},
               {u"weekdays"_qs, Promotion::kEveryDay},
               {u"priority"_qs, 100},
               {u"active"_qs, true}});
    showNumbersOfKind();
    readChoices();
}

void PromotionDialog::addFields()
{
    using namespace binding;
    const auto dates = u"dates"_qs;
    FormField *name = addBound(text(u"name"_qs, m_name), m_name);
    FormField *kind = addBound(choice(u"kind"_qs, m_kind, u"rule"_qs), m_kind);
    FormField *percent = addBound(percentBinding(m_percent), m_percent);
    FormField *amount = addBound(money(u"amount_minor"_qs, m_amount, u"rule"_qs), m_amount);
    FormField *buy = addBound(ofRule(optionalNumber(u"buy_quantity"_qs, m_buy)), m_buy);
    FormField *free = addBound(ofRule(optionalNumber(u"free_quantity"_qs, m_free)), m_free);
    FormField *minimum = addBound(money(u"minimum_minor"_qs, m_minimum), m_minimum);
    FormField *from = addBound(optionalText(u"starts_on"_qs, m_from, dates), m_from);
    FormField *until = addBound(optionalText(u"ends_on"_qs, m_until, dates), m_until);
    FormField *weekdays = addBound(weekdaysBinding(m_weekdays), m_weekdays);
    FormField *priority = addBound(optionalNumber(u"priority"_qs, m_priority), m_priority);
    FormField *combinable = addBound(truth(u"combinable"_qs, m_combinable), m_combinable);
    FormField *active = addBound(truth(u"active"_qs, m_active), m_active);
    FormField *coupon = addField(u"coupon_code"_qs, m_coupon);
    FormField *uses = addField(u"coupon_uses"_qs, m_couponUses);
    FormField *categories = addBound(m_categories->asBinding(u"categories"_qs), m_categories);
    FormField *books = addBound(booksBinding(m_books, m_codes), m_books);
    FormField *shops = addBound(m_shops->asBinding(u"shops"_qs), m_shops);
    FormField *groups = addBound(m_groups->asBinding(u"groups"_qs), m_groups);
    setColumns(QList<Rows>{{{name},
                            {kind},
                            {percent, amount},
                            {buy, free},
                            {minimum, priority},
                            {from, until},
                            {combinable},
                            {active}},
                           {{categories}, {books}, {coupon, uses}},
                           {{weekdays}, {shops}, {groups}}});
}

void PromotionDialog::fillKinds()
{
    for (const PromotionKind kind : allPromotionKinds())
        m_kind->addItem(QString(), promotionKindName(kind));
}

void PromotionDialog::readChoices()
{
    await(data().read<Choices>(
                  [](Transaction &transaction, const ReadScope &scope) -> Result<Choices> {
                      SD_ASSIGN(categories, categoryTree(transaction, scope));
                      SD_ASSIGN(shops, shopChoices(transaction, scope));
                      SD_ASSIGN(groups, customerGroupChoices(transaction, scope));
                      return Choices{categories, shops, groups};
                  }),
          this, [this](const Result<Choices> &choices) {
              if (choices)
                  takeChoices(*choices);
              else
                  showError(choices.error());
          });
}

void PromotionDialog::takeChoices(const Choices &choices)
{
    m_categories->setTree(choices.categories);
    QList<CheckList::Entry> shops;
    for (const ShopChoice &shop : choices.shops)
        shops += {shop.id.toString(), u"%1 %2"_qs.arg(shop.code, shop.name)};
    m_shops->setEntries(shops);
    QList<CheckList::Entry> groups;
    for (const CustomerGroupChoice &group : choices.groups)
        groups += {group.id.toString(), group.name};
    m_groups->setEntries(groups);
}

void PromotionDialog::setPromotion(const PromotionDetail &promotion)
{
    m_promotion = promotion.id;
    for (const PromotionAim &aim : promotion.aims) {
        if (aim.kind == u"book"_qs)
            m_codes.insert(aim.id, aim.code);
    }
    setRecord(promotionRecord(promotion));
    showNumbersOfKind();
    retranslate();
}

QString PromotionDialog::name() const
{
    return m_name->text().trimmed();
}

QString PromotionDialog::kind() const
{
    return m_kind->currentData().toString();
}

void PromotionDialog::showNumbersOfKind()
{
    const bool free = kind() == u"buy_n_get_m"_qs;
    const bool percent = kind() == u"percent"_qs;
    field(u"percent_bp"_qs)->setVisible(percent);
    field(u"amount_minor"_qs)->setVisible(!percent && !free);
    field(u"buy_quantity"_qs)->setVisible(free);
    field(u"free_quantity"_qs)->setVisible(free);
    labelRule();
}

bool PromotionDialog::hasWork() const
{
    return !m_promotion || !changes().empty();
}

// What belongs to another kind is left out.
std::optional<qint64> PromotionDialog::numberOf(const QString &key) const
{
    const QJsonValue number = value(key);
    return field(key)->isHidden() || !number.isDouble() ? std::nullopt
                                                        : std::optional(number.toInteger());
}

CommandValue PromotionDialog::command() const
{
    if (m_promotion)
        return EditPromotion{*m_promotion, changes()};
    CreatePromotion made;
    made.name = name();
    made.kind = kind();
    made.percentBp = numberOf(u"percent_bp"_qs);
    made.amountMinor = numberOf(u"amount_minor"_qs);
    made.buyQuantity = numberOf(u"buy_quantity"_qs);
    made.freeQuantity = numberOf(u"free_quantity"_qs);
    made.minimumMinor = numberOf(u"minimum_minor"_qs).value_or(0);
    made.weekdays = value(u"weekdays"_qs).toInteger();
    if (const auto from = QDate::fromString(m_from->text().trimmed(), kDateFormat); from.isValid())
        made.startsOn = from;
    if (const auto until = QDate::fromString(m_until->text().trimmed(), kDateFormat);
        until.isValid())
        made.endsOn = until;
    made.priority = numberOf(u"priority"_qs).value_or(made.priority);
    made.combinable = m_combinable->isChecked();
    made.books = refs<BookRef>(value(u"books"_qs));
    made.categories = refs<CategoryRef>(value(u"categories"_qs));
    made.shops = refs<ShopRef>(value(u"shops"_qs));
    made.groups = refs<CustomerGroupRef>(value(u"groups"_qs));
    if (const QString code = m_coupon->text().trimmed(); !code.isEmpty())
        made.couponCode = code;
    bool isNumber = false;
    if (const qint64 uses = m_couponUses->text().trimmed().toLongLong(&isNumber); isNumber)
        made.couponUses = uses;
    return made;
}

QString PromotionDialog::problem(const QString &key) const
{
    if (key == u"name"_qs && name().isEmpty())
        return tr("A promotion needs a name; it stands on receipts.");
    if (key == u"weekdays"_qs && m_weekdays->ids().isEmpty())
        return tr("It has to hold on one day at least.");
    const bool isNumber = key == u"percent_bp"_qs || key == u"amount_minor"_qs ||
                          key == u"buy_quantity"_qs || key == u"free_quantity"_qs;
    if (isNumber && !field(key)->isHidden() && value(key).isNull())
        return tr("This kind of promotion needs this number.");
    if (key == u"starts_on"_qs || key == u"ends_on"_qs) {
        const QString typed = value(key).toString();
        if (!typed.isEmpty() && !QDate::fromString(typed, kDateFormat).isValid())
            return tr("Write a day like 2026-03-01.");
    }
    return {};
}

void PromotionDialog::labelRule()
{
    field(u"percent_bp"_qs)->setLabel(tr("P&ercent off"));
    field(u"amount_minor"_qs)
            ->setLabel(kind() == u"amount"_qs ? tr("&Amount off the order")
                                              : tr("&Price of a copy"));
    field(u"buy_quantity"_qs)->setLabel(tr("Copies &paid for"));
    field(u"free_quantity"_qs)->setLabel(tr("Copies then &free"));
}

void PromotionDialog::labelAims()
{
    field(u"categories"_qs)->setLabel(tr("Cate&gories and their subcategories"));
    field(u"books"_qs)->setLabel(tr("&Books, one ISBN or code per line"));
    field(u"books"_qs)->setHint(tr("Without books and categories it is for all books."));
    field(u"shops"_qs)->setLabel(tr("&Shops"));
    field(u"shops"_qs)->setHint(tr("None ticked: everywhere."));
    field(u"groups"_qs)->setLabel(tr("Customer gro&ups"));
    field(u"groups"_qs)->setHint(tr("None ticked: for everybody."));
    field(u"coupon_code"_qs)->setLabel(tr("Only with the c&oupon"));
    field(u"coupon_uses"_qs)->setLabel(tr("&How often it can be used"));
    for (const auto &key : {u"coupon_code"_qs, u"coupon_uses"_qs})
        field(key)->setVisible(!m_promotion);
}

void PromotionDialog::retranslate()
{
    setHeading(m_promotion ? tr("Edit the promotion") : tr("New promotion"),
               tr("Orders that were placed already keep their prices."));
    submitButton()->setText(m_promotion ? tr("Save") : tr("Create the promotion"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, Formats::promotionKind(m_kind->itemData(i).toString()));
    fillWeekdays(*m_weekdays);
    field(u"name"_qs)->setLabel(tr("&Name"));
    field(u"kind"_qs)->setLabel(tr("&Kind"));
    labelRule();
    field(u"minimum_minor"_qs)->setLabel(tr("Minimum orde&r sum"));
    field(u"starts_on"_qs)->setLabel(tr("F&irst day"));
    field(u"ends_on"_qs)->setLabel(tr("&Last day"));
    for (const auto &key : {u"starts_on"_qs, u"ends_on"_qs})
        field(key)->setHint(tr("Like 2026-03-01, or empty."));
    field(u"priority"_qs)->setHint(tr("Lower comes first."));
    field(u"weekdays"_qs)->setLabel(tr("&Weekdays"));
    field(u"priority"_qs)->setLabel(tr("Priorit&y"));
    field(u"combinable"_qs)->setLabel(tr("Can be combined with other pro&motions"));
    field(u"active"_qs)->setLabel(tr("Acti&ve"));
    field(u"active"_qs)->setVisible(m_promotion.has_value());
    labelAims();
}

} // namespace shopdesk
