// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/shell/desk_sample.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/desk_actions.h"
#include "ui/shell/desk_frame.h"
#include "ui/shell/palette_list.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>

using namespace mado;
using namespace mado::test;

namespace {

PaletteEntry named(const QString &words, const QString &reading = {})
{
    return {QStringLiteral("group"), QStringLiteral("note"), words, {}, reading, {}, {}};
}

QStringList found(const QList<PaletteEntry> &entries, const QString &typed)
{
    QStringList words;
    for (const auto &entry : matching(entries, typed))
        words.append(entry.words);
    return words;
}

void compose(QWidget *field, const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QCoreApplication::sendEvent(field, &event);
}

} // namespace

class PaletteTest final : public QObject
{
    Q_OBJECT

    const QList<PaletteEntry> m_some{named(QStringLiteral("折り返しに変更する"), QStringLiteral("おりかえし")),
                                     named(QStringLiteral("Take over")), named(QStringLiteral("メモを書く"))};

private Q_SLOTS:
    void a_reading_finds_the_words_before_they_are_converted()
    {
        QCOMPARE(found(m_some, QStringLiteral("おりかえ")), QStringList{QStringLiteral("折り返しに変更する")});
        QCOMPARE(found(m_some, QStringLiteral("オリカエ")), QStringList{QStringLiteral("折り返しに変更する")});
        QCOMPARE(found(m_some, QStringLiteral("めも")), QStringList{QStringLiteral("メモを書く")});
    }
    void width_and_case_make_no_difference()
    {
        QCOMPARE(found(m_some, QStringLiteral("ＴＡＫＥ")), QStringList{QStringLiteral("Take over")});
    }
    void every_word_typed_must_be_there()
    {
        QCOMPARE(found(m_some, QStringLiteral("over take")), QStringList{QStringLiteral("Take over")});
        QVERIFY(found(m_some, QStringLiteral("take note")).isEmpty());
    }
    void nothing_typed_offers_everything() { QCOMPARE(found(m_some, QStringLiteral("  ")).size(), m_some.size()); }

    void ctrl_k_takes_over_the_person_shown_by_keyboard_alone()
    {
        Console t;
        t.fill();
        t.open("p3");
        t.desk.consultations.insert(QStringLiteral("p3"), *t.page->queue().find(*t.page->shown()));
        QVERIFY(t.exposed());
        t.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(t.window.get(), 20000));
        QTest::keyClick(t.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = t.window->findChild<CommandPalette *>();
        QVERIFY(palette->isVisible());
        auto *field = palette->findChild<QLineEdit *>();
        QTest::keyClicks(field, QStringLiteral("take over"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QTRY_COMPARE(t.desk.takenOver.size(), 1);
    }

    void enter_while_composing_only_confirms_the_letters()
    {
        Console t;
        t.fill();
        QVERIFY(t.exposed());
        t.window->findChild<DeskFrame *>()->openPalette();
        auto *palette = t.window->findChild<CommandPalette *>();
        auto *field = palette->findChild<QLineEdit *>();
        compose(field, QStringLiteral("なまえ"));
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(palette->isVisible());
        compose(field, {});
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
    }

    void behind_privacy_bars_residents_appear_by_case_number_only()
    {
        Console t;
        t.fill();
        t.open("p1");
        const auto person = t.page->queue().find(*t.page->shown());
        FrameActions barred{};
        barred.barsShown = true;
        for (const auto &entry : deskActions(*t.page, Language::English, barred)) {
            QVERIFY(!entry.words.contains(person->resident.displayName));
            QVERIFY(!entry.detail.contains(person->resident.displayName));
        }
    }

    void the_marked_entry_moves_over_the_names_of_groups()
    {
        PaletteRows rows;
        auto other = named(QStringLiteral("b"));
        other.group = QStringLiteral("second");
        rows.setEntries({named(QStringLiteral("a")), other});
        QModelIndex at = rows.next({}, +1);
        QCOMPARE(rows.entryAt(at)->words, QStringLiteral("a"));
        at = rows.next(at, +1);
        QCOMPARE(rows.entryAt(at)->words, QStringLiteral("b"));
        QCOMPARE(rows.next(at, +1), at);
    }
};

MADO_TEST(PaletteTest)

#include "palette_test.moc"
