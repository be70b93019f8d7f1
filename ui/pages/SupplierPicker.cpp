// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SupplierPicker.h"

#include "db/service/DataService.h"
#include "models/support/Await.h"
#include "ui/pages/PageHost.h"
#include "ui/support/Metrics.h"

#include <QSignalBlocker>

namespace shopdesk {

SupplierPicker::SupplierPicker(const PageContext &context, QWidget *parent)
    : QComboBox(parent)
    , m_context(context)
{
    setObjectName(u"supplier"_qs);
    setMaximumWidth(30 * metrics::kGrid);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addItem(QString());
    connect(&context.data.changes(), &ChangeNotifier::changed, this, [this](const Change &change) {
        if (change.tables.contains(Table::Suppliers))
            read();
    });
    connect(this, &QComboBox::activated, this, [this] { m_wanted.reset(); });
    read();
}

// Other words for the same choice: nobody has chosen anything.
void SupplierPicker::setNobody(const QString &words)
{
    const QSignalBlocker quiet(this);
    setItemText(0, words);
}

std::optional<SupplierId> SupplierPicker::supplier() const
{
    return m_wanted ? m_wanted : SupplierId::parse(currentData().toString());
}

void SupplierPicker::setSupplier(const std::optional<SupplierId> &supplier)
{
    const int index = supplier ? findData(supplier->toString()) : 0;
    m_wanted = index < 0 ? supplier : std::nullopt;
    setCurrentIndex(std::max(0, index));
}

void SupplierPicker::read()
{
    using Choices = std::vector<SupplierChoice>;
    await(m_context.data.read<Choices>([](Transaction &transaction, const ReadScope &scope) {
        return supplierChoices(transaction, scope);
    }),
          this, [this](const Result<Choices> &choices) {
              if (choices)
                  take(*choices);
              else
                  m_context.host.report(choices.error());
          });
}

void SupplierPicker::take(const std::vector<SupplierChoice> &choices)
{
    const auto chosen = supplier();
    {
        const QSignalBlocker quiet(this);
        while (count() > 1)
            removeItem(1);
        for (const SupplierChoice &choice : choices)
            addItem(choice.name, choice.id.toString());
        setSupplier(chosen);
    }
    Q_EMIT loaded();
}

} // namespace shopdesk
