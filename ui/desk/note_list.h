// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/transcript_model.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace mado {

/// A note as the panel shows it: written by someone, or still on its way from this computer.
struct NoteLine
{
    QDateTime at;
    QString by;
    QString text;
    std::optional<OutboxItem> waiting;
};

/// Newest first; those that still wait come before all others.
QList<NoteLine> notesOf(const TranscriptModel &transcript, const QString &me, Language language);

class NoteList final : public QWidget
{
    Q_OBJECT

public:
    NoteList(const Theme &theme, int most, QWidget *parent = nullptr); ///< `most` 0: all.

    void setNotes(const QList<NoteLine> &notes, Language language);
    void retranslate();

Q_SIGNALS:
    void sendAgainRequested(const mado::CommandKey &key);
    void withdrawRequested(const mado::CommandKey &key);

private:
    void rebuild();
    QWidget *buildNote(const NoteLine &note);
    QWidget *buildActions(const OutboxItem &item);
    static QString stateWords(OutboxState state);

    const Theme &m_theme;
    int m_most;
    QList<NoteLine> m_notes;
    Language m_language = Language::Japanese;
    QVBoxLayout *m_column;
};

} // namespace mado
