// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TillEntry.h"

#include "ui/support/Fonts.h"
#include "ui/support/LanguageWatch.h"
#include "ui/support/Metrics.h"

#include <QKeyEvent>

namespace shopdesk {

namespace {

constexpr int kMostQuantityDigits = 5; // what a line may hold; a code of that length is no code
constexpr int kPage = 5;

} // namespace

TillEntry::TillEntry(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"tillEntry"_qs);
    setMaxLength(200);
    setMinimumHeight(metrics::kControlHeight + metrics::kGrid);
    QFont large = fonts::title(font());
    large.setWeight(QFont::Normal);
    setFont(large);
    onLanguage(this, [this] {
        setAccessibleName(tr("Code of a book"));
        setAccessibleDescription(
                tr("A number and an asterisk set the quantity of the marked line."));
        setPlaceholderText(tr("Scan, or type a code and Enter"));
    });
}

// With nothing to delete in here, Del is the page's key that removes a line.
bool TillEntry::event(QEvent *event)
{
    const bool isDelete = event->type() == QEvent::ShortcutOverride &&
                          static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete;
    if (!isDelete || !text().isEmpty())
        return QLineEdit::event(event);
    event->ignore();
    return true;
}

void TillEntry::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return takeCode();
    case Qt::Key_Up:
        return Q_EMIT markMoved(-1);
    case Qt::Key_Down:
        return Q_EMIT markMoved(1);
    case Qt::Key_PageUp:
        return Q_EMIT markMoved(-kPage);
    case Qt::Key_PageDown:
        return Q_EMIT markMoved(kPage);
    default:
        break;
    }
    if (event->text() != u"*" || !takeQuantity())
        QLineEdit::keyPressEvent(event);
}

bool TillEntry::takeQuantity()
{
    bool isNumber = false;
    const qint64 quantity = text().trimmed().toLongLong(&isNumber);
    if (!isNumber || text().trimmed().size() > kMostQuantityDigits)
        return false;
    clear();
    Q_EMIT quantityEntered(quantity);
    return true;
}

void TillEntry::takeCode()
{
    const QString code = text().trimmed();
    clear();
    if (!code.isEmpty())
        Q_EMIT codeEntered(code);
}

} // namespace shopdesk
