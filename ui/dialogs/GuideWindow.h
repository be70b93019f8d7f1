// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>
#include <QTextDocument>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace shopdesk {

// The user guide, to read beside the work: in the language of the window, which it follows, with
// its own way back and a search in the page. Never modal. GUI thread.
class GuideWindow : public QDialog
{
    Q_OBJECT

public:
    explicit GuideWindow(QWidget *parent = nullptr);

    // Opens a page of guide::text(); the way back leads to the one before.
    void open(const QString &page);
    [[nodiscard]] QString page() const { return m_pages.last(); }
    void search(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    QHBoxLayout *buildBar();
    QToolButton *addTool(QHBoxLayout *bar, const QString &name, const QString &icon);
    void buildKeys();
    void goBack();
    void follow(const QUrl &link);
    void render();
    void markHits();
    void step(QTextDocument::FindFlags direction);
    void showPlace();
    void retranslate();

    QStringList m_pages; // the way here; the last one is shown
    QTextBrowser *m_text;
    QLineEdit *m_search;
    QLabel *m_place;
    QToolButton *m_back = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QList<int> m_hits; // positions in the document
};

} // namespace shopdesk
