// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/onix/PlainText.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace shopdesk {

namespace {

constexpr qsizetype kLongestEntity = 10;

bool isHidden(const QString &name)
{
    return name == u"script" || name == u"style";
}

bool isParagraph(const QString &name)
{
    static const QStringList paragraphs{u"p"_qs,  u"div"_qs,        u"ul"_qs,   u"ol"_qs, u"dl"_qs,
                                        u"h1"_qs, u"h2"_qs,         u"h3"_qs,   u"h4"_qs, u"h5"_qs,
                                        u"h6"_qs, u"blockquote"_qs, u"table"_qs};
    return paragraphs.contains(name);
}

bool isLine(const QString &name)
{
    return name == u"br" || name == u"tr" || name == u"dt" || name == u"dd";
}

QString numbered(QStringView digits)
{
    const bool isHex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool isNumber = false;
    const uint code = isHex ? digits.mid(1).toUInt(&isNumber, 16) : digits.toUInt(&isNumber, 10);
    const bool isCharacter = isNumber && code >= 0x20 && code <= 0x10FFFF &&
                             !(code >= 0x7F && code < 0xA0) && !QChar::isSurrogate(code) &&
                             !QChar::isNonCharacter(code);
    const auto character = static_cast<char32_t>(code);
    return isCharacter ? QString::fromUcs4(&character, 1) : QString();
}

// A tag or comment from its "<"; where it ends, or -1 if that is no markup after all.
qsizetype endOfMarkup(QStringView html, qsizetype start)
{
    if (html.mid(start).startsWith(u"<!--")) {
        const qsizetype end = html.indexOf(u"-->", start + 4);
        return end < 0 ? -1 : end + 3;
    }
    const QChar next = start + 1 < html.size() ? html.at(start + 1) : QChar();
    if (!next.isLetter() && next != u'/' && next != u'!' && next != u'?')
        return -1;
    QChar quote;
    for (qsizetype i = start + 1; i < html.size(); ++i) {
        const QChar c = html.at(i);
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (c == u'>')
            return i + 1;
    }
    return -1;
}

void takeTag(PlainText &plain, QStringView tag)
{
    const bool isEnd = tag.startsWith(u"</");
    const bool isEmpty = tag.endsWith(u"/>");
    qsizetype end = isEnd ? 2 : 1;
    const qsizetype start = end;
    while (end < tag.size() && tag.at(end).isLetterOrNumber())
        ++end;
    const QStringView name = tag.mid(start, end - start);
    if (!isEnd)
        plain.startElement(name);
    if (isEnd || isEmpty)
        plain.endElement(name);
}

// "&amp;" at `at`: its length, and what it stands for.
std::pair<qsizetype, QString> entityAt(QStringView html, qsizetype at)
{
    const QStringView rest = html.mid(at + 1, kLongestEntity);
    const qsizetype end = rest.indexOf(u';');
    const QString character = end < 0 ? QString() : characterNamed(rest.left(end));
    return character.isEmpty() ? std::pair(qsizetype(1), u"&"_qs) : std::pair(end + 2, character);
}

} // namespace

void PlainText::startElement(QStringView name)
{
    const QString lower = name.toString().toLower();
    if (isHidden(lower))
        ++m_hidden;
    else if (isParagraph(lower))
        breakLine(2);
    else if (isLine(lower))
        breakLine(1);
    if (lower == u"li") {
        breakLine(1);
        characters(u"• ");
    }
}

void PlainText::endElement(QStringView name)
{
    const QString lower = name.toString().toLower();
    if (isHidden(lower))
        m_hidden = qMax(0, m_hidden - 1);
    else if (isParagraph(lower))
        breakLine(2);
}

void PlainText::characters(QStringView text)
{
    if (m_hidden > 0)
        return;
    for (const QChar c : text) {
        if (c.isSpace() && c != QChar::Nbsp)
            m_isBlankDue = true;
        else
            append(c);
    }
}

void PlainText::append(QChar character)
{
    if (m_text.size() >= kMostKept) {
        m_isLong = true;
        return;
    }
    if (m_isBlankDue && !m_text.isEmpty() && !m_text.endsWith(u'\n'))
        m_text += u' ';
    m_isBlankDue = false;
    m_text += character;
}

void PlainText::breakLine(qsizetype lines)
{
    m_isBlankDue = false;
    if (m_text.isEmpty())
        return;
    qsizetype there = 0;
    while (there < m_text.size() && m_text.at(m_text.size() - 1 - there) == u'\n')
        ++there;
    m_text += QString(qMax<qsizetype>(0, lines - there), u'\n');
}

