// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/BookDetailPane.h"

#include "db/domain/Quantity.h"
#include "models/support/Formats.h"
#include "ui/pages/BookReviewsView.h"
#include "ui/pages/CoverPanel.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/ReviewsPage.h"
#include "ui/pages/SmallTable.h"
#include "ui/support/Fonts.h"
#include "ui/support/Metrics.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/StarRating.h"

#include <QAction>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

struct BookView
{
    BookDetail book;
    std::vector<ShopStock> stock;
    BookReviews reviews;
};

Result<BookView> readBook(Transaction &transaction, const ReadScope &scope, BookId id)
{
    SD_ASSIGN(book, bookDetail(transaction, scope, id));
    SD_ASSIGN(stock, bookStock(transaction, scope, id));
    SD_ASSIGN(reviews, bookReviews(transaction, scope, id));
    return BookView{book, stock, reviews};
}

QLabel *selectable(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

BookDetailPane::BookDetailPane(const PageContext &context, QAction *putInCart, QWidget *parent)
    : DetailPane(u"bookDetail"_qs, context, parent)
    , m_cover(new CoverPanel(context))
    , m_title(selectable(u"detailTitle"_qs))
    , m_subtitle(selectable(u"subtitle"_qs))
    , m_authors(selectable(u"authors"_qs))
    , m_rating(new StarRating)
    , m_price(selectable(u"price"_qs))
    , m_here(selectable(u"here"_qs))
    , m_quantity(new QSpinBox)
    , m_facts(new KeyValueList)
    , m_reviewsView(new BookReviewsView(context))
{
    content()->addWidget(buildHead());
    content()->addWidget(buildSelling(putInCart));
    addButtonRow();
    m_stockHeading = addHeading(u"stockHeading"_qs);
    m_stockTable = new SmallTable(u"stockByShop"_qs, 0, {1, 2});
    m_stockTable->setTextElideMode(Qt::ElideMiddle); // names of a chain begin alike
    content()->addWidget(m_stockTable);
    content()->addSpacing(metrics::kGrid);
    content()->addWidget(m_facts);
    m_description = addText(u"description"_qs);
    content()->addWidget(m_reviewsView);
    connect(m_reviewsView, &BookReviewsView::allRequested, this, &BookDetailPane::openReviews);
    connect(m_stockTable, &QTableWidget::cellActivated, this, [this](int row) {
        if (const auto shop = ShopId::parse(m_stockTable->idAt(row)))
            Q_EMIT stockRequested(*shop, m_stockTable->item(row, 0)->text());
    });
    connect(&context.host, &PageHost::currentShopChanged, this, [this] {
        if (m_book)
            renderStock();
    });
    ready();
}

QWidget *BookDetailPane::buildHead()
{
    auto *head = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::kHalf);
    m_title->setFont(fonts::title(font()));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_price->setFont(fonts::strong(font()));
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_subtitle, m_authors, m_rating})
        words->addWidget(part);
    words->addStretch(1);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kMargin);
    layout->addWidget(m_cover, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return head;
}

QWidget *BookDetailPane::buildSelling(QAction *putInCart)
{
    auto *selling = new QWidget;
    auto *layout = new QVBoxLayout(selling);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kHalf);
    layout->addWidget(m_price);
    layout->addWidget(m_here);
    m_quantity->setObjectName(u"quantity"_qs);
    m_quantity->setRange(Quantity::kMin, Quantity::kMax);
    m_quantity->setFixedWidth(10 * metrics::kGrid);
    m_quantity->setParent(selling);
    m_quantity->setVisible(putInCart != nullptr);
    if (!putInCart)
        return selling;
    auto *button = new QToolButton;
    button->setObjectName(u"putInCartDetail"_qs);
    button->setDefaultAction(putInCart);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout;
    row->addWidget(m_quantity);
    row->addWidget(button);
    row->addStretch(1);
    layout->addLayout(row);
    return selling;
}

int BookDetailPane::quantity() const
{
    return m_quantity->value();
}

