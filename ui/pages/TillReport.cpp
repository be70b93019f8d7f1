// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TillReport.h"

#include "models/support/Formats.h"

#include <QFile>
#include <QJsonArray>
#include <QPdfWriter>
#include <QTextDocument>

namespace shopdesk {

TillReport::TillReport(TillDayDetail day, const QJsonObject &closed, QString currency)
    : m_day(std::move(day))
    , m_closed(closed)
    , m_currency(std::move(currency))
{
}

QString TillReport::money(qint64 minor) const
{
    return Formats().money(minor, m_currency).toHtmlEscaped();
}

QString TillReport::html() const
{
    const auto row = [](const QString &what, const QString &count, const QString &sum) {
        return u"<tr><td>%1</td><td align='right'>%2</td><td align='right'>%3</td></tr>"_qs.arg(
                what.toHtmlEscaped(), count.toHtmlEscaped(), sum);
    };
    const auto sum = [&](const QString &key) { return money(m_closed.value(key).toInteger()); };
    QString rows = row(tr("Float"), {}, money(m_day.floatMinor));
    for (const QJsonValue &value : m_closed.value(u"totals").toArray()) {
        const QJsonObject total = value.toObject();
        rows += row(Formats::tenderKind(total.value(u"kind").toString()),
                    Formats().integer(total.value(u"tenders").toInteger()),
                    money(total.value(u"amount_minor").toInteger()));
    }
    rows += row(tr("Should be in the drawer"), {}, sum(u"expected_minor"_qs));
    rows += row(tr("Counted"), {}, sum(u"counted_minor"_qs));
    rows += row(tr("Difference"), {}, sum(u"difference_minor"_qs));
    return u"<h2>%1</h2><p>%2<br>%3</p><table width='100%' cellpadding='4'>%4</table>"_qs.arg(
            tr("Till closed").toHtmlEscaped(),
            tr("%1, %2").arg(m_day.shopName, Formats().date(m_day.businessDate)).toHtmlEscaped(),
            tr("Opened %1 by %2")
                    .arg(Formats().dateTime(m_day.openedAt), m_day.openedBy)
                    .toHtmlEscaped(),
            rows);
}

QString TillReport::fileName() const
{
    return tr("till-%1.pdf").arg(m_day.businessDate.toString(Qt::ISODate));
}

bool TillReport::savePdf(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument document;
    document.setHtml(html());
    document.print(&writer);
    return file.error() == QFileDevice::NoError && file.size() > 0;
}

} // namespace shopdesk