QString plainTextOfHtml(QStringView html)
{
    PlainText plain;
    qsizetype done = 0;
    qsizetype at = 0;
    const auto flush = [&](qsizetype next) {
        plain.characters(html.mid(done, at - done));
        done = at = next;
    };
    while (at < html.size()) {
        const QChar c = html.at(at);
        const qsizetype end = c == u'<' ? endOfMarkup(html, at) : -1;
        if (end > 0) {
            const QStringView markup = html.mid(at, end - at);
            flush(end);
            if (!markup.startsWith(u"<!") && !markup.startsWith(u"<?"))
                takeTag(plain, markup);
        } else if (c == u'&') {
            const auto [length, character] = entityAt(html, at);
            flush(at + length);
            plain.characters(character);
        } else {
            ++at;
        }
    }
    flush(at);
    return plain.text();
}

bool looksLikeHtml(QStringView text)
{
    static const QRegularExpression tag(
            u"</?(?:p|br|b|i|em|strong|u|ul|ol|li|div|span|h[1-6]|a|sup|sub|font|script|style)"
            "(?:\\s[^<>]*|/)?>"_qs,
            QRegularExpression::CaseInsensitiveOption);
    return tag.match(text).hasMatch();
}

QString tidyLines(QStringView text)
{
    QString tidy;
    for (const QStringView line : text.split(u'\n')) {
        const QString words = line.toString().simplified();
        if (!words.isEmpty() || !tidy.endsWith(u"\n\n"))
            tidy += words + u'\n';
    }
    return tidy.trimmed();
}

QString characterNamed(QStringView entity)
{
    // Those of XML, and those of HTML that publishers use most.
    static const QHash<QString, QString> named{
            {u"amp"_qs, u"&"_qs},    {u"lt"_qs, u"<"_qs},     {u"gt"_qs, u">"_qs},
            {u"quot"_qs, u"\""_qs},  {u"apos"_qs, u"'"_qs},   {u"nbsp"_qs, u" "_qs},
            {u"ndash"_qs, u"–"_qs},  {u"mdash"_qs, u"—"_qs},  {u"hellip"_qs, u"…"_qs},
            {u"lsquo"_qs, u"‘"_qs},  {u"rsquo"_qs, u"’"_qs},  {u"sbquo"_qs, u"‚"_qs},
            {u"ldquo"_qs, u"“"_qs},  {u"rdquo"_qs, u"”"_qs},  {u"bdquo"_qs, u"„"_qs},
            {u"laquo"_qs, u"«"_qs},  {u"raquo"_qs, u"»"_qs},  {u"bull"_qs, u"•"_qs},
            {u"middot"_qs, u"·"_qs}, {u"copy"_qs, u"©"_qs},   {u"reg"_qs, u"®"_qs},
            {u"trade"_qs, u"™"_qs},  {u"euro"_qs, u"€"_qs},   {u"pound"_qs, u"£"_qs},
            {u"auml"_qs, u"ä"_qs},   {u"ouml"_qs, u"ö"_qs},   {u"uuml"_qs, u"ü"_qs},
            {u"Auml"_qs, u"Ä"_qs},   {u"Ouml"_qs, u"Ö"_qs},   {u"Uuml"_qs, u"Ü"_qs},
            {u"szlig"_qs, u"ß"_qs},  {u"eacute"_qs, u"é"_qs}, {u"egrave"_qs, u"è"_qs},
            {u"ecirc"_qs, u"ê"_qs},  {u"euml"_qs, u"ë"_qs},   {u"agrave"_qs, u"à"_qs},
            {u"aacute"_qs, u"á"_qs}, {u"acirc"_qs, u"â"_qs},  {u"ccedil"_qs, u"ç"_qs},
            {u"iacute"_qs, u"í"_qs}, {u"oacute"_qs, u"ó"_qs}, {u"ocirc"_qs, u"ô"_qs},
            {u"uacute"_qs, u"ú"_qs}, {u"ugrave"_qs, u"ù"_qs}, {u"ntilde"_qs, u"ñ"_qs},
            {u"oslash"_qs, u"ø"_qs}, {u"aring"_qs, u"å"_qs},  {u"aelig"_qs, u"æ"_qs},
            {u"Eacute"_qs, u"É"_qs}, {u"Aring"_qs, u"Å"_qs},  {u"oelig"_qs, u"œ"_qs}};
    return entity.startsWith(u'#') ? numbered(entity.mid(1)) : named.value(entity.toString());
}

} // namespace shopdesk
