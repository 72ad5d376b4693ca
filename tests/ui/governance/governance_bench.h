// SPDX-License-Identifier: GPL-3.0-or-later
// The page of data provision before a server of pretence, with one agreement and one provision.
#pragma once

#include "tests/support/fake_provisions.h"
#include "ui/governance/governance_page.h"
#include "ui/shared/button.h"
#include "ui/shared/chip.h"

#include <QLineEdit>

namespace mado::test {

using namespace Qt::Literals::StringLiterals;

inline StaffName officer(const char *id) { return {*StaffId::from(QLatin1String(id)), u"井上"_s, Role::Officer}; }

inline const CitedRule rule{{u"神奈川県個人情報保護条例"_s, u"Kanagawa ordinance"_s},
                            {u"第9条第2項第2号"_s, u"Article 9(2)(ii)"_s},
                            {u"本人の同意"_s, u"With consent"_s}};

inline Decision decided(Outcome outcome)
{
    return {outcome,
            QDate(2020, 6, 17),
            {{u"14"_s, outcome, rule, std::nullopt, {u"にあたります"_s, u"applies"_s}, u"deck"_s}}};
}

inline Governance sample(ProvisionState state, const char *askedBy)
{
    const Agreement agreement{*AgreementId::from(u"a-1"_s),
                              {u"厚生労働省"_s,
                               RecipientKind::State,
                               ProvisionPurpose::InfectionControl,
                               u"対応策の検討"_s,
                               {DataSet::HealthAnswers},
                               QDate(2020, 3, 30),
                               std::nullopt,
                               true,
                               u"廃棄"_s,
                               u"k"_s},
                              officer("s-1"),
                              QDateTime(QDate(2020, 3, 30), QTime(1, 0), Qt::UTC),
                              std::nullopt};
    const Provision provision{*ProvisionId::from(u"p-1"_s),
                              4,
                              {agreement.id,
                               u"14"_s,
                               DataSet::HealthAnswers,
                               {Ground::Consent},
                               {u"record"_s},
                               QDate(2020, 6, 1),
                               QDate(2020, 6, 17),
                               QDate(2099, 1, 1),
                               u"協定"_s},
                              state,
                              decided(Outcome::Permitted),
                              officer(askedBy),
                              QDateTime(QDate(2020, 6, 17), QTime(1, 0), Qt::UTC),
                              std::nullopt,
                              std::nullopt,
                              {}};
    Governance all{};
    all.agreements = {agreement};
    all.provisions = {provision};
    all.fields = {{u"record"_s, DataSet::HealthAnswers, {u"番号"_s, u"Number"_s}, {ProvisionPurpose::InfectionControl}},
                  {u"phone"_s, DataSet::HealthAnswers, {u"電話番号"_s, u"Telephone"_s}, {ProvisionPurpose::Care}}};
    return all;
}

/// An export of the sample's provision.
inline RegisterEntry given()
{
    return {.id = *ProvisionExportId::from(u"x-1"_s),
            .provision = *ProvisionId::from(u"p-1"_s),
            .at = QDateTime(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC),
            .by = officer("s-1"),
            .approvedBy = officer("s-2"),
            .recipient = u"厚生労働省"_s,
            .people = 1,
            .leftOut = 0,
            .rows = 1,
            .digest = u"abcdef"_s,
            .rule = rule,
            .waiting = true};
}

inline QLineEdit *fieldNamed(QWidget *in, const QString &name)
{
    for (QLineEdit *field : in->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

struct Bench
{
    explicit Bench(ProvisionState state = ProvisionState::Requested, const char *askedBy = "s-2")
    {
        server.all = sample(state, askedBy);
        window.resize(1280, 800);
        page =
            new GovernancePage(theme, {*StaffId::from(u"s-1"_s), u"K-1"_s, u"井上"_s, Role::Officer, u"14"_s}, &window);
        page->resize(window.size());
        page->setProvisions(&server);
        page->setLanguage(Language::English);
        window.show();
    }
    ~Bench() { page->setProvisions(nullptr); }

    Button *button(const QString &words) const
    {
        for (Button *one : window.findChildren<Button *>()) {
            if (one->isVisible() && one->text() == words)
                return one;
        }
        return nullptr;
    }
    Chip *chip(QWidget *in, const QString &words) const
    {
        for (Chip *one : in->findChildren<Chip *>()) {
            if (one->text() == words)
                return one;
        }
        return nullptr;
    }

    Theme theme{Theme::Mode::Light};
    FakeProvisions server;
    QWidget window;
    GovernancePage *page;
};

} // namespace mado::test
