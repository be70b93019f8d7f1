// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/GuiProbe.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSet>
#include <QWidget>

namespace shopdesk::probe {

namespace {

bool isControl(const QWidget *widget)
{
    if (qobject_cast<const QHeaderView *>(widget))
        return false; // spoken through its table
    return qobject_cast<const QAbstractButton *>(widget) ||
           qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QProgressBar *>(widget);
}

// The inside of Qt's own controls: the edit of a spin box, the button in a line edit.
bool isPartOfControl(const QWidget *widget)
{
    for (const QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
        if (isControl(up))
            return true;
    }
    return widget->objectName().startsWith(u"qt_"_qs);
}

QList<QWidget *> controls(QWidget *root)
{
    QList<QWidget *> found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->isVisibleTo(root) && isControl(widget) && !isPartOfControl(widget))
            found += widget;
    }
    return found;
}

QString described(const QWidget *widget)
{
    return u"%1 \"%2\""_qs.arg(QString::fromLatin1(widget->metaObject()->className()),
                               widget->objectName());
}

} // namespace

QStringList unnamedControls(QWidget *root)
{
    QStringList unnamed;
    for (QWidget *widget : controls(root)) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            unnamed += described(widget);
    }
    return unnamed;
}

QStringList controlsTabMisses(QWidget *root)
{
    QSet<const QWidget *> visited;
    QSet<const QWidget *> reached;
    for (QWidget *at = root; !visited.contains(at); at = at->nextInFocusChain()) {
        visited.insert(at);
        reached.insert(at);
        if (QWidget *proxy = at->focusProxy())
            reached.insert(proxy);
    }
    QStringList missed;
    for (QWidget *widget : controls(root)) {
        if (!widget->isEnabledTo(root) || qobject_cast<QProgressBar *>(widget))
            continue;
        const bool tab = (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (!tab || !reached.contains(widget))
            missed += described(widget);
    }
    return missed;
}

QStringList controlsWithoutObjectName(QWidget *root)
{
    QStringList nameless;
    for (QWidget *widget : controls(root)) {
        if (widget->objectName().isEmpty() && !qobject_cast<QProgressBar *>(widget))
            nameless += described(widget);
    }
    return nameless;
}

} // namespace shopdesk::probe
