// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/TillPane.h"

#include <functional>

namespace shopdesk {

// Asks for one short text: a coupon's code, the label of a parked sale.
class TillTextPane : public TillPane
{
    Q_OBJECT

public:
    struct Words
    {
        QString heading;
        QString intro;
        QString label;
        QString button;
    };

    // `words` is asked again after each change of language.
    TillTextPane(const QString &name, std::function<Words()> words, QWidget *parent = nullptr);

    void setText(const QString &text);
    // What is no book is the text that is asked for.
    [[nodiscard]] bool takesScan(const QString &code) override;

Q_SIGNALS:
    void entered(const QString &text); // trimmed; may be empty

protected:
    void submit() override;
    void retranslate() override;

private:
    std::function<Words()> m_words;
    QLineEdit *m_field;
    QLabel *m_label;
};

} // namespace shopdesk
