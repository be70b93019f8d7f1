// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/AttentionModel.h"

#include "models/support/TransferWords.h"

#include <QCollator>

#include <algorithm>

namespace shopdesk {

namespace {

// Since when it waits; of low stock nobody knows.
QDate dayOf(const AttentionEntry &entry)
{
    if (entry.kind == AttentionKind::OverdueReturn)
        return entry.day;
    return entry.since.isValid() ? entry.since.toLocalTime().date() : QDate();
}

} // namespace

AttentionModel::AttentionModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AttentionModel::setSources(const std::vector<AttentionSource> &sources, const QDateTime &now)
{
    m_sources = sources;
    m_now = now;
    choose();
}

void AttentionModel::showOnly(const std::optional<AttentionKind> &kind)
{
    m_kind = kind;
    choose();
}

void AttentionModel::showOwner(const QString &login)
{
    m_owner = login;
    choose();
}

void AttentionModel::choose()
{
    beginResetModel();
    m_shown.clear();
    for (const auto &source : m_sources) {
        if (m_kind && source.kind != *m_kind)
            continue;
        std::ranges::copy_if(source.entries, std::back_inserter(m_shown),
                             [this](const AttentionEntry &entry) {
                                 return m_owner.isEmpty() || entry.ownerLogin == m_owner;
                             });
    }
    std::ranges::stable_sort(
            m_shown, [this](const AttentionEntry &one, const AttentionEntry &other) {
                return m_order == Qt::AscendingOrder ? isBefore(one, other) : isBefore(other, one);
            });
    endResetModel();
}

void AttentionModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    choose();
}

bool AttentionModel::isBefore(const AttentionEntry &one, const AttentionEntry &other) const
{
    switch (m_sortColumn) {
    case KindColumn:
        return one.kind < other.kind;
    case CopiesColumn:
        return one.copies < other.copies;
    case SinceColumn:
        return dayOf(one) < dayOf(other);
    default:
        return QCollator().compare(text(one, m_sortColumn), text(other, m_sortColumn)) < 0;
    }
}

const AttentionEntry *AttentionModel::entry(int row) const
{
    return row >= 0 && row < rowCount() ? &m_shown[size_t(row)] : nullptr;
}

QString AttentionModel::keyOf(const AttentionEntry &entry)
{
    if (entry.item)
        return entry.item->toString();
    const QStringList parts{attentionKindName(entry.kind), entry.shopCode, entry.code,
                            entry.delivery};
    return parts.join(u' ');
}

int AttentionModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_shown, key, &AttentionModel::keyOf);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

qint64 AttentionModel::total(const std::optional<AttentionKind> &kind) const
{
    qint64 sum = 0;
    for (const auto &source : m_sources) {
        if (!kind || source.kind == *kind)
            sum += source.total;
    }
    return sum;
}

QString AttentionModel::ageOf(const AttentionEntry &entry) const
{
    const QDate day = dayOf(entry);
    if (!day.isValid())
        return {};
    const auto days = int(day.daysTo(m_now.toLocalTime().date()));
    return days <= 0 ? tr("Today") : tr("%Ln day(s)", nullptr, days);
}

QString AttentionModel::text(const AttentionEntry &entry, int column) const
{
    switch (column) {
    case KindColumn:
        return words::attentionKind(attentionKindName(entry.kind));
    case SubjectColumn:
        return entry.subject;
    case ShopColumn:
        return entry.shopCode;
    case CopiesColumn:
        return entry.copies > 0 ? Formats().integer(entry.copies) : QString();
    case SinceColumn:
        return ageOf(entry);
    case OwnerColumn:
        return entry.ownerName;
    default:
        return {};
    }
}

int AttentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int AttentionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    const AttentionEntry *shown = index.isValid() ? entry(index.row()) : nullptr;
    if (!shown)
        return {};
    if (role == Qt::DisplayRole)
        return text(*shown, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == CopiesColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant AttentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == CopiesColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        return tr("What it is");
    case SubjectColumn:
        return tr("About");
    case ShopColumn:
        return tr("Shop");
    case CopiesColumn:
        return tr("Copies");
    case SinceColumn:
        return tr("Since");
    case OwnerColumn:
        return tr("Sees to it");
    default:
        return {};
    }
}

void AttentionModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    choose();
}

} // namespace shopdesk
