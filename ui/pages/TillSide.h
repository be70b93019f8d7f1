// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"
#include "ui/pages/TillPane.h"

#include <QJsonObject>
#include <QStackedWidget>

namespace shopdesk {

// The right side of the till: the summary of the sale, or the pane in which something is being
// done. Owns them.
class TillSide : public QStackedWidget
{
    Q_OBJECT

public:
    explicit TillSide(QWidget *summary, QWidget *parent = nullptr);

    // Once for each pane; it goes away by itself when it is left.
    void add(TillPane *pane);
    void show(TillPane *pane);
    // In the middle of what another pane does, which comes back afterwards as it was.
    void showOver(TillPane *pane);
    // What was there before: the pane in whose middle this one came up, or the summary.
    void goBack();
    void showSummary();
    // The pane that is up; null while there is the summary.
    [[nodiscard]] TillPane *pane() const;
    // What came of what the pane has asked for: back to the sale, or what went wrong.
    void settle(const Result<QJsonObject> &result);

Q_SIGNALS:
    void paneChanged();

private:
    TillPane *m_below = nullptr;
};

} // namespace shopdesk
