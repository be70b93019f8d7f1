// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace shopdesk {

// What stands where rows would: nothing here yet, loading, offline, failed. One picture, one
// sentence, a second line where needed, and the action that helps.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Empty, NothingFound, Loading, Offline, Failed };

    struct Content
    {
        Kind kind = Kind::Empty;
        QString sentence = {};
        QString more = {};
        QString action = {}; // empty: no button
    };

    explicit EmptyState(QWidget *parent = nullptr);

    void show(const Content &content);

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel *m_picture;
    QLabel *m_sentence;
    QLabel *m_more;
    QProgressBar *m_progress;
    QPushButton *m_action;
};

} // namespace shopdesk
