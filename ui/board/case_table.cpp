// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/case_table.h"

#include "ui/board/board_words.h"
#include "ui/shared/paint.h"
#include "ui/shared/risk_badge.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QStyledItemDelegate>
#include <algorithm>

namespace mado {

namespace {

constexpr int rowHeight = 40;
constexpr int headerHeight = 34;
constexpr int side = 16;
constexpr int noLanguageBelow = 720;
constexpr int noReasonBelow = 560;
constexpr int noOwnerBelow = 440;

/// Left edges of the columns; the rest of the width goes to the reason. Narrow, language, reason, channel and owner go,
/// in this order; urgency, name and wait never do.
struct Columns
{
    Columns(const QRect &row, int badge, int waits)
        : withLanguage(row.width() >= noLanguageBelow),
          withReason(row.width() >= noReasonBelow),
          withOwner(row.width() >= noOwnerBelow),
          risk(row.left() + side),
          name(risk + badge + 12),
          end(row.right() - side),
          wait(end - waits),
          owner(withOwner ? wait - std::max(72, row.width() * 13 / 100) : wait),
          channel(withOwner ? owner - (withReason ? 100 : 32) : owner),
          language(withLanguage ? channel - 76 : channel),
          reason(withReason ? name + std::max(96, row.width() * 16 / 100) : language)
    {
    }
    bool withLanguage, withReason, withOwner;
    int risk, name, end, wait, owner, channel, language, reason;
};

int widestBadge(const Theme &theme, Language language)
{
    int widest = 0;
    for (const RiskLevel level :
         {RiskLevel::Emergency, RiskLevel::High, RiskLevel::Unrated, RiskLevel::Moderate, RiskLevel::Low})
        widest = std::max(widest, riskBadgeSize(theme, wording::risk(level, language)).width());
    return widest;
}

/// A wait is never elided.
int widestWait(const Theme &theme, Language language, bool offline)
{
    const auto longest = wording::wait(99 * 60, 1, 1, offline, language).text;
    return paint::textWidth(theme.font(TextStyle::Small, true), longest) + 2;
}

} // namespace

class CaseTable::Rows final : public QStyledItemDelegate
{
public:
    Rows(const Theme &theme, const CaseList &cases, const AppClock &clock, QObject *parent)
        : QStyledItemDelegate(parent),
          m_theme(theme),
          m_cases(cases),
          m_clock(clock)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect row = option.rect;
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(row, m_theme.color(ColorRole::SurfaceSelected));
            painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), m_theme.color(ColorRole::Accent));
        }
        paint::edge(*painter, row, Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
        paintCells(*painter, row, m_cases.at(index.row()));
    }

    const AppClock &clock() const { return m_clock; }

    Language language = Language::Japanese;
    bool offline = false;
    bool barred = false;

private:
    void paintCells(QPainter &painter, const QRect &row, const Consultation &one) const
    {
        const Columns at(row, widestBadge(m_theme, language), widestWait(m_theme, language, offline));
        const QFont plain = m_theme.font(TextStyle::Small);
        const auto cell = [&](int left, int right, const QString &text, const QFont &font, ColorRole color) {
            paint::text(painter, {left, row.top(), right - left - 8, row.height()}, text, font, m_theme.color(color));
        };
        paintRiskBadge(painter, m_theme, {at.risk, row.center().y() - m_theme.size(Size::RiskBadge) / 2},
                       one.risk.level(), wording::risk(one.risk.level(), language));
        cell(at.name, at.reason, barred ? one.caseNumber : one.resident.displayName,
             m_theme.font(TextStyle::Small, true), ColorRole::TextPrimary);
        if (at.withReason)
            cell(at.reason, at.language, barred ? QString() : BoardWords::reasons(one, language), plain,
                 ColorRole::TextSecondary);
        if (at.withLanguage)
            cell(at.language, at.channel, wording::languageName(one.resident.language, language), plain,
                 ColorRole::TextPrimary);
        if (at.withOwner)
            paintHolder(painter, row, at, one);
        paintWait(painter, {at.wait, row.top(), at.end - at.wait, row.height()}, one);
    }

    void paintHolder(QPainter &painter, const QRect &row, const Columns &at, const Consultation &one) const
    {
        const QFont plain = m_theme.font(TextStyle::Small);
        const QColor ink = m_theme.color(ColorRole::TextPrimary);
        const QString icon = one.channel == Channel::Chat ? QStringLiteral("chat") : QStringLiteral("phone");
        paint::icon(painter, {at.channel, row.center().y() - 7, 15, 15}, m_theme.icon(icon, ColorRole::TextSecondary));
        if (at.withReason)
            paint::text(painter, {at.channel + 20, row.top(), at.owner - at.channel - 28, row.height()},
                        BoardWords::channel(one.channel), plain, ink);
        paint::text(painter, {at.owner, row.top(), at.wait - at.owner - 8, row.height()}, ownerOf(one), plain, ink);
    }

    QString ownerOf(const Consultation &one) const
    {
        if (!one.owner)
            return QStringLiteral("—");
        return one.assigned ? CaseTable::tr("%1 (to accept)").arg(one.owner->staff.name) : one.owner->staff.name;
    }

    void paintWait(QPainter &painter, const QRect &rect, const Consultation &one) const
    {
        if (!one.waitingSince) {
            paint::text(painter, rect, QStringLiteral("—"), m_theme.font(TextStyle::Small),
                        m_theme.color(ColorRole::TextMuted), Qt::AlignRight);
            return;
        }
        const auto wait = wording::wait(one.waitingSince->secsTo(m_clock.now()), one.targetMinutes,
                                        m_theme.nearGoalFraction(), offline, language);
        const ColorRole color = wait.tone == wording::WaitTone::Over   ? ColorRole::Danger
                                : wait.tone == wording::WaitTone::Near ? ColorRole::Warning
                                                                       : ColorRole::TextPrimary;
        paint::text(painter, rect, wait.text, m_theme.font(TextStyle::Small, wait.tone != wording::WaitTone::Normal),
                    m_theme.color(color), Qt::AlignRight);
    }

    const Theme &m_theme;
    const CaseList &m_cases;
    const AppClock &m_clock;
};

