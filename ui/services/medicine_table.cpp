// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/medicine_table.h"

#include "ui/services/medicine_words.h"
#include "ui/shared/paint.h"
#include "ui/shared/tag.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace mado {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int rowHeight = 52;
constexpr int headerHeight = 34;
constexpr int side = 16;
constexpr int idRole = Qt::UserRole;
constexpr int stages = 4;
constexpr int stageWidth = 26;
constexpr int stageGap = 3;

/// Left edges of the columns.
struct Columns
{
    explicit Columns(const QRect &row)
        : number(row.left() + side),
          name(number + 80),
          medicine(name + std::max(120, row.width() / 6)),
          end(row.right() - side),
          tag(row.width() >= 760 ? end - 112 : end),
          needed(tag - 92),
          progress(std::max(needed - 236, medicine + 60))
    {
    }
    int number, name, medicine, end, tag, needed, progress;
};

/// A row too narrow for its columns has two lines: who and by when, what and how far.
bool isTight(const QRect &row) { return row.width() < 560; }

constexpr int tightRight = 112; ///< Width of the right-hand column of such a row.

int doneStages(const MedicineRequest &request) { return int(request.stage) + 1; }

} // namespace

class MedicineTable::Rows final : public QStyledItemDelegate
{
public:
    Rows(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool selected = option.state & QStyle::State_Selected;
        const bool hover = option.state & QStyle::State_MouseOver;
        painter->fillRect(option.rect, m_theme.color(selected ? ColorRole::SurfaceSelected
                                                     : hover  ? ColorRole::SurfaceHover
                                                              : ColorRole::Surface));
        paint::edge(*painter, option.rect, Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
        if (index.row() < requests.size() && isTight(option.rect))
            paintTight(*painter, option.rect, requests.at(index.row()));
        else if (index.row() < requests.size())
            paintRow(*painter, option.rect, requests.at(index.row()));
        painter->restore();
    }

    QList<MedicineRequest> requests;
    QDate today;
    Language language = Language::Japanese;
    bool barred = false;

private:
    void paintRow(QPainter &painter, const QRect &row, const MedicineRequest &request) const
    {
        const Columns at(row);
        const QFont plain = m_theme.font(TextStyle::Small);
        const auto cell = [&](int left, int right, int top, int height, const QString &text, const QFont &font,
                              ColorRole color) {
            paint::text(painter, {left, top, right - left - 8, height}, text, font, m_theme.color(color));
        };
        const QString hidden = MedicineTable::tr("(hidden)");
        cell(at.number, at.name, row.top(), row.height(), request.number, m_theme.font(TextStyle::Meta),
             ColorRole::TextSecondary);
        cell(at.name, at.medicine, row.top() + 6, 20, barred ? hidden : request.resident,
             m_theme.font(TextStyle::Small, true), ColorRole::TextPrimary);
        cell(at.name, at.medicine, row.top() + 27, 18, barred ? hidden : request.place, m_theme.font(TextStyle::Meta),
             ColorRole::TextSecondary);
        cell(at.medicine, at.progress, row.top(), row.height(), barred ? hidden : what(request), plain,
             ColorRole::TextPrimary);
        paintProgress(painter, {at.progress, row.top(), at.needed - at.progress, row.height()}, request);
        paintNeeded(painter, {at.needed, row.top(), at.tag - at.needed, row.height()}, request);
        if (at.tag < at.end)
            paintMark(painter, {at.tag, row.top(), at.end - at.tag, row.height()}, request);
    }

    void paintTight(QPainter &painter, const QRect &row, const MedicineRequest &request) const
    {
        const QString hidden = MedicineTable::tr("(hidden)");
        const int split = row.right() - side - tightRight;
        const int left = row.left() + side;
        const int room = split - left - 8;
        paint::text(painter, {left, row.top() + 6, room, 20}, barred ? hidden : request.resident,
                    m_theme.font(TextStyle::Small, true), m_theme.color(ColorRole::TextPrimary));
        paint::text(painter, {left, row.top() + 27, room, 18}, barred ? hidden : what(request),
                    m_theme.font(TextStyle::Meta), m_theme.color(ColorRole::TextSecondary));
        paintNeeded(painter, {split, row.top() + 6, tightRight, 20}, request);
        paintStage(painter, {split, row.top() + 27, tightRight, 18}, request);
    }

    static QString what(const MedicineRequest &request)
    {
        return request.days.isEmpty() ? request.medicine : request.medicine + u' ' + request.days;
    }

    void paintStage(QPainter &painter, const QRect &rect, const MedicineRequest &request) const
    {
        paint::text(painter, rect,
                    request.trouble ? MedicineWords::trouble(*request.trouble) : MedicineWords::stage(request.stage),
                    m_theme.font(TextStyle::Meta),
                    m_theme.color(request.trouble ? ColorRole::Danger : ColorRole::TextPrimary));
    }

    void paintProgress(QPainter &painter, const QRect &rect, const MedicineRequest &request) const
    {
        const int done = doneStages(request);
        const QColor ink = m_theme.color(request.trouble ? ColorRole::Danger : ColorRole::Accent);
        for (int i = 0; i < stages; ++i) {
            const QRectF part(rect.left() + i * (stageWidth + stageGap), rect.center().y() - 3, stageWidth, 7);
            if (i < done)
                paint::box(painter, part, {m_theme.color(ColorRole::Accent), {}, 2});
            else if (i == done)
                paint::box(painter, part.adjusted(1, 1, -1, -1), {{}, ink, 2, 2});
            else
                paint::box(painter, part, {m_theme.color(ColorRole::SurfaceSunken), {}, 2});
        }
        const int left = stages * (stageWidth + stageGap) + 8;
        paintStage(painter, rect.adjusted(left, 0, -6, 0), request);
    }

    void paintNeeded(QPainter &painter, const QRect &rect, const MedicineRequest &request) const
    {
        if (request.stage == MedicineStage::Delivered || !request.neededOn)
            return;
        const bool soon = *request.neededOn <= today;
        paint::text(painter, rect.adjusted(0, 0, -6, 0), MedicineWords::neededOn(*request.neededOn, today, language),
                    m_theme.font(TextStyle::Small, soon),
                    m_theme.color(soon ? ColorRole::Danger : ColorRole::TextPrimary));
    }

    void paintMark(QPainter &painter, const QRect &rect, const MedicineRequest &request) const
    {
        const bool urgent = request.urgent && request.stage != MedicineStage::Delivered;
        const QString words = urgent                      ? MedicineTable::tr("Must not run out")
                              : request.language == u"en" ? MedicineTable::tr("English")
                                                          : QString();
        if (words.isEmpty())
            return;
        const QSize tag = tagSize(m_theme, words, 20);
        paintTag(painter, m_theme, {rect.left(), rect.center().y() - 10, std::min(tag.width(), rect.width()), 20},
                 words, urgent ? TagTone::Danger : TagTone::Plain);
    }

    const Theme &m_theme;
};

MedicineHeader::MedicineHeader(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(headerHeight);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MedicineHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::SurfaceSunken));
    paint::edge(painter, rect(), Qt::BottomEdge, m_theme.color(ColorRole::BorderSubtle));
    if (isTight(rect())) {
        const int split = width() - side - tightRight;
        for (const auto &[left, name] : {std::pair(side, tr("Medicine")), std::pair(split, tr("Needed"))})
            paint::text(painter, {left, 0, width() - left, height()}, name, m_theme.font(TextStyle::Meta, true),
                        m_theme.color(ColorRole::TextSecondary));
        return;
    }
    const Columns at(rect());
    for (const auto &[left, name] : {std::pair(at.number, tr("Number")), std::pair(at.name, tr("Name, room")),
                                     std::pair(at.medicine, tr("Medicine")), std::pair(at.progress, tr("Progress")),
                                     std::pair(at.needed, tr("Needed"))})
        paint::text(painter, {left, 0, width() - left, height()}, name, m_theme.font(TextStyle::Meta, true),
                    m_theme.color(ColorRole::TextSecondary));
}

