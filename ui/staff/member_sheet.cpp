// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/member_sheet.h"

#include "contract/codecs_people.h"
#include "ui/shared/chip_flow.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/segmented.h"
#include "ui/shared/wording.h"
#include "ui/staff/staff_words.h"

#include <QGridLayout>
#include <QLineEdit>

namespace mado {

namespace {

const QStringList spoken{u"ja"_qs, u"en"_qs, u"zh"_qs, u"ko"_qs, u"vi"_qs, u"pt"_qs, u"es"_qs, u"tl"_qs, u"ne"_qs};
constexpr Role roles[] = {Role::Nurse,   Role::Counsellor, Role::Physician,     Role::MedicineCoordinator,
                          Role::Officer, Role::Supervisor, Role::Administrator, Role::Auditor};
const QString pledge = u"pledge"_qs;
const QString licence = u"licence"_qs;

void say(QLineEdit *field, const QString &text) { field->setText(text); }

} // namespace

MemberSheet::MemberSheet(const Theme &theme, QWidget *window)
    : Sheet(theme, window),
      m_name(new QLineEdit(this)),
      m_login(new QLineEdit(this)),
      m_role(new ChoiceBox(theme, this)),
      m_employer(new Segmented(theme, this)),
      m_contract(new QLineEdit(this)),
      m_until(new QLineEdit(this)),
      m_languages(new ChipFlow(theme, this)),
      m_home(new ChoiceBox(theme, this)),
      m_prefectures(new ChipFlow(theme, this)),
      m_accounts(new ChipFlow(theme, this)),
      m_teams(new ChipFlow(theme, this)),
      m_seen(new ChipFlow(theme, this))
{
    setWidest(660);
    m_name->setMaxLength(64);
    m_login->setMaxLength(64);
    m_contract->setMaxLength(64);
    m_login->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText);
    m_until->setInputMethodHints(Qt::ImhLatinOnly);
    m_until->setPlaceholderText(u"2020-09-30"_qs);
    build();
    for (QLineEdit *field : {m_name, m_login, m_contract, m_until})
        connect(field, &QLineEdit::textChanged, this, &MemberSheet::check);
    for (ChipFlow *flow : {m_languages, m_prefectures, m_accounts, m_teams, m_seen})
        connect(flow, &ChipFlow::changed, this, &MemberSheet::check);
    connect(m_employer, &Segmented::chosen, this, &MemberSheet::check);
    connect(m_role, &QComboBox::currentIndexChanged, this, &MemberSheet::check);
}

void MemberSheet::build()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const auto labelFor = [&](QWidget *field) {
        auto *label = new TextLabel(m_theme, TextStyle::Meta, ColorRole::TextSecondary, this);
        label->setMinimumHeight(22);
        m_labels.append({label, field});
        return label;
    };
    const auto put = [&](QWidget *field, int row, int column) {
        grid->addWidget(labelFor(field), 2 * row, column);
        grid->addWidget(field, 2 * row + 1, column, field == m_employer ? Qt::AlignLeft : Qt::Alignment());
    };
    put(m_name, 0, 0);
    put(m_login, 0, 1);
    put(m_role, 1, 0);
    put(m_home, 1, 1);
    put(m_employer, 2, 0);
    put(m_contract, 2, 1);
    put(m_seen, 3, 0);
    put(m_until, 3, 1);
    body()->addLayout(grid);
    for (ChipFlow *flow : {m_languages, m_prefectures, m_accounts, m_teams}) {
        body()->addWidget(labelFor(flow));
        body()->addWidget(flow);
    }
}

QWidget *MemberSheet::firstField() const { return m_member ? static_cast<QWidget *>(m_role) : m_name; }

void MemberSheet::fill(const MemberChoices &choices, Language language)
{
    m_choices = choices;
    m_role->clear();
    for (const Role role : roles)
        m_role->addItem(wording::role(role, language), int(role));
    m_employer->setWords({StaffWords::employer(Employer::Prefecture), StaffWords::employer(Employer::Contractor)});
    m_home->clear();
    QList<ChipFlow::Choice> reach;
    for (const QString &code : choices.prefectures) {
        m_home->addItem(wording::prefecture(code, language), code);
        reach.append({code, wording::prefecture(code, language)});
    }
    m_prefectures->setChoices(reach);
    QList<ChipFlow::Choice> languages;
    for (const QString &tag : spoken)
        languages.append({tag, wording::languageName(tag, language)});
    m_languages->setChoices(languages);
    QList<ChipFlow::Choice> accounts;
    for (const AccountId &account : choices.accounts)
        accounts.append({account.text(), account.text()});
    m_accounts->setChoices(accounts);
    QList<ChipFlow::Choice> teams;
    for (const Team &team : choices.teams)
        teams.append({team.id.text(), team.name.in(language)});
    m_teams->setChoices(teams);
    m_seen->setChoices({{pledge, tr("Confidentiality")}, {licence, tr("Licence")}});
}

void MemberSheet::setDetails(const StaffDetails &details)
{
    say(m_name, details.name);
    say(m_login, details.login);
    say(m_contract, details.contract);
    say(m_until, details.usableUntil ? dayText(*details.usableUntil) : QString());
    m_role->setCurrentIndex(std::max(0, m_role->findData(int(details.role))));
    m_employer->setCurrent(details.employer == Employer::Contractor ? 1 : 0);
    m_home->setCurrentIndex(std::max(0, m_home->findData(details.prefecture)));
    m_languages->setChosen(details.languages);
    m_prefectures->setChosen(details.scope.prefectures);
    QStringList accounts;
    for (const AccountId &account : details.scope.accounts)
        accounts << account.text();
    m_accounts->setChosen(accounts);
    QStringList teams;
    for (const TeamId &team : details.teams)
        teams << team.text();
    m_teams->setChosen(teams);
    QStringList seen;
    if (details.confidentialityConfirmed)
        seen << pledge;
    if (details.licenceConfirmed)
        seen << licence;
    m_seen->setChosen(seen);
}

