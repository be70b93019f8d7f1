// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pictures/CoverScaling.h"

#include "db/domain/CoverLimits.h"
#include "db/domain/Jpeg.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>

namespace shopdesk {

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;
constexpr qint64 kMostFileMegabytes = 30;
// What decoding may take of memory follows from it: four bytes for each.
constexpr qint64 kMostMegapixels = 30;
constexpr int kLeastSide = 20;
constexpr QSize kThumbnailBox(160, 320);
constexpr QSize kDetailBox(900, 1800);
constexpr std::array kQualities{88, 78, 66, 52, 36, 20};
constexpr int kSteps = 3;
const QList<QByteArray> kFormats{"jpeg", "png", "gif", "bmp", "webp"};

tl::unexpected<Error> invalid(const QString &reason, const QVariantMap &facts = {})
{
    return fail(ErrorKind::Invalid, reason, u"picture"_qs, facts);
}

bool goesOn(const ScalingProgress &progress, int done)
{
    return !progress || progress(done, kSteps);
}

tl::unexpected<Error> stopped()
{
    return fail(ErrorKind::Cancelled, u"cancelled"_qs);
}

Result<void> checkSize(const QSize &size)
{
    const QVariantMap facts{{u"width"_qs, size.width()}, {u"height"_qs, size.height()}};
    if (!size.isValid() || size.isEmpty())
        return invalid(u"picture_malformed"_qs);
    if (qint64(size.width()) * size.height() > kMostMegapixels * 1'000'000) {
        auto more = facts;
        more.insert(u"max"_qs, kMostMegapixels);
        return invalid(u"picture_too_many_pixels"_qs, more);
    }
    if (std::max(size.width(), size.height()) < kLeastSide) {
        auto more = facts;
        more.insert(u"min"_qs, kLeastSide);
        return invalid(u"picture_too_small"_qs, more);
    }
    return {};
}

// A number of four bytes, the lowest first; what both formats begin with.
qint64 lengthAt(const QByteArray &file, qsizetype at)
{
    return file.size() < at + 4 ? std::numeric_limits<qint32>::max()
                                : qint64(qFromLittleEndian<quint32>(file.constData() + at));
}

// Decoders fill up what is missing with grey and say nothing; a file that ends too early lacks the
// mark that its format ends with, or the bytes that its head counts.
bool isWhole(const QByteArray &file, const QByteArray &format)
{
    if (format == "jpeg")
        return jpegSize(file).has_value();
    if (format == "png")
        return file.contains("IEND");
    if (format == "gif")
        return file.trimmed().endsWith(';');
    if (format == "bmp")
        return lengthAt(file, 2) <= file.size();
    return lengthAt(file, 4) + 8 <= file.size(); // RIFF counts from behind the number
}

Result<QImage> decoded(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const bool readable = reader.canRead(); // finds the format
    const auto format = reader.format();
    if (!readable || !kFormats.contains(format))
        return invalid(u"picture_format_unknown"_qs);
    SD_TRY(checkSize(reader.size()));
    if (!isWhole(file, format))
        return invalid(u"picture_truncated"_qs);
    const auto image = reader.read();
    if (image.isNull())
        return fail(ErrorKind::Invalid, u"picture_malformed"_qs, u"picture"_qs, {},
                    reader.errorString());
    return image;
}

// On white, without anything but the picture itself.
QImage scaled(const QImage &image, const QSize &box)
{
    const bool fits = image.width() <= box.width() && image.height() <= box.height();
    const auto size = fits ? image.size() : image.size().scaled(box, Qt::KeepAspectRatio);
    const auto small = fits ? image
                            : image.scaled(size.expandedTo({1, 1}), Qt::IgnoreAspectRatio,
                                           Qt::SmoothTransformation);
    QImage result(small.size(), QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter painter(&result);
    painter.drawImage(0, 0, small);
    return result;
}

Result<QByteArray> encoded(const QImage &image, const CoverLimits &limits)
{
    for (const int quality : kQualities) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!image.save(&buffer, "jpeg", quality))
            return fail(ErrorKind::Internal, u"picture_not_written"_qs);
        if (bytes.size() <= limits.bytes)
            return bytes;
    }
    return invalid(u"picture_malformed"_qs);
}

tl::unexpected<Error> fileTooLarge()
{
    return invalid(u"picture_file_too_large"_qs, {{u"max"_qs, kMostFileMegabytes}});
}

} // namespace

Result<CoverPictures> coverPictures(const QByteArray &file, const ScalingProgress &progress)
{
    if (file.size() > kMostFileMegabytes * kMegabyte)
        return fileTooLarge();
    if (!goesOn(progress, 0))
        return stopped();
    SD_ASSIGN(image, decoded(file));
    return coverPictures(image, progress);
}

Result<CoverPictures> coverPictures(const QImage &picture, const ScalingProgress &progress)
{
    SD_TRY(checkSize(picture.size()));
    if (!goesOn(progress, 1))
        return stopped();
    const auto large = scaled(picture, kDetailBox);
    SD_ASSIGN(detail, encoded(large, kDetailLimits));
    if (!goesOn(progress, 2))
        return stopped();
    SD_ASSIGN(thumbnail, encoded(scaled(large, kThumbnailBox), kThumbnailLimits));
    if (!goesOn(progress, kSteps))
        return stopped();
    return CoverPictures{.thumbnail = thumbnail, .detail = detail};
}

Result<QByteArray> pictureFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, u"file_unreadable"_qs, u"picture"_qs, {{u"path"_qs, path}},
                    file.errorString());
    if (file.size() > kMostFileMegabytes * kMegabyte)
        return fileTooLarge();
    return file.readAll();
}

} // namespace shopdesk
