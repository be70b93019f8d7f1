// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ConnectDialog.h"

#include "ui/support/Metrics.h"
#include "ui/widgets/PasswordEdit.h"

#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace shopdesk {

namespace {

constexpr int kPostgresPort = 5432;

bool isServerAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == u"postgresql"_qs || url.scheme() == u"postgres"_qs);
}

} // namespace

ConnectDialog::ConnectDialog(Prompts &prompts, QWidget *parent)
    : FormDialog(u"connect"_qs, prompts, parent)
    , m_address(new QLineEdit)
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_database(new QLineEdit)
    , m_user(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_test(new QPushButton)
{
    m_port->setRange(1, 65535);
    m_port->setValue(kPostgresPort);
    m_port->setGroupSeparatorShown(false);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_address->setPlaceholderText(u"postgresql://server/shop?workspace=…"_qs);
    addField(u"address"_qs, m_address);
    addField(u"host"_qs, m_host);
    addPair({addField(u"database"_qs, m_database), addField(u"port"_qs, m_port)});
    addPair({addField(u"user"_qs, m_user), addField(u"password"_qs, m_password)});
    m_test->setObjectName(u"test"_qs);
    m_test->setAutoDefault(false);
    bodyLayout()->addWidget(m_test, 0, Qt::AlignLeft);
    connect(m_address, &QLineEdit::textEdited, this, &ConnectDialog::takeAddress);
    for (QLineEdit *part : {m_host, m_database, m_user})
        connect(part, &QLineEdit::textEdited, this, &ConnectDialog::composeAddress);
    connect(m_port, &QSpinBox::valueChanged, this, &ConnectDialog::composeAddress);
    connect(m_test, &QPushButton::clicked, this, &ConnectDialog::test);
    ready();
}

void ConnectDialog::setAddress(const QString &address)
{
    m_address->setText(address);
    takeAddress();
    markUnchanged();
}

void ConnectDialog::takeAddress()
{
    const QUrl url(m_address->text().trimmed());
    if (!isServerAddress(url) || m_following)
        return;
    const QScopedValueRollback guard(m_following, true);
    m_host->setText(url.host());
    m_port->setValue(url.port(kPostgresPort));
    m_database->setText(url.path().mid(1));
    if (!url.userName().isEmpty())
        m_user->setText(url.userName());
    // A password inside a pasted address goes where it is hidden, and out of the address.
    if (!url.password().isEmpty()) {
        m_password->setText(url.password());
        m_address->setText(url.toString(QUrl::RemovePassword));
    }
    retranslate();
}

void ConnectDialog::composeAddress()
{
    if (m_following)
        return;
    const QScopedValueRollback guard(m_following, true);
    QUrl url(m_address->text().trimmed());
    url.setScheme(u"postgresql"_qs);
    url.setHost(m_host->text().trimmed());
    url.setPort(m_port->value());
    url.setPath(u'/' + m_database->text().trimmed());
    url.setUserName(m_user->text().trimmed());
    m_address->setText(url.toString(QUrl::RemovePassword));
    retranslate();
}

void ConnectDialog::test()
{
    clearMessage();
    startBusy();
    Q_EMIT testRequested();
}

void ConnectDialog::showTestSucceeded(const QString &server)
{
    showSuccess(tr("The server answers."), server);
}

ConnectDialog::Values ConnectDialog::values() const
{
    return {m_address->text().trimmed(), m_password->text()};
}

bool ConnectDialog::isLoopback() const
{
    const QString host = m_host->text().trimmed();
    return host.isEmpty() || host == u"localhost"_qs || host == u"127.0.0.1"_qs ||
           host == u"::1"_qs || host.startsWith(u'/');
}

QString ConnectDialog::problem(const QString &key) const
{
    if (key == u"address"_qs && !m_address->text().trimmed().isEmpty() &&
        !isServerAddress(QUrl(m_address->text().trimmed())))
        return tr("An address looks like postgresql://server/shop.");
    if (key == u"host"_qs && m_host->text().trimmed().isEmpty())
        return tr("Enter the name of the server.");
    if (key == u"database"_qs && m_database->text().trimmed().isEmpty())
        return tr("Enter the name of the database.");
    if (key == u"user"_qs && m_user->text().trimmed().isEmpty())
        return tr("Enter your login.");
    return {};
}

void ConnectDialog::retranslate()
{
    setHeading(tr("Connect to a server"),
               tr("Paste the address you were given, or fill in its parts."));
    submitButton()->setText(tr("Connect"));
    m_test->setText(tr("&Test the connection"));
    field(u"address"_qs)->setLabel(tr("&Address"));
    field(u"host"_qs)->setLabel(tr("&Server"));
    field(u"host"_qs)
            ->setHint(isLoopback() ? tr("On this computer: the line needs no protection.")
                                   : tr("The server must prove its identity (TLS)."));
    field(u"port"_qs)->setLabel(tr("P&ort"));
    field(u"database"_qs)->setLabel(tr("&Database"));
    field(u"user"_qs)->setLabel(tr("&Login"));
    field(u"password"_qs)->setLabel(tr("&Password"));
}

} // namespace shopdesk
