// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/TillQueries.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace shopdesk {

// The report of a closed till day as a document, from what CloseTill gave back.
class TillReport
{
    Q_DECLARE_TR_FUNCTIONS(TillReport)

public:
    TillReport(TillDayDetail day, const QJsonObject &closed, QString currency);

    [[nodiscard]] QString html() const;
    [[nodiscard]] QString fileName() const;
    // As PDF on A4. False if the file cannot be written.
    [[nodiscard]] bool savePdf(const QString &path) const;

private:
    [[nodiscard]] QString money(qint64 minor) const;

    TillDayDetail m_day;
    QJsonObject m_closed;
    QString m_currency;
};

} // namespace shopdesk
