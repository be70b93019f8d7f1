// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/PurchaseOrderDocument.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace shopdesk {

namespace {

// Sizes in the text are pixels of one point each.
constexpr qreal kPointsPerInch = 72;
constexpr qreal kMargin = 18; // mm
constexpr int kPdfResolution = 300;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br/>"_qs);
}

QString right(const QString &text, const QString &tag = u"td"_qs)
{
    return u"<%1 align=\"right\">%2</%1>"_qs.arg(tag, escaped(text));
}

QString addressLines(const PostalAddress &address)
{
    QStringList lines{address.name, address.street,
                      (address.postcode + u' ' + address.city).trimmed(),
                      address.country.isEmpty() ? QString() : Formats::country(address.country)};
    lines.removeAll(QString());
    return escaped(lines.join(u'\n'));
}

PostalAddress addressOf(const ShopDetail &shop)
{
    return {.name = {},
            .street = shop.street,
            .postcode = shop.postcode,
            .city = shop.city,
            .country = shop.country};
}

} // namespace

Result<PurchaseOrderPaper> purchaseOrderPaper(Transaction &transaction, const ReadScope &scope,
                                              PurchaseOrderId order)
{
    SD_ASSIGN(detail, purchaseOrderDetail(transaction, scope, order));
    SD_ASSIGN(supplier,
              supplierDetail(transaction, scope, detail.paper.supplier.value_or(SupplierId())));
    SD_ASSIGN(shop, shopDetail(transaction, scope, detail.paper.shop));
    return PurchaseOrderPaper{
            .order = std::move(detail), .supplier = std::move(supplier), .shop = std::move(shop)};
}

PurchaseOrderDocument::PurchaseOrderDocument(PurchaseOrderPaper paper, const Formats &formats)
    : m_paper(std::move(paper))
    , m_formats(formats)
{
}

QString PurchaseOrderDocument::title() const
{
    return m_paper.order.paper.state == u"draft"
                   ? tr("Draft of the purchase order %1").arg(number())
                   : tr("Purchase order %1").arg(number());
}

QString PurchaseOrderDocument::amount(const std::optional<qint64> &minor) const
{
    return minor ? m_formats.amount(*minor, m_paper.order.paper.currency) : QString();
}

QString PurchaseOrderDocument::html() const
{
    const auto style = u"body,td,th{font-family:'Noto Sans','DejaVu Sans',sans-serif;"
                       "font-size:10px;color:#000} th{font-weight:600;text-align:left}"
                       ".title{font-size:15px;font-weight:600;margin-top:10px;margin-bottom:6px}"
                       ".shop{font-size:15px;font-weight:600} .small{font-size:8px;color:#444}"_qs;
    const auto note = m_paper.order.paper.note;
    return u"<html><head><style>"_qs + style + u"</style></head><body>"_qs + head() +
           u"<p class=\"title\">%1</p>"_qs.arg(escaped(title())) + facts() + lines() +
           (note.isEmpty() ? QString() : u"<p>%1</p>"_qs.arg(escaped(note))) + u"</body></html>"_qs;
}

QString PurchaseOrderDocument::head() const
{
    auto to = m_paper.supplier.address;
    to.name = m_paper.supplier.name;
    return u"<table width=\"100%\" cellspacing=\"0\"><tr><td width=\"55%\" valign=\"top\">%1</td>"
           "<td valign=\"top\"><span class=\"shop\">%2</span><br/><span class=\"small\">%3</span>"
           "</td></tr></table><br/>"_qs.arg(addressLines(to), escaped(m_paper.shop.name),
                                            addressLines(addressOf(m_paper.shop)));
}

QString PurchaseOrderDocument::facts() const
{
    const auto &order = m_paper.order;
    QString rows;
    const auto add = [&rows](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows += u"<tr><td>%1&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>"_qs.arg(escaped(name),
                                                                                escaped(value));
    };
    const QDateTime at = order.sentAt.isValid() ? order.sentAt : order.paper.createdAt;
    add(tr("Date"), m_formats.date(at.toLocalTime().date()));
    add(tr("Our number with you"), m_paper.supplier.accountNumber);
    add(tr("Please deliver by"), order.expectedOn ? m_formats.date(*order.expectedOn) : QString());
    add(tr("Ordered by"), order.paper.actorName);
    return u"<table cellspacing=\"0\" cellpadding=\"1\">%1</table>"_qs.arg(rows);
}

QString PurchaseOrderDocument::lines() const
{
    const auto &order = m_paper.order;
    const auto head = u"th"_qs;
    QString rows = u"<tr><th>%1</th><th width=\"50%\">%2</th>"_qs.arg(escaped(tr("ISBN or code")),
                                                                      escaped(tr("Title"))) +
                   right(tr("Copies"), head) + right(tr("Cost of one"), head) +
                   right(tr("Sum"), head) + u"</tr>"_qs;
    for (const auto &line : order.lines) {
        const auto sum = line.unitCostMinor ? std::optional(line.quantity * *line.unitCostMinor)
                                            : std::nullopt;
        rows += u"<tr><td>%1</td><td>%2</td>"_qs.arg(escaped(Formats::code(line.code)),
                                                     escaped(line.title)) +
                right(m_formats.integer(line.quantity)) + right(amount(line.unitCostMinor)) +
                right(amount(sum)) + u"</tr>"_qs;
    }
    const auto sum = order.paper.costMinor > 0
                             ? m_formats.money(order.paper.costMinor, order.paper.currency)
                             : QString();
    rows += u"<tr><th></th><th>%1</th>"_qs.arg(escaped(tr("Total"))) +
            right(m_formats.integer(order.paper.copies), head) + right({}, head) +
            right(sum, head) + u"</tr>"_qs;
    return u"<br/><table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">%1</table>"_qs.arg(
            rows);
}

void PurchaseOrderDocument::prepare(QPagedPaintDevice &device) const
{
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                     QMarginsF(kMargin, kMargin, kMargin, kMargin),
                                     QPageLayout::Millimeter));
}

// Laid out in points and scaled, so that every device breaks the lines alike.
void PurchaseOrderDocument::paint(QPagedPaintDevice &device) const
{
    const auto paper = device.pageLayout().paintRect(QPageLayout::Point);
    QTextDocument text;
    text.setDocumentMargin(0);
    text.setHtml(html());
    text.setPageSize(paper.size());
    QPainter painter(&device);
    const auto scale = device.logicalDpiX() / kPointsPerInch;
    painter.scale(scale, scale);
    for (int page = 0; page < text.pageCount(); ++page) {
        if (page > 0)
            device.newPage();
        painter.save();
        painter.translate(0, -page * paper.height());
        text.drawContents(&painter,
                          QRectF(0, page * paper.height(), paper.width(), paper.height()));
        painter.restore();
    }
}

Result<void> writePdf(const PurchaseOrderDocument &document, const QString &path)
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
