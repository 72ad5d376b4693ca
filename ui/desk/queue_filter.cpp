// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/queue_filter.h"

#include "ui/shared/wording.h"

#include <QEvent>
#include <QMenu>

namespace mado {

namespace {

constexpr int sideMargin = 12;
constexpr int gap = 6;
constexpr ConsultationKind kinds[] = {ConsultationKind::Nurse, ConsultationKind::Counsellor,
                                      ConsultationKind::Physician, ConsultationKind::Medicine};

} // namespace

QueueFilter::QueueFilter(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_more(new IconButton(theme, QStringLiteral("dots"), this)),
      m_all(new IconButton(theme, QStringLiteral("filter"), this))
{
    setFixedHeight(theme.size(Size::QueueFilter));
    m_chips[std::nullopt] = new Chip(theme, this);
    for (const ConsultationKind kind : kinds)
        m_chips[kind] = new Chip(theme, this);
    for (const auto &[kind, chip] : m_chips) {
        chip->setCheckable(true);
        connect(chip, &QAbstractButton::clicked, this, [this, which = kind] { Q_EMIT kindChosen(which); });
    }
    connect(m_more, &QAbstractButton::clicked, this, &QueueFilter::openMenu);
    m_all->setCheckable(true);
    connect(m_all, &QAbstractButton::clicked, this, [this] {
        m_all->setChecked(m_filtered);
        Q_EMIT menuRequested(m_all->mapToGlobal(QPoint(0, m_all->height())));
    });
    refresh();
}

void QueueFilter::setCounts(const QueueModel &queue)
{
    m_counts[std::nullopt] = queue.waitingCount();
    for (const ConsultationKind kind : kinds)
        m_counts[kind] = queue.waitingCount(kind);
    refresh();
}

void QueueFilter::setLanguage(Language language)
{
    m_language = language;
    refresh();
}

void QueueFilter::setKind(std::optional<ConsultationKind> kind)
{
    m_kind = kind;
    refresh();
}

void QueueFilter::setFiltered(bool filtered)
{
    m_filtered = filtered;
    m_all->setChecked(filtered);
}

QString QueueFilter::words(const Kind &kind) const
{
    const QString name = kind ? wording::kind(*kind, m_language) : tr("All");
    const auto count = m_counts.find(kind);
    return QStringLiteral("%1 %2").arg(name, QString::number(count == m_counts.end() ? 0 : count->second));
}

bool QueueFilter::wanted(const Kind &kind) const
{
    const auto count = m_counts.find(kind);
    return !kind || kind == m_kind || (count != m_counts.end() && count->second > 0);
}

void QueueFilter::refresh()
{
    for (const auto &[kind, chip] : m_chips) {
        chip->setText(words(kind));
        chip->setChecked(kind == m_kind);
    }
    m_more->setWords(tr("More kinds"));
    m_all->setWords(tr("Filters and views"));
    place();
}

void QueueFilter::place()
{
    const int room = width() - 2 * sideMargin - m_all->width() - gap;
    m_all->move(width() - sideMargin - m_all->width(), (m_theme.size(Size::Chip) - m_all->height()) / 2);
    const int moreRoom = gap + m_more->width();
    int x = 0;
    m_hidden.clear();
    for (const auto &[kind, chip] : m_chips) {
        const int chipWidth = chip->sizeHint().width();
        const bool fits = m_hidden.isEmpty() && x + chipWidth + moreRoom <= room;
        if (wanted(kind) && !fits)
            m_hidden.append(kind);
        chip->setVisible(wanted(kind) && fits);
        if (!chip->isHidden()) {
            chip->setGeometry(sideMargin + x, 0, chipWidth, chip->height());
            x += chipWidth + gap;
        }
    }
    m_more->setVisible(!m_hidden.isEmpty());
    m_more->move(m_all->x() - gap - m_more->width(), (m_theme.size(Size::Chip) - m_more->height()) / 2);
    m_more->setCheckable(true);
    m_more->setChecked(m_hidden.contains(m_kind));
}

void QueueFilter::openMenu()
{
    place();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Kind &kind : std::as_const(m_hidden)) {
        QAction *action = menu->addAction(words(kind));
        action->setCheckable(true);
        action->setChecked(kind == m_kind);
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT kindChosen(kind); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void QueueFilter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void QueueFilter::resizeEvent(QResizeEvent *) { place(); }

} // namespace mado
