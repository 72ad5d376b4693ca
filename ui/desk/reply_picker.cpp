// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/reply_picker.h"

#include "ui/shared/button.h"
#include "ui/shared/paint.h"
#include "ui/shared/text_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace mado {

namespace {
constexpr int pickerWidth = 440;
constexpr int listHeight = 220;
constexpr int previewHeight = 84;
} // namespace

ReplyPicker::ReplyPicker(const Theme &theme, Find find, Preview preview, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_theme(theme),
      m_find(std::move(find)),
      m_preview(std::move(preview)),
      m_search(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_none(new TextLabel(theme, TextStyle::Small, ColorRole::TextSecondary, this)),
      m_text(new TextLabel(theme, TextStyle::Small, ColorRole::TextPrimary, this)),
      m_edit(new Button(theme, ButtonKind::Text, ButtonHeight::Small, this))
{
    setFixedWidth(pickerWidth);
    m_list->setFixedHeight(listHeight);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFont(theme.font(TextStyle::Body));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_search->setFixedHeight(theme.size(Size::Input));
    m_search->installEventFilter(this);
    m_text->setWrap(true);
    m_text->setFixedHeight(previewHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 10);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_none);
    column->addWidget(m_list);
    column->addWidget(m_text);
    column->addWidget(m_edit, 0, Qt::AlignRight);
    connect(m_search, &QLineEdit::textChanged, this, &ReplyPicker::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReplyPicker::showPreview);
    connect(m_list, &QListWidget::itemClicked, this, &ReplyPicker::pick);
    connect(m_edit, &QAbstractButton::clicked, this, [this] {
        close();
        Q_EMIT editRequested();
    });
}

void ReplyPicker::openAbove(const QWidget *anchor, Language language, bool mayEdit)
{
    m_language = language;
    m_search->setPlaceholderText(tr("Find a canned reply"));
    m_search->setAccessibleName(tr("Find a canned reply"));
    m_list->setAccessibleName(tr("Canned replies"));
    m_none->setText(tr("No canned reply has these words."));
    m_edit->setText(tr("Edit canned replies"));
    m_edit->setVisible(mayEdit);
    m_search->clear();
    search();
    adjustSize();
    QPoint place = anchor->mapToGlobal(QPoint(0, -height() - 4));
    if (anchor->screen())
        place.setY(std::max(place.y(), anchor->screen()->availableGeometry().top()));
    move(place);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void ReplyPicker::search()
{
    m_found = m_find(m_search->text());
    m_list->clear();
    for (const CannedReply &reply : std::as_const(m_found))
        m_list->addItem(reply.content.title.in(m_language));
    m_none->setVisible(m_found.isEmpty());
    m_list->setCurrentRow(m_found.isEmpty() ? -1 : 0);
    showPreview();
}

void ReplyPicker::showPreview()
{
    const int row = m_list->currentRow();
    m_text->setText(row >= 0 && row < m_found.size() ? m_preview(m_found.at(row)) : QString());
}

void ReplyPicker::step(int by)
{
    const int row = m_list->currentRow() + by;
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

void ReplyPicker::pick()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_found.size())
        return;
    const CannedReply reply = m_found.at(row);
    close();
    Q_EMIT picked(reply);
}

// While text is being composed the input method eats these keys, and none of them gets here.
bool ReplyPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(+1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void ReplyPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(painter, rect(), {m_theme.color(ColorRole::Surface), m_theme.color(ColorRole::BorderStrong), 0});
}

} // namespace mado
