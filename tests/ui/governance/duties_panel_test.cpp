// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/duty_deadlines.h"
#include "contract/tokyo.h"
#include "tests/support/fake_provisions.h"
#include "tests/support/runner.h"
#include "ui/desk/fact_list.h"
#include "ui/governance/duties_panel.h"
#include "ui/governance/record_rows.h"
#include "ui/shared/text_label.h"

#include <QTest>

using namespace mado;
using namespace mado::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today = inTokyo(QDateTime::currentDateTimeUtc()).date();

struct Bench
{
    explicit Bench(const QList<DutyContent> &contents, DutyState state = DutyState::Open)
    {
        for (const DutyContent &content : contents)
            server.book.duties.append(
                {DutyId::random(), 1, content, state, server.who, QDateTime::currentDateTimeUtc(), {}, {}, {}});
        window.resize(1000, 700);
        panel = new DutiesPanel(theme, {server.who.id, u"K-1"_s, u"井上"_s, Role::Officer, u"14"_s}, &window);
        panel->resize(window.size());
        panel->setProvisions(&server);
        panel->setLanguage(Language::English);
        window.show();
        panel->reload();
    }
    ~Bench() { panel->setProvisions(nullptr); }

    QString spoken(int row) const
    {
        return panel->findChild<RecordRows *>()->item(row)->data(Qt::AccessibleTextRole).toString();
    }
    QString factsText() const
    {
        QStringList words;
        for (const Fact &fact : panel->findChild<FactList *>()->facts())
            words.append(fact.label + u": "_s + fact.value);
        return words.join(u'\n');
    }
    bool says(const QString &words) const
    {
        const auto labels = panel->findChildren<TextLabel *>();
        return std::ranges::any_of(labels, [&](const TextLabel *label) { return label->text().contains(words); });
    }

    Theme theme{Theme::Mode::Light};
    FakeProvisions server;
    QWidget window;
    DutiesPanel *panel;
};

DutyContent content(DutyKind kind, const QDate &on) { return {kind, u"R-20418"_s, u"回答の開示"_s, on, {}}; }

} // namespace

class DutiesPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_is_late_says_so_with_its_article()
    {
        const Bench t({content(DutyKind::Disclosure, today.addDays(-33)), content(DutyKind::Correction, today)});
        QVERIFY(t.spoken(0).contains(u"Overdue"_s));
        QVERIFY(!t.spoken(1).contains(u"Overdue"_s));
        QVERIFY(t.says(u"overdue"_s));
        QVERIFY(t.factsText().contains(u"article 83(1)"_s));
    }
    void what_was_answered_is_not_late()
    {
        const Bench t({content(DutyKind::Disclosure, today.addDays(-33))}, DutyState::Done);
        QVERIFY(!t.spoken(0).contains(u"Overdue"_s) && !t.says(u"overdue"_s));
    }
    void a_leak_asks_whether_its_first_report_was_made()
    {
        const Bench t({content(DutyKind::LeakReport, today.addDays(-6))});
        QVERIFY(t.spoken(0).contains(u"First report?"_s));
        QVERIFY(t.factsText().contains(u"First report by"_s) && t.factsText().contains(u"article 68(1)"_s));
    }
};

MADO_TEST(DutiesPanelTest)

#include "duties_panel_test.moc"
