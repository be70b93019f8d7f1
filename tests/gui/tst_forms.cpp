// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/domain/Error.h"
#include "tests/gui/TestPrompts.h"
#include "ui/dialogs/ConnectDialog.h"
#include "ui/dialogs/MigrateDialog.h"
#include "ui/dialogs/NewWorkspaceDialog.h"
#include "ui/dialogs/RegisterDialog.h"
#include "ui/dialogs/SignInWindow.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/MessagePanel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace shopdesk;

namespace {

constexpr int kShortest = 8;

Error errorOf(ErrorKind kind, const QString &reason = {}, const QString &field = {})
{
    Error error;
    error.kind = kind;
    error.reason = reason;
    error.field = field;
    return error;
}

} // namespace

class FormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesNotComplainBeforeAnythingIsTyped();
    void saysWhyWhileTyping();
    void submitsOnlyWhenEverythingIsRight();
    void cannotBeSubmittedTwiceAtOnce();
    void showsAnErrorAtItsFieldAndKeepsWhatWasTyped();
    void showsAnErrorWithoutFieldAboveTheButtons();
    void escapeAsksOnlyIfSomethingWouldBeLost();
    void escapeWhileBusyAsksTheOwnerToCancel();
    void countsDownWhileLocked();
    void fillsInADemoLogin();
    void addressAndPartsFollowEachOther();
    void movesAPastedPasswordOutOfTheAddress();
    void takesThePathThatWasChosen();
    void offersOnlyMigrationsThatArePossible();

private:
    static QLineEdit *edit(const QDialog &dialog, const QString &name)
    {
        return dialog.findChild<QLineEdit *>(name);
    }
    static void fill(RegisterDialog &dialog);

    TestPrompts m_prompts;
};

void FormsTest::fill(RegisterDialog &dialog)
{
    edit(dialog, u"name"_qs)->setText(u"Анна"_qs);
    edit(dialog, u"login"_qs)->setText(u"anna"_qs);
    edit(dialog, u"password"_qs)->setText(u"correct horse"_qs);
    edit(dialog, u"repeat"_qs)->setText(u"correct horse"_qs);
}

void FormsTest::doesNotComplainBeforeAnythingIsTyped()
{
    RegisterDialog dialog(m_prompts, kShortest);
    for (const FormField *field : dialog.findChildren<FormField *>())
        QCOMPARE(field->problem(), QString());
}

void FormsTest::saysWhyWhileTyping()
{
    RegisterDialog dialog(m_prompts, kShortest);
    auto *field = dialog.findChild<FormField *>(u"loginField"_qs);
    QTest::keyClicks(edit(dialog, u"login"_qs), u"9"_qs);
    QVERIFY(!field->problem().isEmpty());
    QCOMPARE(field->editor()->accessibleDescription(), field->problem());
    edit(dialog, u"login"_qs)->setText(u"anna"_qs);
    QCOMPARE(field->problem(), QString());
}

