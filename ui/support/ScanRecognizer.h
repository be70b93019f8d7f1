// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shopdesk {

// How a scanner differs from a person. The slowest keyboard wedges send a key every 20 ms or so;
// the fastest typists need 60 for most keys and roll two of them in 15, but never six in a row.
struct ScanTiming
{
    int gapMs = 35;      // at most between two keys of a scan
    int minLength = 6;   // characters, at least
    QString prefix = {}; // that the scanner was set up to send first; not part of the code
};

// Tells the keys of a barcode scanner from those of a person, by their times alone: a scan is a
// burst of characters that ends in Enter or Tab. Until that is known a key is held; what turns out
// to be typed is given back. A value: no timer, no widget, no event.
class ScanRecognizer
{
public:
    enum class KeyKind {
        Character, // one printable character, without Ctrl, Alt or Meta
        Modifier,  // Shift and the like, alone: part of whatever comes
        End,       // Enter or Tab
        Other,     // moves, function keys, repeats of a key held down: nothing a scanner sends
    };

    struct Key
    {
        KeyKind kind = KeyKind::Other;
        QChar character = {};
        qint64 atMs = 0; // of any clock that runs evenly
    };

    enum class Verdict {
        Pass,             // to whoever has the focus
        Hold,             // with those already held
        GiveBackThenPass, // what is held was typed, and so is this
        GiveBackThenHold, // what is held was typed; this may begin a scan
        Scanned,          // this and all held keys are a scan: code()
        Drop,             // belongs to the end of the scan just read
    };

    explicit ScanRecognizer(ScanTiming timing = {});

    [[nodiscard]] Verdict press(const Key &key);
    // Whether an end key at this time would complete a scan.
    [[nodiscard]] bool wouldScan(qint64 atMs) const;
    // Nothing more came in time, or something else happened: what is held was typed.
    void giveUp();

    [[nodiscard]] bool isHolding() const { return !m_burst.isEmpty(); }
    // Of the last scan, without prefix and without the symbology identifier that scanners can send
    // first ("]E0", ISO/IEC 15424).
    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] const ScanTiming &timing() const { return m_timing; }

private:
    [[nodiscard]] Verdict pressEnd(qint64 atMs);
    [[nodiscard]] bool isInTime(qint64 atMs) const;
    [[nodiscard]] QString bare(QString text) const;

    ScanTiming m_timing;
    QString m_burst;
    QString m_code;
    qint64 m_lastMs = 0;
    bool m_hasJustScanned = false;
};

} // namespace shopdesk