void MemberSheet::add(const MemberChoices &choices, Language language)
{
    m_member.reset();
    fill(choices, language);
    const QStringList home = choices.prefectures.mid(0, 1);
    setDetails({.login = {},
                .name = {},
                .role = Role::Nurse,
                .employer = Employer::Prefecture,
                .contract = {},
                .prefecture = home.value(0),
                .scope = {home, {}},
                .teams = {},
                .languages = {u"ja"_qs},
                .kinds = {},
                .confidentialityConfirmed = {},
                .licenceConfirmed = {},
                .usableUntil = {}});
    setTitle(tr("Add a member of staff"));
    mainButton()->setText(tr("Add and get the code"));
    show(language);
}

void MemberSheet::change(const StaffMember &member, const MemberChoices &choices, Language language)
{
    m_member = member;
    MemberChoices wider = choices;
    const QStringList theirs = member.details.scope.prefectures + QStringList{member.details.prefecture};
    for (const QString &code : theirs) {
        if (!wider.prefectures.contains(code))
            wider.prefectures.append(code);
    }
    fill(wider, language);
    setDetails(member.details);
    setTitle(tr("Change %1").arg(member.details.name), member.details.login);
    mainButton()->setText(tr("Save the change"));
    show(language);
}

void MemberSheet::show(Language)
{
    const QString words[] = {tr("Name (family name)"),
                             tr("Staff number"),
                             tr("Role"),
                             tr("Belongs to"),
                             tr("Employer"),
                             tr("Contract"),
                             tr("Seen by me"),
                             tr("Usable until (empty: no end)"),
                             tr("Languages"),
                             tr("Sees consultations of"),
                             tr("Only these accounts (none: all)"),
                             tr("Teams")};
    for (int i = 0; i < m_labels.size(); ++i) {
        m_labels.at(i).first->setText(words[i]);
        m_labels.at(i).second->setAccessibleName(words[i]);
    }
    const bool accounts = m_choices.accounts.size() > 1;
    const bool teams = !m_choices.teams.isEmpty();
    for (const auto &[label, field] : std::as_const(m_labels)) {
        if (field == m_accounts)
            label->setVisible(accounts), field->setVisible(accounts);
        if (field == m_teams)
            label->setVisible(teams), field->setVisible(teams);
    }
    m_login->setEnabled(!m_member);
    cancelButton()->setText(tr("Cancel"));
    open();
    check();
}

std::optional<QDate> MemberSheet::lastDay() const { return dayFrom(m_until->text().trimmed()); }

StaffDetails MemberSheet::details() const
{
    StaffDetails out = m_member ? m_member->details
                                : StaffDetails{.login = {},
                                               .name = {},
                                               .role = Role::Nurse,
                                               .employer = Employer::Prefecture,
                                               .contract = {},
                                               .prefecture = {},
                                               .scope = {},
                                               .teams = {},
                                               .languages = {},
                                               .kinds = {},
                                               .confidentialityConfirmed = {},
                                               .licenceConfirmed = {},
                                               .usableUntil = {}};
    out.login = m_login->text().trimmed();
    out.name = m_name->text().trimmed();
    out.role = Role(m_role->currentData().toInt());
    out.employer = m_employer->current() == 1 ? Employer::Contractor : Employer::Prefecture;
    out.contract = out.employer == Employer::Contractor ? m_contract->text().trimmed() : QString();
    out.prefecture = m_home->currentData().toString();
    out.scope.prefectures = m_prefectures->chosen();
    out.scope.accounts.clear();
    for (const QString &account : m_accounts->chosen())
        out.scope.accounts.append(*AccountId::from(account));
    out.teams.clear();
    for (const QString &team : m_teams->chosen())
        out.teams.append(*TeamId::from(team));
    out.languages = m_languages->chosen();
    const auto confirmed = [&](const QString &what, const std::optional<QDate> &before) -> std::optional<QDate> {
        if (!m_seen->chosen().contains(what))
            return std::nullopt;
        return before ? before : std::optional(m_choices.today);
    };
    out.confidentialityConfirmed = confirmed(pledge, out.confidentialityConfirmed);
    out.licenceConfirmed = confirmed(licence, out.licenceConfirmed);
    out.usableUntil = lastDay();
    return out;
}

QString MemberSheet::missing() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Enter the name.");
    if (m_login->text().trimmed().isEmpty())
        return tr("Enter the staff number.");
    if (m_employer->current() == 1 && m_contract->text().trimmed().isEmpty())
        return tr("Enter the contract that a contractor works under.");
    if (!m_until->text().trimmed().isEmpty() && !lastDay())
        return tr("Write the last day as year-month-day: 2020-09-30.");
    if (m_languages->chosen().isEmpty())
        return tr("Choose a language.");
    if (m_member && details() == m_member->details)
        return tr("Nothing is changed yet.");
    return {};
}

void MemberSheet::check()
{
    m_contract->setEnabled(m_employer->current() == 1);
    const QString why = missing();
    setComplete(why.isEmpty());
    showHint(why);
}

} // namespace mado
