// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/close_card.h"

#include "ui/desk/field_frame.h"
#include "ui/desk/reply_field.h"
#include "ui/desk/result_choice.h"
#include "ui/desk/tint_strip.h"
#include "ui/shared/button.h"
#include "ui/shared/chip.h"
#include "ui/shared/paint.h"
#include "ui/shared/risk_badge.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mado {

namespace {
constexpr int side = 23;
constexpr int headHeight = 60;
constexpr int footHeight = 64;
constexpr int mostColumns = 3;
constexpr int results = 6;
constexpr int nextChoices = 3;
} // namespace

CloseCard::CloseCard(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new TextLabel(theme, TextStyle::Section, ColorRole::TextPrimary)),
      m_who(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_badge(new RiskBadge(theme, BadgeSize::Normal)),
      m_x(new IconButton(theme, QStringLiteral("x"))),
      m_question(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_digits(new TextLabel(theme, TextStyle::Meta, ColorRole::TextMuted)),
      m_resultGroup(new QButtonGroup(this)),
      m_nextTitle(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_nextGroup(new QButtonGroup(this)),
      m_noteTitle(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_noteFrame(new FieldFrame(theme, Radius::Button)),
      m_note(new ReplyField(theme, TextStyle::Body, 3, 5, m_noteFrame)),
      m_laterWords(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary)),
      m_later(new TintStrip(theme, m_laterWords)),
      m_look(new Button(theme, ButtonKind::Secondary, ButtonHeight::Small)),
      m_why(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_back(new Button(theme, ButtonKind::Secondary, ButtonHeight::Large)),
      m_finish(new Button(theme, ButtonKind::Primary, ButtonHeight::Large))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(buildBody(), 1);
    column->addWidget(m_foot = buildFoot());
    connectParts();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

QWidget *CloseCard::buildHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(headHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(side, 0, 16, 0);
    row->setSpacing(12);
    m_title->setBold(true);
    m_title->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_who->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    row->addWidget(m_title);
    row->addWidget(m_who);
    row->addWidget(m_badge);
    row->addStretch(1);
    row->addWidget(m_x);
    return head;
}

QWidget *CloseCard::buildBody()
{
    auto *inner = m_inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(side, 16, side, 16);
    column->setSpacing(8);
    column->addLayout(buildResults());
    auto *lower = new QHBoxLayout;
    lower->setSpacing(24);
    lower->addLayout(buildNext(), 1);
    lower->addLayout(buildNote(), 1);
    column->addSpacing(8);
    column->addLayout(lower);
    m_later->add(m_look);
    column->addWidget(m_later);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    return scroll;
}

QSize CloseCard::sizeHint() const
{
    const QSize inner = m_inner->layout()->sizeHint();
    return {inner.width(), headHeight + inner.height() + footHeight + 2};
}

QLayout *CloseCard::buildResults()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    auto *titles = new QHBoxLayout;
    m_question->setBold(true);
    titles->addWidget(m_question, 1);
    titles->addWidget(m_digits);
    column->addLayout(titles);
    m_grid = new QGridLayout;
    m_grid->setSpacing(8);
    for (int i = 0; i < results; ++i) {
        auto *choice = new ResultChoice(m_theme, i + 1);
        m_results << choice;
        m_resultGroup->addButton(choice, i);
        m_grid->addWidget(choice, i / mostColumns, i % mostColumns);
    }
    column->addLayout(m_grid);
    return column;
}

// Three beside each other, or two where a third would cut the words.
void CloseCard::fitResults()
{
    int widest = 0;
    for (const ResultChoice *choice : std::as_const(m_results))
        widest = std::max(widest, choice->sizeHint().width());
    const int room = width() - 2 * side - 2;
    const int columns = mostColumns * widest + (mostColumns - 1) * m_grid->spacing() <= room ? mostColumns : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_results.size(); ++i)
        m_grid->addWidget(m_results.at(i), i / columns, i % columns);
}

void CloseCard::resizeEvent(QResizeEvent *event)
{
    fitResults();
    QWidget::resizeEvent(event);
}

QLayout *CloseCard::buildNext()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    m_nextTitle->setBold(true);
    column->addWidget(m_nextTitle);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (int i = 0; i < nextChoices; ++i) {
        auto *chip = new Chip(m_theme);
        chip->setCheckable(true);
        m_next << chip;
        m_nextGroup->addButton(chip, i);
        row->addWidget(chip);
    }
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    return column;
}

QLayout *CloseCard::buildNote()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    m_noteTitle->setBold(true);
    column->addWidget(m_noteTitle);
    auto *inside = new QVBoxLayout(m_noteFrame);
    inside->setContentsMargins(2, 2, 2, 2);
    inside->addWidget(m_note);
    column->addWidget(m_noteFrame);
    column->addStretch(1);
    return column;
}

QWidget *CloseCard::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setFixedHeight(footHeight);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(side + m_theme.size(Size::Icon) + 4, 0, side, 0);
    row->setSpacing(12);
    m_why->setWrap(true);
    row->addWidget(m_why, 1, Qt::AlignVCenter);
    row->addWidget(m_back);
    row->addWidget(m_finish);
    m_finish->setIconName(QStringLiteral("check"));
    m_finish->setKeyHint(QStringLiteral("Ctrl+Enter"));
    return foot;
}

