// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/TextFolding.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace shopdesk {

namespace {

enum class Treatment {
    Keep,
    Drop,
    Space,
};

struct PlainLetter
{
    char32_t letter;
    std::u16string_view plain;
};

// Letters with a stroke, ligatures and their like, which have no decomposition in Unicode, and the
// sharp s, which Qt's case folding leaves alone. In folded (lower) case; sorted.
constexpr auto kPlainLetters = std::to_array<PlainLetter>({
        {U'ß', u"ss"},
        {U'æ', u"ae"},
        {U'ð', u"d"},
        {U'ø', u"o"},
        {U'þ', u"th"},
        {U'đ', u"d"},
        {U'ħ', u"h"},
        {U'ı', u"i"},
        {U'ł', u"l"},
        {U'ŋ', u"n"},
        {U'œ', u"oe"},
        {U'ŧ', u"t"},
});
static_assert(std::ranges::is_sorted(kPlainLetters, {}, &PlainLetter::letter));

constexpr char32_t kBreve = 0x0306;
constexpr char16_t kShortI = 0x0439; // й
constexpr char16_t kI = 0x0438;      // и

bool isApostrophe(char32_t c)
{
    constexpr std::u32string_view kApostrophes = U"'`\u00b4\u02b9\u02bb\u02bc\u2018\u2019\u201b"
                                                 U"\u2032\u05f3\uff07";
    return kApostrophes.find(c) != std::u32string_view::npos;
}

// Accents and pointing by canonical combining class (Unicode Standard, table 4-3): overlays,
// Hebrew and Arabic points, and everything attached to or around a letter. Not 7 to 9 (nukta, kana
// voicing, virama), 84 to 132 (vowels and tones of Telugu, Thai, Lao, Tibetan) and 0.
bool isAccent(char32_t c)
{
    const int combiningClass = QChar::combiningClass(c);
    return combiningClass == 1 || (combiningClass >= 10 && combiningClass <= 36) ||
           combiningClass >= 200;
}

Treatment treatmentOf(char32_t c)
{
    if (isApostrophe(c) || isAccent(c))
        return Treatment::Drop;
    switch (QChar::category(c)) {
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return Treatment::Drop;
    case QChar::Mark_NonSpacing:
        // Of class 0 the variation selectors carry nothing; the others are vowel signs.
        return c >= 0xfe00 && c <= 0xfe0f ? Treatment::Drop : Treatment::Keep;
    case QChar::Mark_SpacingCombining:
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Other:
        return Treatment::Keep;
    default:
        return QChar::isLetterOrNumber(c) ? Treatment::Keep : Treatment::Space;
    }
}

class KeyBuilder
{
public:
    explicit KeyBuilder(qsizetype capacity) { m_key.reserve(capacity); }

    void add(char32_t c)
    {
        if (c == kBreve && !m_spacePending && m_key.endsWith(QChar(kI))) {
            m_key.back() = QChar(kShortI);
            return;
        }
        switch (treatmentOf(c)) {
        case Treatment::Drop:
            return;
        case Treatment::Space:
            m_spacePending = !m_key.isEmpty();
            return;
        case Treatment::Keep:
            append(c);
        }
    }

    [[nodiscard]] QString take() { return std::move(m_key); }

private:
    void append(char32_t c)
    {
        if (m_spacePending)
            m_key.append(u' ');
        m_spacePending = false;
        const auto plain = std::ranges::lower_bound(kPlainLetters, c, {}, &PlainLetter::letter);
        if (plain != kPlainLetters.end() && plain->letter == c)
            m_key.append(QStringView(plain->plain));
        else if (const int digit = QChar::digitValue(c); digit >= 0)
            m_key.append(QChar(char16_t(u'0' + digit)));
        else
            m_key.append(QStringView(QChar::fromUcs4(c)));
    }

    QString m_key;
    bool m_spacePending = false;
};

} // namespace

QString foldedText(QStringView text)
{
    // Folding can put composed letters back (U+0130), hence the second normalisation.
    const QString folded = text.toString()
                                   .normalized(QString::NormalizationForm_KD)
                                   .toCaseFolded()
                                   .normalized(QString::NormalizationForm_KD);
    KeyBuilder key(folded.size());
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded[i];
        const bool isPair =
                c.isHighSurrogate() && i + 1 < folded.size() && folded[i + 1].isLowSurrogate();
        key.add(isPair ? QChar::surrogateToUcs4(c, folded[++i]) : char32_t(c.unicode()));
    }
    return key.take();
}

} // namespace shopdesk
