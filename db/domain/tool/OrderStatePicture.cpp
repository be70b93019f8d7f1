// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the life of an order from its transition table: writes order-states.dot and
// order-states.svg into docs/images, or into the folder given.
#include "db/domain/OrderStateDiagram.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTextStream>

using namespace shopdesk;

namespace {

int complain(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto folder =
            QCoreApplication::arguments().value(1, QStringLiteral("docs/images")) + u'/';
    QFile source(folder + QStringLiteral("order-states.dot"));
    const auto text = orderStateDiagram().toUtf8();
    if (!source.open(QIODevice::WriteOnly) || source.write(text) != text.size())
        return complain(source.fileName() + u": "_qs + source.errorString());
    source.close();
    QProcess dot;
    dot.start(QStringLiteral("dot"),
              {QStringLiteral("-Tsvg"), QStringLiteral("-o"),
               folder + QStringLiteral("order-states.svg"), source.fileName()});
    if (!dot.waitForStarted())
        return complain(QStringLiteral("dot is missing: apt-get install graphviz"));
    if (!dot.waitForFinished() || dot.exitCode() != 0)
        return complain(QString::fromUtf8(dot.readAllStandardError()));
    return 0;
}
