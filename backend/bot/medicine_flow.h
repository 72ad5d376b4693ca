// SPDX-License-Identifier: GPL-3.0-or-later
// Requests for medicine, and the menu of those who help: nurse, counsellor, physician.
#pragma once

#include "backend/bot/turn.h"

class QUrlQuery;

namespace mado::bot {

/// medicine: begins the form; consult: calls somebody of the kind 'k'. False: neither, or not at this account.
bool actOnMedicine(Turn &turn, const QString &action, const QUrlQuery &parameters);

/// How such a choice stands in the transcript; nullopt: no such action.
std::optional<QString> medicineLabel(const Turn &turn, const QString &action, const QUrlQuery &parameters);

/// "medicine" where the typed text, as plainText() writes it, asks for it.
std::optional<QString> typedMedicine(const Turn &turn, const QString &plain);

Choice requestChoice(const Turn &turn);

/// True for an account that begins with the menu of those who help: it asks no health questions.
bool helpFirst(const Turn &turn);
/// That menu under a text of the form, after `words` where there are any.
void showHelp(Turn &turn, const char *text, const QString &words = {});

/// Every question is answered: the request is taken in, and an urgent one called into the queue.
void completeRequest(Turn &turn);

/// The service of the account has ended: says so, or leaves it to the staff who still have the conversation. False: it
/// goes on.
bool sayClosed(Turn &turn, const QString &words = {}, bool danger = false);

} // namespace mado::bot
