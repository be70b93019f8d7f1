// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/CheckCharacter.h"

namespace shopdesk {

namespace {

// The field of 4: two bits, addition is XOR, w is the root of x^2 + x + 1.
int timesW4(int value)
{
    const int doubled = value << 1;
    return (doubled & 4) != 0 ? doubled ^ 7 : doubled;
}

// The field of 9: a + b*i with i^2 = -1 over the integers modulo 3, as 3 * b + a; w is 1 + i.
int timesW9(int value)
{
    const int a = value % 3;
    const int b = value / 3;
    return 3 * ((a + b) % 3) + (a + 3 - b) % 3;
}

int plus9(int x, int y)
{
    return 3 * ((x / 3 + y / 3) % 3) + (x % 3 + y % 3) % 3;
}

int minus9(int x)
{
    return 3 * ((3 - x / 3) % 3) + (3 - x % 3) % 3;
}

int valueOf(QChar c)
{
    return c >= u'A' ? c.unicode() - u'A' + 10 : c.unicode() - u'0';
}

} // namespace

QChar checkCharacter(QStringView text)
{
    int sum4 = 0;
    int sum9 = 0;
    for (const QChar c : text) {
        const int value = valueOf(c);
        Q_ASSERT(value >= 0 && value < 36);
        sum4 = timesW4(sum4) ^ (value / 9);
        sum9 = plus9(timesW9(sum9), value % 9);
    }
    // In the field of 4 every element is its own negative.
    const int check = 9 * timesW4(sum4) + minus9(timesW9(sum9));
    return QChar(char16_t(check < 10 ? u'0' + check : u'A' + check - 10));
}

} // namespace shopdesk
