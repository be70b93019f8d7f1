// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/SamplePage.h"

#include "ui/support/Fonts.h"
#include "ui/support/Icons.h"
#include "ui/support/Metrics.h"
#include "ui/support/TableSetup.h"
#include "ui/widgets/CoverView.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/PageFrame.h"
#include "ui/widgets/StarRating.h"
#include "ui/widgets/TimelineView.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace shopdesk {

SamplePage::SamplePage(QWidget *parent)
    : QWidget(parent)
    , m_frame(new PageFrame(u"sample"_qs, nullptr, this))
    , m_model(0, 4)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_frame->setTitle(u"Books"_qs);
    m_frame->filterBar()->setSearchHint(u"Title, author or ISBN"_qs);
    auto *language = new QComboBox;
    language->setObjectName(u"languageFilter"_qs);
    language->setAccessibleName(u"Language of the book"_qs);
    language->addItems({u"All"_qs, u"German"_qs});
    m_frame->filterBar()->addFilter(language)->setText(u"Language"_qs);
    auto *add = new QAction(icons::named(u"add"_qs), u"Add a book…"_qs, this);
    add->setObjectName(u"addBook"_qs);
    m_frame->addAction(add);
    fillModel();
    auto *table = new QTableView;
    table->setModel(&m_model);
    table->setAccessibleName(u"Books"_qs);
    new TableSetup(table, nullptr, {.name = u"sample/table"_qs, .stretchColumn = 0});
    m_frame->setTable(table);
    m_frame->setDetail(buildDetail());
    m_frame->setCounts(u"5 books"_qs);
    m_frame->setSums(u"86,75 €"_qs);
    table->selectRow(1);
}

void SamplePage::fillModel()
{
    m_model.setHorizontalHeaderLabels({u"Title"_qs, u"Author"_qs, u"On hand"_qs, u"Price"_qs});
    const QList<QStringList> rows{
            {u"Мастер и Маргарита"_qs, u"Михаил Булгаков"_qs, u"12"_qs, u"14,90 €"_qs},
            {u"Nineteen Eighty-Four"_qs, u"George Orwell"_qs, u"7"_qs, u"9,99 €"_qs},
            {u"Der Zauberberg"_qs, u"Thomas Mann"_qs, u"3"_qs, u"18,00 €"_qs},
            {u"Les Misérables"_qs, u"Victor Hugo"_qs, u"0"_qs, u"24,00 €"_qs},
            {u"Преступление и наказание"_qs, u"Фёдор Достоевский"_qs, u"111"_qs, u"11,20 €"_qs}};
    for (const QStringList &row : rows) {
        QList<QStandardItem *> items;
        for (const QString &text : row)
            items += new QStandardItem(text);
        for (const int number : {2, 3})
            items[number]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model.appendRow(items);
    }
    for (const int number : {2, 3})
        m_model.horizontalHeaderItem(number)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

QWidget *SamplePage::buildDetail()
{
    auto *detail = new QWidget;
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(metrics::kMargin, 0, 0, 0);
    auto *cover = new CoverView;
    cover->setBook(u"Nineteen Eighty-Four"_qs, u"George Orwell"_qs);
    auto *title = new QLabel(u"Nineteen Eighty-Four"_qs);
    title->setFont(fonts::title(font()));
    title->setWordWrap(true);
    auto *rating = new StarRating;
    rating->setRating(437, 28);
    auto *facts = new KeyValueList;
    facts->setRows({{u"ISBN"_qs, u"978-0-452-28423-4"_qs},
                    {u"Publisher"_qs, u"Plume"_qs},
                    {u"Year"_qs, u"2003"_qs}});
    auto *timeline = new TimelineView;
    using Mark = TimelineView::Mark;
    timeline->setEvents({{Mark::Done, u"Placed"_qs, u"14 Mar 09:26"_qs, u"Anna Weber"_qs},
                         {Mark::Done, u"Paid"_qs, u"14 Mar 09:27"_qs, u"9,99 €"_qs},
                         {Mark::Next, u"Handed over"_qs, {}, {}}});
    for (QWidget *part : std::initializer_list<QWidget *>{cover, title, rating, facts, timeline})
        layout->addWidget(part);
    layout->addStretch();
    return detail;
}

void SamplePage::showEmpty()
{
    m_frame->showState({.kind = EmptyState::Kind::NothingFound,
                        .sentence = u"No book fits “Zauberlehrling”."_qs,
                        .more = u"Search for fewer letters, or remove a filter."_qs,
                        .action = u"Show all books"_qs});
    m_frame->filterBar()->setSearchText(u"Zauberlehrling"_qs);
    m_frame->setCounts(u"0 books"_qs);
    m_frame->setSums({});
}

} // namespace shopdesk
