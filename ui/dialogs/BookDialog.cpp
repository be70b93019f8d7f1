// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/BookDialog.h"

#include "models/support/Await.h"
#include "models/support/Formats.h"
#include "ui/dialogs/CategoryChecks.h"
#include "ui/dialogs/LookupDialog.h"
#include "ui/support/ErrorText.h"
#include "ui/widgets/IsbnEdit.h"
#include "ui/widgets/MoneyEdit.h"
#include "ui/widgets/TextBox.h"

#include <QComboBox>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

constexpr qint64 kFirstYear = -3000;
constexpr qint64 kLastYear = 2200;
// Rates in use where the chain trades; another one that a book has already is added to the list.
constexpr int kTaxRates[] = {0, 500, 700, 1000, 1900, 2000};
constexpr const char *kLanguages[] = {"",   "en", "de", "fr", "es", "it", "pt",
                                      "nl", "pl", "cs", "ru", "uk", "ja", "zh"};
constexpr const char *kAvailabilities[] = {"available", "forthcoming", "out_of_print", "withdrawn"};

QJsonObject recordOf(const BookDetail &book)
{
    QStringList authors;
    for (const BookAuthor &author : book.authors)
        authors += author.name;
    QStringList categories;
    for (const BookCategory &category : book.categories)
        categories += category.id.toString();
    categories.sort();
    return {{u"isbn"_qs, Formats::code(book.isbn)},
            {u"title"_qs, book.title},
            {u"subtitle"_qs, book.subtitle},
            {u"authors"_qs, QJsonArray::fromStringList(authors)},
            {u"publisher"_qs, book.publisher},
            {u"year"_qs, book.year ? QJsonValue(*book.year) : QJsonValue()},
            {u"language"_qs, book.language},
            {u"format"_qs, book.format},
            {u"description"_qs, book.description},
            {u"price_minor"_qs, book.priceMinor ? QJsonValue(*book.priceMinor) : QJsonValue()},
            {u"tax_rate_bp"_qs, book.taxRateBp},
            {u"availability"_qs, book.availability},
            {u"categories"_qs, QJsonArray::fromStringList(categories)}};
}

} // namespace

BookDialog::BookDialog(DataService &service, Prompts &prompts, QWidget *parent)
    : RecordDialog(u"bookDialog"_qs, service, prompts, parent)
    , m_lookUp(new QPushButton)
    , m_isbn(new IsbnEdit)
    , m_title(new QLineEdit)
    , m_subtitle(new QLineEdit)
    , m_authors(new TextBox(3))
    , m_publisher(new QLineEdit)
    , m_year(new QLineEdit)
    , m_language(new QComboBox)
    , m_format(new QComboBox)
    , m_description(new TextBox(4))
    , m_price(new MoneyEdit)
    , m_taxRate(new QComboBox)
    , m_availability(new QComboBox)
    , m_categories(new CategoryChecks)
{
    const Currency currency = service.workspace().currency;
    m_price->setCurrency(currency.code(), currency.minorDigits());
    m_format->setEditable(true);
    fillChoices();
    addFields();
    m_lookUp->setObjectName(u"lookUp"_qs);
    m_lookUp->setAutoDefault(false);
    addAside(m_lookUp);
    m_lookUp->hide();
    connect(m_lookUp, &QPushButton::clicked, this, &BookDialog::lookUp);
    connect(m_isbn, &QLineEdit::textChanged, this, [this] {
        const auto isbn = m_isbn->isbn();
        m_lookUp->setEnabled(isbn && isbn->has_value());
    });
    FormDialog::ready();
    setRecord({});
    readCategories();
}

void BookDialog::addFields()
{
    const QString name = u"name"_qs;
    const QString price = u"price"_qs;
    using namespace binding;
    FormField *isbn = addBound(optionalText(u"isbn"_qs, m_isbn, name), m_isbn);
    FormField *title = addBound(text(u"title"_qs, m_title, name), m_title);
    FormField *subtitle = addBound(text(u"subtitle"_qs, m_subtitle, name), m_subtitle);
    FormField *authors = addBound(list(u"authors"_qs, m_authors), m_authors);
    FormField *publisher = addBound(text(u"publisher"_qs, m_publisher), m_publisher);
    FormField *year = addBound(optionalNumber(u"year"_qs, m_year), m_year);
    FormField *description = addBound(lines(u"description"_qs, m_description), m_description);
    FormField *amount = addBound(money(u"price_minor"_qs, m_price, price), m_price);
    FormField *tax = addBound(choice(u"tax_rate_bp"_qs, m_taxRate, price), m_taxRate);
    FormField *language = addBound(choice(u"language"_qs, m_language), m_language);
    FormField *format = addBound(formatBinding(), m_format);
    FormField *sold = addBound(choice(u"availability"_qs, m_availability), m_availability);
    FormField *categories = addBound(m_categories->asBinding(u"categories"_qs), m_categories);
    setColumns({{isbn}, {title}, {subtitle}, {authors}, {publisher, year}, {description}},
               {{amount, tax}, {language, format}, {sold}, {categories}});
}

