// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/Prompts.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace shopdesk {

// Prompts as windows that are modal to their parent only.
class WidgetPrompts : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(shopdesk::WidgetPrompts)

public:
    void confirm(QWidget *parent, const Question &question,
                 std::function<void()> confirmed) override;
    void tell(QWidget *parent, const Explanation &explanation) override;
    void openFile(QWidget *parent, const FileQuestion &question,
                  std::function<void(const QString &)> chosen) override;
    void saveFile(QWidget *parent, const FileQuestion &question,
                  std::function<void(const QString &)> chosen) override;

private:
    static void askFile(QWidget *parent, const FileQuestion &question, QFileDialog::AcceptMode mode,
                        std::function<void(const QString &)> chosen);
};

} // namespace shopdesk
