// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/ScanRecognizer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QKeyEvent;
class QWidget;

namespace shopdesk {

// Recognises a barcode scanner, which is a keyboard, whatever has the focus: looks at the keys of
// the whole program before its windows do. A scan is taken away from the focused widget and given
// to the listener; what a person types is given back, all of it, in order, at most a blink later.
// While nobody listens no key is touched.
class Scanner : public QObject
{
    Q_OBJECT

public:
    using Take = std::function<void(const QString &code)>;
    using Wants = std::function<bool()>;

    explicit Scanner(ScanTiming timing = {}, QObject *parent = nullptr);
    ~Scanner() override;

    // While the widget is shown in the active window and no other dialog is open, scans are its
    // own; `wants` may refuse them, e.g. while a field has the focus that takes codes itself. Of
    // several listeners the last one goes first. Forgotten with the widget.
    void listen(QWidget *widget, Take take, Wants wants = {});

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void scanned(const QString &code); // after the listener has taken it

private:
    struct Listener
    {
        QPointer<QWidget> widget;
        Take take;
        Wants wants;
    };
    struct HeldKey
    {
        QPointer<QObject> window;
        std::unique_ptr<QKeyEvent> event;
    };

    [[nodiscard]] bool filterPress(QObject *window, QKeyEvent *event);
    [[nodiscard]] bool filterRelease(QObject *window, QKeyEvent *event);
    [[nodiscard]] bool filterOverride(QKeyEvent *event);
    [[nodiscard]] qint64 timeOf(const QKeyEvent *event) const;
    [[nodiscard]] const Listener *listener() const;
    void hold(QObject *window, const QKeyEvent *event);
    void giveBack();
    void takeScan(const QKeyEvent *end);
    void waitNoLonger();

    ScanRecognizer m_recognizer;
    std::vector<Listener> m_listeners;
    std::vector<HeldKey> m_held;
    QSet<int> m_taken; // keys that are down and whose press was taken
    QTimer m_patience;
    QElapsedTimer m_clock;
    bool m_givingBack = false;
    bool m_lookedTwice = false;
};

} // namespace shopdesk
