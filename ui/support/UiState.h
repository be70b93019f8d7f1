// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QHeaderView;
class QSettings;
class QSplitter;
class QWidget;

namespace shopdesk {

// What the window remembers for one person on this machine: columns, splitters, geometry. Names
// are object names, e.g. "books/table". Borrows the settings, which must outlive it.
class UiState
{
public:
    UiState(QSettings &settings, QString person);

    void saveHeader(const QString &name, const QHeaderView &header);
    // False when nothing was remembered or the columns have changed since.
    bool restoreHeader(const QString &name, QHeaderView &header) const;
    void saveSplitter(const QString &name, const QSplitter &splitter);
    bool restoreSplitter(const QString &name, QSplitter &splitter) const;
    void saveGeometry(const QString &name, const QWidget &window);
    bool restoreGeometry(const QString &name, QWidget &window) const;
    void saveText(const QString &name, const QString &value);
    [[nodiscard]] QString text(const QString &name) const;

private:
    [[nodiscard]] QString key(const QString &kind, const QString &name) const;

    QSettings &m_settings;
    QString m_person;
};

} // namespace shopdesk
