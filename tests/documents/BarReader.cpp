// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/BarReader.h"

#include "tests/documents/BarTables.h"

#include <cmath>
#include <numeric>

namespace shopdesk::test {

namespace {

constexpr int kThreshold = 128;
constexpr size_t kEanRuns = 59; // 3 + 6 * 4 + 5 + 6 * 4 + 3
constexpr int kEanModules = 95;
constexpr double kQuietTolerance = 0.5; // modules that a quiet zone may lack, for its blurred edge

// Widths of white and black in turn, white first; the last one is white, too.
struct Runs
{
    std::vector<double> widths;
    std::vector<double> starts;
};

// Edges between pixels, from how grey they are.
Runs runsOf(const QImage &grey, int y)
{
    const uchar *line = grey.constScanLine(y);
    std::vector<double> edges{0};
    bool black = false;
    for (int x = 1; x < grey.width(); ++x) {
        const bool now = line[x] < kThreshold;
        if (now == black)
            continue;
        const double step = line[x - 1] - line[x];
        edges.push_back(x - 0.5 + (line[x - 1] - kThreshold) / step);
        black = now;
    }
    edges.push_back(grey.width());
    Runs runs;
    for (size_t i = 0; i + 1 < edges.size(); ++i) {
        runs.starts.push_back(edges[i]);
        runs.widths.push_back(edges[i + 1] - edges[i]);
    }
    return runs;
}

double sum(const std::vector<double> &widths, size_t from, size_t count)
{
    const auto begin = widths.begin() + static_cast<std::ptrdiff_t>(from);
    return std::accumulate(begin, begin + static_cast<std::ptrdiff_t>(count), 0.0);
}

// The widths of a character in modules, of which it has so many in all.
std::vector<int> modulesOf(const Runs &runs, size_t from, size_t count, int modules)
{
    const double module = sum(runs.widths, from, count) / modules;
    std::vector<int> result;
    for (size_t i = 0; i < count; ++i)
        result.push_back(static_cast<int>(std::lround(runs.widths[from + i] / module)));
    return result;
}

EanDigit digitAt(const Runs &runs, size_t from, bool beginsBlack)
{
    QString modules;
    bool black = beginsBlack;
    for (const int width : modulesOf(runs, from, 4, 7)) {
        modules += QString(width, black ? u'1' : u'0');
        black = !black;
    }
    return eanDigit(modules);
}

std::optional<QString> eanText(const Runs &runs, size_t from)
{
    QString digits;
    QString sets;
    for (size_t i = 0; i < 12; ++i) {
        const bool isLeft = i < 6;
        const auto at = digitAt(runs, from + 3 + 4 * i + (isLeft ? 0 : 5), !isLeft);
        if (at.digit < 0 || (at.set == u'C') == isLeft)
            return std::nullopt;
        digits += QString::number(at.digit);
        if (isLeft)
            sets += at.set;
    }
    const int first = eanFirstDigit(sets);
    return first < 0 ? std::nullopt : std::optional(QString::number(first) + digits);
}

bool isQuiet(const Runs &runs, size_t from, size_t count, double module, int left, int right)
{
    return runs.widths[from - 1] >= (left - kQuietTolerance) * module &&
           runs.widths[from + count] >= (right - kQuietTolerance) * module;
}

std::optional<ReadCode> eanAt(const Runs &runs, size_t from)
{
    if (from + kEanRuns >= runs.widths.size())
        return std::nullopt;
    const double module = sum(runs.widths, from, kEanRuns) / kEanModules;
    if (!isQuiet(runs, from, kEanRuns, module, 11, 7))
        return std::nullopt;
    const auto text = eanText(runs, from);
    if (!text)
        return std::nullopt;
    return ReadCode{ReadCode::Kind::Ean13, *text, module, runs.starts[from]};
}

int code128At(const Runs &runs, size_t from, size_t count, int modules)
{
    QString widths;
    for (const int width : modulesOf(runs, from, count, modules))
        widths += QString::number(width);
    return code128Value(widths);
}

// Subsets B and C, without functions: all that is needed for letters and digits.
QString code128Text(const std::vector<int> &values)
{
    constexpr int kToC = 99;
    constexpr int kToB = 100;
    constexpr int kStartC = 105;
    QString text;
    bool isC = values.front() == kStartC;
    for (size_t i = 1; i + 1 < values.size(); ++i) { // the last is the check character
        const int value = values[i];
        if (value == (isC ? kToB : kToC))
            isC = !isC;
        else if (isC)
            text += u"%1"_qs.arg(value, 2, 10, QChar(u'0'));
        else
            text += QChar(value + 32);
    }
    return text;
}

bool isChecked(const std::vector<int> &values)
{
    int check = values.front();
    for (size_t i = 1; i + 1 < values.size(); ++i)
        check += static_cast<int>(i) * values[i];
    return check % 103 == values.back();
}

std::optional<ReadCode> code128From(const Runs &runs, size_t from)
{
    std::vector<int> values;
    size_t at = from;
    for (; at + 7 < runs.widths.size(); at += 6) {
        if (values.size() > 2 && code128At(runs, at, 7, 13) == kCode128Stop)
            break;
        const int value = code128At(runs, at, 6, 11);
        const bool isStart = value >= 103 && value < kCode128Stop;
        if (value < 0 || isStart != values.empty())
            return std::nullopt;
        values.push_back(value);
    }
    if (at + 7 >= runs.widths.size() || values.size() < 3 || !isChecked(values))
        return std::nullopt;
    const size_t count = at + 7 - from;
    const double module =
            sum(runs.widths, from, count) / (11.0 * static_cast<double>(values.size()) + 13);
    if (!isQuiet(runs, from, count, module, 10, 10))
        return std::nullopt;
    return ReadCode{ReadCode::Kind::Code128, code128Text(values), module, runs.starts[from]};
}

} // namespace

std::optional<ReadCode> readLine(const QImage &grey, int y)
{
    const auto runs = runsOf(grey, y);
    for (size_t from = 1; from < runs.widths.size(); from += 2) {
        if (const auto ean = eanAt(runs, from))
            return ean;
        if (const auto code = code128From(runs, from))
            return code;
    }
    return std::nullopt;
}

std::optional<ReadCode> readCode(const QImage &grey)
{
    for (int y = grey.height() - 1; y >= 0; y -= 3) {
        if (const auto found = readLine(grey, y))
            return found;
    }
    return std::nullopt;
}

} // namespace shopdesk::test