CaseHeader::CaseHeader(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(headerHeight);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CaseHeader::setLanguage(Language language)
{
    m_language = language;
    update();
}

void CaseHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::SurfaceSunken));
    paint::edge(painter, rect(), Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
    const Columns at(rect(), widestBadge(m_theme, m_language), widestWait(m_theme, m_language, false));
    const auto name = [&](int left, int right, const QString &text, Qt::Alignment side = Qt::AlignLeft) {
        paint::text(painter, {left, 0, right - left, height()}, text, m_theme.font(TextStyle::Meta, true),
                    m_theme.color(ColorRole::TextSecondary), side);
    };
    name(at.risk, at.name, tr("Urgency"));
    name(at.name, at.reason, tr("Name"));
    if (at.withReason)
        name(at.reason, at.language, tr("Reason"));
    if (at.withLanguage)
        name(at.language, at.channel, tr("Language"));
    if (at.withOwner && at.withReason)
        name(at.channel, at.owner, tr("By"));
    if (at.withOwner)
        name(at.owner, at.wait, tr("Held by"));
    name(at.wait, at.end, tr("Waits"), Qt::AlignRight);
}

CaseTable::CaseTable(const Theme &theme, CaseList &cases, const AppClock &clock, QWidget *parent)
    : QListView(parent),
      m_theme(theme),
      m_cases(cases),
      m_rows(new Rows(theme, cases, clock, this)),
      m_header(new CaseHeader(theme))
{
    setModel(&cases);
    setItemDelegate(m_rows);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setAccessibleName(tr("Consultations to assign"));
    cases.setAccessibleText([this](const Consultation &one) {
        return m_rows->barred ? one.caseNumber : BoardWords::spoken(one, m_rows->clock().now(), m_rows->language);
    });
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void CaseTable::setLanguage(Language language)
{
    m_rows->language = language;
    m_header->setLanguage(language);
    setAccessibleName(tr("Consultations to assign"));
    viewport()->update();
}

void CaseTable::setOffline(bool offline)
{
    m_rows->offline = offline;
    viewport()->update();
}

void CaseTable::setBarred(bool barred)
{
    m_rows->barred = barred;
    viewport()->update();
}

std::optional<ConsultationId> CaseTable::selected() const
{
    return currentIndex().isValid() ? std::optional(m_cases.at(currentIndex().row()).id) : std::nullopt;
}

void CaseTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT chosen();
}

QList<ConsultationId> CaseTable::marked() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QList<ConsultationId> ids;
    for (const int row : std::as_const(rows))
        ids << m_cases.at(row).id;
    if (ids.isEmpty() && selected())
        ids << *selected();
    return ids;
}

void CaseTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    Q_EMIT chosen();
}

void CaseTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    if (selected())
        Q_EMIT openRequested(*selected());
}

void CaseTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool more = (event->modifiers() & ~Qt::KeypadModifier) == Qt::ShiftModifier;
    const int step = event->key() == Qt::Key_J ? +1 : event->key() == Qt::Key_K ? -1 : 0;
    if ((plain || more) && step != 0) {
        const QModelIndex next = m_cases.index(currentIndex().row() + step);
        const auto how = more ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect;
        if (next.isValid())
            selectionModel()->setCurrentIndex(next, how);
    } else if (plain && event->key() == Qt::Key_O && selected()) {
        Q_EMIT openRequested(*selected());
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT peopleRequested();
    } else if (event->text().isEmpty() || event->key() == Qt::Key_Tab) {
        QListView::keyPressEvent(event);
        return;
    } else {
        event->ignore(); // letters are no search here: they belong to the page
        return;
    }
    event->accept();
}

void CaseTable::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), m_theme.color(ColorRole::Surface));
    QListView::paintEvent(event);
}

} // namespace mado
