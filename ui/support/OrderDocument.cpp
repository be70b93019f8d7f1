// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/OrderDocument.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

#include <map>

namespace shopdesk {

namespace {

// Sizes in the text are pixels of one point each.
constexpr qreal kPointsPerInch = 72;
constexpr qreal kPointsPerMillimetre = kPointsPerInch / 25.4;
constexpr qreal kRollWidth = 80;    // mm
constexpr qreal kRollMargin = 4;    // mm: what thermal printers cannot reach
constexpr qreal kSheetMargin = 18;  // mm
constexpr qreal kShortestRoll = 60; // mm
constexpr int kPdfResolution = 300;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br/>"_qs);
}

QString row(const QString &left, const QString &right, const QString &tag = u"td"_qs)
{
    return u"<tr><%1>%2</%1><%1 align=\"right\">%3</%1></tr>"_qs.arg(tag, escaped(left),
                                                                     escaped(right));
}

QString table(const QString &rows, const QString &attributes = {})
{
    return u"<table width=\"100%\" cellspacing=\"0\" %1>%2</table>"_qs.arg(attributes, rows);
}

QString addressLines(const PostalAddress &address)
{
    QStringList lines;
    if (!address.name.isEmpty())
        lines.append(escaped(address.name));
    if (!address.street.isEmpty())
        lines.append(escaped(address.street));
    const auto place = (address.postcode + u' ' + address.city).trimmed();
    if (!place.isEmpty())
        lines.append(escaped(place));
    if (!address.country.isEmpty())
        lines.append(escaped(Formats::country(address.country)));
    return lines.join(u"<br/>"_qs);
}

} // namespace

OrderDocument::OrderDocument(OrderDetail order, PaperForm form, const Formats &formats)
    : m_order(std::move(order))
    , m_form(form)
    , m_formats(formats)
{
}

QString OrderDocument::money(qint64 minor) const
{
    return m_formats.money(minor, m_order.currency);
}

QString OrderDocument::amount(qint64 minor) const
{
    return m_formats.amount(minor, m_order.currency);
}

QString OrderDocument::title() const
{
    switch (m_order.state) {
    case OrderState::Placed:
        return tr("Order confirmation %1").arg(m_order.number);
    case OrderState::Cancelled:
        return tr("Cancelled order %1").arg(m_order.number);
    default:
        return tr("Receipt %1").arg(m_order.number);
    }
}

QString OrderDocument::html() const
{
    const bool wide = m_form == PaperForm::A4;
    return u"<html><head><style>"_qs + style() + u"</style></head><body>"_qs + head() + facts() +
           (wide ? wideLines() : narrowLines()) + sums() + payments() + foot() +
           u"</body></html>"_qs;
}

QString OrderDocument::style() const
{
    const auto size = m_form == PaperForm::A4 ? u"10px"_qs : u"8px"_qs;
    return u"body,td,th{font-family:'Noto Sans','DejaVu Sans',sans-serif;font-size:%1;color:#000}"
           ".title{font-size:%2;font-weight:600;margin-top:10px;margin-bottom:6px}"
           "th{font-weight:600;text-align:left} .small{font-size:%3;color:#444}"
           ".shop{font-size:%2;font-weight:600} .total{font-weight:600}"_qs.arg(
                   size, m_form == PaperForm::A4 ? u"15px"_qs : u"11px"_qs,
                   m_form == PaperForm::A4 ? u"8px"_qs : u"7px"_qs);
}

QString OrderDocument::head() const
{
    auto place = m_order.shopAddress;
    place.name.clear();
    const auto shop = u"<span class=\"shop\">%1</span><br/><span class=\"small\">%2</span>"_qs.arg(
            escaped(m_order.shopName), addressLines(place));
    if (m_form == PaperForm::Receipt)
        return u"<p align=\"center\">%1</p>"_qs.arg(shop) + heading();
    auto buyer = m_order.delivery;
    if (buyer.name.isEmpty())
        buyer.name = m_order.customerName;
    return table(u"<tr><td width=\"55%\" valign=\"top\">%1</td><td valign=\"top\">%2</td></tr>"_qs
                         .arg(addressLines(buyer), shop)) +
           u"<br/>"_qs + heading();
}

