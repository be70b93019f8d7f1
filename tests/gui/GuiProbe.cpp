// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/GuiProbe.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSet>
#include <QToolButton>
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

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap().isNull())
        return false;
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    return label.width() < label.minimumSizeHint().width();
}

bool showsWords(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    return !button.text().isEmpty() && (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly);
}

QString headOf(const QHeaderView &head, int section)
{
    return head.model()->headerData(section, Qt::Horizontal).toString();
}

QList<int> shownSections(const QHeaderView &head)
{
    QList<int> sections;
    for (int section = 0; section < head.count(); ++section) {
        if (!head.isSectionHidden(section))
            sections += section;
    }
    return sections;
}

// Shown ones of tables and trees that have rows.
QList<QHeaderView *> heads(QWidget *root)
{
    QList<QHeaderView *> found = root->findChildren<QHeaderView *>();
    found.removeIf([root](const QHeaderView *head) {
        return head->orientation() != Qt::Horizontal || !head->isVisibleTo(root) || !head->model();
    });
    return found;
}

Qt::Alignment across(const QVariant &alignment)
{
    const auto given = Qt::Alignment(alignment.toInt()) & Qt::AlignHorizontal_Mask;
    return given ? given : Qt::Alignment(Qt::AlignLeft);
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

QStringList cutTexts(QWidget *root)
{
    QStringList cut;
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        if (label->isVisibleTo(root) && isCut(*label))
            cut += described(label) + label->text();
    }
    for (const QAbstractButton *button : root->findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(root) && showsWords(*button) &&
            button->width() < button->minimumSizeHint().width())
            cut += described(button) + button->text();
    }
    for (const QHeaderView *head : heads(root)) {
        for (const int section : shownSections(*head)) {
            const QString words = headOf(*head, section);
            if (head->sectionSize(section) < head->fontMetrics().horizontalAdvance(words) + 8)
                cut += described(head->parentWidget()) + words;
        }
    }
    return cut;
}

QStringList crookedHeads(QWidget *root)
{
    QStringList crooked;
    for (const QHeaderView *head : heads(root)) {
        const auto *view = qobject_cast<const QAbstractItemView *>(head->parentWidget());
        if (!view || head->model()->rowCount() == 0)
            continue;
        for (const int section : shownSections(*head)) {
            const QModelIndex first = head->model()->index(0, section);
            if (view->indexWidget(first))
                continue; // an editor has its own ways
            const QVariant given =
                    head->model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
            const auto above = across(given.isValid() ? given : int(head->defaultAlignment()));
            const auto below = across(first.data(Qt::TextAlignmentRole));
            if (above != below)
                crooked += described(head->parentWidget()) + headOf(*head, section);
        }
    }
    return crooked;
}

} // namespace shopdesk::probe
