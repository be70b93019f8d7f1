// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/TillProbe.h"

#include "ui/pages/TablePage.h"
#include "ui/shell/MainWindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace shopdesk::test::till {

QString text(const QString &label)
{
    const auto *found = widget<QLabel>(label);
    return found && found->isVisible() ? found->text() : QString();
}

int lines()
{
    return widget<QTableView>(u"till/table"_qs)->model()->rowCount();
}

void key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(mainWindow()->windowHandle(), key, modifiers);
}

void burst(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(mainWindow()->windowHandle(), letter.toLatin1());
}

void scan(const QString &code)
{
    burst(code);
    key(Qt::Key_Return);
}

void type(const QString &text)
{
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QString expected;
    for (const QChar letter : text) {
        expected += letter;
        QTest::keyClick(mainWindow()->windowHandle(), letter.toLatin1());
        QTRY_COMPARE(field->text(), expected);
    }
}

QStringList codesInShop(int count)
{
    mainWindow()->openPage(PageId::Assortment);
    auto *page = qobject_cast<TablePage *>(mainWindow()->page(PageId::Assortment));
    const PagedTableModel &model = page->model();
    QStringList codes;
    const auto fill = [&] {
        codes.clear();
        for (int row = 0; row < model.rowCount() && codes.size() < count; ++row) {
            const bool enough = model.value(row, u"available"_qs).toLongLong() >= 5;
            if (enough && !model.value(row, u"price"_qs).isNull())
                codes += model.value(row, u"code"_qs).toString();
        }
        return codes.size() == count;
    };
    return QTest::qWaitFor(fill, 20'000) ? codes : QStringList();
}

void open()
{
    mainWindow()->openPage(PageId::Till);
    QTRY_VERIFY(widget<QLineEdit>(u"tillFloat"_qs)->hasFocus());
    burst(u"100"_qs);
    key(Qt::Key_Return);
    QTRY_VERIFY(widget<QLineEdit>(u"tillEntry"_qs)->hasFocus());
}

} // namespace shopdesk::test::till
