// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pages/PageSteps.h"

#include "ui/pages/TablePage.h"

#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace shopdesk::steps {

void trigger(QWidget *page, const QString &name)
{
    auto *action = page->findChild<QAction *>(name);
    QVERIFY2(action, qPrintable(name));
    QTRY_VERIFY2(action->isEnabled(), qPrintable(name));
    action->trigger();
}

void submit(QWidget *page, const QString &dialog)
{
    const QPointer<QDialog> opened = child<QDialog>(page, dialog); // gone once it is closed
    QTest::mouseClick(child<QPushButton>(opened, u"submit"_qs), Qt::LeftButton);
    QTRY_VERIFY(!opened || !opened->isVisible());
}

void choose(TablePage &page, const QString &id)
{
    page.select(id);
    QTRY_COMPARE(page.selectedId(), id);
}

bool says(const QWidget *page, const QString &words)
{
    const auto labels = page->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

} // namespace shopdesk::steps
