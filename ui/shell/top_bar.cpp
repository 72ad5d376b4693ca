// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/shared/button.h"
#include "ui/shared/paint.h"
#include "ui/shared/tag.h"
#include "ui/shared/text_label.h"
#include "ui/shared/wording.h"
#include "ui/shell/search_field.h"
#include "ui/shell/top_bar_parts.h"

#include <QEvent>
#include <QHBoxLayout>

namespace mado {

namespace {

constexpr int stackHeight = 44;
constexpr int searchWidth = 340;

} // namespace

TopBar::TopBar(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_backButton(new IconButton(theme, QStringLiteral("chevleft"), this)),
      m_title(new TextLabel(theme, TextStyle::Title2, ColorRole::TextPrimary, this)),
      m_waiting(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary, this)),
      m_alarm(new TextLabel(theme, TextStyle::Small, ColorRole::Danger, this)),
      m_place(new PlaceLabel(theme, this)),
      m_search(new SearchField(theme, this)),
      m_searchButton(new IconButton(theme, QStringLiteral("search"), this)),
      m_trainingTag(new Tag(theme, TagTone::Dashed, this)),
      m_connection(new ConnectionPill(theme, this)),
      m_side(new IconButton(theme, QStringLiteral("panel"), this)),
      m_privacy(new IconButton(theme, QStringLiteral("eyeoff"), this)),
      m_languages(new LanguageSwitch(theme, this)),
      m_person(new UserButton(theme, this)),
      m_row(new QHBoxLayout(this))
{
    build();
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::searched);
    connect(m_search, &SearchField::left, this, [this] {
        m_searching = false;
        arrange();
        Q_EMIT searchLeft();
    });
    connect(m_searchButton, &QAbstractButton::clicked, this, &TopBar::focusSearch);
    connect(m_privacy, &QAbstractButton::clicked, this, &TopBar::privacyToggled);
    connect(m_languages, &LanguageSwitch::chosen, this, &TopBar::languageChosen);
    connect(m_backButton, &QAbstractButton::clicked, this, &TopBar::backChosen);
    connect(m_side, &QAbstractButton::clicked, this, &TopBar::sidePanelChosen);
    connect(m_person, &QAbstractButton::clicked, this,
            [this] { Q_EMIT userMenuRequested(m_person->mapToGlobal(QPoint(0, m_person->height()))); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    arrange();
}

void TopBar::build()
{
    m_title->setBold(true);
    m_alarm->setBold(true);
    m_privacy->setCheckable(true);
    for (TextLabel *label : {m_title, m_waiting, m_alarm})
        label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_row->setSpacing(8);
    m_row->addWidget(m_backButton);
    m_row->addWidget(m_title);
    m_row->addWidget(m_waiting);
    m_row->addWidget(m_alarm);
    m_row->addSpacing(4);
    m_row->addWidget(m_place);
    m_row->addStretch(1);
    m_row->addWidget(m_search);
    m_row->addSpacing(8);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_trainingTag, m_searchButton, m_connection, m_side, m_privacy, m_languages})
        m_row->addWidget(part);
    m_row->addSpacing(4);
    m_row->addWidget(m_person);
}

void TopBar::arrange()
{
    const bool full = m_layout == DeskLayout::Full;
    const bool stack = m_layout == DeskLayout::Stack;
    setFixedHeight(stack ? stackHeight : m_theme.size(Size::TopBar));
    m_row->setContentsMargins(stack ? 12 : full ? 20 : 14, 0, full ? 16 : 12, 1);
    m_backButton->setVisible(stack && m_back && !m_searching);
    m_title->setVisible(!m_searching && !(stack && m_back));
    m_waiting->setVisible(stack && m_back && !m_searching);
    m_alarm->setVisible(stack && !m_searching && !m_alarm->text().isEmpty());
    m_place->setVisible(!stack && m_user && !m_user->prefecture.isEmpty());
    const bool desk = m_at == Place::Desk;
    m_search->setVisible(desk && (!stack || m_searching));
    m_search->setMaximumWidth(full ? searchWidth : QWIDGETSIZE_MAX);
    m_search->setMinimumWidth(full ? searchWidth : 120);
    m_row->setStretchFactor(m_search, full ? 0 : 20);
    m_searchButton->setVisible(desk && stack && !m_searching);
    m_side->setVisible(stack && m_back && !m_searching);
    m_languages->setVisible(!stack);
    m_trainingTag->setVisible(m_training);
    m_person->setVisible(m_user.has_value());
    m_person->setNarrow(!full);
}

void TopBar::setUser(const StaffProfile &user)
{
    m_user = user;
    retranslate();
    arrange();
}

void TopBar::setTraining(bool training)
{
    m_training = training;
    arrange();
}

void TopBar::setConnection(ConnectionState::Phase phase) { m_connection->setPhase(phase); }

void TopBar::setLanguage(Language language)
{
    m_language = language;
    m_languages->setLanguage(language);
    retranslate();
}

void TopBar::setLayoutMode(DeskLayout layout)
{
    m_layout = layout;
    m_searching = false;
    retranslate();
    arrange();
}

void TopBar::setPlace(Place place)
{
    m_at = place;
    m_searching = false;
    retranslate();
    arrange();
}

void TopBar::setBack(bool back)
{
    m_back = back;
    retranslate();
    arrange();
}

void TopBar::setFacts(const QString &waiting, const QString &alarm)
{
    m_waiting->setText(tr("Waiting: %1").arg(waiting));
    m_alarm->setText(alarm);
    arrange();
}

void TopBar::setPrivacyBars(bool on) { m_privacy->setChecked(on); }

void TopBar::clearSearch() { m_search->clear(); }

void TopBar::focusSearch()
{
    if (m_at != Place::Desk)
        return;
    m_searching = m_layout == DeskLayout::Stack;
    arrange();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::retranslate()
{
    const bool stack = m_layout == DeskLayout::Stack;
    m_title->setText(m_at == Place::Settings   ? tr("Settings")
                     : m_at == Place::Calls    ? tr("Calls")
                     : m_at == Place::Board    ? tr("Assign")
                     : m_at == Place::Trends   ? tr("Trends")
                     : m_at == Place::Services ? tr("Services")
                     : m_at == Place::Data     ? tr("Data provision")
                                               : tr("Triage desk"));
    m_search->setPlaceholderText(tr("Search name, case no. or message"));
    m_search->setAccessibleName(tr("Search"));
    m_searchButton->setWords(tr("Search"));
    m_trainingTag->setText(stack ? tr("Training") : tr("Training data"));
    m_privacy->setWords(tr("Privacy bars (Ctrl+Shift+H)"));
    m_backButton->setWords(tr("Back to the queue"));
    m_side->setWords(tr("Overview"));
    if (!m_user)
        return;
    m_place->setPlace(wording::prefecture(m_user->prefecture, m_language));
    m_person->setUser(m_user->name, wording::role(m_user->role, m_language));
    arrange();
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    paint::edge(painter, rect(), Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
}

} // namespace mado
