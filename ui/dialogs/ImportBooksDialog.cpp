// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ImportBooksDialog.h"

#include "models/support/Formats.h"
#include "ui/dialogs/RejectTable.h"
#include "ui/support/ErrorText.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/MessagePanel.h"
#include "ui/widgets/MoneyEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

enum MappingColumn { FieldColumn, SourceColumn, ExampleColumn };

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

} // namespace

ImportBooksDialog::ImportBooksDialog(const ImportPreview &preview, const Currency &currency,
                                     QWidget *parent)
    : DialogFrame(u"importBooksDialog"_qs, parent)
    , m_preview(preview)
    , m_currency(currency)
    , m_format(new QLabel)
    , m_mapping(new QTableWidget(int(kBookFields.size()), 3))
    , m_priceLabel(new QLabel)
    , m_price(new MoneyEdit)
    , m_lower(new QCheckBox)
    , m_rejects(new RejectTable)
    , m_try(addButton(u"tryImport"_qs))
    , m_import(addButton(u"startImport"_qs))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setMinimumWidth(2 * metrics::kDialogWidth - 14 * metrics::kGrid);
    resize(minimumWidth(), 80 * metrics::kGrid);
    m_price->setObjectName(u"defaultPrice"_qs);
    m_price->setCurrency(currency.code(), currency.minorDigits());
    m_price->setMaximumWidth(20 * metrics::kGrid);
    m_priceLabel->setBuddy(m_price);
    m_lower->setObjectName(u"lowerPrices"_qs);
    buildMapping();
    if (m_preview.onix)
        showMessageFields();
    auto *price = new QHBoxLayout;
    price->addWidget(m_priceLabel);
    price->addWidget(m_price);
    price->addStretch(1);
    bodyLayout()->addWidget(m_format);
    bodyLayout()->addWidget(m_mapping, 1);
    bodyLayout()->addLayout(price);
    bodyLayout()->addWidget(m_lower);
    bodyLayout()->addWidget(m_rejects, 1);
    connect(m_try, &QPushButton::clicked, this, [this] { start(ImportMode::DryRun); });
    connect(m_import, &QPushButton::clicked, this, [this] { start(ImportMode::Write); });
    onLanguage(this, [this] { retranslate(); });
}

void ImportBooksDialog::buildMapping()
{
    m_mapping->setObjectName(u"mapping"_qs);
    m_mapping->setShowGrid(false);
    m_mapping->setTabKeyNavigation(false);
    m_mapping->setWordWrap(false);
    m_mapping->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_mapping->verticalHeader()->hide();
    m_mapping->verticalHeader()->setDefaultSectionSize(metrics::kControlHeight + metrics::kHalf);
    m_mapping->setMinimumHeight(21 * metrics::kGrid);
    m_mapping->setColumnWidth(FieldColumn, 22 * metrics::kGrid);
    m_mapping->setColumnWidth(SourceColumn, 28 * metrics::kGrid);
    m_mapping->horizontalHeader()->setSectionResizeMode(ExampleColumn, QHeaderView::Stretch);
    for (int row = 0; row < int(kBookFields.size()); ++row)
        addMappingRow(row, kBookFields[size_t(row)]);
}

void ImportBooksDialog::addMappingRow(int row, BookField field)
{
    auto *columns = new QComboBox;
    columns->setObjectName(bookFieldName(field));
    columns->addItem(QString(), -1);
    for (int i = 0; i < m_preview.headings.size(); ++i)
        columns->addItem(m_preview.headings[i], i);
    const int column = m_preview.mapping.columnOf(field).value_or(-1);
    columns->setCurrentIndex(columns->findData(column));
    m_mapping->setItem(row, FieldColumn, cell({}));
    m_mapping->setCellWidget(row, SourceColumn, columns);
    m_mapping->setItem(row, ExampleColumn, cell(exampleOf(column)));
    m_columns += columns;
    connect(columns, &QComboBox::activated, this, [this, row, columns] {
        m_mapping->setItem(row, ExampleColumn, cell(exampleOf(columns->currentData().toInt())));
    });
}

// A message names its fields itself: only what the first product says is shown.
void ImportBooksDialog::showMessageFields()
{
    m_mapping->setColumnHidden(SourceColumn, true);
    for (int row = 0; row < int(kBookFields.size()); ++row) {
        const QString value = m_preview.first.value(kBookFields[size_t(row)]);
        m_mapping->setItem(row, ExampleColumn, cell(excerptOf(value)));
        m_mapping->setRowHidden(row, value.isEmpty());
    }
}

QString ImportBooksDialog::exampleOf(int column) const
{
    return column < 0 ? QString() : excerptOf(m_preview.example.value(column));
}

QStringList ImportBooksDialog::assignments() const
{
    QStringList result;
    if (m_preview.onix)
        return result;
    for (size_t i = 0; i < kBookFields.size(); ++i) {
        const int column = m_columns[qsizetype(i)]->currentData().toInt();
        const QString number = column < 0 ? QString() : QString::number(column + 1);
        result += bookFieldName(kBookFields[i]) + u'=' + number;
    }
    return result;
}

std::optional<qint64> ImportBooksDialog::defaultPrice() const
{
    return m_price->minorUnits();
}