void CloseCard::connectParts()
{
    connect(m_resultGroup, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT changed();
    });
    connect(m_nextGroup, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        m_next.at(id)->updateGeometry(); // bold when chosen
        if (on)
            Q_EMIT nextChosen(NextContact(id));
    });
    connect(m_note, &QTextEdit::textChanged, this, &CloseCard::changed);
    connect(m_note, &ReplyField::submitted, this, &CloseCard::finishRequested);
    connect(m_note, &ReplyField::escaped, this, &CloseCard::backRequested);
    connect(m_note, &ReplyField::focusChanged, m_noteFrame, &FieldFrame::setFocused);
    connect(m_look, &QPushButton::clicked, this, &CloseCard::conversationRequested);
    connect(m_back, &QPushButton::clicked, this, &CloseCard::backRequested);
    connect(m_x, &QAbstractButton::clicked, this, &CloseCard::backRequested);
    connect(m_finish, &QPushButton::clicked, this, &CloseCard::finishRequested);
}

void CloseCard::reset()
{
    for (QButtonGroup *group : {m_resultGroup, m_nextGroup}) {
        group->setExclusive(false);
        for (QAbstractButton *button : group->buttons())
            button->setChecked(false);
        group->setExclusive(true);
    }
    m_note->setText(QString());
}

void CloseCard::focusFirst() { m_results.first()->setFocus(Qt::OtherFocusReason); }

void CloseCard::choose(int result)
{
    m_results.at(result)->setChecked(true);
    m_results.at(result)->setFocus(Qt::ShortcutFocusReason);
}

std::optional<Disposition> CloseCard::result() const
{
    const int id = m_resultGroup->checkedId();
    return id < 0 ? std::nullopt : std::optional(Disposition(id));
}

std::optional<NextContact> CloseCard::next() const
{
    const int id = m_nextGroup->checkedId();
    return id < 0 ? std::nullopt : std::optional(NextContact(id));
}

QString CloseCard::note() const { return m_note->text(); }

void CloseCard::setNote(const QString &note) { m_note->setText(note); }

void CloseCard::showPerson(const QString &name, const QString &caseNumber, RiskLevel level, Language language)
{
    m_who->setText(name + QStringLiteral("   ") + caseNumber);
    m_badge->setLevel(level, wording::risk(level, language));
}

void CloseCard::showNextTimes(const QDateTime &inAnHour)
{
    m_inAnHour = inAnHour;
    m_next.at(0)->setText(tr("In 1 hour, %1").arg(wording::clock(m_inAnHour)));
    m_next.at(0)->updateGeometry();
}

void CloseCard::showLater(const QString &fact)
{
    m_laterWords->setText(fact);
    m_later->setVisible(!fact.isEmpty());
}

void CloseCard::showWhy(const QString &words, bool failed)
{
    m_why->setText(words);
    m_why->setColor(failed ? ColorRole::Danger : ColorRole::TextSecondary);
    m_blocked = !words.isEmpty();
    update();
}

void CloseCard::setCanFinish(bool can) { m_finish->setEnabled(can); }

void CloseCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CloseCard::retranslate()
{
    m_title->setText(tr("How it ended"));
    m_x->setWords(tr("Back (Esc)"));
    m_question->setText(tr("What came of it?"));
    m_digits->setText(tr("Choose by number"));
    const std::pair<QString, QString> words[results] = {
        {tr("Advised to call 119"), tr("They call themselves")},
        {tr("Called an ambulance"), tr("Staff called")},
        {tr("Sent to the testing desk"), tr("Returnees and contacts desk")},
        {tr("Passed to a physician"), tr("By phone or online")},
        {tr("Watch at home"), tr("Decide the next contact")},
        {tr("Could not be reached"), tr("No answer by chat or phone")}};
    for (int i = 0; i < results; ++i)
        m_results.at(i)->setWords(words[i].first, words[i].second);
    fitResults();
    m_nextTitle->setText(tr("Follow-up (next contact)"));
    if (m_inAnHour.isValid())
        showNextTimes(m_inAnHour);
    m_next.at(1)->setText(tr("Next morning 8:00"));
    m_next.at(2)->setText(tr("None"));
    m_noteTitle->setText(tr("Record"));
    m_note->setAccessibleName(tr("Record"));
    m_look->setText(tr("See the conversation"));
    m_back->setText(tr("Back"));
    m_finish->setText(tr("Finish"));
}

void CloseCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal radius = m_theme.radius(Radius::Dialog);
    paint::box(painter, rect(),
               {m_theme.color(ColorRole::SurfaceSunken), m_theme.color(ColorRole::BorderSubtle), radius});
    // The foot keeps the sunken ground; head and body lie on the surface.
    painter.save();
    painter.setClipRect(0, 0, width(), m_foot->y());
    paint::box(painter, rect().adjusted(0, 0, 0, int(radius)),
               {m_theme.color(ColorRole::Surface), m_theme.color(ColorRole::BorderSubtle), radius});
    painter.restore();
    paint::edge(painter, QRect(1, headHeight, width() - 2, 1), Qt::TopEdge, m_theme.color(ColorRole::BorderSubtle));
    paint::edge(painter, QRect(1, m_foot->y(), width() - 2, 1), Qt::TopEdge, m_theme.color(ColorRole::BorderSubtle));
    if (m_blocked) {
        const int icon = m_theme.size(Size::Icon);
        paint::icon(painter, {side - 2, m_foot->y() + (footHeight - icon) / 2, icon, icon},
                    m_theme.icon(QStringLiteral("alert"), ColorRole::TextSecondary));
    }
}

} // namespace mado
