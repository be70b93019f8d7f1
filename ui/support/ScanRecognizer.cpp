// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/ScanRecognizer.h"

#include <utility>

namespace shopdesk {

namespace {

constexpr qsizetype kIdentifierLength = 3;

bool hasIdentifier(const QString &text)
{
    return text.size() > kIdentifierLength && text.at(0) == u']' && text.at(1).isLetter() &&
           text.at(2).isLetterOrNumber();
}

} // namespace

ScanRecognizer::ScanRecognizer(ScanTiming timing)
    : m_timing(std::move(timing))
{
}

ScanRecognizer::Verdict ScanRecognizer::press(const Key &key)
{
    if (key.kind == KeyKind::End)
        return pressEnd(key.atMs);
    if (key.kind == KeyKind::Modifier)
        return isHolding() ? Verdict::Hold : Verdict::Pass;
    m_hasJustScanned = false;
    const bool held = isHolding();
    if (key.kind == KeyKind::Other) {
        giveUp();
        return held ? Verdict::GiveBackThenPass : Verdict::Pass;
    }
    const bool goesOn = held && isInTime(key.atMs);
    if (!goesOn)
        m_burst.clear();
    m_burst += key.character;
    m_lastMs = key.atMs;
    return held && !goesOn ? Verdict::GiveBackThenHold : Verdict::Hold;
}

ScanRecognizer::Verdict ScanRecognizer::pressEnd(qint64 atMs)
{
    if (wouldScan(atMs)) {
        m_code = bare(std::exchange(m_burst, QString()));
        m_lastMs = atMs;
        m_hasJustScanned = true;
        return Verdict::Scanned;
    }
    const bool held = isHolding();
    const bool trails = m_hasJustScanned && !held && isInTime(atMs); // e.g. CR and LF
    giveUp();
    if (trails)
        return Verdict::Drop;
    return held ? Verdict::GiveBackThenPass : Verdict::Pass;
}

bool ScanRecognizer::wouldScan(qint64 atMs) const
{
    return isInTime(atMs) && bare(m_burst).size() >= m_timing.minLength;
}

void ScanRecognizer::giveUp()
{
    m_burst.clear();
    m_hasJustScanned = false;
}

bool ScanRecognizer::isInTime(qint64 atMs) const
{
    return atMs >= m_lastMs && atMs - m_lastMs <= m_timing.gapMs;
}

QString ScanRecognizer::bare(QString text) const
{
    if (!m_timing.prefix.isEmpty() && text.startsWith(m_timing.prefix))
        text.remove(0, m_timing.prefix.size());
    if (hasIdentifier(text))
        text.remove(0, kIdentifierLength);
    return text.trimmed();
}

} // namespace shopdesk
