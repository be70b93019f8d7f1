// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/TillProbe.h"

#include "db/service/IntegrityCheck.h"
#include "ui/pages/TablePage.h"
#include "ui/pages/TillSide.h"
#include "ui/shell/MainWindow.h"
#include "ui/support/ScanRecognizer.h"
#include "ui/widgets/MessagePanel.h"

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

qint64 total()
{
    return minor(text(u"tillTotal"_qs));
}

bool summarySays(const QString &wanted)
{
    const auto labels = widget<QWidget>(u"tillSummary"_qs)->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisible() && label->text() == wanted;
    });
}

QString paneMessage()
{
    const TillPane *pane = widget<TillSide>(u"tillSide"_qs)->pane();
    const auto *panel = pane ? pane->findChild<MessagePanel *>() : nullptr;
    return panel && panel->isVisible() ? panel->accessibleName() : QString();
}

bool isAtSale()
{
    return !widget<TillSide>(u"tillSide"_qs)->pane() &&
           widget<QLineEdit>(u"tillEntry"_qs)->hasFocus();
}

bool isBusy()
{
    const TillPane *pane = widget<TillSide>(u"tillSide"_qs)->pane();
    return pane && pane->isBusy();
}

bool soon(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 20'000);
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

void enter(QLineEdit *field, const QString &text)
{
    QVERIFY(field->hasFocus());
    burst(text);
    // Keys that could be a scan are held back for a moment, before they take the selection's place.
    QTRY_VERIFY(field->text() == text && !field->hasSelectedText());
}

void waitLikeAPerson()
{
    QTest::qWait(2 * ScanTiming().gapMs);
}

void activate()
{
    mainWindow()->activateWindow();
    QTRY_VERIFY(mainWindow()->isActiveWindow());
}

QString decimal(qint64 minor)
{
    return u"%1.%2"_qs.arg(minor / 100).arg(minor % 100, 2, 10, QChar(u'0'));
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

std::pair<QString, QString> customerWithCard()
{
    mainWindow()->openPage(PageId::Customers);
    auto *page = qobject_cast<TablePage *>(mainWindow()->page(PageId::Customers));
    const PagedTableModel &model = page->model();
    std::pair<QString, QString> found;
    const auto look = [&] {
        for (int row = 0; row < model.rowCount() && found.first.isEmpty(); ++row)
            found = {model.value(row, u"number"_qs).toString(),
                     model.value(row, u"name"_qs).toString()};
        return !found.first.isEmpty();
    };
    return QTest::qWaitFor(look, 20'000) ? found : std::pair<QString, QString>();
}

qint64 minor(const QString &shown)
{
    QString digits = shown;
    digits.removeIf([](QChar letter) { return !letter.isDigit(); });
    return digits.toLongLong();
}

QString faults(const QString &address)
{
    const auto parsed = WorkspaceAddress::parse(address);
    if (!parsed)
        return parsed.error().reason;
    auto connection = Connection::open(*parsed);
    if (!connection)
        return connection.error().reason;
    const auto report = checkIntegrity(**connection);
    if (!report)
        return report.error().reason;
    QStringList faults;
    for (const IntegrityFinding &finding : report->findings) {
        if (finding.differences > 0)
            faults += u"%1: %2"_qs.arg(finding.check).arg(finding.differences);
    }
    return faults.join(u", "_qs);
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