// Shown in words of the language, stored by name; any other text is a format too.
FieldBinding BookDialog::formatBinding()
{
    connect(m_format, &QComboBox::currentTextChanged, this, [this](const QString &words) {
        m_storedFormat = Formats::storedBookFormat(words.trimmed());
    });
    FieldBinding result = binding::text(u"format"_qs, m_format->lineEdit());
    result.read = [this] { return QJsonValue(m_storedFormat); };
    result.write = [this](const QJsonValue &value) { showFormat(value.toString()); };
    result.words = [](const QJsonValue &value) { return Formats::bookFormat(value.toString()); };
    return result;
}

void BookDialog::showFormat(const QString &stored)
{
    m_format->setEditText(Formats::bookFormat(stored));
    m_storedFormat = stored; // as it was spelt, while nobody writes another one
}

void BookDialog::fillChoices()
{
    const Formats formats;
    for (const int rate : kTaxRates)
        m_taxRate->addItem(formats.percent(rate), qint64(rate));
    for (const char *code : kLanguages)
        m_language->addItem(QString(), QString::fromLatin1(code));
    for (const char *availability : kAvailabilities)
        m_availability->addItem(QString(), QString::fromLatin1(availability));
}

void BookDialog::readCategories()
{
    await(data().read<std::vector<CategoryNode>>(
                  [](Transaction &transaction, const ReadScope &scope) {
                      return categoryTree(transaction, scope);
                  }),
          this, [this](const Result<std::vector<CategoryNode>> &tree) {
              if (tree)
                  setCategories(*tree);
              else
                  showError(tree.error());
          });
}

void BookDialog::setCategories(const std::vector<CategoryNode> &tree)
{
    m_categories->setTree(tree);
}

void BookDialog::setBook(const BookDetail &book)
{
    m_book = book.id;
    m_hasOwnCode = !book.ownCode.isEmpty();
    setRecord(recordOf(book));
    retranslate();
}

void BookDialog::setIsbn(const QString &isbn)
{
    m_isbn->setText(isbn);
}

QString BookDialog::title() const
{
    return m_title->text().trimmed();
}

void BookDialog::setLookup(OpenLibraryLookup *lookup)
{
    m_lookup = lookup;
    m_lookUp->setVisible(lookup);
    const auto isbn = m_isbn->isbn();
    m_lookUp->setEnabled(isbn && isbn->has_value());
}

void BookDialog::lookUp()
{
    const auto isbn = m_isbn->isbn();
    if (!m_lookup || !isbn || !*isbn)
        return;
    QList<LookupDialog::Field> fields;
    for (const QString &key :
         {u"title"_qs, u"subtitle"_qs, u"authors"_qs, u"publisher"_qs, u"year"_qs, u"language"_qs})
        fields += {key, field(key)->editor()->accessibleName(), value(key)};
    auto *dialog = new LookupDialog(
            *m_lookup, **isbn, fields,
            [this](const QString &key, const QJsonValue &given) { return words(key, given); },
            this);
    connect(dialog, &LookupDialog::chosen, this, &BookDialog::takeFound);
    dialog->open();
}

void BookDialog::takeFound(const QJsonObject &values, const QByteArray &cover,
                           const QString &source)
{
    enter(values);
    if (cover.isEmpty())
        return;
    m_cover = {cover, source};
    showSuccess(tr("The cover will be set when the book is saved."));
}

bool BookDialog::hasWork() const
{
    return !m_book || !changes().empty() || !m_cover.file.isEmpty();
}

CommandValue BookDialog::command() const
{
    if (!m_book)
        return created();
    return EditBook{.book = BookRef(*m_book), .changes = changes()};
}

