// SPDX-License-Identifier: GPL-3.0-or-later
// One function a file of the package. Faults are reported through the section.
#pragma once

#include "backend/survey/package.h"
#include "backend/triage/section.h"

namespace mado::survey {

/// What the manifest says about which other files belong to the package.
struct PackageParts
{
    bool survey = true; ///< Survey, consent, rules, information and testing desks.
    QString questions = QStringLiteral("surveys/health.yaml");
};
PackageParts readManifest(const triage::Section &root, AccountPackage &package);
/// All of the texts, or those that differ from what the package has already.
enum class TextScope { All, Changed };
void readTexts(const triage::Section &root, AccountPackage &package, TextScope scope = TextScope::All);
void readConsent(const triage::Section &root, AccountPackage &package);
void readInformation(const triage::Section &root, AccountPackage &package);
void readTestingDesks(const triage::Section &root, AccountPackage &package);
void readDanger(const triage::Section &root, AccountPackage &package);
/// What a file laid over the package changes in it.
void readAdapted(const triage::Section &root, AccountPackage &package);

} // namespace mado::survey
