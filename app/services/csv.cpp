// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/csv.h"

#include <QStringDecoder>
#include <memory>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

namespace mado {

namespace {

using namespace Qt::Literals::StringLiterals;

const auto formulaStarts = u"=+-@\t\r"_s;

std::optional<QString> fromUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text.startsWith(QChar::ByteOrderMark) ? text.mid(1) : text;
}

std::optional<QString> fromCp932(const QByteArray &bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, void (*)(UConverter *)> converter(ucnv_open("windows-31j", &status), ucnv_close);
    if (U_FAILURE(status))
        return std::nullopt;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QString text(bytes.size() + 1, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                                         bytes.constData(), int32_t(bytes.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.truncate(length);
    return text;
}

/// Reads one character after the other; a quote inside quotes stands twice.
class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text) {}

    QList<CsvRow> rows()
    {
        while (m_at < m_text.size()) {
            const QChar letter = m_text[m_at++];
            if (m_quoted)
                takeQuoted(letter);
            else
                takePlain(letter);
        }
        endRow();
        return m_rows;
    }

private:
    void takeQuoted(QChar letter)
    {
        if (letter == u'\n')
            ++m_line;
        if (letter != u'"') {
            m_cell += letter;
        } else if (m_at < m_text.size() && m_text[m_at] == u'"') {
            m_cell += letter;
            ++m_at;
        } else {
            m_quoted = false;
        }
    }

    void takePlain(QChar letter)
    {
        if (letter == u'"' && m_cell.isEmpty())
            m_quoted = true;
        else if (letter == u',')
            endCell();
        else if (letter == u'\r' || letter == u'\n')
            endLine(letter);
        else
            m_cell += letter;
    }

    void endLine(QChar letter)
    {
        if (letter == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        endRow();
        m_row.line = ++m_line;
    }

    void endCell()
    {
        // Line ends inside a cell become those of this program.
        m_row.cells << m_cell.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        m_cell.clear();
    }

    void endRow()
    {
        endCell();
        const bool empty = m_row.cells.size() == 1 && m_row.cells.first().trimmed().isEmpty();
        if (!empty)
            m_rows.append(m_row);
        m_row.cells.clear();
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_quoted = false;
    QString m_cell;
    CsvRow m_row{1, {}};
    QList<CsvRow> m_rows;
};

QString written(const QString &cell)
{
    QString safe = !cell.isEmpty() && formulaStarts.contains(cell[0]) ? u'\'' + cell : cell;
    return u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

std::optional<QString> csvText(const QByteArray &bytes)
{
    const auto text = fromUtf8(bytes);
    return text ? text : fromCp932(bytes);
}

QList<CsvRow> csvRows(const QString &text) { return Reader(text).rows(); }

QByteArray csvBytes(const QList<QStringList> &rows)
{
    QString text(QChar::ByteOrderMark);
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells << written(cell);
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

QString csvCell(const QString &cell)
{
    return cell.size() > 1 && cell[0] == u'\'' && formulaStarts.contains(cell[1]) ? cell.mid(1) : cell;
}

} // namespace mado
