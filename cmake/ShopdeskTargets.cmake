# SPDX-FileCopyrightText: 2026 The Shopdesk developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Warnings and the strictness every target shares.
add_library(shopdesk_strict INTERFACE)
target_compile_options(shopdesk_strict INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion
    $<$<BOOL:${SHOPDESK_WERROR}>:-Werror>)
target_compile_definitions(shopdesk_strict INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(shopdesk_strict INTERFACE ${CMAKE_SOURCE_DIR})

# shopdesk_library(Name SOURCES ... DEPENDS ... [PRECOMPILE <header>...])
#   A static library, known to others as Shopdesk::Name.
function(shopdesk_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;DEPENDS;PRECOMPILE")
    string(TOLOWER ${name} lower)
    set(target shopdesk_${lower})
    add_library(${target} STATIC ${arg_SOURCES})
    add_library(Shopdesk::${name} ALIAS ${target})
    target_link_libraries(${target} PUBLIC ${arg_DEPENDS} PRIVATE shopdesk_strict)
    target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR})
    if(arg_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE ${arg_PRECOMPILE})
    endif()
endfunction()

# shopdesk_test(tst_name SOURCES ... DEPENDS ... [LABELS ...] [TIMEOUT seconds])
#   One Qt Test executable, run by ctest under the offscreen platform.
function(shopdesk_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;DEPENDS;LABELS")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_DEPENDS} Qt6::Test shopdesk_strict)
    # No precompiled header: for the one or two files of a test it costs more than it saves.
    target_compile_options(${name} PRIVATE "SHELL:-include QtTest" "SHELL:-include QJsonObject"
        "SHELL:-include tl/expected.hpp")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 900)
    endif()
    # Tests with the label xvfb want a real window and a window manager; `./dev test` starts both.
    set(platform offscreen)
    if("xvfb" IN_LIST arg_LABELS)
        set(platform xcb)
    endif()
    set_tests_properties(${name} PROPERTIES
        LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=${platform};TZ=UTC;LC_ALL=C.UTF-8;SHOPDESK_BINARY=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/shopdesk")
endfunction()