MedicineTable::MedicineTable(const Theme &theme, QWidget *parent)
    : QListWidget(parent),
      m_header(new MedicineHeader(theme)),
      m_rows(new Rows(theme, this))
{
    setItemDelegate(m_rows);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    connect(this, &QListWidget::currentRowChanged, this, [this] {
        if (!m_filling)
            Q_EMIT chosenChanged();
    });
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void MedicineTable::show(const QList<MedicineRequest> &requests, const QDate &today, Language language, bool barred)
{
    const auto before = chosen();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_rows->requests = requests;
        m_rows->today = today;
        m_rows->language = language;
        m_rows->barred = barred;
        clear();
        for (const MedicineRequest &request : requests) {
            auto *item = new QListWidgetItem(this);
            item->setData(idRole, request.id.text());
            item->setData(Qt::AccessibleTextRole,
                          barred ? request.number : MedicineWords::spoken(request, today, language));
            if (request.id == before)
                setCurrentItem(item);
        }
        if (!currentItem() && count() > 0)
            setCurrentRow(0);
    }
    if (chosen() != before)
        Q_EMIT chosenChanged();
}

std::optional<MedicineRequestId> MedicineTable::chosen() const
{
    return currentItem() ? MedicineRequestId::from(currentItem()->data(idRole).toString()) : std::nullopt;
}

void MedicineTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const int step = event->key() == Qt::Key_J ? +1 : event->key() == Qt::Key_K ? -1 : 0;
    if (plain && step != 0) {
        if (const int row = currentRow() + step; row >= 0 && row < count())
            setCurrentRow(row);
    } else if (plain && event->key() == Qt::Key_C) {
        Q_EMIT nextRequested();
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT cardRequested();
    } else if (event->text().isEmpty() || event->key() == Qt::Key_Tab) {
        QListWidget::keyPressEvent(event);
        return;
    } else {
        event->ignore(); // letters are no search here: they belong to the page
        return;
    }
    event->accept();
}

} // namespace mado