void FormsTest::submitsOnlyWhenEverythingIsRight()
{
    RegisterDialog dialog(m_prompts, kShortest);
    dialog.show();
    QSignalSpy submitted(&dialog, &FormDialog::submitted);
    dialog.findChild<QPushButton *>(u"submit"_qs)->click();
    QCOMPARE(submitted.count(), 0);
    QVERIFY(!dialog.findChild<FormField *>(u"nameField"_qs)->problem().isEmpty());
    fill(dialog);
    edit(dialog, u"repeat"_qs)->setText(u"correct hors"_qs);
    dialog.findChild<QPushButton *>(u"submit"_qs)->click();
    QCOMPARE(submitted.count(), 0);
    fill(dialog);
    dialog.findChild<QPushButton *>(u"submit"_qs)->click();
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(dialog.values().login, u"anna"_qs);
    dialog.finish();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void FormsTest::cannotBeSubmittedTwiceAtOnce()
{
    RegisterDialog dialog(m_prompts, kShortest);
    fill(dialog);
    QSignalSpy submitted(&dialog, &FormDialog::submitted);
    dialog.accept();
    dialog.accept();
    QCOMPARE(submitted.count(), 1);
    QVERIFY(dialog.isBusy());
}

void FormsTest::showsAnErrorAtItsFieldAndKeepsWhatWasTyped()
{
    RegisterDialog dialog(m_prompts, kShortest);
    fill(dialog);
    dialog.accept();
    dialog.showError(errorOf(ErrorKind::Conflict, u"login_taken"_qs, u"login"_qs));
    QVERIFY(!dialog.isBusy());
    QVERIFY(!dialog.findChild<FormField *>(u"loginField"_qs)->problem().isEmpty());
    QCOMPARE(edit(dialog, u"name"_qs)->text(), u"Анна"_qs);
    QCOMPARE(edit(dialog, u"password"_qs)->text(), u"correct horse"_qs);
}

void FormsTest::showsAnErrorWithoutFieldAboveTheButtons()
{
    RegisterDialog dialog(m_prompts, kShortest);
    fill(dialog);
    dialog.accept();
    dialog.showError(errorOf(ErrorKind::Unreachable));
    QVERIFY(dialog.findChild<MessagePanel *>()->isVisibleTo(&dialog));
    QCOMPARE(dialog.values().login, u"anna"_qs);
}

void FormsTest::escapeAsksOnlyIfSomethingWouldBeLost()
{
    RegisterDialog dialog(m_prompts, kShortest);
    m_prompts.asked.clear();
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(m_prompts.asked.isEmpty());
    QVERIFY(!dialog.isVisible());
    dialog.show();
    edit(dialog, u"name"_qs)->setText(u"Анна"_qs);
    m_prompts.answer = TestPrompts::Answer::No;
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(m_prompts.asked.size(), 1);
    QVERIFY(dialog.isVisible());
    m_prompts.answer = TestPrompts::Answer::Yes;
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void FormsTest::escapeWhileBusyAsksTheOwnerToCancel()
{
    RegisterDialog dialog(m_prompts, kShortest);
    fill(dialog);
    dialog.show();
    dialog.accept();
    QSignalSpy cancelled(&dialog, &DialogFrame::cancelRequested);
    dialog.reject();
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(dialog.isVisible());
}

void FormsTest::countsDownWhileLocked()
{
    SignInWindow window(m_prompts);
    window.showDelay(std::chrono::milliseconds(1500));
    auto *submit = window.findChild<QPushButton *>(u"submit"_qs);
    QVERIFY(!submit->isEnabled());
    QVERIFY(window.findChild<MessagePanel *>()->accessibleName().contains(u'2'));
    QTRY_VERIFY(submit->isEnabled());
    QVERIFY(!window.findChild<MessagePanel *>()->isVisibleTo(&window));
}

void FormsTest::fillsInADemoLogin()
{
    SignInWindow window(m_prompts);
    window.setDemoLogins({u"admin"_qs, u"staff"_qs}, u"shopdesk-demo"_qs);
    window.findChild<QPushButton *>(u"demo/staff"_qs)->click();
    QCOMPARE(window.values().login, u"staff"_qs);
    QCOMPARE(window.values().password, u"shopdesk-demo"_qs);
}

void FormsTest::addressAndPartsFollowEachOther()
{
    ConnectDialog dialog(m_prompts);
    QTest::keyClicks(edit(dialog, u"address"_qs),
                     u"postgresql://anna@books.example:6000/chain?workspace=1"_qs);
    QCOMPARE(edit(dialog, u"host"_qs)->text(), u"books.example"_qs);
    QCOMPARE(edit(dialog, u"database"_qs)->text(), u"chain"_qs);
    QCOMPARE(edit(dialog, u"user"_qs)->text(), u"anna"_qs);
    QCOMPARE(dialog.findChild<QSpinBox *>(u"port"_qs)->value(), 6000);
    edit(dialog, u"host"_qs)->clear();
    QTest::keyClicks(edit(dialog, u"host"_qs), u"other.example"_qs);
    QCOMPARE(dialog.values().address, u"postgresql://anna@other.example:6000/chain?workspace=1"_qs);
}

void FormsTest::movesAPastedPasswordOutOfTheAddress()
{
    ConnectDialog dialog(m_prompts);
    dialog.setAddress(u"postgresql://anna:secret@books.example/chain"_qs);
    QVERIFY(!dialog.values().address.contains(u"secret"_qs));
    QCOMPARE(dialog.values().password, u"secret"_qs);
}

void FormsTest::takesThePathThatWasChosen()
{
    NewWorkspaceDialog dialog(m_prompts, u"/tmp/a.sqlite"_qs, kShortest);
    QCOMPARE(dialog.values().path, u"/tmp/a.sqlite"_qs);
    m_prompts.file = u"/tmp/b.sqlite"_qs;
    dialog.findChild<QPushButton *>(u"path/browse"_qs)->click();
    QCOMPARE(dialog.values().path, u"/tmp/b.sqlite"_qs);
}

void FormsTest::offersOnlyMigrationsThatArePossible()
{
    MigrateDialog dialog;
    using State = MigrateDialog::StepState;
    dialog.setSteps({{1, u"one"_qs, State::Pending, {}}, {2, u"two"_qs, State::Pending, {}}});
    QVERIFY(!dialog.findChild<QPushButton *>(u"down"_qs)->isEnabled());
    QSignalSpy up(&dialog, &MigrateDialog::upRequested);
    dialog.findChild<QPushButton *>(u"upAll"_qs)->click();
    QCOMPARE(up.value(0).value(0).toInt(), 2);
}

QTEST_MAIN(FormsTest)
#include "tst_forms.moc"
