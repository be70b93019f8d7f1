// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench_import/BookList.h"

#include "tests/queries/Catalogue.h"

#include <QSaveFile>
#include <QTextStream>

namespace shopdesk::bench {

namespace {

constexpr int kAuthors = 20'000;
constexpr int kPublishers = 500;

QString quoted(const QString &text)
{
    return u'"' + QString(text).replace(u'"', u"\"\""_qs) + u'"';
}

QString line(int number)
{
    return QStringList{quoted(test::catalogueTitle(number)),
                       quoted(u"Author %1"_qs.arg(qint64(number) * 7919 % kAuthors)),
                       quoted(u"House %1"_qs.arg(qint64(number) * 104'729 % kPublishers)),
                       test::catalogueIsbn(number),
                       QString::number(1900 + number % 126),
                       u"en"_qs,
                       u"%1.%2"_qs.arg(5 + number % 40).arg(10 + number % 90)}
            .join(u',');
}

} // namespace

void writeBookList(const QString &path, int books)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    QTextStream out(&file);
    out << "title,authors,publisher,isbn,year,language,price\n";
    for (int number = 0; number < books; ++number)
        out << line(number) << '\n';
    out.flush();
    if (!file.commit())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

} // namespace shopdesk::bench