// No heading of HTML: Qt makes those twice as large as any text, whatever their style says. On the
// roll the number has a line to itself, or it would be broken at its hyphens.
QString OrderDocument::heading() const
{
    auto text = escaped(title());
    const auto number = escaped(m_order.number);
    if (m_form == PaperForm::Receipt && !number.isEmpty())
        text.replace(u' ' + number, u"<br/>"_qs + number);
    return u"<p class=\"title\">%1</p>"_qs.arg(text);
}

QString OrderDocument::facts() const
{
    QString rows;
    const auto add = [&rows](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows += row(name, value);
    };
    add(tr("Date"), m_formats.dateTime(m_order.placedAt));
    add(tr("State"), Formats::orderState(orderStateName(m_order.state)));
    if (m_form == PaperForm::Receipt)
        add(tr("Customer"), m_order.customerName);
    add(tr("Channel"), Formats::channel(channelName(m_order.channel)));
    add(tr("Served by"), m_order.source.isEmpty() ? m_order.clerkName : QString());
    add(tr("Coupon"), m_order.couponCode);
    return m_form == PaperForm::Receipt
                   ? table(rows, u"style=\"margin-top:6px\""_qs)
                   : u"<table cellspacing=\"0\" cellpadding=\"1\" style=\"margin-top:6px\">%1</table>"_qs
                             .arg(rows);
}

QString OrderDocument::rules(const OrderLineDetail &line) const
{
    QString text;
    for (const auto &rule : line.rules)
        text += u"<br/><span class=\"small\">%1 %2</span>"_qs.arg(escaped(rule.name),
                                                                  amount(-rule.amountMinor));
    if (line.returned > 0)
        text += u"<br/><span class=\"small\">%1</span>"_qs.arg(
                escaped(tr("%n given back", nullptr, static_cast<int>(line.returned))));
    return text;
}

QString OrderDocument::wideLines() const
{
    QString rows;
    const auto cell = [](const QString &text, const QString &tag) {
        return u"<%1 align=\"right\">%2</%1>"_qs.arg(tag, escaped(text));
    };
    rows = u"<tr><th>%1</th>"_qs.arg(escaped(tr("Title"))) + cell(tr("Copies"), u"th"_qs) +
           cell(tr("Price"), u"th"_qs) + cell(tr("Discount"), u"th"_qs) +
           cell(tr("Sum"), u"th"_qs) + u"</tr>"_qs;
    for (const auto &line : m_order.lines) {
        const auto discount = line.discountMinor == 0 ? QString() : amount(-line.discountMinor);
        rows += u"<tr><td>%1<br/><span class=\"small\">%2</span>%3</td>"_qs.arg(
                        escaped(line.title), escaped(Formats::code(line.code)), rules(line)) +
                cell(m_formats.integer(line.quantity), u"td"_qs) +
                cell(amount(line.unitMinor), u"td"_qs) + cell(discount, u"td"_qs) +
                cell(amount(line.totalMinor), u"td"_qs) + u"</tr>"_qs;
    }
    return u"<br/>"_qs + table(rows, u"cellpadding=\"3\""_qs) + u"<hr/>"_qs;
}

QString OrderDocument::narrowLines() const
{
    QString rows;
    for (const auto &line : m_order.lines) {
        const auto price =
                u"%1 × %2"_qs.arg(m_formats.integer(line.quantity), amount(line.unitMinor));
        rows += u"<tr><td colspan=\"2\">%1%2</td></tr>"_qs.arg(escaped(line.title), rules(line)) +
                row(price, amount(line.totalMinor));
    }
    return u"<hr/>"_qs + table(rows) + u"<hr/>"_qs;
}

