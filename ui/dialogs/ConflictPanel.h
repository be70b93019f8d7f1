// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QJsonValue>
#include <QList>

class QGridLayout;
class QLabel;

namespace shopdesk {

// Another person changed the same fields meanwhile: shows both versions of each, and the person
// chooses. Nothing is chosen beforehand but one's own version, which is what they came to save.
class ConflictPanel : public QFrame
{
    Q_OBJECT

public:
    enum class Choice { Mine, Theirs };
    struct Side
    {
        QString key;
        QString label;
        QString mine; // as words
        QString theirs;
        QJsonValue theirValue;
    };

    explicit ConflictPanel(QWidget *parent = nullptr);

    void setSides(const QList<Side> &sides);
    [[nodiscard]] const QList<Side> &sides() const { return m_sides; }
    [[nodiscard]] Choice choice(int side) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addRow(int row, const Side &side);
    void retranslate();

    QGridLayout *m_layout;
    QLabel *m_headline;
    QWidget *m_rows = nullptr;
    QList<Side> m_sides;
    QList<class QRadioButton *> m_theirs;
};

} // namespace shopdesk
