// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/dense_strokes.h"

#include "tests/support/runner.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <cmath>

using namespace mado;

class DenseStrokesTest : public QObject
{
    Q_OBJECT

private:
    static constexpr QRectF plot{10, 10, 200, 100};
    static constexpr int many = 1000;

    static std::vector<double> wave(int line)
    {
        std::vector<double> values;
        for (int i = 0; i < many; ++i)
            values.push_back(40 + line * 6 + 20 * std::sin(i / 30.0 + line) + (i * 7919 + line * 31) % 11);
        return values;
    }
    static void draw(QImage &image, const DenseStrokes &strokes)
    {
        QPainter painter(&image);
        painter.setPen(Qt::black);
        painter.drawLines(strokes.strokes());
    }
    static QImage empty()
    {
        QImage image(220, 120, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        return image;
    }

private Q_SLOTS:
    void drawn_together_they_look_as_drawn_one_by_one()
    {
        QImage alone = empty();
        DenseStrokes together(plot, 120, 0, many);
        for (int line = 0; line < 6; ++line) {
            DenseStrokes own(plot, 120, 0, many);
            own.add(wave(line));
            draw(alone, own);
            together.add(wave(line));
        }
        QImage image = empty();
        draw(image, together);
        QCOMPARE(image, alone);
    }

    void what_lies_under_another_is_not_drawn_again()
    {
        DenseStrokes once(plot, 120, 0, many);
        once.add(wave(1));
        DenseStrokes twice(plot, 120, 0, many);
        twice.add(wave(1));
        twice.add(wave(1));
        QCOMPARE(twice.strokes(), once.strokes());
    }

    void a_gap_is_not_bridged()
    {
        std::vector<double> values(20, 50);
        values[9] = values[10] = std::nan("");
        DenseStrokes sparse(plot, 100, 0, 20);
        sparse.add(values);
        for (const QLineF &stroke : sparse.strokes())
            QVERIFY2(stroke.length() < 11, "a line over the gap");
        QCOMPARE(sparse.strokes().size(), qsizetype(18));
    }

    void a_spike_is_as_high_as_it_was()
    {
        std::vector<double> values(many, 10);
        values[503] = 90;
        DenseStrokes dense(plot, 100, 0, many);
        dense.add(values);
        qreal highest = plot.bottom();
        for (const QLineF &stroke : dense.strokes())
            highest = std::min({highest, stroke.y1(), stroke.y2()});
        QCOMPARE(highest, plot.bottom() - 90);
    }
};

MADO_TEST(DenseStrokesTest)
#include "dense_strokes_test.moc"
