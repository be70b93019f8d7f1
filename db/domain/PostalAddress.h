// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shopdesk {

// Name and street for an envelope.
struct PostalAddress
{
    QString name;
    QString street;
    QString postcode;
    QString city;
    QString country; // ISO 3166-1 alpha-2

    [[nodiscard]] bool isEmpty() const { return street.isEmpty() && city.isEmpty(); }
};

} // namespace shopdesk
