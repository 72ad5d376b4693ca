# SPDX-License-Identifier: GPL-3.0-or-later
# One static library a folder: madoguchi_module(backend_desk SOURCES a.cpp … LINK contract …)

function(madoguchi_warnings target)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        -Wconversion -Wno-sign-conversion -Werror)
    target_compile_definitions(${target} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
        QT_USE_QSTRINGBUILDER QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    if(MADOGUCHI_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=${MADOGUCHI_SANITIZE} -fno-omit-frame-pointer)
        target_link_options(${target} PUBLIC -fsanitize=${MADOGUCHI_SANITIZE})
    endif()
endfunction()

function(madoguchi_module name)
    cmake_parse_arguments(M "" "PCH" "SOURCES;LINK" ${ARGN})
    add_library(${name} STATIC ${M_SOURCES})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${M_LINK})
    madoguchi_warnings(${name})
    if(M_PCH)
        target_precompile_headers(${name} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/${M_PCH})
    else()
        target_precompile_headers(${name} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/pch_core.h)
    endif()
endfunction()
