// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shopdesk {

class DataService;
class OpenLibraryLookup;
class PageHost;
class Prompts;
class UiState;

// What every page is made with. All are borrowed and outlive the page. `state` may be null, then
// nothing is remembered; `lookup` may be, then books cannot be looked up.
struct PageContext
{
    DataService &data;
    Prompts &prompts;
    PageHost &host;
    UiState *state = nullptr;
    OpenLibraryLookup *lookup = nullptr;
};

} // namespace shopdesk
