// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shopdesk {

// How a customer is found by whatever they say of themselves. Pure functions, any thread; the
// folding is that of TextKey.

struct ContactTexts
{
    QString name;
    QString email;
    QString phone;
    QString number; // of their card
};

// The key that is stored beside the customer: name and e-mail folded, of the phone its digits alone
// and the number without what separates its parts, since everybody writes these differently.
[[nodiscard]] QString contactKey(const ContactTexts &texts);

// The parts of what somebody typed; a customer is meant whose key holds each of them. A phone
// number is one part, without its country and trunk prefix where one can be told by its form
// ("0341",
// "+7 916" and "8 916"), because people store it one way and say it another. At most eight parts;
// nothing for a text without a letter or digit.
[[nodiscard]] QStringList contactParts(QStringView typed);

} // namespace shopdesk
