// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/CliProbe.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

#include <unistd.h>

namespace shopdesk::test {

namespace {

constexpr int kPatienceMsecs = 120'000;
constexpr uid_t kNobody = 65534;

const QByteArray kCommands = R"(
{"op":"0197a000-0000-7000-8000-000000000001","kind":"CreateShop","version":1,"value":{"code":"LPZ","name":"Leipzig","street":"","city":"Leipzig","postcode":"","country":"DE","time_zone":"Europe/Berlin","opening_hours":""}}
{"op":"0197a000-0000-7000-8000-000000000002","kind":"CreateShop","version":1,"value":{"code":"BER","name":"Berlin","street":"","city":"Berlin","postcode":"","country":"DE","time_zone":"Europe/Berlin","opening_hours":""}}
{"op":"0197a000-0000-7000-8000-000000000003","kind":"CreateCategory","version":1,"value":{"name":"Fiction","code":"F"}}
{"op":"0197a000-0000-7000-8000-000000000004","kind":"CreateCategory","version":1,"value":{"name":"Classics","code":"FC","parent":"F"}}
{"op":"0197a000-0000-7000-8000-000000000005","kind":"CreateBook","version":1,"value":{"isbn":"9783161484100","title":"Faust","authors":["Johann Wolfgang von Goethe"],"year":1808,"price_minor":1999,"tax_rate_bp":700,"categories":["FC"]}}
{"op":"0197a000-0000-7000-8000-000000000006","kind":"CreateBook","version":1,"value":{"isbn":"9785170800001","title":"Война и мир 🕊","authors":["Лев Толстой"],"year":1869,"price_minor":500,"tax_rate_bp":700}}
{"op":"0197a000-0000-7000-8000-000000000007","kind":"CreateBook","version":1,"value":{"isbn":"9783468111242","title":"كتاب","authors":["مؤلف"]}}
{"op":"0197a000-0000-7000-8000-000000000008","kind":"ReceiveStock","version":1,"value":{"shop":"LPZ","lines":[{"book":"9783161484100","quantity":10},{"book":"9785170800001","quantity":3}]}}
{"op":"0197a000-0000-7000-8000-000000000009","kind":"ReceiveStock","version":1,"value":{"shop":"BER","lines":[{"book":"9783161484100","quantity":2}]}}
)";

} // namespace

QJsonObject CliAnswer::json() const
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(out, &problem);
    return problem.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

QList<QJsonObject> CliAnswer::jsonLines() const
{
    QList<QJsonObject> objects;
    for (const auto &line : out.split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

QString CliAnswer::reason() const
{
    return json().value(u"error").toObject().value(u"reason").toString();
}

Result<std::unique_ptr<CliProbe>> CliProbe::make(Engine engine, const PostgresServer &server)
{
    std::unique_ptr<CliProbe> probe(new CliProbe);
    SD_ASSIGN(place, EmptyPlace::make(engine, server));
    probe->m_place = std::move(place);
    if (!probe->m_folder.isValid())
        return fail(ErrorKind::Storage, u"temporary_directory"_qs);
    return probe;
}

QProcessEnvironment CliProbe::environment(const Environment &more) const
{
    auto result = QProcessEnvironment::systemEnvironment();
    result.insert(u"SHOPDESK_HOME"_qs, m_folder.filePath(u"home"_qs));
    result.insert(u"SHOPDESK_WORKSPACE"_qs, m_place->address().toString());
    result.insert(u"SHOPDESK_PASSWORD"_qs, QLatin1String(kAdminPassword));
    result.remove(u"QT_QPA_PLATFORM"_qs);
    result.remove(u"DISPLAY"_qs);
    for (const auto &[name, value] : more) {
        if (value.isEmpty())
            result.remove(name);
        else
            result.insert(name, value);
    }
    return result;
}

CliAnswer CliProbe::finish(QProcess &process, const QStringList &words)
{
    CliAnswer answer;
    if (!process.waitForFinished(kPatienceMsecs)) {
        answer.messages = "did not finish: " + process.errorString().toUtf8();
        return answer;
    }
    answer.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    answer.out = process.readAllStandardOutput();
    answer.messages = process.readAllStandardError();
    if (answer.all().contains("planted-"))
        m_leaks.append(words.join(u' '));
    return answer;
}

CliAnswer CliProbe::run(const QStringList &words, const Environment &more, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(environment(more));
    process.start(qEnvironmentVariable("SHOPDESK_BINARY"), words);
    process.write(input);
    process.closeWriteChannel();
    return finish(process, words);
}

CliAnswer CliProbe::json(QStringList words, const Environment &more, const QByteArray &input)
{
    words.append(u"--json"_qs);
    return run(words, more, input);
}

QList<CliAnswer> CliProbe::runTogether(const QList<QStringList> &words, const Environment &more)
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (const auto &each : words) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->setProcessEnvironment(environment(more));
        processes.back()->start(qEnvironmentVariable("SHOPDESK_BINARY"), each);
        processes.back()->closeWriteChannel();
    }
    QList<CliAnswer> answers;
    for (std::size_t i = 0; i < processes.size(); ++i)
        answers.append(finish(*processes.at(i), words.at(static_cast<qsizetype>(i))));
    return answers;
}

CliAnswer CliProbe::runAsNobody(const QStringList &words)
{
    // Nobody may look into a build below root's home, so they get the program beside the workspace.
    const auto original = qEnvironmentVariable("SHOPDESK_BINARY");
    const auto program = QFileInfo(address().path()).path() + u"/shopdesk"_qs;
    if (!QFile::exists(program) &&
        (!QFile::copy(original, program) ||
         !QFile::setPermissions(program,
                                QFile::permissions(original) | QFile::ReadOther | QFile::ExeOther)))
        return CliAnswer{};
    QProcess process;
    process.setProcessEnvironment(environment({{u"SHOPDESK_HOME"_qs, u"/nonexistent/home"_qs}}));
    if (geteuid() == 0)
        process.setChildProcessModifier([] {
            if (setgid(kNobody) != 0 || setuid(kNobody) != 0)
                _exit(99);
        });
    process.start(program, words);
    process.closeWriteChannel();
    return finish(process, words);
}

CliAnswer CliProbe::init(const QStringList &more)
{
    const auto verb = address().engine() == Engine::Sqlite ? u"init"_qs : u"init-server"_qs;
    return json(QStringList{verb} + more);
}

CliAnswer CliProbe::fill()
{
    const auto made = init();
    return made.exit == 0 ? run({u"apply"_qs, u"--file"_qs, u"-"_qs}, {}, kCommands) : made;
}

CliAnswer CliProbe::place(const QString &isbn, qint64 quantity, const Environment &more)
{
    const QJsonObject line{{u"isbn"_qs, isbn}, {u"quantity"_qs, quantity}};
    const QJsonObject order{{u"shop"_qs, u"LPZ"_qs},
                            {u"customer"_qs, QJsonValue::Null},
                            {u"coupon"_qs, QJsonValue::Null},
                            {u"lines"_qs, QJsonArray{line}}};
    return json({u"order"_qs, u"place"_qs, u"--file"_qs, u"-"_qs}, more,
                QJsonDocument(order).toJson());
}

QString CliProbe::file(const QByteArray &content)
{
    const auto path = m_folder.filePath(QString::number(++m_files) + u".json"_qs);
    QFile target(path);
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
        return {};
    return path;
}

} // namespace shopdesk::test