void BookDetailPane::read()
{
    const auto id = BookId::parse(recordId());
    if (!id)
        return;
    readOne<BookView>(
            [id = *id](Transaction &transaction, const ReadScope &scope) {
                return readBook(transaction, scope, id);
            },
            [this](BookView view) {
                m_book = std::move(view.book);
                m_stock = std::move(view.stock);
                m_reviews = std::move(view.reviews);
            });
}

void BookDetailPane::forget()
{
    m_book.reset();
    m_stock.clear();
    m_reviews = {};
    m_quantity->setValue(1);
}

void BookDetailPane::render()
{
    QStringList names;
    for (const BookAuthor &author : m_book->authors)
        names += author.name;
    const QString authors = names.join(u", "_qs);
    m_cover->setBook(m_book->id, m_book->title, names.value(0), m_book->coverLink);
    m_title->setText(m_book->title);
    m_subtitle->setText(m_book->subtitle);
    m_subtitle->setVisible(!m_book->subtitle.isEmpty());
    m_authors->setText(authors);
    m_authors->setVisible(!authors.isEmpty());
    m_rating->setRating(int(m_book->ratingHundredths().value_or(0)), int(m_book->ratingCount));
    m_price->setText(priceLine());
    m_description->setText(m_book->description);
    m_description->setVisible(!m_book->description.isEmpty());
    renderFacts();
    renderStock();
    m_reviewsView->setReviews(m_book->id, m_book->title, m_reviews);
}

void BookDetailPane::openReviews()
{
    auto *page = qobject_cast<ReviewsPage *>(context().host.openPage(PageId::Reviews));
    if (page && m_book)
        page->showBook(m_book->id, m_book->title);
}

QString BookDetailPane::priceLine() const
{
    if (!m_book->priceMinor)
        return tr("No price yet: cannot be sold");
    const Formats formats;
    const QString price = formats.money(*m_book->priceMinor, m_book->currency);
    return m_book->priceConfirmed ? price : tr("%1 (to be confirmed by a manager)").arg(price);
}

QString BookDetailPane::categoryLines() const
{
    QStringList paths;
    for (const BookCategory &category : m_book->categories)
        paths += category.path.join(u" \u203a "_qs);
    return paths.join(u'\n');
}

void BookDetailPane::renderFacts()
{
    const Formats formats;
    m_facts->setRows(
            {{m_book->isbn.isEmpty() ? tr("Own code") : tr("ISBN"), Formats::code(m_book->code())},
             {tr("Publisher"), m_book->publisher},
             {tr("Year"), m_book->year ? formats.year(*m_book->year) : QString()},
             {tr("Language"), Formats::language(m_book->language)},
             {tr("Format"), Formats::bookFormat(m_book->format)},
             {tr("Tax rate"), formats.percent(m_book->taxRateBp)},
             {tr("Availability"), Formats::availability(m_book->availability)},
             {tr("Categories"), categoryLines()},
             {tr("Cover on the web"), QUrl(m_book->coverLink).host()}});
}

void BookDetailPane::renderStock()
{
    const Formats formats;
    const ShopId current = context().host.currentShop();
    QList<SmallTable::Row> rows;
    m_here->clear();
    for (const ShopStock &stock : m_stock) {
        rows += {{stock.name, formats.integer(stock.onHand), formats.integer(stock.available())},
                 stock.shop.toString(),
                 stock.shop == current};
        if (stock.shop == current)
            m_here->setText(
                    tr("%1: %n available", nullptr, int(stock.available())).arg(stock.name));
    }
    m_here->setVisible(!m_here->text().isEmpty());
    m_stockTable->setRows(rows);
}

void BookDetailPane::retranslate()
{
    setHint(tr("Select a book to see its details and where it is in stock."));
    m_quantity->setAccessibleName(tr("Copies to put in the cart"));
    m_reviewsView->retranslate();
    m_stockHeading->setText(tr("Stock by shop"));
    m_stockTable->setHeads(tr("Stock by shop"), {tr("Shop"), tr("On hand"), tr("Available")});
}

} // namespace shopdesk
