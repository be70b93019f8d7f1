// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shopdesk {

class AppSettings;
class Clock;
class DeviceThread;
class Look;
class OpIdFactory;
class Prompts;
class SecretStore;
class SessionKeeper;

// What everything in app/window is made with: the services that live as long as the program. All
// are borrowed from Application.
struct Surroundings
{
    AppSettings &settings;
    Look &look;
    SecretStore &secrets;
    Prompts &prompts;
    const Clock &clock;
    OpIdFactory &ids;
    DeviceThread &device;
    SessionKeeper &sessions;
};

} // namespace shopdesk
