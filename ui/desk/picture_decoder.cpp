// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/picture_decoder.h"

#include <QBuffer>
#include <QImageReader>

namespace mado {

namespace {

constexpr qint64 mostPixels = 50'000'000; // beyond any telephone's photograph
constexpr int mostMegabytes = 256;

/// By the first bytes: never a format that can name files or run scripts, such as SVG.
QByteArray formatOf(const QByteArray &content)
{
    if (content.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (content.startsWith("GIF87a") || content.startsWith("GIF89a"))
        return "gif";
    if (content.startsWith("RIFF") && content.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

} // namespace

tl::expected<QImage, PictureFault> decodePicture(const QByteArray &content, const QSize &within)
{
    const QByteArray format = formatOf(content);
    if (format.isEmpty() || !QImageReader::supportedImageFormats().contains(format))
        return tl::unexpected(PictureFault::NotAnImage);
    QBuffer bytes;
    bytes.setData(content);
    if (!bytes.open(QIODevice::ReadOnly))
        return tl::unexpected(PictureFault::Damaged);
    QImageReader reader(&bytes, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return tl::unexpected(PictureFault::Damaged);
    if (qint64(size.width()) * size.height() > mostPixels)
        return tl::unexpected(PictureFault::TooManyPixels);
    QImageReader::setAllocationLimit(mostMegabytes);
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize room = turned ? within.transposed() : within;
    if (size.width() > room.width() || size.height() > room.height())
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image;
    if (!reader.read(&image))
        return tl::unexpected(PictureFault::Damaged);
    return image;
}

} // namespace mado
