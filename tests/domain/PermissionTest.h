// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class PermissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesReadBack();
    void strangerMayOnlyRegister();
    void rightsGrowWithTheRole();
    void customerNeverReachesBeyondOwn();
    void staffSellInTheirShopsOnly();
    void onlyAdminsManageAccounts();
    void everybodyChangesOnlyTheirOwnPassword();
    void scopesHaveNames();
};
