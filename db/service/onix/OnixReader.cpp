// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/service/onix/OnixReader.h"

#include "db/service/onix/PlainText.h"

#include <QRegularExpression>

namespace shopdesk {

namespace {

// "3.0" out of "http://ns.editeur.org/onix/3.0/reference".
QString releaseOfNamespace(QStringView uri)
{
    static const QRegularExpression form(u"/onix/(\\d+\\.\\d+)"_qs);
    return form.match(uri).captured(1);
}

// ONIX list 34: HTML, XML, XHTML are marked up, default and basic text are not; and many a sender
// leaves the format out or puts HTML into CDATA without saying so.
bool isMarkup(const OnixNode &text)
{
    if (text.format == u"02" || text.format == u"03" || text.format == u"05")
        return true;
    return looksLikeHtml(text.text);
}

} // namespace

OnixReader::OnixReader(QIODevice &device)
    : m_device(std::make_unique<BoundedDevice>(device, kLongestProduct))
    , m_xml(std::make_unique<QXmlStreamReader>(m_device.get()))
{
}

Result<OnixReader> OnixReader::open(QIODevice &device)
{
    OnixReader reader(device);
    SD_TRY(reader.readRoot());
    return reader;
}

Result<void> OnixReader::readRoot()
{
    while (!m_xml->isStartElement()) {
        m_xml->readNext();
        if (m_xml->hasError())
            return fail(failure());
        if (m_xml->isDTD() && !m_xml->entityDeclarations().isEmpty())
            return fail(problem(ErrorKind::Invalid, u"xml_entities_declared"_qs));
    }
    return checkRoot();
}

Result<void> OnixReader::checkRoot()
{
    const auto name = m_xml->name();
    if (name != u"ONIXMessage" && name != u"ONIXmessage") {
        auto error = problem(ErrorKind::Invalid, u"onix_root_unknown"_qs);
        error.facts.insert(u"root"_qs, name.left(80).toString());
        return fail(error);
    }
    m_message.hasShortTags = name == u"ONIXmessage";
    m_message.release = m_xml->attributes().value(u"release"_qs).trimmed().toString();
    if (m_message.release.isEmpty())
        m_message.release = releaseOfNamespace(m_xml->namespaceUri());
    if (m_message.release.startsWith(u"3."))
        return {};
    // Before 3.0 the release did not have to be named.
    auto error = problem(ErrorKind::Invalid, u"onix_release_unsupported"_qs);
    error.facts.insert(u"release"_qs,
                       m_message.release.isEmpty() ? u"2.1"_qs : m_message.release.left(20));
    return fail(error);
}

Result<bool> OnixReader::next(OnixNode &product)
{
    while (m_xml->readNextStartElement()) {
        m_device->allow();
        m_nodes = 0;
        const auto tag = onixTagNamed(m_xml->name());
        if (tag == OnixTag::Product)
            product = readNode(OnixTag::Product, 1);
        else if (tag == OnixTag::Header)
            takeHeader();
        else
            skip(1);
        if (m_xml->hasError() || m_isTooDeep)
            return fail(failure());
        if (tag == OnixTag::Product)
            return true;
    }
    return endMessage();
}

// What follows the root must be well-formed, too: a file that was cut there is not whole.
Result<bool> OnixReader::endMessage()
{
    while (!m_xml->atEnd())
        m_xml->readNext();
    if (m_xml->hasError())
        return fail(failure());
    return false;
}

void OnixReader::takeHeader()
{
    const OnixNode header = readNode(OnixTag::Header, 1);
    m_message.defaultCurrency = header.value(OnixTag::DefaultCurrencyCode);
    m_message.defaultPriceType = header.value(OnixTag::DefaultPriceType);
}

OnixNode OnixReader::readNode(OnixTag tag, int depth)
{
    OnixNode node;
    node.tag = tag;
    node.line = m_xml->lineNumber();
    const auto attributes = m_xml->attributes();
    const auto format = tag == OnixTag::Text ? u"textformat"_qs : u"dateformat"_qs;
    node.format = attributes.value(format).trimmed().toString();
    if (tag == OnixTag::Text)
        readText(node, depth);
    else
        readChildren(node, depth);
    return node;
}

void OnixReader::readChildren(OnixNode &node, int depth)
{
    while (!m_isTooDeep && !m_xml->atEnd()) {
        m_xml->readNext();
        if (m_xml->isEndElement())
            break;
        if (m_xml->isStartElement())
            addChild(node, depth);
        else if (m_xml->isCharacters() || m_xml->isEntityReference())
            node.text += characters().left(kLongText - node.text.size());
    }
    node.text = node.text.trimmed();
}

void OnixReader::addChild(OnixNode &node, int depth)
{
    const auto tag = onixTagNamed(m_xml->name());
    if (isTooDeep(depth + 1))
        return;
    if (!tag || ++m_nodes > kMostNodes)
        return skip(depth + 1);
    node.children.push_back(readNode(*tag, depth + 1));
}

// Elements inside a text are XHTML; tags that come as characters are HTML.
void OnixReader::readText(OnixNode &node, int depth)
{
    PlainText plain;
    QString raw;
    int inside = 0;
    bool hasElements = false;
    while (inside >= 0 && !m_isTooDeep && !m_xml->atEnd()) {
        m_xml->readNext();
        if (m_xml->isStartElement()) {
            hasElements = true;
            plain.startElement(m_xml->name());
            if (isTooDeep(depth + ++inside))
                return;
        } else if (m_xml->isEndElement()) {
            if (--inside >= 0)
                plain.endElement(m_xml->name());
        } else if (m_xml->isCharacters() || m_xml->isEntityReference()) {
            const QString text = characters();
            plain.characters(text);
            node.isLong = node.isLong || raw.size() + text.size() > kLongText;
            raw += text.left(kLongText - raw.size());
        }
    }
    node.text = raw;
    if (hasElements)
        node.text = plain.text();
    else
        node.text = isMarkup(node) ? plainTextOfHtml(raw) : tidyLines(raw);
}

void OnixReader::skip(int depth)
{
    int inside = 1;
    while (inside > 0 && !m_xml->atEnd()) {
        m_xml->readNext();
        if (m_xml->isStartElement() && isTooDeep(depth + ++inside))
            return;
        if (m_xml->isEndElement())
            --inside;
    }
}

bool OnixReader::isTooDeep(int depth)
{
    m_isTooDeep = m_isTooDeep || depth > kDeepest;
    return m_isTooDeep;
}

// An entity that the file does not declare is left to us where it names a document type elsewhere.
QString OnixReader::characters() const
{
    return m_xml->isEntityReference() ? characterNamed(m_xml->name()) : m_xml->text().toString();
}

Error OnixReader::problem(ErrorKind kind, const QString &reason) const
{
    return fail(kind, reason, {}, {{u"line"_qs, m_xml->lineNumber()}}).value();
}

Error OnixReader::failure() const
{
    if (m_device->hasFailed())
        return problem(ErrorKind::Storage, u"file_unreadable"_qs);
    if (m_device->isUsedUp())
        return problem(ErrorKind::Damaged, u"record_too_long"_qs);
    if (m_isTooDeep)
        return problem(ErrorKind::Damaged, u"xml_too_deep"_qs);
    auto error = problem(ErrorKind::Damaged, u"xml_broken"_qs);
    error.detail = m_xml->errorString();
    return error;
}

} // namespace shopdesk
