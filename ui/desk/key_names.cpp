// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/key_names.h"

namespace mado {

QList<KeyNames::Line> KeyNames::all()
{
    return {{QStringLiteral("J / ↓"), tr("Next person")},
            {QStringLiteral("/"), tr("Search")},
            {QStringLiteral("K / ↑"), tr("Previous person")},
            {QStringLiteral("F6 / Shift+F6"), tr("Next or previous pane")},
            {QStringLiteral("Enter"), tr("Open the conversation")},
            {QStringLiteral("Ctrl+Enter"), tr("Send")},
            {QStringLiteral("T"), tr("Take over")},
            {QStringLiteral("Ctrl+Shift+H"), tr("Privacy bars")},
            {QStringLiteral("Ctrl+L"), tr("Hide the screen")},
            {QStringLiteral("Shift+T"), tr("Take next")},
            {QStringLiteral("Esc"), tr("One level up")},
            {QStringLiteral("R"), tr("Reply")},
            {QStringLiteral("B"), tr("Promise a call")},
            {QStringLiteral("E"), tr("Finish the consultation")},
            {QStringLiteral("U"), tr("Set the urgency")},
            {QStringLiteral("9"), tr("119: what to do")},
            {QStringLiteral("P"), tr("Person concerned")},
            {QStringLiteral("Q"), tr("Questions by symptom")},
            {QStringLiteral("O"), tr("What was agreed to")},
            {QStringLiteral("Z"), tr("Undo finishing or returning")},
            {QStringLiteral("H"), tr("Hand over")},
            {QStringLiteral("A"), tr("Ask a colleague to take it")},
            {QStringLiteral("A / D"), tr("Accept or decline an offer")},
            {QStringLiteral("V"), tr("Show the number")},
            {QStringLiteral("C"), tr("Record the call")},
            {QStringLiteral("N"), tr("Write a note")},
            {QStringLiteral("Ctrl+F"), tr("Find in the conversation")},
            {QStringLiteral("Ctrl+J"), tr("Canned replies")},
            {QStringLiteral("Shift+U"), tr("First unanswered message")},
            {QStringLiteral("Ctrl+1–9"), tr("Kept views of the queue")},
            {QStringLiteral("?"), tr("This list")},
            {QStringLiteral("G T"), tr("Go to triage")},
            {QStringLiteral("G C"), tr("Go to the calls")},
            {QStringLiteral("G A"), tr("Go to the board (supervisors)")},
            {QStringLiteral("G ,"), tr("Go to the settings")},
            {QStringLiteral("Ctrl+K"), tr("Everything one can do")}};
}

QList<KeyNames::Line> KeyNames::mostUsed()
{
    return {{QStringLiteral("J / ↓"), tr("Next person")},
            {QStringLiteral("Enter"), tr("Open the conversation")},
            {QStringLiteral("T"), tr("Take over")},
            {QStringLiteral("R"), tr("Reply")},
            {QStringLiteral("Ctrl+Enter"), tr("Send")},
            {QStringLiteral("E"), tr("Finish the consultation")},
            {QStringLiteral("Ctrl+K"), tr("Everything one can do")},
            {QStringLiteral("?"), tr("This list")}};
}

} // namespace mado
