# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where, and how the two Debian packages are made of it: component console is the package
# madoguchi, component server is madoguchid.
set(CPACK_INSTALL_PREFIX /usr)

# Binaries look for accounts/ and training/ in ../share/madoguchi: here a link to the sources, installed a copy.
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/share)
file(CREATE_LINK ${PROJECT_SOURCE_DIR}/resources ${CMAKE_BINARY_DIR}/share/madoguchi SYMBOLIC)

add_subdirectory(packaging/icons)
string(TIMESTAMP MADOGUCHI_RELEASE_DATE "%Y-%m-%d" UTC)
set(metainfo io.github.madoguchi.Madoguchi.metainfo.xml)
configure_file(packaging/linux/${metainfo}.in ${CMAKE_BINARY_DIR}/packaging/${metainfo} @ONLY)
set(MADOGUCHI_EXAMPLE_PACKAGE ${CPACK_INSTALL_PREFIX}/share/madoguchi/accounts/personal-support)
configure_file(packaging/server/madoguchid.yaml.in ${CMAKE_BINARY_DIR}/packaging/madoguchid.yaml @ONLY)

install(TARGETS madoguchi DESTINATION bin COMPONENT console)
install(FILES packaging/linux/madoguchi.desktop DESTINATION share/applications COMPONENT console)
install(FILES ${CMAKE_BINARY_DIR}/packaging/${metainfo} DESTINATION share/metainfo COMPONENT console)
install(FILES packaging/linux/copyright DESTINATION share/doc/madoguchi COMPONENT console)
install(FILES docs/installers-guide.md DESTINATION share/doc/madoguchi COMPONENT console)

install(TARGETS madoguchid DESTINATION bin COMPONENT server)
install(DIRECTORY resources/accounts resources/areas resources/indicators resources/policies resources/safety resources/series resources/training
    DESTINATION share/madoguchi COMPONENT server)
install(FILES packaging/server/madoguchid.service DESTINATION lib/systemd/system COMPONENT server)
install(FILES ${CMAKE_BINARY_DIR}/packaging/madoguchid.yaml DESTINATION /etc/madoguchi COMPONENT server)
install(FILES packaging/linux/copyright DESTINATION share/doc/madoguchid COMPONENT server)
install(FILES docs/server-guide.md DESTINATION share/doc/madoguchid COMPONENT server)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME madoguchi)
set(CPACK_PACKAGE_VENDOR "Madoguchi developers")
set(CPACK_PACKAGE_CONTACT "Madoguchi developers <developers@madoguchi.invalid>" CACHE STRING "Maintainer of the packages")
set(CPACK_COMPONENTS_ALL console server)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_SET_DESTDIR ON) # for /etc, which lies outside the prefix
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_CONSOLE_PACKAGE_NAME madoguchi)
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SECTION misc)
# Plugins and fonts that no linker sees. Without a Japanese font the desk cannot be read.
set(CPACK_DEBIAN_CONSOLE_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, qt6-qpa-plugins, libqt6svg6, fonts-noto-cjk, ca-certificates, tzdata")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_RECOMMENDS "fonts-noto-color-emoji, qt6-wayland, gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SUGGESTS "madoguchid")
set(CPACK_COMPONENT_CONSOLE_DESCRIPTION "desk of a health department's consultation service on LINE
Shows nurses and counsellors who needs a person now and why; they take a
conversation over, reply, note, call back and close, also while offline.")

set(CPACK_DEBIAN_SERVER_PACKAGE_NAME madoguchid)
set(CPACK_DEBIAN_SERVER_PACKAGE_SECTION net)
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "adduser, ca-certificates, procps, tzdata") # procps: the unit reloads by kill
set(CPACK_DEBIAN_SERVER_PACKAGE_RECOMMENDS "systemd, mecab-ipadic-utf8") # without a dictionary the FAQ search takes pairs of letters
set(CPACK_DEBIAN_SERVER_PACKAGE_SUGGESTS "postgresql, nginx | apache2 | caddy")
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA
    ${PROJECT_SOURCE_DIR}/packaging/server/postinst ${PROJECT_SOURCE_DIR}/packaging/server/prerm
    ${PROJECT_SOURCE_DIR}/packaging/server/postrm ${PROJECT_SOURCE_DIR}/packaging/server/conffiles)
set(CPACK_COMPONENT_SERVER_DESCRIPTION "server between LINE and the Madoguchi consoles
Receives LINE's webhooks, asks the health survey, ranks who needs a person,
and hands each consultation to exactly one member of staff.")
include(CPack)