CreateBook BookDialog::created() const
{
    CreateBook book;
    if (const QString isbn = m_isbn->text().trimmed(); !isbn.isEmpty())
        book.isbn = isbn;
    book.title = m_title->text().trimmed();
    book.subtitle = m_subtitle->text().trimmed();
    book.authors = value(u"authors"_qs).toVariant().toStringList();
    book.publisher = m_publisher->text().trimmed();
    if (const QJsonValue year = value(u"year"_qs); !year.isNull())
        book.year = year.toInteger();
    book.language = m_language->currentData().toString();
    book.format = m_storedFormat;
    book.description = m_description->toPlainText().trimmed();
    book.priceMinor = m_price->minorUnits();
    book.taxRateBp = m_taxRate->currentData().toLongLong();
    book.availability = m_availability->currentData().toString();
    for (const QJsonValue &id : value(u"categories"_qs).toArray())
        book.categories += CategoryRef(id.toString());
    return book;
}

QString BookDialog::problem(const QString &key) const
{
    if (key == u"title"_qs && m_title->text().trimmed().isEmpty())
        return tr("A book needs a title.");
    if (key == u"price_minor"_qs && !m_price->text().trimmed().isEmpty() && !m_price->isAmount())
        return tr("This is not an amount of money.");
    if (key == u"year"_qs)
        return yearProblem();
    if (key != u"isbn"_qs)
        return {};
    const auto isbn = m_isbn->isbn();
    if (isbn && !*isbn)
        return ErrorText::problem(isbn->error());
    if (!isbn && m_book && !m_hasOwnCode)
        return tr("A book that has no code of the chain's own needs its ISBN.");
    return {};
}

QString BookDialog::yearProblem() const
{
    if (m_year->text().trimmed().isEmpty())
        return {};
    const QJsonValue year = value(u"year"_qs);
    if (!year.isNull() && year.toInteger() >= kFirstYear && year.toInteger() <= kLastYear)
        return {};
    return tr("Enter a year as a whole number; a minus sign means before Christ.");
}

QString BookDialog::labelOf(const QString &key) const
{
    const QHash<QString, QString> labels{{u"isbn"_qs, tr("&ISBN")},
                                         {u"title"_qs, tr("&Title")},
                                         {u"subtitle"_qs, tr("&Subtitle")},
                                         {u"authors"_qs, tr("&Authors")},
                                         {u"publisher"_qs, tr("&Publisher")},
                                         {u"year"_qs, tr("&Year")},
                                         {u"language"_qs, tr("&Language")},
                                         {u"format"_qs, tr("&Format")},
                                         {u"description"_qs, tr("&Description")},
                                         {u"price_minor"_qs, tr("P&rice")},
                                         {u"tax_rate_bp"_qs, tr("Ta&x rate")},
                                         {u"availability"_qs, tr("A&vailability")},
                                         {u"categories"_qs, tr("&Categories")}};
    return labels.value(key);
}

void BookDialog::retranslate()
{
    setHeading(m_book ? tr("Edit the book") : tr("New book"));
    submitButton()->setText(m_book ? tr("Save") : tr("Add the book"));
    m_lookUp->setText(tr("&Look up…"));
    m_lookUp->setAccessibleName(tr("Look up the ISBN at Open Library"));
    m_lookUp->setToolTip(tr("Look up the ISBN at Open Library"));
    for (const QString &key :
         {u"isbn"_qs, u"title"_qs, u"subtitle"_qs, u"authors"_qs, u"publisher"_qs, u"year"_qs,
          u"language"_qs, u"format"_qs, u"description"_qs, u"price_minor"_qs, u"tax_rate_bp"_qs,
          u"availability"_qs, u"categories"_qs})
        field(key)->setLabel(labelOf(key));
    field(u"isbn"_qs)
            ->setHint(m_book ? QString()
                             : tr("Without an ISBN the book gets a code of the "
                                  "chain's own."));
    field(u"authors"_qs)->setHint(tr("One per line, in the order of the title page"));
    field(u"price_minor"_qs)->setHint(tr("Without a price it cannot be sold yet."));
    for (int i = 0; i < m_language->count(); ++i) {
        const QString code = m_language->itemData(i).toString();
        m_language->setItemText(i, code.isEmpty() ? tr("Not known") : Formats::language(code));
    }
    for (int i = 0; i < m_availability->count(); ++i)
        m_availability->setItemText(i,
                                    Formats::availability(m_availability->itemData(i).toString()));
    const QString format = m_storedFormat;
    m_format->clear();
    for (const QString &stored : Formats::bookFormats())
        m_format->addItem(Formats::bookFormat(stored));
    showFormat(format);
}

} // namespace shopdesk
