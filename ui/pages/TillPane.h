// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace shopdesk {

struct Error;
class MessagePanel;

// What the right side of the till shows while something is being done: a heading, a few fields, the
// main button at the bottom. Enter does it, Esc leaves; what goes wrong is said here and everything
// typed is kept.
class TillPane : public QWidget
{
    Q_OBJECT

public:
    // Ready for the keyboard; called each time the pane comes up.
    virtual void enter();
    // The same without changing anything, when the page comes back.
    void takeKeyboard();
    void showError(const Error &error);
    void clearMessage();
    // While the command is on its way nothing can be done twice.
    void startBusy();
    void endBusy();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    // Of a scan made while the pane is up; false: it is a book for the sale.
    [[nodiscard]] virtual bool takesScan(const QString &code);

Q_SIGNALS:
    void left();

protected:
    explicit TillPane(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] MessagePanel *message() const { return m_message; }
    void setHeading(const QString &heading, const QString &intro = {});
    QLabel *addField(QWidget *editor);
    // A large figure, read from afar.
    QLabel *addFigure(const QString &name);
    void setFirst(QWidget *first) { m_first = first; }
    // Where the main button leaves the pane anyway.
    void hideLeave();
    // At the end of the derived constructor.
    void ready();

    virtual void submit() = 0;
    virtual void retranslate() = 0;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_heading;
    QLabel *m_intro;
    QVBoxLayout *m_body;
    MessagePanel *m_message;
    QPushButton *m_button;
    QPushButton *m_leave;
    QWidget *m_first = nullptr;
    bool m_busy = false;
};

} // namespace shopdesk
