// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/talk_phone.h"

#include "ui/shared/button.h"
#include "ui/shared/text_block.h"
#include "ui/shared/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>

namespace mado {

namespace {

constexpr int frame = 10; ///< Of the telephone.
constexpr int corner = 34;
constexpr int edge = 12;
constexpr int padding = 12;
constexpr int choiceGap = 6;
constexpr int beside = 36; ///< Left free on the other side of a bubble.

} // namespace

/// One message. Plain text.
class TalkPhone::Bubble final : public QWidget
{
public:
    Bubble(const Theme &theme, const TrialLine &line, QWidget *parent) : QWidget(parent), m_theme(theme), m_line(line)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setAccessibleName(line.text);
    }
    QSize sizeHint() const override { return {260, heightAt(width())}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const TextBlock text = block(width());
        const QSize size = text.size() + QSize(2 * padding, 2 * 8);
        const int left = m_line.resident ? width() - edge - size.width() : edge;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_line.resident ? QPen(Qt::NoPen) : QPen(m_theme.color(border())));
        painter.setBrush(m_theme.color(fill()));
        painter.drawRoundedRect(QRectF(left + 0.5, 0.5, size.width() - 1, size.height() - 1), 12, 12);
        text.draw(painter, QPointF(left + padding, 8),
                  m_theme.color(m_line.urgent ? ColorRole::Danger : ColorRole::TextPrimary));
    }

    void resizeEvent(QResizeEvent *) override { setFixedHeight(heightAt(width())); }

private:
    int heightAt(int width) const { return block(width).size().height() + 2 * 8; }
    TextBlock block(int width) const
    {
        return {m_line.text, m_theme.font(TextStyle::Chat, m_line.urgent), m_theme.lineHeight(TextStyle::Chat),
                std::max(80, width - 2 * edge - 2 * padding - beside)};
    }
    ColorRole fill() const
    {
        if (m_line.urgent)
            return ColorRole::DangerTint;
        return m_line.resident ? ColorRole::AccentTint : ColorRole::Surface;
    }
    ColorRole border() const { return m_line.urgent ? ColorRole::DangerBorder : ColorRole::BorderSubtle; }

    const Theme &m_theme;
    TrialLine m_line;
};

TalkPhone::TalkPhone(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_name(new TextLabel(theme, TextStyle::Body, ColorRole::TextPrimary)),
      m_restart(new Button(theme, ButtonKind::Text, ButtonHeight::Small)),
      m_scroll(new QScrollArea),
      m_talk(new QWidget),
      m_column(new QVBoxLayout(m_talk)),
      m_field(new QLineEdit),
      m_send(new Button(theme, ButtonKind::Secondary, ButtonHeight::Medium)),
      m_note(new TextLabel(theme, TextStyle::Meta, ColorRole::TextSecondary))
{
    m_column->setContentsMargins(0, edge, 0, edge);
    m_column->setSpacing(8);
    m_scroll->setWidget(m_talk);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_talk->setAutoFillBackground(false);
    m_note->setWrap(true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(edge, 8, edge, 8);
    foot->addWidget(m_field, 1);
    foot->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(frame, frame + 8, frame, frame + 8);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_scroll, 1);
    auto *note = new QHBoxLayout;
    note->setContentsMargins(edge, 6, edge, 0);
    note->addWidget(m_note);
    column->addLayout(note);
    column->addLayout(foot);
    QScrollBar *bar = m_scroll->verticalScrollBar(); // the newest words are in view, however long they are
    connect(bar, &QScrollBar::rangeChanged, this, [bar](int, int most) { bar->setValue(most); });
    connect(m_restart, &QPushButton::clicked, this, &TalkPhone::restartChosen);
    connect(m_send, &QPushButton::clicked, this, &TalkPhone::send);
    connect(m_field, &QLineEdit::returnPressed, this, &TalkPhone::send);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

QWidget *TalkPhone::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(edge + 4, 8, edge, 8);
    m_name->setBold(true);
    row->addWidget(m_name, 1);
    row->addWidget(m_restart);
    return head;
}

void TalkPhone::setAccountName(const QString &name) { m_name->setText(name); }

void TalkPhone::clear()
{
    m_choices.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

/// As many beside each other as the width takes.
void TalkPhone::addChoices(const QList<TrialChoice> &choices)
{
    const int room = m_scroll->viewport()->width() - 2 * edge;
    QHBoxLayout *row = nullptr;
    int used = 0;
    for (const TrialChoice &choice : choices) {
        auto *button = new Button(m_theme, ButtonKind::Secondary, ButtonHeight::Small);
        button->setText(choice.label);
        connect(button, &QPushButton::clicked, this, [this, choice] { Q_EMIT stepTaken({choice.data, choice.label}); });
        const int wide = button->sizeHint().width() + choiceGap;
        if (!row || used + wide > room) {
            auto *line = new QWidget;
            row = new QHBoxLayout(line);
            row->setContentsMargins(edge, 0, edge, 0);
            row->setSpacing(choiceGap);
            row->addStretch(1);
            m_column->addWidget(line);
            used = 0;
        }
        row->insertWidget(row->count() - 1, button);
        used += wide;
        m_choices.append(button);
    }
}

void TalkPhone::showTalk(const TrialTalk &talk, const QString &calledWords)
{
    const bool inside = isAncestorOf(window()->focusWidget()) && window()->focusWidget() != m_field;
    clear();
    for (const TrialLine &line : talk.lines)
        m_column->addWidget(new Bubble(m_theme, line, m_talk));
    if (!talk.lines.isEmpty())
        addChoices(talk.lines.last().choices);
    m_column->addStretch(1);
    m_note->setColor(calledWords.isEmpty() ? ColorRole::TextSecondary : ColorRole::Danger);
    m_note->setText(calledWords.isEmpty() ? tr("Press an answer to go on.") : calledWords);
    setBusy(false);
    if (inside)
        focusTalk();
}

void TalkPhone::showFault(const QString &words)
{
    clear();
    m_column->addStretch(1);
    m_note->setColor(ColorRole::Warning);
    m_note->setText(words);
    setBusy(false);
}

void TalkPhone::setBusy(bool busy)
{
    for (Button *button : std::as_const(m_choices))
        button->setEnabled(!busy);
    m_send->setEnabled(!busy);
}

void TalkPhone::focusTalk()
{
    if (m_choices.isEmpty())
        m_field->setFocus(Qt::OtherFocusReason);
    else
        m_choices.first()->setFocus(Qt::OtherFocusReason);
}

void TalkPhone::send()
{
    const QString words = m_field->text().trimmed();
    if (words.isEmpty() || !m_send->isEnabled())
        return;
    m_field->clear();
    Q_EMIT stepTaken({{}, words});
}

void TalkPhone::retranslate()
{
    setAccessibleName(tr("Preview as a resident"));
    m_restart->setText(tr("Start over"));
    m_field->setPlaceholderText(tr("Type as a resident"));
    m_field->setAccessibleName(tr("Type as a resident"));
    m_send->setText(tr("Send"));
}

void TalkPhone::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TalkPhone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool dark = m_theme.mode() == Theme::Mode::Dark;
    painter.setBrush(m_theme.color(dark ? ColorRole::BorderStrong : ColorRole::TextPrimary));
    painter.drawRoundedRect(rect(), corner, corner);
    painter.setBrush(m_theme.color(ColorRole::SurfaceSunken));
    painter.drawRoundedRect(rect().adjusted(frame, frame, -frame, -frame), corner - frame, corner - frame);
}

} // namespace mado
