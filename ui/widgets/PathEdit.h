// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace shopdesk {

// A file's path, typed or chosen. Asking for the file is the owner's job, through Prompts.
class PathEdit : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY pathChanged USER true)

public:
    explicit PathEdit(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    void setPath(const QString &path);

Q_SIGNALS:
    void pathChanged(const QString &path);
    void browseRequested();

private:
    void takeNames();

    QLineEdit *m_path;
    QPushButton *m_browse;

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace shopdesk