bool ImportBooksDialog::lowersPrices() const
{
    return m_lower->isChecked();
}

void ImportBooksDialog::start(ImportMode mode)
{
    m_rejects->clearRows();
    startBusy();
    setRunning(true);
    Q_EMIT importRequested(mode);
}

void ImportBooksDialog::setRunning(bool running)
{
    m_try->setEnabled(!running);
    m_import->setEnabled(!running);
    setCloseText(running ? tr("Stop") : tr("Close"));
}

void ImportBooksDialog::showReport(const BookImportReport &report, ImportMode mode)
{
    setRunning(false);
    const Formats formats;
    const QString counts =
            tr("%1 read: %2 new, %3 changed, %4 unchanged, %5 rejected.")
                    .arg(formats.integer(report.read()), formats.integer(report.imported()),
                         formats.integer(report.updated()), formats.integer(report.unchanged()),
                         formats.integer(report.rejected()));
    showSuccess(mode == ImportMode::DryRun ? tr("This was a trial; nothing was kept.")
                : m_preview.onix           ? tr("The message was imported.")
                                           : tr("The list was imported."),
                counts);
    listRows(report);
}

void ImportBooksDialog::listRows(const BookImportReport &report)
{
    const Formats formats;
    m_rejects->clearRows();
    for (const RowReject &reject : report.rejects().first(
                 std::min<qsizetype>(report.rejects().size(), RejectTable::kMostShown)))
        m_rejects->addReject(reject);
    for (const KeptPrice &price : report.keptPrices())
        m_rejects->addLine(price.row,
                           tr("A person set %1, which stays; the file has %2.")
                                   .arg(formats.money(price.oursMinor, m_currency.code()),
                                        formats.money(price.theirsMinor, m_currency.code())),
                           Formats::code(price.code));
    for (auto note = report.noteCounts().begin(); note != report.noteCounts().end(); ++note) {
        const QString reason = note.key().section(u':', 1);
        if (ErrorText::knows(reason))
            m_rejects->addLine(0, rejectWords(reason),
                               tr("%Ln row(s)", nullptr, int(note.value())));
    }
    // What the first book says gives way to what is to be looked at.
    const bool giveWay = m_preview.onix && m_rejects->rowCount() > 0;
    m_mapping->setVisible(!giveWay);
    m_format->setVisible(!giveWay);
}

void ImportBooksDialog::showError(const Error &error)
{
    setRunning(false);
    DialogFrame::showError(error);
}

// A lone comma at the end of a line is easily overlooked.
QString ImportBooksDialog::separatorWords(char separator)
{
    switch (separator) {
    case '\t':
        return tr("tab");
    case ',':
        return tr("comma");
    case ';':
        return tr("semicolon");
    default:
        return QString(QLatin1Char(separator));
    }
}

QString ImportBooksDialog::formatWords() const
{
    if (m_preview.onix)
        return tr("ONIX message, version %1; its first book:").arg(m_preview.onix->release);
    const QString encoding = m_preview.format.encoding == TextEncoding::Windows1251
                                     ? u"windows-1251"_qs
                                     : u"UTF-8"_qs;
    const char separator = m_preview.format.separator;
    return tr("Encoding %1, separator %2").arg(encoding, separatorWords(separator));
}

QString ImportBooksDialog::fieldWords(BookField field)
{
    switch (field) {
    case BookField::Isbn:
        return tr("ISBN");
    case BookField::Isbn13:
        return tr("ISBN-13");
    case BookField::Title:
        return tr("Title");
    case BookField::OriginalTitle:
        return tr("Original title");
    case BookField::Subtitle:
        return tr("Subtitle");
    case BookField::Authors:
        return tr("Authors");
    case BookField::Publisher:
        return tr("Publisher");
    case BookField::Year:
        return tr("Year");
    case BookField::Language:
        return tr("Language");
    case BookField::Format:
        return tr("Format");
    case BookField::Description:
        return tr("Description");
    case BookField::Price:
        return tr("Price");
    case BookField::Currency:
        return tr("Currency");
    case BookField::Tax:
        return tr("Tax rate");
    case BookField::Category:
        return tr("Categories");
    case BookField::OwnCode:
        return tr("Own code");
    }
    return {};
}

void ImportBooksDialog::retranslate()
{
    setHeading(tr("Import books"), QFileInfo(m_preview.path).fileName());
    m_format->setText(formatWords());
    m_mapping->setAccessibleName(tr("Which column is which"));
    m_mapping->setHorizontalHeaderLabels({tr("Field"), tr("Column of the file"), tr("Example")});
    for (int row = 0; row < m_columns.size(); ++row) {
        const QString words = fieldWords(kBookFields[size_t(row)]);
        m_mapping->item(row, FieldColumn)->setText(words);
        m_columns[row]->setAccessibleName(words);
        m_columns[row]->setItemText(0, tr("None"));
    }
    m_priceLabel->setText(tr("&Price for books without one (may be left out)"));
    m_price->setAccessibleName(tr("Price for books without one"));
    m_lower->setText(tr("&Lower also prices that a person has set"));
    m_rejects->retranslate();
    m_try->setText(tr("&Dry run"));
    m_import->setText(tr("&Import"));
    setCloseText(isBusy() ? tr("Stop") : tr("Close"));
}

} // namespace shopdesk
