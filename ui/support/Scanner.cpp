// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/Scanner.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace shopdesk {

namespace {

constexpr int kSlackMs = 5; // what an event may be late
constexpr auto kCommandKeys = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

ScanRecognizer::KeyKind kindOf(const QKeyEvent *event)
{
    using Kind = ScanRecognizer::KeyKind;
    switch (event->key()) {
    case Qt::Key_Shift:
    case Qt::Key_CapsLock:
        return Kind::Modifier;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        return event->isAutoRepeat() || event->modifiers() & kCommandKeys ? Kind::Other : Kind::End;
    default:
        break;
    }
    if (event->isAutoRepeat() || event->modifiers() & kCommandKeys)
        return Kind::Other;
    const QString text = event->text();
    return text.size() == 1 && text.at(0).isPrint() ? Kind::Character : Kind::Other;
}

// What may come between two keys and makes it plain that a person is at work, or that the keys
// would land somewhere else if they were given back later.
bool interrupts(QEvent::Type type)
{
    return type == QEvent::MouseButtonPress || type == QEvent::TouchBegin ||
           type == QEvent::InputMethod || type == QEvent::FocusAboutToChange;
}

} // namespace

Scanner::Scanner(ScanTiming timing, QObject *parent)
    : QObject(parent)
    , m_recognizer(std::move(timing))
{
    m_clock.start();
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer);
    connect(&m_patience, &QTimer::timeout, this, &Scanner::waitNoLonger);
    qApp->installEventFilter(this);
}

Scanner::~Scanner() = default;

void Scanner::listen(QWidget *widget, Take take, Wants wants)
{
    std::erase_if(m_listeners, [](const Listener &listener) { return !listener.widget; });
    m_listeners.push_back({widget, std::move(take), std::move(wants)});
}

// Only what comes from the system: a window gets it first and hands it on to the widget.
bool Scanner::eventFilter(QObject *watched, QEvent *event)
{
    if (m_givingBack)
        return false;
    if (!m_held.empty() && interrupts(event->type())) {
        m_recognizer.giveUp();
        giveBack();
    }
    if (!watched->isWindowType())
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        return filterOverride(static_cast<QKeyEvent *>(event));
    case QEvent::KeyPress:
        return filterPress(watched, static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease:
        return filterRelease(watched, static_cast<QKeyEvent *>(event));
    default:
        return false;
    }
}

// Asked before the press itself: without this the last key of a scan would set off a shortcut. A
// key that no scanner sends may be a shortcut, of which nothing more is heard: what was typed comes
// before it.
bool Scanner::filterOverride(QKeyEvent *event)
{
    const auto kind = kindOf(event);
    if (kind == ScanRecognizer::KeyKind::Other) {
        m_recognizer.giveUp();
        giveBack();
        return false;
    }
    const bool ends = kind == ScanRecognizer::KeyKind::End && m_recognizer.wouldScan(timeOf(event));
    const bool goesOn = kind == ScanRecognizer::KeyKind::Character && listener();
    if (!ends && !goesOn)
        return false;
    event->accept();
    return true;
}

bool Scanner::filterPress(QObject *window, QKeyEvent *event)
{
    m_taken.remove(event->key());
    if (!listener()) {
        m_recognizer.giveUp();
        giveBack();
        return false;
    }
    const QString text = event->text();
    const auto verdict = m_recognizer.press({.kind = kindOf(event),
                                             .character = text.isEmpty() ? QChar() : text.at(0),
                                             .atMs = timeOf(event)});
    using Verdict = ScanRecognizer::Verdict;
    switch (verdict) {
    case Verdict::GiveBackThenPass:
    case Verdict::GiveBackThenHold:
        giveBack();
        break;
    case Verdict::Scanned:
        takeScan(event);
        return true;
    case Verdict::Drop:
        m_taken.insert(event->key());
        return true;
    default:
        break;
    }
    if (verdict == Verdict::Pass || verdict == Verdict::GiveBackThenPass)
        return false;
    hold(window, event);
    return true;
}

bool Scanner::filterRelease(QObject *window, QKeyEvent *event)
{
    if (m_held.empty())
        return m_taken.remove(event->key());
    hold(window, event);
    return true;
}

void Scanner::hold(QObject *window, const QKeyEvent *event)
{
    m_held.push_back({window, std::unique_ptr<QKeyEvent>(event->clone())});
    m_lookedTwice = false;
    m_patience.start(m_recognizer.timing().gapMs + kSlackMs);
}

void Scanner::giveBack()
{
    m_patience.stop();
    const auto held = std::exchange(m_held, {});
    m_givingBack = true;
    for (const HeldKey &key : held) {
        if (key.window)
            QCoreApplication::sendEvent(key.window, key.event.get());
    }
    m_givingBack = false;
}

void Scanner::takeScan(const QKeyEvent *end)
{
    m_patience.stop();
    for (const HeldKey &key : std::exchange(m_held, {})) {
        if (key.event->type() == QEvent::KeyPress)
            m_taken.insert(key.event->key());
        else
            m_taken.remove(key.event->key());
    }
    m_taken.insert(end->key());
    const QString code = m_recognizer.code();
    if (const Listener *found = listener())
        Take(found->take)(code); // a copy: the listener may add another one
    Q_EMIT scanned(code);
}

// The program may have been busy while keys were waiting for it: it looks once more whether there
// are any, before it decides that a person stopped typing.
void Scanner::waitNoLonger()
{
    if (!m_lookedTwice) {
        m_lookedTwice = true;
        m_patience.start(0);
        return;
    }
    m_recognizer.giveUp();
    giveBack();
}

qint64 Scanner::timeOf(const QKeyEvent *event) const
{
    const auto stamp = static_cast<qint64>(event->timestamp());
    return stamp > 0 ? stamp : m_clock.elapsed();
}

const Scanner::Listener *Scanner::listener() const
{
    const QWidget *modal = QApplication::activeModalWidget();
    const auto isReady = [modal](const Listener &listener) {
        const QWidget *widget = listener.widget;
        return widget && widget->isVisible() && widget->isActiveWindow() &&
               (!modal || modal == widget->window()) && (!listener.wants || listener.wants());
    };
    const auto found = std::find_if(m_listeners.rbegin(), m_listeners.rend(), isReady);
    return found == m_listeners.rend() ? nullptr : &*found;
}

} // namespace shopdesk
