// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/linked_text_edit.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextObjectInterface>
#include <cmath>

namespace mado {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int figureType = QTextFormat::UserObject + 1;
constexpr int markProperty = QTextFormat::UserProperty + 1;
constexpr qreal inset = 4;

const QRegularExpression &pieces()
{
    static const QRegularExpression pattern(u"\\{[a-z]+\\}"_s);
    return pattern;
}

} // namespace

/// Draws a figure as its value on a tinted ground; as its mark where it has none.
class LinkedTextEdit::Figures final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;
    ReportValues values;
    ChartStyle style;

    QString wordsOf(const QString &mark) const { return values.value(mark, mark); }
    QSizeF intrinsicSize(QTextDocument *document, int, const QTextFormat &format) override
    {
        const QFontMetricsF metrics(fontOf(document));
        return {metrics.horizontalAdvance(wordsOf(format.property(markProperty).toString())) + 2 * inset,
                metrics.ascent() + 2};
    }
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int,
                    const QTextFormat &format) override
    {
        const QString mark = format.property(markProperty).toString();
        const bool open = !values.contains(mark);
        QColor ground = open ? style.warning : style.accent;
        ground.setAlphaF(0.14F);
        const QFontMetricsF metrics(fontOf(document));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(rect.adjusted(1, -1, -1, metrics.descent()), 4, 4);
        painter->setBrush(Qt::NoBrush);
        painter->setFont(fontOf(document));
        painter->setPen(open ? style.warning : style.text);
        painter->drawText(QPointF(rect.left() + inset, rect.bottom()), wordsOf(mark));
    }

private:
    static QFont fontOf(const QTextDocument *document)
    {
        QFont font = document->defaultFont();
        font.setBold(true);
        return font;
    }
};

LinkedTextEdit::LinkedTextEdit(QWidget *parent) : QTextEdit(parent), m_figures(new Figures(this))
{
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(2);
    document()->documentLayout()->registerHandler(figureType, m_figures);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &LinkedTextEdit::fit);
    connect(this, &QTextEdit::textChanged, this, [this] {
        describe();
        if (!m_setting)
            Q_EMIT edited();
    });
}

void LinkedTextEdit::setMarked(const QString &text)
{
    if (text == marked())
        return;
    m_setting = true;
    clear();
    insertMarked(text);
    document()->clearUndoRedoStacks();
    moveCursor(QTextCursor::Start);
    m_setting = false;
}

QString LinkedTextEdit::marked() const
{
    QString out;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockNumber() > 0)
            out += u'\n';
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QString mark = part.fragment().charFormat().property(markProperty).toString();
            if (mark.isEmpty())
                out += part.fragment().text().replace(QChar::LineSeparator, u'\n');
            else
                out += mark.repeated(int(part.fragment().text().size()));
        }
    }
    return out;
}

void LinkedTextEdit::setValues(const ReportValues &values, const ChartStyle &style)
{
    m_figures->values = values;
    m_figures->style = style;
    document()->setDefaultFont(style.small);
    document()->markContentsDirty(0, document()->characterCount());
    describe();
    fit();
}

void LinkedTextEdit::insertMark(const QString &mark)
{
    insertMarked(mark);
    setFocus(Qt::OtherFocusReason);
}

void LinkedTextEdit::insertMarked(const QString &text)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    const auto plain = [&](const QString &words) { cursor.insertText(words, QTextCharFormat()); };
    qsizetype from = 0;
    for (auto all = pieces().globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        plain(text.mid(from, match.capturedStart() - from));
        QTextCharFormat figure;
        figure.setObjectType(figureType);
        figure.setProperty(markProperty, match.captured());
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), figure);
        from = match.capturedEnd();
    }
    plain(text.mid(from));
    cursor.endEditBlock();
    setTextCursor(cursor);
    setCurrentCharFormat(QTextCharFormat());
}

bool LinkedTextEdit::canInsertFromMimeData(const QMimeData *source) const { return source->hasText(); }

void LinkedTextEdit::insertFromMimeData(const QMimeData *source) { insertMarked(source->text()); }

QMimeData *LinkedTextEdit::createMimeDataFromSelection() const
{
    // What leaves the report reads like the report: figures as they are printed.
    QString out;
    const QTextCursor cursor = textCursor();
    QTextCursor at(document());
    for (int i = cursor.selectionStart(); i < cursor.selectionEnd(); ++i) {
        at.setPosition(i + 1);
        const QString mark = at.charFormat().property(markProperty).toString();
        const QChar letter = document()->characterAt(i);
        out +=
            mark.isEmpty() ? QString(letter == QChar::ParagraphSeparator ? u'\n' : letter) : m_figures->wordsOf(mark);
    }
    auto *copied = new QMimeData;
    copied->setText(out);
    return copied;
}

void LinkedTextEdit::describe() { setAccessibleDescription(withFigures(marked(), m_figures->values)); }

void LinkedTextEdit::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    Q_EMIT entered();
}

void LinkedTextEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

QSize LinkedTextEdit::sizeHint() const { return {240, std::max(30, int(std::ceil(document()->size().height())) + 4)}; }

void LinkedTextEdit::fit()
{
    const int tall = sizeHint().height();
    if (tall != minimumHeight())
        setFixedHeight(tall);
}

} // namespace mado

#include "linked_text_edit.moc"
