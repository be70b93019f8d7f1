# SPDX-FileCopyrightText: 2026 The Shopdesk developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Zint, which encodes bar codes: Zint::Zint. Debian's libzint-dev has neither a configuration for
# CMake nor one for pkg-config.
find_path(Zint_INCLUDE_DIR zint.h)
find_library(Zint_LIBRARY zint)
mark_as_advanced(Zint_INCLUDE_DIR Zint_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Zint REQUIRED_VARS Zint_LIBRARY Zint_INCLUDE_DIR)

if(Zint_FOUND AND NOT TARGET Zint::Zint)
    add_library(Zint::Zint UNKNOWN IMPORTED)
    set_target_properties(Zint::Zint PROPERTIES
        IMPORTED_LOCATION ${Zint_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${Zint_INCLUDE_DIR})
endif()
