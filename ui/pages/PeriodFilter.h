// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;

namespace shopdesk {

// A filter for dates: the usual periods up to today, or from one day to another.
class PeriodFilter : public QWidget
{
    Q_OBJECT

public:
    // A day that is not set does not limit.
    struct Period
    {
        std::optional<QDate> from;
        std::optional<QDate> to;
    };

    PeriodFilter(const QString &name, const QDate &today, QWidget *parent = nullptr);

    [[nodiscard]] Period period() const;
    void clear();
    // The choice, not its days, so that "today" stays today; empty: any time.
    [[nodiscard]] QJsonObject toJson() const;
    void restore(const QJsonObject &json);

Q_SIGNALS:
    void periodChosen();

private:
    enum class Choice { Any, Today, LastWeek, LastMonth, ThisYear, Days };
    void takeChoice();
    void showDays();
    void retranslate();

    QDate m_today;
    QComboBox *m_choice;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace shopdesk