QString OrderDocument::sums() const
{
    QString rows;
    if (m_order.discountMinor != 0) {
        rows += row(tr("Subtotal"), money(m_order.subtotalMinor));
        rows += row(tr("Discount"), money(-m_order.discountMinor));
    }
    rows += row(tr("Total"), money(m_order.totalMinor), u"th"_qs);
    std::map<int, qint64> taxes;
    for (const auto &line : m_order.lines)
        taxes[line.taxRateBp] += line.taxMinor;
    for (const auto &[rate, tax] : taxes) {
        const auto name = m_order.pricesIncludeTax ? tr("Tax %1, included") : tr("Tax %1");
        if (rate != 0 || tax != 0)
            rows += row(name.arg(m_formats.percent(rate)), money(tax));
    }
    return table(rows);
}

QString OrderDocument::payments() const
{
    QString rows;
    for (const auto &tender : m_order.tenders) {
        const auto kind = Formats::tenderKind(tenderKindName(tender.kind));
        rows += row(tender.amountMinor < 0 ? tr("Refund: %1").arg(kind) : kind,
                    money(tender.amountMinor));
        if (tender.changeMinor > 0) {
            rows += row(tr("Given"), money(tender.givenMinor));
            rows += row(tr("Change"), money(tender.changeMinor));
        }
    }
    const auto open = m_order.totalMinor - m_order.paidMinor;
    if (open > 0 && m_order.state == OrderState::Placed)
        rows += row(tr("To be paid"), money(open), u"th"_qs);
    return rows.isEmpty() ? QString() : u"<hr/>"_qs + table(rows);
}

QString OrderDocument::foot() const
{
    QString text;
    if (!m_order.note.isEmpty())
        text += u"<p class=\"small\">%1</p>"_qs.arg(escaped(m_order.note));
    return text + u"<p align=\"center\" class=\"small\">%1</p>"_qs.arg(
                          escaped(tr("Thank you for your visit.")));
}

std::unique_ptr<QTextDocument> OrderDocument::document(qreal width) const
{
    auto document = std::make_unique<QTextDocument>();
    document->setDocumentMargin(0);
    document->setHtml(html());
    document->setTextWidth(width);
    return document;
}

QPageSize OrderDocument::pageSize() const
{
    if (m_form == PaperForm::A4)
        return QPageSize(QPageSize::A4);
    const auto width = (kRollWidth - 2 * kRollMargin) * kPointsPerMillimetre;
    const auto height = document(width)->size().height() / kPointsPerMillimetre + 2 * kRollMargin;
    return QPageSize(QSizeF(kRollWidth, std::max(kShortestRoll, height + 1)), QPageSize::Millimeter,
                     tr("Roll of 80 mm"), QPageSize::ExactMatch);
}

void OrderDocument::prepare(QPagedPaintDevice &device) const
{
    const auto margin = m_form == PaperForm::A4 ? kSheetMargin : kRollMargin;
    device.setPageLayout(QPageLayout(pageSize(), QPageLayout::Portrait,
                                     QMarginsF(margin, margin, margin, margin),
                                     QPageLayout::Millimeter));
}

void OrderDocument::paint(QPagedPaintDevice &device) const
{
    // Laid out in points and scaled, so that every device breaks the lines alike.
    const auto paper = device.pageLayout().paintRect(QPageLayout::Point);
    const auto text = document(paper.width());
    if (m_form == PaperForm::A4)
        text->setPageSize(paper.size());
    const auto height = m_form == PaperForm::A4 ? paper.height() : text->size().height();
    QPainter painter(&device);
    const auto scale = device.logicalDpiX() / kPointsPerInch;
    painter.scale(scale, scale);
    const int pages = m_form == PaperForm::A4 ? text->pageCount() : 1;
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            device.newPage();
        painter.save();
        painter.translate(0, -page * height);
        text->drawContents(&painter, QRectF(0, page * height, paper.width(), height));
        painter.restore();
    }
}

Result<void> writePdf(const OrderDocument &document, const QString &path)
{
    QSaveFile file(path);
    const auto unwritable = [&] {
        return fail(ErrorKind::Storage, u"file_unwritable"_qs, {}, {{u"path"_qs, path}},
                    file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    QPdfWriter writer(&file);
    writer.setTitle(document.title());
    writer.setCreator(u"Shopdesk"_qs);
    writer.setResolution(kPdfResolution);
    document.prepare(writer);
    document.paint(writer);
    if (!file.commit())
        return unwritable();
    return {};
}

} // namespace shopdesk
