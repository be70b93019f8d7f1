// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/LabelsDialog.h"

#include "ui/dialogs/LabelPreview.h"
#include "ui/dialogs/LabelTable.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Icons.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/support/UiState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FormField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

const auto kKindKey = u"labels/kind"_qs;
const auto kFormatKey = u"labels/format"_qs;
const auto kPartsKey = u"labels/parts"_qs;
constexpr QSize kSize(140 * metrics::kGrid, 82 * metrics::kGrid);
constexpr int kLongestText = 60;

void choose(QComboBox *list, const QString &wanted)
{
    if (const int index = list->findData(wanted); index >= 0)
        list->setCurrentIndex(index);
}

} // namespace

LabelsDialog::LabelsDialog(UiState *state, QWidget *parent)
    : DialogFrame(u"labelsDialog"_qs, parent)
    , m_state(state)
    , m_books(new LabelTable)
    , m_everyLabel(new QLabel)
    , m_every(new QSpinBox)
    , m_setEvery(new QPushButton)
    , m_kind(new QComboBox)
    , m_format(new QComboBox)
    , m_start(new QSpinBox)
    , m_text(new QLineEdit)
    , m_preview(new LabelPreview)
    , m_back(new QToolButton)
    , m_page(new QLabel)
    , m_forward(new QToolButton)
    , m_summary(new QLabel)
    , m_pdf(addButton(u"saveLabelsPdf"_qs))
    , m_print(addButton(u"printLabels"_qs))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(kSize);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::kSection);
    columns->addLayout(left, 1);
    columns->addLayout(right);
    bodyLayout()->addLayout(columns, 1);
    left->setSpacing(metrics::kGrid + metrics::kHalf);
    right->setSpacing(metrics::kGrid);
    buildBooks(left);
    buildChoices(left);
    buildPreview(right);
    placeButtonsAfter(m_forward);
    connect(m_pdf, &QPushButton::clicked, this, &LabelsDialog::pdfRequested);
    connect(m_print, &QPushButton::clicked, this, &LabelsDialog::printRequested);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &LabelsDialog::showDocument);
    recall();
    showFormat();
    onLanguage(this, [this] { retranslate(); });
    startBusy();
    showDocument();
}

void LabelsDialog::buildBooks(QVBoxLayout *layout)
{
    layout->addWidget(m_books, 1);
    m_every->setObjectName(u"everyCopies"_qs);
    m_every->setRange(0, LabelDocument::kMostCopies);
    m_every->setValue(1);
    m_every->setAlignment(Qt::AlignRight);
    m_everyLabel->setBuddy(m_every);
    m_setEvery->setObjectName(u"setEveryCopies"_qs);
    m_setEvery->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_everyLabel);
    row->addWidget(m_every);
    row->addWidget(m_setEvery);
    layout->addLayout(row);
    connect(m_setEvery, &QPushButton::clicked, this,
            [this] { m_books->setCopies(m_every->value()); });
    connect(m_books, &LabelTable::copiesChanged, this, [this] { m_refresh.start(); });
}

void LabelsDialog::buildChoices(QVBoxLayout *layout)
{
    for (const auto kind : {LabelKind::Price, LabelKind::Shelf})
        m_kind->addItem(QString(), labelKindName(kind));
    for (const auto &format : labelFormats())
        m_format->addItem(QString(), format.key);
    m_text->setMaxLength(kLongestText);
    m_fields = {new FormField(u"kind"_qs, m_kind), new FormField(u"format"_qs, m_format),
                new FormField(u"start"_qs, m_start), new FormField(u"text"_qs, m_text)};
    auto *grid = new QGridLayout;
    grid->setSpacing(metrics::kGrid + metrics::kHalf);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    for (int i = 0; i < m_fields.size(); ++i)
        grid->addWidget(m_fields[i], i / 2, i % 2);
    layout->addLayout(grid);
    auto *parts = new QWidget;
    auto *flow = new FlowLayout(parts);
    for (const auto part : allLabelParts()) {
        auto *box = new QCheckBox;
        box->setObjectName(labelPartName(part));
        flow->addWidget(box);
        m_parts += box;
        connect(box, &QCheckBox::clicked, this, &LabelsDialog::takeChoice);
    }
    layout->addWidget(parts);
    connect(m_kind, &QComboBox::activated, this, &LabelsDialog::takeChoice);
    connect(m_format, &QComboBox::activated, this, &LabelsDialog::takeChoice);
    connect(m_start, &QSpinBox::valueChanged, this, [this] { m_refresh.start(); });
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_refresh.start(); });
}

