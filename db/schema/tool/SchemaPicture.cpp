// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the tables that the migrations make: docs/images/schema.svg, or the file given.
#include "db/schema/Migrator.h"
#include "db/schema/SchemaInspector.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace shopdesk;

namespace {

Result<QString> dotText()
{
    const QTemporaryDir folder;
    OpenOptions options;
    options.access = OpenOptions::Access::Create;
    const auto address = WorkspaceAddress::sqliteFile(folder.filePath(u"schema.sqlite"_qs));
    SD_ASSIGN(connection, Connection::open(address, options));
    SD_TRY(Migrator(*connection).up());
    SD_ASSIGN(shape, SchemaInspector::read(*connection));
    return shape.erDiagram();
}

int complain(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto target = arguments.value(1, QStringLiteral("docs/images/schema.svg"));
    const auto text = dotText();
    if (!text)
        return complain(text.error().reason + u' ' + text.error().detail);
    QProcess dot;
    dot.start(QStringLiteral("dot"), {u"-Tsvg"_qs, u"-o"_qs, target});
    if (!dot.waitForStarted())
        return complain(QStringLiteral("dot is missing: apt-get install graphviz"));
    dot.write(text->toUtf8());
    dot.closeWriteChannel();
    if (!dot.waitForFinished() || dot.exitCode() != 0)
        return complain(QString::fromUtf8(dot.readAllStandardError()));
    return 0;
}
