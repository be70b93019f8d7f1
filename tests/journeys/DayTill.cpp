// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/DayTill.h"

#include "tests/journeys/DayPlace.h"
#include "tests/journeys/TillProbe.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>

// Waits for what the till must come to; the rest of the step is left out if it does not.
#define SD_SOON(expected, condition)                                                               \
    QVERIFY2(soon([&] { return (condition); }), what(expected).constData())
// Leaves the step when the one before it has failed.
#define SD_STEP(call)                                                                              \
    do {                                                                                           \
        call;                                                                                      \
        if (QTest::currentTestFailed())                                                            \
            return;                                                                                \
    } while (false)

namespace shopdesk::test {

using namespace till;

namespace {

const QMap<QString, Qt::Key> kTenderKeys{{u"cash"_qs, Qt::Key_F6},
                                         {u"card"_qs, Qt::Key_F7},
                                         {u"voucher"_qs, Qt::Key_F8},
                                         {u"account"_qs, Qt::Key_F9}};
constexpr int kMostScans = 2; // of one book; more copies are typed

QStringList parts(const char *list)
{
    return QString::fromLatin1(list).split(u", "_qs, Qt::SkipEmptyParts);
}

// "10.00" or "10" francs.
qint64 centimes(const QString &text)
{
    const QStringList sides = text.split(u'.');
    return sides[0].toLongLong() * 100 + sides.value(1).toLongLong();
}

// What coins can pay of it: multiples of five.
qint64 inCoins(qint64 due)
{
    return (due + 2) / 5 * 5;
}

bool changeIsShown()
{
    return !text(u"tillChange"_qs).isEmpty();
}

QString quantityOf(int row)
{
    const auto *model = widget<QTableView>(u"till/table"_qs)->model();
    return model->index(row, 1).data().toString();
}

} // namespace

QByteArray DayTill::what(const QString &expected) const
{
    return u"%1: %2; there are %3 lines, the total is %4, the till says “%5%6” in %7, busy %8"_qs
            .arg(m_doing, expected)
            .arg(lines())
            .arg(total())
            .arg(paneMessage(), text(u"tillState"_qs),
                 widget<QStackedWidget>(u"tillSide"_qs)->currentWidget()->objectName())
            .arg(isBusy())
            .toUtf8();
}

void DayTill::begin(const DaySale &sale)
{
    m_sale = &sale;
    m_doing = QString::fromLatin1(sale.name);
    SD_STEP(scanLines());
    if (*sale.customer)
        SD_STEP(takeCustomer());
    if (*sale.coupon)
        SD_STEP(takeCoupon());
    if (*sale.off)
        SD_STEP(discount(Qt::ShiftModifier, QString::fromLatin1(sale.off)));
    if (*sale.refusal)
        SD_STEP(giveUpCoupon());
    SD_SOON(u"its total is wrong"_qs, total() == sale.total && !changeIsShown());
}

void DayTill::scanLines()
{
    const QStringList wanted = parts(m_sale->lines);
    for (int i = 0; i < wanted.size(); ++i)
        SD_STEP(scanLine(wanted[i].split(u' '), i + 1));
    SD_SOON(u"not all lines"_qs, lines() == wanted.size());
}

// Nothing is waited for after a scan unless the line is to be changed.
void DayTill::scanLine(const QStringList &words, int line)
{
    const QString code = QString::fromLatin1(dayBook(words[0]).isbn);
    const QString more = words.value(1);
    scan(code);
    if (m_sale->unknown)
        return createUnknown();
    if (more.isEmpty())
        return;
    SD_SOON(u"no line"_qs, lines() == line && !changeIsShown());
    if (more.startsWith(u'-'))
        return discount(Qt::NoModifier, more.mid(1));
    if (more.toInt() <= kMostScans) {
        for (int i = 1; i < more.toInt(); ++i)
            scan(code);
    } else {
        burst(more + u'*');
    }
    SD_SOON(u"wrong quantity"_qs, quantityOf(line - 1) == more);
}

void DayTill::createUnknown()
{
    const DayBook &book = dayUnknownBook();
    auto *troubles = widget<QTableWidget>(u"tillTroubles"_qs);
    SD_SOON(u"not in the side list"_qs, troubles->isVisible() && troubles->rowCount() == 1);
    QCOMPARE(troubles->item(0, 1)->text(), QString::fromLatin1(book.isbn));
    auto *create = widget<QPushButton>(u"troubleCreate"_qs);
    create->setFocus();
    waitLikeAPerson();
    key(Qt::Key_Return);
    const QString dialog = u"bookDialog"_qs;
    SD_SOON(u"no form for the book"_qs, Journey::window(dialog));
    QTest::keyClicks(Journey::find<QLineEdit>(dialog, u"title"_qs),
                     QString::fromLatin1(book.title));
    QTest::keyClicks(Journey::find<QLineEdit>(dialog, u"price_minor"_qs), u"17.00"_qs);
    Journey::press(dialog, u"submit"_qs);
    SD_SOON(u"the book was not created"_qs, !Journey::window(dialog));
    activate();
    SD_SOON(u"it is not sold"_qs, lines() == 1);
    QCOMPARE(troubles->rowCount(), 1); // that the books know of no copy
    QCOMPARE(troubles->item(0, 1)->text(), QString::fromLatin1(book.title));
}

void DayTill::discount(Qt::KeyboardModifiers modifiers, const QString &amount)
{
    key(Qt::Key_F3, modifiers);
    SD_SOON(u"no field for the discount"_qs, widget<QLineEdit>(u"tillDiscountText"_qs)->hasFocus());
    burst(amount);
    key(Qt::Key_Return);
    SD_SOON(u"the discount was not taken"_qs, isAtSale());
}

void DayTill::takeCustomer()
{
    const QString card = QString::fromLatin1(m_sale->customer);
    key(Qt::Key_F2);
    scan(card);
    SD_SOON(u"no customer"_qs, isAtSale() && summarySays(u"Customer "_qs + card));
}

void DayTill::takeCoupon()
{
    const QString code = QString::fromLatin1(m_sale->coupon);
    key(Qt::Key_F4);
    burst(code);
    key(Qt::Key_Return);
    SD_SOON(u"the coupon was not taken"_qs,
            isAtSale() &&
                    summarySays(*m_sale->refusal ? QString::fromLatin1(m_sale->refusal) : code));
}

// Nobody is asked for money before the coupon that does nothing has gone.
void DayTill::giveUpCoupon()
{
    key(Qt::Key_F12);
    auto *field = widget<QLineEdit>(u"tillCouponText"_qs);
    SD_SOON(u"the coupon was not refused"_qs,
            field->hasFocus() && paneMessage().contains(QString::fromLatin1(m_sale->refusal)));
    QCOMPARE(field->selectedText(), QString::fromLatin1(m_sale->coupon));
    key(Qt::Key_Backspace);
    key(Qt::Key_Return);
    SD_SOON(u"the coupon is still there"_qs, isAtSale());
}

void DayTill::park(const DaySale &sale)
{
    m_doing = QString::fromLatin1(sale.name);
    key(Qt::Key_F6);
    SD_SOON(u"no field for the label"_qs, widget<QLineEdit>(u"tillParkText"_qs)->hasFocus());
    burst(m_doing);
    key(Qt::Key_Return);
    SD_SOON(u"not parked"_qs, lines() == 0 && isAtSale());
}

void DayTill::resume(const DaySale &sale)
{
    m_doing = QString::fromLatin1(sale.name);
    m_sale = &sale;
    SD_SOON(u"the sale before is still there"_qs, lines() == 0);
    key(Qt::Key_F7);
    auto *parked = widget<QTableWidget>(u"parkedSales"_qs);
    SD_SOON(u"no sale is parked"_qs, parked->isVisible() && parked->rowCount() > 0);
    int row = 0;
    while (row < parked->rowCount() && !parked->item(row, 1)->text().contains(m_doing))
        ++row;
    QVERIFY2(row < parked->rowCount(), what(u"not among the parked"_qs).constData());
    for (int i = 0; i < row; ++i)
        key(Qt::Key_Down);
    key(Qt::Key_Return);
    SD_SOON(u"not as it was parked"_qs, isAtSale() && total() == sale.total);
}

QList<DayTill::Tender> DayTill::tenders(const QString &text) const
{
    QList<Tender> result;
    for (const QString &part : text.split(u", "_qs, Qt::SkipEmptyParts)) {
        const QStringList words = part.split(u' ');
        const QStringList kind = words[0].split(u':');
        result += {.kind = kind[0],
                   .voucher = kind.value(1),
                   .given = centimes(words.value(1)),
                   .isAsked = words.size() == 1};
    }
    return result;
}

void DayTill::pay(const DaySale &sale)
{
    m_doing = QString::fromLatin1(sale.name);
    key(Qt::Key_F12);
    SD_SOON(u"no payment"_qs, minor(text(u"tillPayFigure"_qs)) == inCoins(sale.total) &&
                                      widget<QLineEdit>(u"tenderAmount"_qs)->hasFocus());
    qint64 due = sale.total;
    for (const Tender &tender : tenders(QString::fromLatin1(sale.tenders)))
        SD_STEP(hand(tender, due));
    if (sale.total == 0)
        key(Qt::Key_Return);
    if (sale.approved)
        SD_STEP(approve());
    SD_STEP(readDone(-due));
    m_numbers[m_doing] = text(u"tillDoneIntro"_qs).section(u": "_qs, 0, 0);
    QCOMPARE(minor(text(u"tillDoneIntro"_qs).section(u": "_qs, 1)), sale.total);
}

// What is left to pay afterwards; negative is the change.
void DayTill::hand(const Tender &tender, qint64 &due)
{
    auto *amount = widget<QLineEdit>(u"tenderAmount"_qs);
    const bool isCash = tender.kind == u"cash";
    if (tender.voucher.isEmpty())
        key(kTenderKeys[tender.kind]);
    else
        scan(m_vouchers[tender.voucher]);
    SD_SOON(u"no amount of "_qs + tender.kind,
            !isBusy() && amount->hasFocus() && amount->selectedText() == amount->text());
    const qint64 asked = isCash ? inCoins(due) : due;
    const qint64 given = tender.isAsked ? asked : tender.given;
    if (!tender.isAsked)
        SD_STEP(enter(amount, decimal(given)));
    if (!tender.voucher.isEmpty())
        waitLikeAPerson(); // the Enter that a scanner sends is not this one
    const int before = widget<QTableWidget>(u"tillTenders"_qs)->rowCount();
    key(Qt::Key_Return);
    const qint64 kept = std::min(given, asked);
    m_taken[tender.kind] += kept;
    if (given >= asked && asked != due)
        m_taken[u"rounding"_qs] += due - asked;
    due = given >= asked ? asked - given : due - given;
    if (due > 0)
        SD_SOON(u"not taken: "_qs + tender.kind,
                widget<QTableWidget>(u"tillTenders"_qs)->rowCount() == before + 1);
}

void DayTill::approve()
{
    auto *login = widget<QLineEdit>(u"approverLogin"_qs);
    auto *pin = widget<QLineEdit>(u"approverPin"_qs);
    SD_SOON(u"no approval is asked for"_qs, login->hasFocus());
    SD_STEP(enter(login, u"manager"_qs));
    key(Qt::Key_Tab);
    burst(u"1357"_qs);
    key(Qt::Key_Return);
    SD_SOON(u"a wrong PIN approves"_qs, !paneMessage().isEmpty() && !isBusy() && pin->hasFocus());
    QVERIFY2(!changeIsShown(), what(u"a wrong PIN sells"_qs).constData());
    m_journey.clock().advance(2000); // after a wrong one the next has to wait
    burst(QString::fromUtf16(kDayPin));
    key(Qt::Key_Return);
}

void DayTill::readDone(qint64 change)
{
    SD_SOON(u"not sold"_qs, changeIsShown() && lines() == 0);
    const QString shown = text(u"tillChange"_qs);
    QVERIFY2(change > 0 ? minor(shown) == change : shown == u"None",
             what(u"change "_qs + shown).constData());
}

void DayTill::sellVoucher(const QString &name, qint64 worth, const QString &tenderList)
{
    m_doing = u"voucher "_qs + name;
    key(Qt::Key_F9);
    auto *amount = widget<QLineEdit>(u"voucherAmount"_qs);
    SD_SOON(u"no field for its worth"_qs, amount->hasFocus());
    SD_STEP(enter(amount, decimal(worth)));
    key(Qt::Key_Return);
    SD_SOON(u"no payment"_qs, minor(text(u"tillPayFigure"_qs)) == worth);
    qint64 due = worth;
    for (const Tender &tender : tenders(tenderList))
        SD_STEP(hand(tender, due));
    SD_STEP(readDone(-due));
    m_vouchers[name] = text(u"tillDoneIntro"_qs).section(u' ', 1, 1).section(u':', 0, 0);
}

} // namespace shopdesk::test
