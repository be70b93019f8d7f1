// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/PdfPages.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace shopdesk::test {

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
                   ? process.readAllStandardOutput()
                   : QByteArray();
}

QRegularExpressionMatch found(const QString &file, const QString &pattern)
{
    const auto facts = QString::fromUtf8(outputOf(u"pdfinfo"_qs, {file}));
    return QRegularExpression(pattern).match(facts);
}

} // namespace

bool canReadPdf()
{
    return !QStandardPaths::findExecutable(u"pdftoppm"_qs).isEmpty();
}

QImage pdfPage(const QString &file, int page, int dpi)
{
    const auto number = QString::number(page);
    const auto bytes = outputOf(u"pdftoppm"_qs, {u"-gray"_qs, u"-r"_qs, QString::number(dpi),
                                                 u"-f"_qs, number, u"-l"_qs, number, file});
    return QImage::fromData(bytes, "PGM").convertToFormat(QImage::Format_Grayscale8);
}

QString pdfText(const QString &file)
{
    return QString::fromUtf8(outputOf(u"pdftotext"_qs, {u"-layout"_qs, file, u"-"_qs}));
}

int pdfPageCount(const QString &file)
{
    return found(file, u"Pages:\\s+(\\d+)"_qs).captured(1).toInt();
}

QSizeF pdfPageSize(const QString &file)
{
    constexpr double kPoint = 25.4 / 72;
    const auto size = found(file, u"Page size:\\s+([\\d.]+) x ([\\d.]+)"_qs);
    return QSizeF(size.captured(1).toDouble(), size.captured(2).toDouble()) * kPoint;
}

} // namespace shopdesk::test
