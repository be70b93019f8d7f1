// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PeriodFilter.h"

#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>

namespace shopdesk {

namespace {

// How the choices are kept, in their order.
const QStringList kChoiceNames{u"any"_qs,        u"today"_qs,     u"last_week"_qs,
                               u"last_month"_qs, u"this_year"_qs, u"days"_qs};

} // namespace

PeriodFilter::PeriodFilter(const QString &name, const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_choice(new QComboBox)
    , m_from(new QDateEdit(today.addDays(-30)))
    , m_to(new QDateEdit(today))
{
    m_choice->setObjectName(name);
    for (int i = 0; i <= int(Choice::Days); ++i)
        m_choice->addItem(QString());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kHalf);
    layout->addWidget(m_choice);
    m_from->setObjectName(name + u"From"_qs);
    m_to->setObjectName(name + u"To"_qs);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->hide();
        layout->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, &PeriodFilter::periodChosen);
    }
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::activated, this, &PeriodFilter::takeChoice);
    onLanguage(this, [this] { retranslate(); });
}

void PeriodFilter::takeChoice()
{
    showDays();
    Q_EMIT periodChosen();
}

void PeriodFilter::showDays()
{
    const bool days = Choice(m_choice->currentIndex()) == Choice::Days;
    m_from->setVisible(days);
    m_to->setVisible(days);
}

PeriodFilter::Period PeriodFilter::period() const
{
    switch (Choice(m_choice->currentIndex())) {
    case Choice::Any:
        break;
    case Choice::Today:
        return {m_today, m_today};
    case Choice::LastWeek:
        return {m_today.addDays(-6), m_today};
    case Choice::LastMonth:
        return {m_today.addDays(-29), m_today};
    case Choice::ThisYear:
        return {QDate(m_today.year(), 1, 1), m_today};
    case Choice::Days:
        return {m_from->date(), m_to->date()};
    }
    return {};
}

void PeriodFilter::clear()
{
    restore({});
}

QJsonObject PeriodFilter::toJson() const
{
    const auto choice = Choice(m_choice->currentIndex());
    if (choice == Choice::Any)
        return {};
    QJsonObject json{{u"choice"_qs, kChoiceNames.value(m_choice->currentIndex())}};
    if (choice == Choice::Days) {
        json.insert(u"from"_qs, m_from->date().toString(Qt::ISODate));
        json.insert(u"to"_qs, m_to->date().toString(Qt::ISODate));
    }
    return json;
}

void PeriodFilter::restore(const QJsonObject &json)
{
    const QSignalBlocker fromBlocked(m_from);
    const QSignalBlocker toBlocked(m_to);
    const auto choice = kChoiceNames.indexOf(json.value(u"choice").toString());
    m_choice->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, choice)));
    if (const auto from = QDate::fromString(json.value(u"from").toString(), Qt::ISODate);
        from.isValid())
        m_from->setDate(from);
    if (const auto to = QDate::fromString(json.value(u"to").toString(), Qt::ISODate); to.isValid())
        m_to->setDate(to);
    showDays();
}

void PeriodFilter::retranslate()
{
    const QStringList names{tr("Any time"),     tr("Today"),     tr("Last 7 days"),
                            tr("Last 30 days"), tr("This year"), tr("From … to …")};
    for (int i = 0; i < names.size(); ++i)
        m_choice->setItemText(i, names[i]);
    m_choice->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    m_from->setLocale(QLocale());
    m_to->setLocale(QLocale());
    m_from->setDisplayFormat(format);
    m_to->setDisplayFormat(format);
}

} // namespace shopdesk
