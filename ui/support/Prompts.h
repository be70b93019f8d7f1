// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace shopdesk {

struct Explanation;

// A question with one way forward and one way back.
struct Question
{
    QString title = {};
    QString text = {};        // what will happen, in one or two sentences
    QString yes = {};         // a verb: "Remove the book"
    QString no = {};          // empty: "Cancel"
    bool destructive = false; // then the way back is what Enter chooses
};

struct FileQuestion
{
    QString title = {};
    QString startPath = {};
    QString filter = {}; // as QFileDialog takes it, e.g. "Workspaces (*.sqlite)"
};

// Everything the program asks outside a form goes through here, so that tests can answer and so
// that nothing blocks: the answer comes by callback, later, on the GUI thread. A parent that has
// gone meanwhile gets no answer.
class Prompts
{
public:
    virtual ~Prompts() = default;

    virtual void confirm(QWidget *parent, const Question &question,
                         std::function<void()> confirmed) = 0;
    // For failures that belong to no form and no page.
    virtual void tell(QWidget *parent, const Explanation &explanation) = 0;
    virtual void openFile(QWidget *parent, const FileQuestion &question,
                          std::function<void(const QString &path)> chosen) = 0;
    virtual void saveFile(QWidget *parent, const FileQuestion &question,
                          std::function<void(const QString &path)> chosen) = 0;
};

} // namespace shopdesk
