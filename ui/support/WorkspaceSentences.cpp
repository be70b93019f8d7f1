// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/SentenceTables.h"

#include <QCoreApplication>

namespace shopdesk {

namespace {

// Workspaces, their tables, and the machines they are on.
constexpr Sentence kSentences[] = {
        // Workspaces
        {"address_missing",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "Say where the workspace is.")},
        {"address_unknown_form",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "This is neither a file nor a postgresql:// address.")},
        {"address_holds_password",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "Leave the password out of the address; it has a field of its own.")},
        {"address_bad_workspace_id",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "The workspace id in the address is not complete.")},
        {"workspace_missing",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "There is no workspace at this place.")},
        {"workspace_exists",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "There is a workspace at this place already.")},
        {"file_cannot_be_made",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The file cannot be made at this place.")},
        {"read_only", QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                                        "The file of the workspace may be read but not written.")},
        {"disk_full", QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The disk is full.")},
        {"not_a_database",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "This file is not a Shopdesk workspace.")},
        {"connection_lost",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The connection to the server broke.")},
        {"database_newer",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "This workspace was made by a newer version of the program.")},
        // Workspace and its schema
        {"workspace_row_missing",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "The workspace has tables but does not say what it is; it is damaged.")},
        {"workspace_id_differs",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "Another workspace stands at this address than the one you know.")},
        {"workspace_not_empty",
         QT_TRANSLATE_NOOP(
                 "shopdesk::ErrorText",
                 "This workspace has books already; demo data goes into an empty one only.")},
        {"not_a_workspace",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "This file is not a Shopdesk workspace.")},
        {"database_exists", QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                                              "The server has a database of this name already.")},
        {"database_missing",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The server has no database of this name.")},
        {"database_name_invalid",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "A database's name has small letters, digits and underscores only.")},
        {"steps_out_of_range",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "There are not so many steps.")},
        {"schema_older",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "The workspace was last used by an older version of the program.")},
        {"schema_newer",
         QT_TRANSLATE_NOOP(
                 "shopdesk::ErrorText",
                 "The workspace was made by a newer version of the program; use that one.")},
        {"schema_gap",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "Steps of the workspace's schema are missing: {missing}.")},
        {"schema_step_edited",
         QT_TRANSLATE_NOOP(
                 "shopdesk::ErrorText",
                 "Step {number} of the schema was applied in another form than the program has.")},
        {"schema_differs",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "The tables are not what the steps of the program make.")},
        {"schema_foreign",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "The database belongs to another program: it has the table {table}.")},
        {"schema_busy",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "Somebody else is changing the tables of this workspace just now.")},
        {"schema_changed_meanwhile",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "Somebody else has changed the tables in the meantime.")},
        {"reference_broken",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "Rows of the table {table} refer to rows that are not there.")},
        // Server, file, device
        {"server_unreachable",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The server does not answer.")},
        {"server_refused_sign_in",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The server refused the login or its password.")},
        {"server_out_of_resources",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The server has run out of room or memory.")},
        {"server_read_only",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The server takes no changes now.")},
        {"file_read_only",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The file may be read but not written.")},
        {"file_damaged", QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The file is damaged.")},
        {"file_cannot_be_opened",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The file cannot be opened.")},
        {"folder_cannot_be_made",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The folder {path} cannot be made.")},
        {"input_output_error",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The disk reports an error.")},
        {"device_busy",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                           "Another Shopdesk is starting just now and does not get on.")},
        {"device_id_damaged", QT_TRANSLATE_NOOP("shopdesk::ErrorText",
                                                "What this computer knows of itself is damaged.")},
        {"keychain_unavailable",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The system's keychain does not answer.")},
        {"secret_not_found",
         QT_TRANSLATE_NOOP("shopdesk::ErrorText", "The system's keychain has no such entry.")},
};

} // namespace

std::span<const Sentence> workspaceSentences()
{
    return kSentences;
}

} // namespace shopdesk
