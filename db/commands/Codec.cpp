// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/commands/Codec.h"

#include "db/commands/CodecVisitors.h"

#include <QJsonDocument>
#include <QSet>

namespace shopdesk {

namespace {

template<class T>
constexpr bool kRequired = false;
template<class Tag>
constexpr bool kRequired<Id<Tag>> = true;
template<class IdType>
constexpr bool kRequired<Ref<IdType>> = true;
template<>
constexpr bool kRequired<VerifierText> = true;
template<>
constexpr bool kRequired<ProofText> = true;
template<>
constexpr bool kRequired<PictureBytes> = true;
template<>
constexpr bool kRequired<Changes> = true;

class Writer
{
public:
    explicit Writer(Secrets secrets)
        : m_secrets(secrets)
    {
    }

    template<class T>
    void operator()(const char *name, const T &value)
    {
        if (isWritten<T>())
            m_object.insert(QLatin1String(name), json(value));
    }
    template<class T>
    void operator()(const char *name, const std::optional<T> &value)
    {
        if (value && isWritten<T>())
            m_object.insert(QLatin1String(name), json(*value));
    }
    template<class T>
    void operator()(const char *name, const QList<T> &values)
    {
        QJsonArray array;
        for (const auto &value : values)
            array.append(json(value));
        m_object.insert(QLatin1String(name), array);
    }

    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    template<class T>
    [[nodiscard]] bool isWritten() const
    {
        return !kIsSecret<T> || m_secrets == Secrets::Written;
    }

    template<class T>
    QJsonValue json(const T &value) const
    {
        if constexpr (HasFields<T>) {
            Writer nested(m_secrets);
            T::fields(value, nested);
            return nested.object();
        } else {
            return FieldCodec<T>::write(value);
        }
    }

    Secrets m_secrets;
    QJsonObject m_object;
};

class Reader
{
public:
    explicit Reader(const QJsonObject &object)
        : m_object(object)
    {
    }

    template<class T>
    void operator()(const char *name, T &value)
    {
        const auto json = take(name);
        if (isAbsent(json)) {
            if (kRequired<T>)
                refuse(u"field_missing"_qs, QLatin1String(name));
            return;
        }
        readInto(json, value, QLatin1String(name));
    }
    template<class T>
    void operator()(const char *name, std::optional<T> &value)
    {
        const auto json = take(name);
        if (isAbsent(json))
            return;
        value.emplace();
        readInto(json, *value, QLatin1String(name));
    }
    template<class T>
    void operator()(const char *name, QList<T> &values)
    {
        const auto json = take(name);
        if (isAbsent(json))
            return;
        if (!json.isArray())
            return refuse(u"field_malformed"_qs, QLatin1String(name));
        for (const auto &element : json.toArray()) {
            T value{};
            readInto(element, value, QLatin1String(name));
            values.append(value);
        }
    }

    // After all fields were visited: the first error, unknown fields included.
    [[nodiscard]] std::optional<Error> error()
    {
        for (auto entry = m_object.begin(); entry != m_object.end(); ++entry) {
            if (!m_known.contains(entry.key()))
                refuse(u"field_unknown"_qs, entry.key());
        }
        return m_error;
    }

private:
    static bool isAbsent(const QJsonValue &json) { return json.isNull() || json.isUndefined(); }

    QJsonValue take(const char *name)
    {
        m_known.insert(QLatin1String(name));
        return m_object.value(QLatin1String(name));
    }

    template<class T>
    void readInto(const QJsonValue &json, T &value, const QString &name)
    {
        if constexpr (HasFields<T>) {
            Reader nested(json.toObject());
            T::fields(value, nested);
            if (const auto error = nested.error())
                refuse(error->reason, name + u'.' + error->field);
            if (!json.isObject())
                refuse(u"field_malformed"_qs, name);
        } else if (!FieldCodec<T>::read(json, value)) {
            refuse(u"field_malformed"_qs, name);
        }
    }

    void refuse(const QString &reason, const QString &field)
    {
        if (!m_error)
            m_error = fail(ErrorKind::Invalid, reason, field).value();
    }

