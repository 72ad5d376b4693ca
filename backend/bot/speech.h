// SPDX-License-Identifier: GPL-3.0-or-later
// What the bot says, put together from the package's texts. Pure.
#pragma once

#include "backend/survey/answer_reading.h"
#include "backend/survey/package.h"

#include <QJsonObject>

namespace mado::bot {

/// A quick reply: a postback with `data`, shown in the talk as what it says.
struct Choice
{
    QString label;
    QString data;
    QString says = {}; ///< At most 300 characters; empty: the label.
};

/// One LINE message.
struct Speech
{
    QString text;
    QList<Choice> choices;

    QStringList labels() const;
    QJsonObject toLine() const;
    /// The same with words before it.
    Speech after(const QString &words) const;
};

/// The voice of an account in one language.
class Voice
{
public:
    Voice(const survey::AccountPackage &package, Language language) : m_package(package), m_language(language) {}

    QString text(const char *key) const { return m_package.texts[key].in(m_language); }
    QString in(const LocalText &text) const { return text.in(m_language); }

    Speech welcome() const; ///< In both languages, since none is chosen yet.
    Speech consent(const survey::Purpose &purpose) const;
    /// Asks a guardian about what somebody young agreed to by themselves; `purposes` in words. The package has one.
    Speech guardian(const QStringList &purposes, bool perhapsOlder) const;
    /// About one purpose, to which the resident may not agree by themselves.
    Speech guardianOnly(const survey::Purpose &purpose) const;
    /// `page` counts from 0, for questions with more options than LINE shows.
    Speech question(const survey::Question &question, const QStringList &choosing, int page = 0) const;
    /// Words with the ways on: start, talk to a person.
    Speech withWaysOn(const QString &words) const;
    Choice command(const QString &action) const;
    QString reminder(const survey::Question &question, survey::Refusal refusal) const;
    QString optionLabel(const survey::Option &option) const { return in(option.label); }

private:
    QList<Choice> options(const survey::Question &question, const QStringList &choosing, int page) const;

    const survey::AccountPackage &m_package;
    Language m_language;
};

} // namespace mado::bot
