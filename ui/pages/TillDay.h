// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/TillQueries.h"
#include "db/service/DataService.h"
#include "ui/pages/PageContext.h"

#include <QJsonObject>
#include <QObject>

namespace shopdesk {

class TillClosePane;
class TillOpenPane;
class TillSide;
struct CloseTill;

// Opening and closing the till of this device: the float in the morning, the count at night, and
// the report of what was taken.
class TillDay : public QObject
{
    Q_OBJECT

public:
    // Borrows the side.
    TillDay(const PageContext &context, TillSide &side, QObject *parent);

    // Reads whether the till is open; offers to open it if it is not.
    void read(ShopId shop);
    // Opening or closing, whichever comes next.
    void ask();
    [[nodiscard]] bool isOpen() const { return m_day.has_value(); }
    // Not known before it was read.
    [[nodiscard]] bool isKnown() const { return m_known; }

Q_SIGNALS:
    void changed();

private:
    void take(const std::optional<TillDayDetail> &day);
    void open(qint64 floatMinor);
    void close(const CloseTill &closing);
    void offerReport(const QJsonObject &closed);

    PageContext m_context;
    TillSide &m_side;
    ShopId m_shop;
    std::optional<TillDayDetail> m_day;
    bool m_known = false;
    bool m_closing = false; // asked for while the day's sums are read
    TillOpenPane *m_open;
    TillClosePane *m_close;
};

} // namespace shopdesk
