// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/Email.h"

#include "db/domain/Text.h"

#include <algorithm>

namespace shopdesk {

namespace {

constexpr qsizetype kMaxAddress = 254; // RFC 5321, 4.5.3.1.3, less the angle brackets
constexpr qsizetype kMaxLocal = 64;    // RFC 5321, 4.5.3.1.1
constexpr qsizetype kMaxLabel = 63;    // RFC 1035, 2.3.4

// A letter or digit of any script (RFC 6531), or one of the marks that an atom may hold.
bool isLocalCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark() ||
           u"!#$%&'*+-/=?^_`{|}~."_qs.contains(c);
}

bool isLocalPart(QStringView local)
{
    return !local.isEmpty() && local.toUtf8().size() <= kMaxLocal && !local.startsWith(u'.') &&
           !local.endsWith(u'.') && !local.contains(u"..") &&
           std::ranges::all_of(local, isLocalCharacter);
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= kMaxLabel && !label.startsWith(u'-') &&
           !label.endsWith(u'-') && std::ranges::all_of(label, [](QChar c) {
               return c.isLetterOrNumber() || c.isMark() || c == u'-';
           });
}

bool isDomain(QStringView domain)
{
    const auto labels = domain.split(u'.');
    return labels.size() >= 2 && std::ranges::all_of(labels, isLabel);
}

} // namespace

Result<Email> Email::parse(QStringView text)
{
    const auto address = text.trimmed();
    const auto at = address.lastIndexOf(u'@');
    if (at < 0 || !isWellFormed(address) || address.toUtf8().size() > kMaxAddress ||
        !isLocalPart(address.left(at)) || !isDomain(address.mid(at + 1)))
        return fail(ErrorKind::Invalid, u"email_invalid"_qs, u"email"_qs);
    return Email(address.left(at + 1).toString() + address.mid(at + 1).toString().toLower());
}

} // namespace shopdesk
