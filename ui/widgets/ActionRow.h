// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QToolButton;

namespace shopdesk {

// Actions as buttons in one line that fits any width: where it is too narrow, buttons keep their
// picture and leave their words to the tool tip. Actions of low priority do so first, then the last
// ones; the first one is the main one.
class ActionRow : public QWidget
{
    Q_OBJECT

public:
    explicit ActionRow(QWidget *parent = nullptr);

    QToolButton *addButton(QAction *action);
    [[nodiscard]] QSize sizeHint() const override;        // with all words
    [[nodiscard]] QSize minimumSizeHint() const override; // without any

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry
    {
        QToolButton *button;
        QString words; // that the widths were measured with
        int wide = 0;
        int narrow = 0;
    };

    void measure(Entry &entry);
    void measureAll();
    void arrange();
    [[nodiscard]] QList<bool> wordy() const;
    [[nodiscard]] int lineWidth(const QList<bool> &words) const;
    [[nodiscard]] int lineHeight() const;

    QList<Entry> m_entries;
};

} // namespace shopdesk