void LabelsDialog::buildPreview(QVBoxLayout *layout)
{
    layout->addWidget(m_preview, 1);
    m_back->setObjectName(u"previousPage"_qs);
    m_back->setIcon(icons::named(u"previous"_qs));
    m_back->setShortcut(Qt::CTRL | Qt::Key_PageUp);
    m_forward->setObjectName(u"nextPage"_qs);
    m_forward->setIcon(icons::named(u"next"_qs));
    m_forward->setShortcut(Qt::CTRL | Qt::Key_PageDown);
    for (QToolButton *button : {m_back, m_forward})
        button->setFocusPolicy(Qt::StrongFocus);
    m_summary->setObjectName(u"labelSummary"_qs);
    m_summary->setWordWrap(true);
    m_page->setObjectName(u"labelPage"_qs);
    auto *row = new QHBoxLayout;
    row->addWidget(m_summary, 1);
    row->addWidget(m_back);
    row->addWidget(m_page);
    row->addWidget(m_forward);
    layout->addLayout(row);
    connect(m_back, &QToolButton::clicked, this, [this] { showPage(m_preview->page() - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { showPage(m_preview->page() + 1); });
}

void LabelsDialog::setData(const LabelData &labels, const QList<int> &copies)
{
    m_data = labels;
    m_books->setBooks(labels.books, copies);
    endBusy();
    retranslate();
    m_books->setFocus();
}

void LabelsDialog::recall()
{
    auto parts = kUsualLabelParts;
    if (m_state) {
        choose(m_kind, m_state->text(kKindKey));
        choose(m_format, m_state->text(kFormatKey));
        if (const auto kept = m_state->text(kPartsKey); !kept.isEmpty()) {
            parts = {};
            for (const auto &name : kept.split(u','))
                parts.setFlag(labelPartFromName(name).value_or(LabelPart()));
        }
    }
    for (int i = 0; i < m_parts.size(); ++i)
        m_parts[i]->setChecked(parts.testFlag(allLabelParts()[i]));
}

void LabelsDialog::remember() const
{
    if (!m_state)
        return;
    QStringList parts{u"title"_qs}; // so that none is not as if nothing were remembered
    for (int i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i]->isChecked())
            parts += labelPartName(allLabelParts()[i]);
    }
    m_state->saveText(kKindKey, m_kind->currentData().toString());
    m_state->saveText(kFormatKey, m_format->currentData().toString());
    m_state->saveText(kPartsKey, parts.join(u','));
}

void LabelsDialog::takeChoice()
{
    remember();
    showFormat();
    m_refresh.start();
}

// A roll has no labels that were used before.
void LabelsDialog::showFormat()
{
    m_start->setRange(1, format().perPage());
    m_start->setEnabled(!format().isRoll);
}

LabelFormat LabelsDialog::format() const
{
    return labelFormats()[static_cast<size_t>(m_format->currentIndex())];
}

LabelChoices LabelsDialog::choices() const
{
    LabelChoices chosen{
            .kind = LabelKind(m_kind->currentIndex()), .parts = {}, .text = m_text->text()};
    for (int i = 0; i < m_parts.size(); ++i)
        chosen.parts.setFlag(allLabelParts()[i], m_parts[i]->isChecked());
    return chosen;
}

LabelDocument LabelsDialog::document() const
{
    std::vector<LabelItem> items;
    const auto chosen = choices();
    const Formats formats;
    for (size_t i = 0; i < m_data.books.size(); ++i)
        items.push_back({LabelContent::of(m_data.books[i], m_data, chosen, formats),
                         m_books->copies(static_cast<int>(i))});
    return LabelDocument(std::move(items), format(), m_start->value());
}

QString LabelsDialog::summary(const LabelDocument &document) const
{
    QStringList parts{tr("%Ln label(s)", nullptr, document.labelCount()),
                      tr("%Ln page(s)", nullptr, document.pageCount())};
    const auto unpriced = std::ranges::count_if(
            m_data.books, [](const LabelBook &book) { return !book.priceMinor; });
    if (unpriced > 0)
        parts += tr("%Ln book(s) without a price", nullptr, static_cast<int>(unpriced));
    return parts.join(u", "_qs);
}

void LabelsDialog::showDocument()
{
    const auto shown = document();
    m_preview->setDocument(shown);
    const auto checked = shown.check();
    const bool isRead = !m_data.books.empty();
    // Never by colour alone.
    m_summary->setText(checked  ? summary(shown)
                       : isRead ? u"\u26A0 "_qs + ErrorText::problem(checked.error())
                                : QString());
    for (QPushButton *button : {m_pdf, m_print})
        button->setEnabled(checked.has_value() && !isBusy());
    showPage(m_preview->page());
}

void LabelsDialog::showPage(int page)
{
    m_preview->setPage(page);
    const int count = m_preview->pageCount();
    m_page->setText(count == 0 ? QString()
                               : tr("Page %L1 of %L2").arg(m_preview->page() + 1).arg(count));
    m_back->setEnabled(m_preview->page() > 0);
    m_forward->setEnabled(m_preview->page() + 1 < count);
}

void LabelsDialog::showError(const Error &error)
{
    DialogFrame::showError(error);
    showDocument();
}

void LabelsDialog::retranslate()
{
    setHeading(tr("Print labels"), m_data.shopName);
    setCloseText(tr("Close"));
    m_everyLabel->setText(tr("Copies of &every book"));
    m_every->setAccessibleName(tr("Copies of every book"));
    m_setEvery->setText(tr("&Set"));
    const QStringList names{tr("&Kind"), tr("&Format"), tr("First free &label"),
                            tr("&Text on every label")};
    for (int i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setLabel(names[i]);
    m_kind->setItemText(0, tr("Price label"));
    m_kind->setItemText(1, tr("Shelf label"));
    for (int i = 0; i < m_format->count(); ++i)
        m_format->setItemText(i, labelFormats()[static_cast<size_t>(i)].name());
    const QStringList parts{tr("Author"), tr("Price"), tr("Shop"), tr("Category"), tr("Barcode")};
    for (int i = 0; i < m_parts.size(); ++i)
        m_parts[i]->setText(parts[i]);
    m_preview->setAccessibleName(tr("Preview"));
    m_back->setAccessibleName(tr("Previous page"));
    m_back->setToolTip(tr("Previous page (Ctrl+Page Up)"));
    m_forward->setAccessibleName(tr("Next page"));
    m_forward->setToolTip(tr("Next page (Ctrl+Page Down)"));
    m_pdf->setText(tr("Save as &PDF…"));
    m_print->setText(tr("P&rint…"));
    showDocument();
}

} // namespace shopdesk
