// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace shopdesk {

// Another device, of which no more than so many bytes can be read before allow() is called again:
// a parser that wants to hold one endless element gets the end of the file instead.
class BoundedDevice : public QIODevice
{
public:
    // Borrows the source, which is open for reading.
    BoundedDevice(QIODevice &source, qint64 limit);

    void allow() { m_left = m_limit; }
    [[nodiscard]] bool isUsedUp() const { return m_isUsedUp; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    // Bytes read so far, for progress.
    [[nodiscard]] qint64 consumed() const { return m_consumed; }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_source;
    qint64 m_limit;
    qint64 m_left;
    qint64 m_consumed = 0;
    bool m_isUsedUp = false;
    bool m_hasFailed = false;
};

} // namespace shopdesk
