// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/AddressLine.h"

#include "models/support/Formats.h"

#include <QStringList>

namespace shopdesk {

QString addressLine(const PostalAddress &address)
{
    const QString town = QStringList{address.postcode, address.city}.join(u' ').trimmed();
    const QString country =
            address.country.isEmpty() ? QString() : Formats::country(address.country);
    QStringList parts{address.street, town, country};
    parts.removeAll(QString());
    return parts.join(u", "_qs);
}

QString namedAddressLine(const PostalAddress &address)
{
    QStringList parts{address.name, addressLine(address)};
    parts.removeAll(QString());
    return parts.join(u", "_qs);
}

} // namespace shopdesk
