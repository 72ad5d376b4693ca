// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_card.h"

#include "ui/desk/key_names.h"
#include "ui/shared/paint.h"
#include "ui/shared/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mado {

namespace {

constexpr int rowHeight = 64;
constexpr int side = 18;
constexpr int keyLine = 30;
constexpr int keyHead = 46;
constexpr int keyFoot = 40;
constexpr int capHeight = 20;

void paintCard(QPainter &painter, const Theme &theme, const QRect &rect)
{
    paint::box(
        painter, rect,
        {theme.color(ColorRole::Surface), theme.color(ColorRole::BorderSubtle), qreal(theme.radius(Radius::Card))});
}

} // namespace

SettingsCard::SettingsCard(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_column(new QVBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

int SettingsCard::addRow(QWidget *control)
{
    auto *room = new QWidget(this);
    room->setMinimumHeight(rowHeight);
    auto *what = new TextLabel(m_theme, TextStyle::Body, ColorRole::TextPrimary, room);
    auto *meaning = new TextLabel(m_theme, TextStyle::Meta, ColorRole::TextSecondary, room);
    what->setWrap(true);
    meaning->setWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch(1);
    words->addWidget(what);
    words->addWidget(meaning);
    words->addStretch(1);
    auto *row = new QHBoxLayout(room);
    row->setContentsMargins(side, 6, side, 6);
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addWidget(control, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_column->addWidget(room);
    m_rows.append({room, what, meaning, control});
    return int(m_rows.size()) - 1;
}

void SettingsCard::setRow(int row, const QString &what, const QString &meaning)
{
    const Row &one = m_rows.at(row);
    one.what->setText(what);
    one.meaning->setText(meaning);
    one.control->setAccessibleName(what);
    one.control->setAccessibleDescription(meaning);
}

void SettingsCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, m_theme, rect());
    for (int row = 1; row < m_rows.size(); ++row)
        paint::edge(painter, m_rows.at(row).room->geometry().adjusted(1, 0, -1, 0), Qt::TopEdge,
                    m_theme.color(ColorRole::BorderSubtle));
}

KeyCard::KeyCard(const Theme &theme, Which which, QWidget *parent) : QWidget(parent), m_theme(theme), m_which(which)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void KeyCard::retranslate()
{
    m_title = m_which == Which::All ? tr("All keys") : tr("Keys used most");
    m_foot = tr("Single letters do nothing while you write.");
    m_lines.clear();
    QStringList spoken{m_title};
    for (const auto &line : m_which == Which::All ? KeyNames::all() : KeyNames::mostUsed()) {
        m_lines.append({line.keys, line.meaning});
        spoken << line.keys + u' ' + line.meaning;
    }
    spoken << m_foot;
    setAccessibleName(spoken.join(u'\n'));
    updateGeometry();
    update();
}

QSize KeyCard::sizeHint() const { return {280, keyHead + int(m_lines.size()) * keyLine + keyFoot}; }

void KeyCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, m_theme, rect());
    const QRect inner = rect().adjusted(side, 0, -side, 0);
    paint::text(painter, {inner.left(), 6, inner.width(), keyHead - 6}, m_title, m_theme.font(TextStyle::Body, true),
                m_theme.color(ColorRole::TextPrimary));
    const QFont capFont = m_theme.font(TextStyle::Meta);
    int top = keyHead;
    for (const auto &[keys, meaning] : m_lines) {
        const int cap = paint::textWidth(capFont, keys) + 14;
        paint::text(painter, {inner.left(), top, inner.width() - cap - 8, keyLine}, meaning,
                    m_theme.font(TextStyle::Small), m_theme.color(ColorRole::TextPrimary));
        paint::keyCap(painter, {inner.right() - cap, top + (keyLine - capHeight) / 2, cap, capHeight}, keys, capFont,
                      m_theme.color(ColorRole::TextSecondary));
        top += keyLine;
    }
    paint::text(painter, {inner.left(), top, inner.width(), keyFoot - 6}, m_foot, m_theme.font(TextStyle::Meta),
                m_theme.color(ColorRole::TextSecondary));
}

} // namespace mado
