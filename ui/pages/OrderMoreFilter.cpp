// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/OrderMoreFilter.h"

#include "db/domain/Isbn.h"
#include "ui/pages/CustomerPicker.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QMenu>
#include <QWidgetAction>

namespace shopdesk {

namespace {

constexpr int kLongest = 60;

// As books keep it, whatever hyphens and case were typed.
QString bookCode(const QString &typed)
{
    const auto isbn = Isbn::parse(typed);
    return isbn ? isbn->toString() : typed.trimmed().toUpper();
}

} // namespace

OrderMoreFilter::OrderMoreFilter(const PageContext &context, QWidget *parent)
    : QToolButton(parent)
    , m_dates(new QComboBox)
    , m_customer(new CustomerPicker(context, CustomerPicker::NewOnes::NotOffered))
    , m_fields(new QWidget)
    , m_form(new QFormLayout(m_fields))
{
    setObjectName(u"moreFilters"_qs);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_dates->setObjectName(u"dateFilter"_qs);
    m_dates->addItems({QString(), QString()});
    m_customer->setObjectName(u"customerFilter"_qs);
    m_labels = {addRow(m_customer)};
    m_book = addEdit(u"bookFilter"_qs);
    m_clerk = addEdit(u"clerkFilter"_qs);
    m_number = addEdit(u"numberFilter"_qs);
    m_coupon = addEdit(u"couponFilter"_qs);
    m_labels += addRow(m_dates);
    buildMenu();
    connect(m_dates, &QComboBox::activated, this, &OrderMoreFilter::choose);
    connect(m_customer, &CustomerPicker::customerChosen, this, &OrderMoreFilter::choose);
    onLanguage(this, [this] { retranslate(); });
}

QLabel *OrderMoreFilter::addRow(QWidget *field)
{
    auto *label = new QLabel;
    label->setBuddy(field);
    field->setMinimumWidth(30 * metrics::kGrid);
    m_form->addRow(label, field);
    return label;
}

QLineEdit *OrderMoreFilter::addEdit(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMaxLength(kLongest);
    edit->setClearButtonEnabled(true);
    connect(edit, &QLineEdit::editingFinished, this, &OrderMoreFilter::choose);
    m_labels += addRow(edit);
    return edit;
}

void OrderMoreFilter::buildMenu()
{
    auto *menu = new QMenu(this);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(m_fields);
    menu->addAction(action);
    connect(menu, &QMenu::aboutToShow, m_customer, [this] { m_customer->setFocus(); });
    setMenu(menu);
}

void OrderMoreFilter::choose()
{
    showCount();
    Q_EMIT moreChosen();
}

std::vector<FilterValue> OrderMoreFilter::values() const
{
    std::vector<FilterValue> filters;
    const auto add = [&filters](const QString &key, const QString &value) {
        if (!value.isEmpty())
            filters.push_back({key, value});
    };
    if (const auto customer = m_customer->customer())
        add(u"customer"_qs, customer->toString());
    add(u"book_code"_qs, bookCode(m_book->text()));
    add(u"clerk_login"_qs, m_clerk->text().trimmed().toLower());
    add(u"number"_qs, m_number->text().trimmed().toUpper());
    add(u"coupon"_qs, m_coupon->text().trimmed().toUpper());
    return filters;
}

bool OrderMoreFilter::isPeriodOfPlacing() const
{
    return m_dates->currentIndex() == 1;
}

void OrderMoreFilter::clear()
{
    restore({});
}

QJsonObject OrderMoreFilter::toJson() const
{
    QJsonObject json;
    if (const auto customer = m_customer->customer()) {
        json.insert(u"customer"_qs, customer->toString());
        json.insert(u"customer_name"_qs, m_customer->text());
    }
    const auto add = [&json](const QString &key, const QLineEdit *edit) {
        if (!edit->text().trimmed().isEmpty())
            json.insert(key, edit->text().trimmed());
    };
    add(u"book"_qs, m_book);
    add(u"clerk"_qs, m_clerk);
    add(u"number"_qs, m_number);
    add(u"coupon"_qs, m_coupon);
    if (isPeriodOfPlacing())
        json.insert(u"dates"_qs, u"placed"_qs);
    return json;
}

void OrderMoreFilter::restore(const QJsonObject &json)
{
    m_customer->setCustomer(CustomerId::parse(json.value(u"customer").toString()),
                            json.value(u"customer_name").toString());
    m_book->setText(json.value(u"book").toString());
    m_clerk->setText(json.value(u"clerk").toString());
    m_number->setText(json.value(u"number").toString());
    m_coupon->setText(json.value(u"coupon").toString());
    m_dates->setCurrentIndex(json.value(u"dates").toString() == u"placed" ? 1 : 0);
    showCount();
}

void OrderMoreFilter::setCustomer(CustomerId customer, const QString &name)
{
    m_customer->setCustomer(customer, name);
    showCount();
}

void OrderMoreFilter::showCount()
{
    const auto count = static_cast<int>(values().size());
    setText(count == 0 ? tr("More filters") : tr("More filters (%L1)").arg(count));
}

void OrderMoreFilter::retranslate()
{
    setAccessibleName(tr("More filters for orders"));
    const QStringList names{tr("&Customer"), tr("&Book"),   tr("C&lerk"),
                            tr("&Number"),   tr("Co&upon"), tr("&Period is of")};
    for (int i = 0; i < names.size(); ++i)
        m_labels[i]->setText(names[i]);
    m_book->setAccessibleName(tr("Book"));
    m_book->setPlaceholderText(tr("ISBN or own code"));
    m_clerk->setAccessibleName(tr("Clerk"));
    m_clerk->setPlaceholderText(tr("Login"));
    m_number->setAccessibleName(tr("Order number"));
    m_coupon->setAccessibleName(tr("Coupon"));
    m_dates->setAccessibleName(tr("What the period is about"));
    m_dates->setItemText(0, tr("Business date"));
    m_dates->setItemText(1, tr("Time of placing"));
    showCount();
}

} // namespace shopdesk
