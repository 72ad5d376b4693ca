// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/local_text.h"
#include "contract/people.h"
#include "ui/shared/sheet.h"

class QComboBox;
class QLineEdit;

namespace mado {

class ChipFlow;
class Segmented;

/// What may be chosen about somebody.
struct MemberChoices
{
    QStringList prefectures; ///< That the one who edits may grant.
    QList<AccountId> accounts;
    QList<Team> teams;
    QDate today; ///< In Asia/Tokyo.
};

/// Adds somebody, or changes what is known about them. Says what is missing before it lets go.
class MemberSheet final : public Sheet
{
    Q_OBJECT

public:
    MemberSheet(const Theme &theme, QWidget *window);
    void add(const MemberChoices &choices, Language language);
    void change(const StaffMember &member, const MemberChoices &choices, Language language);
    const std::optional<StaffMember> &member() const { return m_member; } ///< Whom it changes.
    StaffDetails details() const;

protected:
    QWidget *firstField() const override;

private:
    void build();
    void fill(const MemberChoices &choices, Language language);
    void setDetails(const StaffDetails &details);
    QString missing() const;
    void check();
    void show(Language language);
    std::optional<QDate> lastDay() const;

    std::optional<StaffMember> m_member;
    MemberChoices m_choices;
    QLineEdit *m_name;
    QLineEdit *m_login;
    QComboBox *m_role;
    Segmented *m_employer;
    QLineEdit *m_contract;
    QLineEdit *m_until;
    ChipFlow *m_languages;
    QComboBox *m_home;
    ChipFlow *m_prefectures;
    ChipFlow *m_accounts;
    ChipFlow *m_teams;
    ChipFlow *m_seen; ///< Pledge and licence.
    QList<std::pair<TextLabel *, QWidget *>> m_labels;
};

} // namespace mado
