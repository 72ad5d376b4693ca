// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/operations_panel.h"

#include "ui/desk/error_words.h"
#include "ui/desk/when_ready.h"
#include "ui/shared/banner.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/segmented.h"
#include "ui/shared/wording.h"
#include "ui/trends/operations_words.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace mado {

namespace {

constexpr int gap = 12;
constexpr int twoColumnsFrom = 860;
constexpr std::array spans{7, 28, maxOperationsDays};

} // namespace

OperationsPanel::OperationsPanel(const Theme &theme, Trends &trends, const AppClock &clock, QWidget *parent)
    : QWidget(parent),
      m_trends(trends),
      m_clock(clock),
      m_banner(new Banner(theme)),
      m_days(new Segmented(theme)),
      m_sentence(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary)),
      m_export(new Button(theme, ButtonKind::Primary, ButtonHeight::Medium)),
      m_faces(new QStackedWidget),
      m_empty(new EmptyState(theme)),
      m_botWords(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary)),
      m_bot(new ChartCard(theme, m_botWords))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_days);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_export);
    auto *content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap);
    for (ChartCard *&card : m_cards) {
        card = new ChartCard(theme);
        card->setMinimumHeight(230);
    }
    m_botWords->setWrap(true);
    m_bot->setChartOnly();
    m_bot->setMinimumHeight(200);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_faces->addWidget(area);
    m_faces->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_banner);
    column->addLayout(head);
    column->addWidget(m_faces, 1);
    m_banner->setIcon(QStringLiteral("offline"));
    m_banner->hide();
    m_empty->setIcon(QStringLiteral("trend"));
    connect(m_days, &Segmented::chosen, this, &OperationsPanel::open);
    connect(m_export, &QPushButton::clicked, this, &OperationsPanel::exportRequested);
    connect(m_empty, &EmptyState::actionChosen, this, &OperationsPanel::open);
    connect(&trends, &Trends::reachable, this, [this] {
        if (isVisible())
            open();
    });
    retranslate(m_language);
    m_days->setCurrent(0);
}

OperationsPanel::~OperationsPanel() = default;

void OperationsPanel::open()
{
    const QDate today = wording::dateInTokyo(m_clock.now());
    const QDate from = today.addDays(1 - spans.at(std::size_t(std::max(0, m_days->current()))));
    whenReady(this, m_trends.operations(from, today),
              [this, round = ++m_round](const Result<Known<Operations>> &answer) {
                  if (round != m_round)
                      return;
                  m_fault = answer ? std::nullopt : std::optional(answer.error());
                  m_known = answer ? std::optional(*answer) : std::nullopt;
                  refresh();
              });
    refreshState();
}

void OperationsPanel::setStyle(const ChartStyle &style)
{
    m_style = style;
    for (ChartCard *card : m_cards)
        card->setStyle(style);
}

void OperationsPanel::retranslate(Language language)
{
    m_language = language;
    m_days->setWords({tr("7 days"), tr("28 days"), tr("92 days")});
    m_export->setText(tr("Export"));
    for (ChartCard *card : m_cards)
        card->retranslate();
    refresh();
}

void OperationsPanel::refreshState()
{
    m_faces->setCurrentIndex(m_known ? 0 : 1);
    m_empty->setAction({});
    if (m_fault) {
        m_empty->setWords(tr("The operations could not be read"), ErrorWords::of(*m_fault, m_language));
        m_empty->setAction(tr("Try again"));
    } else
        m_empty->setWords(tr("Reading the operations…"), {});
    const bool old = m_known && m_known->fault;
    m_export->setEnabled(m_known && !old);
    m_banner->setVisible(old);
    if (old)
        m_banner->setWords(
            tr("The server does not answer."),
            tr("Shown is what was read %1.").arg(wording::age(m_known->at.secsTo(m_clock.now()), m_language)));
}

void OperationsPanel::refresh()
{
    refreshState();
    if (!m_known)
        return;
    const OperationsWords words(m_known->value, m_language);
    m_sentence->setText(words.sentence());
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const auto part = OperationsWords::parts.at(i);
        m_cards[i]->setWords(words.title(part), words.subtitle(part), {});
        m_cards[i]->setPicture(words.picture(part), words.summary(part));
        m_cards[i]->setSheet(words.sheet(part));
    }
    m_bot->setWords(tr("Calls avoided by the bot"), tr("Answers to frequent questions"), {});
    m_botWords->setText(words.bot().join(QLatin1Char('\n')));
    place();
}

void OperationsPanel::place()
{
    const int columns = width() >= twoColumnsFrom ? 2 : 1;
    if (columns == std::exchange(m_columns, columns))
        return;
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
    int at = 0;
    for (ChartCard *card : m_cards) {
        m_grid->addWidget(card, at / columns, at % columns);
        ++at;
    }
    m_grid->addWidget(m_bot, at / columns, at % columns);
}

void OperationsPanel::resizeEvent(QResizeEvent *) { place(); }

void OperationsPanel::focusFirst()
{
    if (m_known && m_cards[0]->view())
        m_cards[0]->view()->setFocus(Qt::ShortcutFocusReason);
    else
        m_days->setFocus(Qt::ShortcutFocusReason);
}

ExportPage OperationsPanel::exportPage() const
{
    if (!m_known)
        return {};
    const OperationsWords words(m_known->value, m_language);
    QStringList stamps;
    if (m_known->value.training)
        stamps << tr("Invented values");
    stamps << tr("Internal use only");
    return {.picture = words.wholePicture(),
            .style = m_style,
            .size = QSize(std::max(900, width()), 720),
            .title = tr("Operations"),
            .sentence = words.sentence(),
            .foot = words.bot().join(QLatin1Char(' ')),
            .stamp = stamps.join(QStringLiteral("  ")),
            .sheet = words.wholeSheet()};
}

} // namespace mado
