// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace shopdesk {

struct Error;
class MessagePanel;

// What all dialogs share: a heading with one sentence below it, the body, a strip for messages, a
// bar while something runs, and buttons at the right with the main one last.
class DialogFrame : public QDialog
{
    Q_OBJECT

public:
    explicit DialogFrame(const QString &name, QWidget *parent = nullptr);

    // Shows what went wrong inside the dialog and leaves everything typed as it is.
    virtual void showError(const Error &error);
    void showSuccess(const QString &sentence, const QString &more = {});
    void clearMessage();

    // While busy the body cannot be changed; closing asks the owner to cancel first.
    void startBusy();
    void endBusy();
    // How far it is, where that is known; of a total of 0 nothing is.
    void showProgress(qint64 done, qint64 total);
    [[nodiscard]] bool isBusy() const { return m_busy; }

    void reject() override;
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void setVisible(bool visible) override;

Q_SIGNALS:
    // The person wants out while something runs; the owner cancels it and calls endBusy().
    void cancelRequested();

protected:
    [[nodiscard]] QWidget *body() const { return m_body; }
    [[nodiscard]] QVBoxLayout *bodyLayout() const { return m_bodyLayout; }
    [[nodiscard]] MessagePanel *message() const { return m_message; }
    void setHeading(const QString &heading, const QString &intro = {});
    // The button that closes; "Cancel" or "Close".
    void setCloseText(const QString &text);
    // Adds a button before the closing one; the last one added becomes the default one.
    QPushButton *addButton(const QString &name);
    // Tab comes to the buttons after this widget, the last one of the body.
    void placeButtonsAfter(QWidget *last);
    // Adds a widget at the left of the button row.
    void addAside(QWidget *widget);

private:
    void fitHeight();

    QLabel *m_heading;
    QLabel *m_intro;
    QWidget *m_body;
    QVBoxLayout *m_bodyLayout;
    MessagePanel *m_message;
    QProgressBar *m_progress;
    QHBoxLayout *m_buttons;
    QPushButton *m_close;
    bool m_busy = false;
    int m_least = 0;  // height that the dialog asked for itself
    int m_fitted = 0; // height that it was given for its content; 0 before it was shown
};

} // namespace shopdesk
