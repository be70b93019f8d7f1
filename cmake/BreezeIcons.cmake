# SPDX-FileCopyrightText: 2026 The Shopdesk developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The Breeze icons are compiled in from the installed theme, so that the program looks the same on
# systems without it, and so that the sources carry no copies.
set(SHOPDESK_ICON_THEMES "/usr/share/icons" CACHE PATH
    "Folder that holds the themes breeze and breeze-dark")

# Appends to <out> one qresource element: every icon of names.txt from one theme under <prefix>.
function(_shopdesk_icon_entries out prefix theme list)
    set(entries "  <qresource prefix=\"${prefix}\">\n")
    file(STRINGS ${list} lines REGEX "^[a-z]")
    foreach(line IN LISTS lines)
        if(NOT line MATCHES "^([a-z-]+) +([a-z0-9/_.+-]+)$")
            message(FATAL_ERROR "${list}: not a name and a file: ${line}")
        endif()
        set(name ${CMAKE_MATCH_1})
        set(file ${SHOPDESK_ICON_THEMES}/${theme}/${CMAKE_MATCH_2})
        if(NOT EXISTS ${file})
            message(FATAL_ERROR "The icon ${name} is missing: ${file}\n"
                "Install the package breeze-icon-theme, or set SHOPDESK_ICON_THEMES to the folder "
                "that holds the themes breeze and breeze-dark.")
        endif()
        file(REAL_PATH ${file} file)
        string(APPEND entries "    <file alias=\"${name}.svg\">${file}</file>\n")
    endforeach()
    set(${out} "${${out}}${entries}  </qresource>\n" PARENT_SCOPE)
endfunction()

# shopdesk_breeze_icons(<target>)
#   Compiles the icons of resources/icons/names.txt into the target as :/icons/light/NAME.svg and
#   :/icons/dark/NAME.svg. Give it the executable: out of a static library the linker drops
#   resources that nobody initialises by name.
function(shopdesk_breeze_icons target)
    set(list ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../resources/icons/names.txt)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list})
    set(resources "")
    _shopdesk_icon_entries(resources /icons/light breeze ${list})
    _shopdesk_icon_entries(resources /icons/dark breeze-dark ${list})
    set(collection ${CMAKE_CURRENT_BINARY_DIR}/breeze_icons.qrc)
    file(CONFIGURE OUTPUT ${collection} CONTENT "<RCC>\n${resources}</RCC>\n" @ONLY)
    target_sources(${target} PRIVATE ${collection})
    set_target_properties(${target} PROPERTIES AUTORCC ON)
endfunction()