    QJsonObject m_object;
    QSet<QString> m_known;
    std::optional<Error> m_error;
};

// Lists name, type and need of each field.
class Describer
{
public:
    template<class T>
    void operator()(const char *name, const T &)
    {
        add(name, typeOf<T>(), kRequired<T>);
    }
    template<class T>
    void operator()(const char *name, const std::optional<T> &)
    {
        add(name, typeOf<T>(), false);
    }
    template<class T>
    void operator()(const char *name, const QList<T> &)
    {
        add(name, QJsonArray{typeOf<T>()}, false);
    }

    [[nodiscard]] const QJsonArray &fields() const { return m_fields; }

private:
    template<class T>
    static QJsonValue typeOf()
    {
        if constexpr (HasFields<T>) {
            Describer nested;
            const T value{};
            T::fields(value, nested);
            return nested.fields();
        } else {
            return FieldCodec<T>::type();
        }
    }
    void add(const char *name, const QJsonValue &type, bool required)
    {
        m_fields.append(QJsonObject{{QStringLiteral("name"), QLatin1String(name)},
                                    {QStringLiteral("type"), type},
                                    {QStringLiteral("required"), required}});
    }

    QJsonArray m_fields;
};

// Calls `use` with a default value of each kind in turn.
template<class Use, std::size_t... Index>
void forEachKind(Use &&use, std::index_sequence<Index...>)
{
    (use(std::variant_alternative_t<Index, CommandValue>{}), ...);
}

constexpr auto kAllKinds = std::make_index_sequence<std::variant_size_v<CommandValue>>{};

// A kind that has changed its shape says how an older one becomes a present one.
template<class T>
concept HasUpcast = requires(QJsonObject &object)
{
    T::upcast(1, object);
};

template<class T>
Result<CommandValue> readValue(int version, QJsonObject object)
{
    if constexpr (HasUpcast<T>)
        T::upcast(version, object);
    T value{};
    Reader reader(object);
    T::fields(value, reader);
    if (const auto error = reader.error())
        return fail(*error);
    return value;
}

} // namespace

QJsonObject valueToJson(const CommandValue &value, Secrets secrets)
{
    Writer writer(secrets);
    std::visit([&writer](const auto &command) { command.fields(command, writer); }, value);
    return writer.object();
}

Result<CommandValue> valueFromJson(const QString &kind, int version, const QJsonObject &value)
{
    Result<CommandValue> result =
            fail(ErrorKind::Invalid, u"command_kind_unknown"_qs, u"kind"_qs, {{u"kind"_qs, kind}});
    forEachKind(
            [&](const auto &command) {
                using Value = std::decay_t<decltype(command)>;
                if (commandKindName(Value::kKind) != kind)
                    return;
                result = version >= 1 && version <= Value::kVersion
                                 ? readValue<Value>(version, value)
                                 : Result<CommandValue>(
                                           fail(ErrorKind::Invalid, u"command_version_unknown"_qs,
                                                u"version"_qs, {{u"known"_qs, Value::kVersion}}));
            },
            kAllKinds);
    return result;
}

Result<CommandValue> presentValueFromJson(const QString &kind, const QJsonObject &value)
{
    int version = 1;
    forEachKind(
            [&](const auto &command) {
                if (commandKindName(command.kKind) == kind)
                    version = command.kVersion;
            },
            kAllKinds);
    return valueFromJson(kind, version, value);
}

Result<CommandLine> commandLineFromJson(const QByteArray &line)
{
    const auto document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return fail(ErrorKind::Invalid, u"command_malformed"_qs);
    const auto object = document.object();
    const auto op = OpId::parse(object.value(u"op").toString());
    if (!op)
        return fail(ErrorKind::Invalid, u"op_malformed"_qs, u"op"_qs);
    SD_ASSIGN(value,
              valueFromJson(object.value(u"kind").toString(), object.value(u"version").toInt(1),
                            object.value(u"value").toObject()));
    return CommandLine{.op = *op, .value = std::move(value)};
}

QJsonArray describeCommands()
{
    QJsonArray kinds;
    forEachKind(
            [&kinds](const auto &command) {
                Describer describer;
                command.fields(command, describer);
                kinds.append(QJsonObject{{QStringLiteral("kind"), commandKindName(command.kKind)},
                                         {QStringLiteral("version"), command.kVersion},
                                         {QStringLiteral("fields"), describer.fields()}});
            },
            kAllKinds);
    return kinds;
}

} // namespace shopdesk
