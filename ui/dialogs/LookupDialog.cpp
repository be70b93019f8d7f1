// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/LookupDialog.h"

#include "db/service/lookup/OpenLibraryLookup.h"
#include "models/support/Await.h"
#include "ui/delegates/TreeDelegate.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/CoverView.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QImage>
#include <QJsonArray>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

enum Column { FieldColumn, PresentColumn, FoundColumn };
constexpr int kKeyRole = Qt::UserRole + 1;

bool isEmpty(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    default:
        return !value.isDouble();
    }
}

// In the form's keys and types.
QJsonObject valuesOf(const FoundBook &book)
{
    QJsonObject values{{u"title"_qs, book.title},
                       {u"subtitle"_qs, book.subtitle},
                       {u"authors"_qs, QJsonArray::fromStringList(book.authors)},
                       {u"publisher"_qs, book.publisher},
                       {u"language"_qs, book.language}};
    if (book.year)
        values.insert(u"year"_qs, *book.year);
    return values;
}

} // namespace

LookupDialog::LookupDialog(OpenLibraryLookup &lookup, const Isbn &isbn, const QList<Field> &fields,
                           Words words, QWidget *parent)
    : DialogFrame(u"lookupDialog"_qs, parent)
    , m_lookup(lookup)
    , m_isbn(isbn)
    , m_fields(fields)
    , m_words(std::move(words))
    , m_rows(new QTreeWidget)
    , m_cover(new CoverView)
    , m_takeCover(new QCheckBox)
    , m_take(addButton(u"takeOver"_qs))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    build();
    connect(m_take, &QPushButton::clicked, this, &LookupDialog::takeOver);
    connect(this, &DialogFrame::cancelRequested, &lookup, &OpenLibraryLookup::cancel);
    onLanguage(this, [this] { retranslate(); });
    ask();
}

void LookupDialog::build()
{
    m_rows->setObjectName(u"foundFields"_qs);
    m_rows->setColumnCount(3);
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setTabKeyNavigation(false);
    m_rows->setItemDelegate(new TreeDelegate(m_rows));
    m_rows->setMinimumHeight(26 * metrics::kGrid);
    m_rows->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_rows->header()->setSectionResizeMode(FieldColumn, QHeaderView::ResizeToContents);
    setMinimumWidth(2 * metrics::kDialogWidth - 14 * metrics::kGrid);
    m_cover->hide();
    m_takeCover->setObjectName(u"takeCover"_qs);
    m_takeCover->hide();
    auto *side = new QVBoxLayout;
    side->addWidget(m_cover);
    side->addWidget(m_takeCover);
    side->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::kMargin);
    columns->addWidget(m_rows, 1);
    columns->addLayout(side);
    bodyLayout()->addLayout(columns, 1);
    placeButtonsAfter(m_takeCover);
}

void LookupDialog::ask()
{
    m_take->setEnabled(false);
    startBusy();
    await(m_lookup.find(m_isbn), this, [this](const Result<FoundBook> &found) { take(found); });
}

void LookupDialog::take(const Result<FoundBook> &found)
{
    endBusy();
    if (!found) {
        if (found.error().kind == ErrorKind::Cancelled)
            return reject();
        return showError(found.error());
    }
    m_found = *found;
    m_values = valuesOf(*found);
    showRows();
    m_cover->setBook(found->title, found->authors.value(0));
    if (!found->cover.isEmpty())
        askCover(found->cover);
}

void LookupDialog::showRows()
{
    m_rows->clear();
    for (const Field &field : std::as_const(m_fields)) {
        const QJsonValue found = m_values.value(field.key);
        if (!isEmpty(found) && found != field.present)
            addRow(field, found);
    }
    m_rows->setCurrentItem(m_rows->topLevelItem(0));
    m_take->setEnabled(m_rows->topLevelItemCount() > 0 || !m_coverBytes.isEmpty());
    if (m_rows->topLevelItemCount() == 0)
        showSuccess(tr("What was found stands in the form already."));
    m_rows->setFocus();
}

void LookupDialog::addRow(const Field &field, const QJsonValue &found)
{
    const QString present = isEmpty(field.present) ? QString() : m_words(field.key, field.present);
    const QString words = m_words(field.key, found);
    auto *row = new QTreeWidgetItem(m_rows, {field.name, present, words});
    row->setData(FieldColumn, kKeyRole, field.key);
    row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
    row->setCheckState(FieldColumn, present.isEmpty() ? Qt::Checked : Qt::Unchecked);
    row->setToolTip(PresentColumn, present);
    row->setToolTip(FoundColumn, words);
}

// The picture comes when it comes; the fields can be taken without it.
void LookupDialog::askCover(const QUrl &url)
{
    await(m_lookup.cover(url), this, [this](const Result<QByteArray> &bytes) {
        if (bytes)
            showCover(*bytes);
    });
}

void LookupDialog::showCover(const QByteArray &bytes)
{
    const QImage image = QImage::fromData(bytes);
    if (image.isNull())
        return;
    m_coverBytes = bytes;
    m_cover->setPicture(QPixmap::fromImage(image));
    m_cover->show();
    m_takeCover->setChecked(true);
    m_takeCover->show();
    m_take->setEnabled(true);
}

void LookupDialog::takeOver()
{
    QJsonObject values;
    for (int i = 0; i < m_rows->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *row = m_rows->topLevelItem(i);
        const QString key = row->data(FieldColumn, kKeyRole).toString();
        if (row->checkState(FieldColumn) == Qt::Checked)
            values.insert(key, m_values.value(key));
    }
    const bool takesCover = m_takeCover->isVisible() && m_takeCover->isChecked();
    Q_EMIT chosen(values, takesCover ? m_coverBytes : QByteArray(), m_found.cover.toString());
    accept();
}

void LookupDialog::retranslate()
{
    setHeading(tr("Look up at Open Library"),
               tr("ISBN %1. Tick what to take over into the form.").arg(m_isbn.hyphenated()));
    m_rows->setHeaderLabels({tr("Field"), tr("In the form"), tr("Found")});
    m_rows->setAccessibleName(tr("What was found"));
    m_takeCover->setText(tr("Take the &cover"));
    m_take->setText(tr("Take over"));
    setCloseText(tr("Cancel"));
}

} // namespace shopdesk
