// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/desk/queue_sample.h"
#include "tests/ui/shared/shots.h"
#include "ui/desk/queue_filter.h"
#include "ui/desk/queue_list.h"
#include "ui/desk/queue_panel.h"
#include "ui/desk/queue_views.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/risk_badge.h"

#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace mado;
using namespace mado::test;

namespace {

const ConnectionState online{ConnectionState::Phase::Online, evening(), {}};
const ConnectionState offline{ConnectionState::Phase::Offline, evening().addSecs(-720), evening().addSecs(8)};

struct Bench
{
    explicit Bench(Theme::Mode mode = Theme::Mode::Light) : theme(mode)
    {
        QCursor::setPos(1400, 880);
        panel.setConnection(online);
        panel.move(0, 0);
        panel.setStyleSheet(theme.styleSheet());
        panel.resize(theme.size(Size::Queue), 790);
        panel.show();
    }
    bool exposed() { return QTest::qWaitForWindowExposed(&panel, 20000); }
    void fill() { model.apply({sampleQueue(), {}}); }
    int rowOf(const char *id) { return model.rowOf(*ConsultationId::from(QString::fromLatin1(id))); }
    QRect rectOf(const char *id) { return panel.list().visualRect(model.index(rowOf(id))); }
    QString selected()
    {
        const auto id = panel.list().selected();
        return id ? id->text() : QString();
    }
    void click(const char *id) { QTest::mouseClick(panel.list().viewport(), Qt::LeftButton, {}, rectOf(id).center()); }

    Theme theme;
    SetClock clock{evening()};
    QueueModel model{saeki().id, clock};
    QueuePanel panel{theme, model, clock, saeki().id};
};

QueueContext context(Language language) { return {language, saeki().id, evening(), {}, 0.8}; }

QString toString(const QueueModel &model, int row)
{
    return model.index(row).data(QueueModel::ConsultationIdRole).toString();
}

} // namespace

class QueuePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void regions_are_those_of_the_tokens()
    {
        Bench t;
        t.fill();
        QVERIFY(t.exposed());
        const auto *header = t.panel.findChild<QWidget *>(QStringLiteral("queueHeader"));
        QCOMPARE(header->geometry(), QRect(0, 0, 344, t.theme.size(Size::QueueHeader)));
        QCOMPARE(t.panel.findChild<QueueFilter *>()->height(), t.theme.size(Size::QueueFilter));
        QCOMPARE(t.panel.list().visualRect(t.model.index(0)).height(), t.theme.size(Size::GroupHeader));
        QCOMPARE(t.rectOf("p1"), QRect(0, 28, 344, t.theme.size(Size::QueueRow)));
        QCOMPARE(riskBadgeSize(t.theme, QStringLiteral("緊急")).height(), t.theme.size(Size::RiskBadge));
        saveShot(t.panel, QStringLiteral("queue-light"));
    }

    void places_of_rows_and_points_agree()
    {
        Bench t;
        t.fill();
        for (int row = 0; row < t.model.rowCount(); ++row) {
            const QRect rect = t.panel.list().visualRect(t.model.index(row));
            QCOMPARE(t.panel.list().indexAt(rect.topLeft()).row(), row);
            QCOMPARE(t.panel.list().indexAt(rect.bottomRight()).row(), row);
        }
        QVERIFY(!t.panel.list().indexAt(QPoint(5, 100000)).isValid());
    }

    void keys_walk_over_people_and_skip_headers()
    {
        Bench t;
        t.fill();
        QVERIFY(t.exposed());
        QSignalSpy chosen(&t.panel, &QueuePanel::chosen);
        QTest::keyClick(&t.panel.list(), Qt::Key_J);
        QCOMPARE(t.selected(), QStringLiteral("p1"));
        QTest::keyClick(&t.panel.list(), Qt::Key_Down);
        QTest::keyClick(&t.panel.list(), Qt::Key_J);
        QCOMPARE(t.selected(), QStringLiteral("p3"));
        QTest::keyClick(&t.panel.list(), Qt::Key_K);
        QCOMPARE(t.selected(), QStringLiteral("p2"));
        QTest::keyClick(&t.panel.list(), Qt::Key_Up);
        QTest::keyClick(&t.panel.list(), Qt::Key_Up);
        QCOMPARE(t.selected(), QStringLiteral("p1"));
        QTest::keyClick(&t.panel.list(), Qt::Key_End);
        QCOMPARE(t.selected(), QStringLiteral("p10"));
        QVERIFY(chosen.count() >= 6);
    }

    void t_takes_over_and_shift_t_takes_the_next()
    {
        Bench t;
        t.fill();
        QSignalSpy take(&t.panel, &QueuePanel::takeOverRequested);
        QSignalSpy next(&t.panel, &QueuePanel::takeNextRequested);
        QSignalSpy opened(&t.panel, &QueuePanel::opened);
        t.click("p3");
        QTest::keyClick(&t.panel.list(), Qt::Key_T);
        QTest::keyClick(&t.panel.list(), Qt::Key_T, Qt::ShiftModifier);
        QTest::keyClick(&t.panel.list(), Qt::Key_Return);
        QTest::keyClick(&t.panel.list(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(take.count(), 1);
        QCOMPARE(static_cast<const ConsultationId *>(take.at(0).at(0).constData())->text(), QStringLiteral("p3"));
        QCOMPARE(next.count(), 1);
        QCOMPARE(opened.count(), 2);
        QVERIFY(!t.panel.list().testAttribute(Qt::WA_InputMethodEnabled));
    }

    void selection_stays_with_its_person_and_never_jumps_to_a_neighbour()
    {
        Bench t;
        t.fill();
        t.click("p5");
        QSignalSpy chosen(&t.panel, &QueuePanel::chosen);
        t.model.apply({{}, {*ConsultationId::from(QStringLiteral("p3"))}});
        QCOMPARE(t.selected(), QStringLiteral("p5"));
        t.model.apply({{}, {*ConsultationId::from(QStringLiteral("p5"))}});
        QCOMPARE(t.selected(), QString());
        QCOMPARE(chosen.count(), 0);
    }

    void the_order_is_frozen_while_the_list_is_in_use()
    {
        Bench t;
        t.fill();
        QVERIFY(t.exposed());
        QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
        QCoreApplication::sendEvent(t.panel.list().viewport(), &enter);
        QVERIFY(t.model.isFrozen());
        t.model.apply({{waiting(QStringLiteral("new"), RiskLevel::High, 60)}, {}});
        QCOMPARE(t.rowOf("new"), -1);
        auto *pill = t.panel.findChild<Button *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(pill && pill->isVisible());
        saveShot(t.panel, QStringLiteral("queue-frozen"));
        QTest::mouseClick(pill, Qt::LeftButton);
        QVERIFY(t.rowOf("new") > 0);
        QVERIFY(!pill->isVisible());
    }

    void rows_above_do_not_push_what_is_being_read()
    {
        Bench t;
        t.fill();
        t.panel.resize(344, 400);
        QVERIFY(t.exposed());
        QCoreApplication::processEvents();
        t.panel.list().verticalScrollBar()->setValue(300);
        const int before = t.rectOf("p7").top();
        t.model.apply({{waiting(QStringLiteral("new"), RiskLevel::Emergency, 60)}, {}});
        QCOMPARE(t.rectOf("p7").top(), before);
        t.model.apply(
            {{}, {*ConsultationId::from(QStringLiteral("p3")), *ConsultationId::from(QStringLiteral("new"))}});
        QCOMPARE(t.rectOf("p7").top(), before);
    }

    void a_hundred_thousand_rows_scroll()
    {
        Bench t;
        QList<Consultation> all;
        for (int i = 0; i < 100000; ++i)
            all.append(waiting(QStringLiteral("r%1").arg(i), RiskLevel(i % 5), i % 977));
        t.model.apply({all, {}});
        QVERIFY(t.exposed());
        QCoreApplication::processEvents();
        auto *bar = t.panel.list().verticalScrollBar();
        bar->setValue(bar->maximum());
        t.panel.list().viewport()->repaint();
        const QRect last = t.panel.list().visualRect(t.model.index(t.model.rowCount() - 1));
        QCOMPARE(last.bottom() + 1, t.panel.list().viewport()->height());
    }

    void empty_missing_and_loading_look_different()
    {
        Bench t;
        auto *empty = t.panel.findChild<EmptyState *>();
        QVERIFY(!empty->isVisible());
        t.model.apply({});
        QVERIFY(empty->isVisible());
        saveShot(t.panel, QStringLiteral("queue-empty"));
        t.fill();
        QVERIFY(!empty->isVisible());
        QSignalSpy cleared(&t.panel, &QueuePanel::searchCleared);
        t.panel.setSearch(QStringLiteral("みみみ"));
        QVERIFY(empty->isVisible());
        saveShot(t.panel, QStringLiteral("queue-nothing-found"));
        QTest::mouseClick(empty->findChild<Button *>(), Qt::LeftButton);
        QCOMPARE(cleared.count(), 1);
        QVERIFY(!empty->isVisible());
    }

    void offline_nobody_can_be_taken_over_and_waits_are_at_least()
    {
        Bench t(Theme::Mode::Dark);
        t.fill();
        t.panel.setConnection(offline);
        QVERIFY(t.exposed());
        QVERIFY(!t.panel.findChild<QWidget *>(QStringLiteral("queueHeader"))->findChild<Button *>()->isEnabled());
        saveShot(t.panel, QStringLiteral("queue-offline-dark"));
    }

    void privacy_bars_do_not_follow_the_text()
    {
        Bench t;
        t.fill();
        t.click("p1");
        t.panel.setPrivacyBars(true);
        QVERIFY(t.exposed());
        const QImage with = t.panel.list().viewport()->grab(t.rectOf("p3")).toImage();
        auto other = sampleQueue().at(2);
        other.resident.displayName = QStringLiteral("まったくべつのなまえ");
        other.lastWords = QStringLiteral("べつのことば");
        other.risk.reasons.clear();
        t.model.apply({{other}, {}});
        QCOMPARE(t.panel.list().viewport()->grab(t.rectOf("p3")).toImage(), with);
        saveShot(t.panel, QStringLiteral("queue-bars"));
    }

    void rows_are_spoken_in_words()
    {
        const auto all = sampleQueue();
        QCOMPARE(
            QueueWords::spoken(all.at(2), context(Language::English)),
            QStringLiteral("Emergency, harukaze_22, Chest pain, 38.9℃, waiting 6 min · over, goal missed, 2 unread"));
        Bench t;
        t.fill();
        QVERIFY(t.model.index(t.rowOf("p3")).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("緊急")));
    }

    void an_answer_stands_after_what_was_asked()
    {
        auto one = sampleQueue().at(2);
        one.risk.reasons = {reason(QStringLiteral("せき"), QStringLiteral("Cough"), QStringLiteral("少しある"),
                                   QStringLiteral("Mild"), RiskLevel::Moderate)};
        QCOMPARE(QueueWords::reasons(one, context(Language::English)), QStringLiteral("Cough: Mild"));
        QCOMPARE(QueueWords::reasons(one, context(Language::Japanese)), QStringLiteral("せき 少しある"));
    }

    void the_list_of_levels_says_that_they_are_no_diagnosis()
    {
        Bench t;
        t.fill();
        t.panel.setLanguage(Language::English);
        for (const int width : {344, 280}) {
            t.panel.resize(width, 790);
            QVERIFY(t.exposed());
            const auto labels = t.panel.findChildren<TextLabel *>();
            const auto said = std::find_if(labels.begin(), labels.end(), [](const TextLabel *label) {
                return label->text().contains(QStringLiteral("no diagnosis"));
            });
            QVERIFY(said != labels.end() && (*said)->isVisible());
            QVERIFY((*said)->height() >= (*said)->heightForWidth((*said)->width()));
        }
    }

    void the_menu_of_filters_offers_prefectures_and_the_teams_that_hold_something()
    {
        Bench t;
        auto people = sampleQueue();
        people[0].prefecture = QStringLiteral("14");
        people[2].prefecture = QStringLiteral("26");
        const Team night{*TeamId::from(QStringLiteral("night")), {QStringLiteral("夜間"), QStringLiteral("Night")}};
        people[2].owner = Ownership{hasegawa(), 1, evening(), evening().addSecs(90), {night}};
        t.model.apply({people, {}});
        QVERIFY(t.exposed());
        const auto choose = [&t](const QString &words) {
            t.panel.findChild<QueueViews *>()->openMenu({}, Language::English);
            for (QMenu *menu : t.panel.findChildren<QMenu *>()) {
                for (QAction *action : menu->actions()) {
                    if (action->text() == words)
                        action->trigger();
                }
                delete menu;
            }
        };
        choose(QStringLiteral("Held by the team: Night"));
        QCOMPARE(t.model.choice().team, std::optional(night.id));
        QVERIFY(t.rowOf("p3") >= 0);
        QCOMPARE(t.rowOf("p1"), -1);
        choose(QStringLiteral("Clear filters"));
        choose(QStringLiteral("Prefecture: Kanagawa"));
        QCOMPARE(t.model.choice().prefecture, QStringLiteral("14"));
        QVERIFY(t.rowOf("p1") >= 0);
        QCOMPARE(t.rowOf("p3"), -1);
    }

    void kinds_filter_and_english_fits()
    {
        Bench t;
        t.fill();
        t.panel.setLanguage(Language::English);
        QVERIFY(t.exposed());
        const auto chips = t.panel.findChildren<Chip *>();
        for (Chip *chip : chips) {
            if (chip->text().startsWith(QStringLiteral("Counsellor")))
                QTest::mouseClick(chip, Qt::LeftButton);
        }
        QCOMPARE(t.model.rowCount(), 2);
        QCOMPARE(toString(t.model, 1), QStringLiteral("p8"));
        saveShot(t.panel, QStringLiteral("queue-english-filtered"));
    }
};

MADO_TEST(QueuePanelTest)
#include "queue_panel_test.moc"
