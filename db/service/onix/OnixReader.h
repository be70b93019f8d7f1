// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/domain/Result.h"
#include "db/service/onix/BoundedDevice.h"
#include "db/service/onix/OnixNode.h"

#include <QXmlStreamReader>

#include <memory>

namespace shopdesk {

// What a message says about itself.
struct OnixMessage
{
    QString release; // "3.0", "3.1"
    bool hasShortTags = false;
    QString defaultCurrency;  // of prices without one; of the header
    QString defaultPriceType; // likewise, ONIX list 58
};

// Reads the products of an ONIX for Books 3.0 or 3.1 message one by one: reference and short names,
// even mixed, with and without the namespace. Memory does not grow with the file. Nothing outside
// the file is ever read, and a file that declares entities is refused before any is expanded.
// Not thread-safe; the device is borrowed, must be open for reading and outlive the reader.
//
// Errors, all with fact "line": Invalid onix_root_unknown (fact "root"), onix_release_unsupported
// (fact "release"; also for 2.1), xml_entities_declared; Damaged xml_broken (the parser's words as
// detail), xml_too_deep, record_too_long; Storage file_unreadable.
class OnixReader
{
public:
    static constexpr qint64 kLongestProduct = 8 * 1024 * 1024; // bytes
    static constexpr qsizetype kMostNodes = 20'000;            // of one product; the rest is left
    static constexpr qsizetype kLongText = 100'000;            // characters
    static constexpr int kDeepest = 64;

    [[nodiscard]] static Result<OnixReader> open(QIODevice &device);

    // Of the header, which comes before the first product.
    [[nodiscard]] const OnixMessage &message() const { return m_message; }

    // Fills `product` with the next one; false at the end of the message. After an error the reader
    // is of no more use.
    [[nodiscard]] Result<bool> next(OnixNode &product);

    // Bytes consumed so far, for progress.
    [[nodiscard]] qint64 position() const { return m_device->consumed(); }

private:
    explicit OnixReader(QIODevice &device);

    [[nodiscard]] Result<void> readRoot();
    [[nodiscard]] Result<void> checkRoot();
    [[nodiscard]] Result<bool> endMessage();
    // Both go on behind the element's end, or leave the parser with an error.
    [[nodiscard]] OnixNode readNode(OnixTag tag, int depth);
    void readText(OnixNode &node, int depth);
    void readChildren(OnixNode &node, int depth);
    void addChild(OnixNode &node, int depth);
    void skip(int depth);
    void takeHeader();
    [[nodiscard]] bool isTooDeep(int depth);
    [[nodiscard]] QString characters() const;
    [[nodiscard]] Error problem(ErrorKind kind, const QString &reason) const;
    [[nodiscard]] Error failure() const;

    std::unique_ptr<BoundedDevice> m_device;
    std::unique_ptr<QXmlStreamReader> m_xml;
    OnixMessage m_message;
    qsizetype m_nodes = 0; // of the present product
    bool m_isTooDeep = false;
};

} // namespace shopdesk
