// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "ui/shared/announcer.h"
#include "ui/shared/banner.h"

#include <QSignalSpy>
#include <QTest>

using namespace mado;

/// What a screen reader hears of a banner.
class BannerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_fact_is_told_once_when_it_appears()
    {
        Banner banner(m_theme);
        QSignalSpy told(banner.findChild<Announcer *>(), &Announcer::said);
        banner.setWords(QStringLiteral("You are offline."), QStringLiteral("Data as of 9:00 (0 s ago)."));
        QCOMPARE(told.count(), 0); // nobody sees it yet
        banner.show();
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.first().first().toString(), QStringLiteral("You are offline. Data as of 9:00 (0 s ago)."));
        banner.setWords(QStringLiteral("You are offline."), QStringLiteral("Data as of 9:00 (1 s ago)."));
        QCOMPARE(told.count(), 1);
    }

    void another_fact_in_its_place_is_told()
    {
        Banner banner(m_theme);
        QSignalSpy told(banner.findChild<Announcer *>(), &Announcer::said);
        banner.setWords(QStringLiteral("Urgency: high"), {});
        banner.show();
        banner.setWords(QStringLiteral("Meets the signs of an emergency"), {});
        QCOMPARE(told.count(), 2);
        QCOMPARE(told.last().first().toString(), QStringLiteral("Meets the signs of an emergency"));
    }

    void one_that_went_and_comes_again_is_told_again()
    {
        Banner banner(m_theme);
        QSignalSpy told(banner.findChild<Announcer *>(), &Announcer::said);
        banner.setWords(QStringLiteral("長谷川（看護師）が先に引き受けました"), {});
        banner.show();
        banner.hide();
        banner.show();
        QCOMPARE(told.count(), 2);
    }

private:
    const Theme m_theme{Theme::Mode::Light};
};

MADO_TEST(BannerTest)
#include "banner_test.moc"
