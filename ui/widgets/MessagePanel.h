// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Error.h"

#include <QFrame>

class QLabel;

namespace shopdesk {

// A coloured strip inside a form or page that says what happened, what was kept and what to do;
// in place of a message box.
class MessagePanel : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Neutral, Positive, Warning, Negative };

    explicit MessagePanel(QWidget *parent = nullptr);

    void showMessage(Tone tone, const QString &headline, const QString &more = {});
    // Explains an error by ErrorText.
    void showError(const Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_more;
};

} // namespace shopdesk
