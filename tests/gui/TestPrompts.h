// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/ErrorText.h"
#include "ui/support/Prompts.h"

#include <QStringList>

namespace shopdesk {

// Answers instead of a person, at once, and remembers what was asked.
class TestPrompts : public Prompts
{
public:
    enum class Answer { Yes, No };

    void confirm(QWidget *, const Question &question, std::function<void()> confirmed) override
    {
        asked += question.text;
        if (answer == Answer::Yes)
            confirmed();
    }
    void tell(QWidget *, const Explanation &explanation) override { told += explanation.text(); }
    void openFile(QWidget *, const FileQuestion &,
                  std::function<void(const QString &)> chosen) override
    {
        if (!file.isEmpty())
            chosen(file);
    }
    void saveFile(QWidget *, const FileQuestion &,
                  std::function<void(const QString &)> chosen) override
    {
        if (!file.isEmpty())
            chosen(file);
    }

    Answer answer = Answer::No;
    QString file; // empty: the person closes the file dialog
    QStringList asked;
    QStringList told;
};

} // namespace shopdesk
