// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/replies/replies.h"
#include "contract/people.h"
#include "ui/shared/sheet.h"

class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace mado {

class ChoiceBox;

/// Writing canned replies: the list, one of them in both languages, and every version it ever had. A version is
/// restored by taking it into the fields and saving it anew.
class RepliesSheet final : public Sheet
{
    Q_OBJECT

public:
    RepliesSheet(const Theme &theme, Replies &replies, QWidget *window);

    void edit(Language language);
    void setTeams(const QList<Team> &teams);

protected:
    QWidget *firstField() const override;

private:
    void build();
    void dress();
    QWidget *buildFields();
    void retitle();
    void fillList();
    void choose(int row);
    void show(const CannedReplyContent &content);
    CannedReplyContent written() const;
    void check();
    void save();
    void saved(const Result<CannedReply> &result);
    void loadHistory();
    void showVersion(int row);
    QString versionWords(const CannedReply &version) const;
    void fillPlaces();
    const CannedReply *current() const;

    Replies &m_replies;
    Language m_language = Language::Japanese;
    QList<Team> m_teams;
    std::optional<CannedReplyId> m_id; ///< nullopt: a new one.
    QList<CannedReply> m_versions;
    QListWidget *m_list;
    Button *m_new;
    QLineEdit *m_titleJa;
    QLineEdit *m_titleEn;
    QPlainTextEdit *m_textJa;
    QPlainTextEdit *m_textEn;
    ChoiceBox *m_account;
    ChoiceBox *m_team;
    Button *m_retired;
    TextLabel *m_variables;
    QListWidget *m_history;
    TextLabel *m_difference;
    Button *m_restore;
};

} // namespace mado
