// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "ui/governance/given_row.h"
#include "ui/governance/record_rows.h"
#include "ui/governance/rules_panel.h"
#include "ui/shared/text_label.h"
#include "ui/shared/theme.h"

#include <QTest>

using namespace mado;
using namespace Qt::Literals::StringLiterals;

namespace {

Governance ofKanagawa()
{
    const PolicySummary ordinance{u"kanagawa-ordinance"_s,
                                  u"14"_s,
                                  {u"神奈川県個人情報保護条例"_s, u"Kanagawa ordinance"_s},
                                  {u"第9条"_s, u"Article 9"_s},
                                  QDate(2020, 3, 5),
                                  QDate(2023, 3, 31),
                                  9,
                                  u"資料"_s,
                                  {{{u"大学等"_s, u"Universities"_s},
                                    {u"利用規約 第1条第5項"_s, u"Terms of use, article 1(5)"_s},
                                    {u"「大学等」とは、大学をいいます。"_s, u"Universities."_s}}},
                                  LocalText{u"条例第6条柱書"_s, u"Article 6"_s}};
    PolicySummary act = ordinance;
    act.id = u"act-article-69"_s;
    act.from = QDate(2023, 4, 1);
    act.until.reset();
    act.definitions.clear();
    act.specialCare.reset();
    return {{}, {}, {}, {}, {}, {act, ordinance}};
}

} // namespace

class RulesPanelTest final : public QObject
{
    Q_OBJECT

    static bool says(const RulesPanel &panel, const QString &words)
    {
        const auto labels = panel.findChildren<TextLabel *>();
        return std::ranges::any_of(labels, [&](const TextLabel *label) { return label->text().contains(words); });
    }

private Q_SLOTS:
    void the_rules_of_today_say_what_their_words_mean()
    {
        const Theme theme(Theme::Mode::Light);
        RulesPanel panel(theme);
        panel.show(ofKanagawa(), QDate(2020, 6, 17), Language::Japanese);
        QVERIFY(says(panel, u"利用規約 第1条第5項 大学等 — 「大学等」とは、大学をいいます。"_s));
        QVERIFY(says(panel, u"条例第6条柱書"_s));
        panel.findChild<RecordRows *>()->choose(u"act-article-69"_s);
        QVERIFY(!says(panel, u"大学等"_s) && !says(panel, u"第6条"_s));
    }

    void a_file_that_was_fetched_waits_for_nobody()
    {
        const StaffName by{StaffId::random(), u"井上"_s, Role::Officer};
        RegisterEntry entry{.id = ProvisionExportId::random(),
                            .provision = ProvisionId::random(),
                            .at = QDateTime(QDate(2020, 6, 17), QTime(2, 0), Qt::UTC),
                            .by = by,
                            .approvedBy = by,
                            .recipient = {},
                            .people = 1,
                            .leftOut = 0,
                            .rows = 1,
                            .digest = {},
                            .rule = {},
                            .waiting = true};
        QVERIFY(!fateOf(entry, QDate(2020, 6, 17), Language::English).isEmpty());
        entry.fetchedAt = QDateTime(QDate(2020, 6, 17), QTime(3, 0), Qt::UTC);
        QVERIFY(fateOf(entry, QDate(2020, 6, 17), Language::English).isEmpty());
    }
};

MADO_TEST(RulesPanelTest)

#include "rules_panel_test.moc"
