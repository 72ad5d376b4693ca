// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "tests/ui/shared/shots.h"
#include "ui/shared/avatar.h"
#include "ui/shared/banner.h"
#include "ui/shared/chip.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/risk_badge.h"
#include "ui/shared/tag.h"
#include "ui/shared/wording.h"

#include <QTest>

using namespace mado;

namespace {

void addBadges(QVBoxLayout *column, const Theme &theme, BadgeSize size, Language language)
{
    auto *row = new QHBoxLayout;
    for (const RiskLevel level :
         {RiskLevel::Emergency, RiskLevel::High, RiskLevel::Moderate, RiskLevel::Low, RiskLevel::Unrated}) {
        auto *badge = new RiskBadge(theme, size);
        badge->setLevel(level, wording::risk(level, language));
        row->addWidget(badge);
    }
    row->addStretch();
    column->addLayout(row);
}

void addButtons(QVBoxLayout *column, const Theme &theme, ButtonHeight height)
{
    auto *row = new QHBoxLayout;
    for (const ButtonKind kind :
         {ButtonKind::Primary, ButtonKind::Secondary, ButtonKind::Text, ButtonKind::Danger, ButtonKind::Stop}) {
        auto *button = new Button(theme, kind, height);
        button->setText(QStringLiteral("引き受ける"));
        button->setIconName(QStringLiteral("chats"));
        if (kind == ButtonKind::Primary || kind == ButtonKind::Secondary)
            button->setKeyHint(QStringLiteral("Shift+T"));
        row->addWidget(button);
    }
    auto *off = new Button(theme, ButtonKind::Secondary, height);
    off->setText(QStringLiteral("引き継ぐ"));
    off->setEnabled(false);
    row->addWidget(off);
    row->addStretch();
    column->addLayout(row);
}

void addSmall(QVBoxLayout *column, const Theme &theme)
{
    auto *row = new QHBoxLayout;
    for (const TagTone tone :
         {TagTone::Plain, TagTone::Accent, TagTone::Success, TagTone::Warning, TagTone::Danger, TagTone::Dashed}) {
        auto *tag = new Tag(theme, tone);
        tag->setText(QStringLiteral("訓練データ"));
        row->addWidget(tag);
    }
    auto *badge = new CountBadge(theme, CountTone::Accent);
    badge->setCount(2);
    auto *many = new CountBadge(theme, CountTone::Accent);
    many->setCount(1200);
    auto *avatar = new Avatar(theme, Avatar::Of::Resident);
    avatar->setName(QStringLiteral("みかんの皮"));
    auto *chip = new Chip(theme);
    chip->setCheckable(true);
    chip->setText(QStringLiteral("すべて 12"));
    chip->setChecked(true);
    auto *plain = new Chip(theme);
    plain->setText(QStringLiteral("看護師 8"));
    for (QWidget *widget : std::initializer_list<QWidget *>{badge, many, avatar, chip, plain,
                                                            new IconButton(theme, QStringLiteral("eyeoff"))})
        row->addWidget(widget);
    row->addStretch();
    column->addLayout(row);
}

void addStates(QVBoxLayout *column, const Theme &theme)
{
    auto *banner = new Banner(theme);
    banner->setIcon(QStringLiteral("offline"));
    banner->setWords(QStringLiteral("オフラインです。"), QStringLiteral("23:29 時点の情報です（12分前）。"));
    banner->setNote(QStringLiteral("次の再接続まで 8秒"));
    banner->addButton(ButtonKind::Secondary)->setText(QStringLiteral("いま再接続"));
    banner->show();
    auto *empty = new EmptyState(theme);
    empty->setIcon(QStringLiteral("chats"));
    empty->setWords(QStringLiteral("いま待っている人はいません"),
                    QStringLiteral("新しい相談が入ると、音と通知でお知らせします。"));
    empty->setAction(QStringLiteral("条件を解除"));
    column->addWidget(banner);
    column->addWidget(empty);
}

} // namespace

class GalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_part_is_drawn_in_both_themes_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("light") << int(Theme::Mode::Light);
        QTest::newRow("dark") << int(Theme::Mode::Dark);
    }

    void every_part_is_drawn_in_both_themes()
    {
        QFETCH(int, mode);
        Theme theme(Theme::Mode{mode});
        QWidget page;
        page.setPalette(theme.palette());
        page.setAutoFillBackground(true);
        auto *column = new QVBoxLayout(&page);
        addBadges(column, theme, BadgeSize::Normal, Language::Japanese);
        addBadges(column, theme, BadgeSize::Normal, Language::English);
        addBadges(column, theme, BadgeSize::Large, Language::Japanese);
        for (const ButtonHeight height : {ButtonHeight::Small, ButtonHeight::Medium, ButtonHeight::Large})
            addButtons(column, theme, height);
        addSmall(column, theme);
        addStates(column, theme);
        page.resize(900, 640);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page, 20000));
        for (const QWidget *child : page.findChildren<QWidget *>())
            QVERIFY2(child->size().isEmpty() == child->isHidden(), child->metaObject()->className());
        mado::test::saveShot(page, QStringLiteral("gallery-%1").arg(QLatin1String(QTest::currentDataTag())));
    }
};

MADO_TEST(GalleryTest)
#include "gallery_test.moc"
