// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TillDay.h"

#include "models/support/Await.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/TillClosePane.h"
#include "ui/pages/TillOpenPane.h"
#include "ui/pages/TillReport.h"
#include "ui/pages/TillSide.h"
#include "ui/support/PendingCommand.h"
#include "ui/support/Prompts.h"

namespace shopdesk {

TillDay::TillDay(const PageContext &context, TillSide &side, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_side(side)
    , m_open(new TillOpenPane(context))
    , m_close(new TillClosePane(context))
{
    side.add(m_open);
    side.add(m_close);
    connect(m_open, &TillOpenPane::counted, this, &TillDay::open);
    connect(m_close, &TillClosePane::counted, this, &TillDay::close);
}

void TillDay::read(ShopId shop)
{
    m_shop = shop;
    const DeviceId device = m_context.data.device();
    await(m_context.data.read<std::optional<TillDayDetail>>(
                  [device](Transaction &transaction, const ReadScope &scope) {
                      return openTillDay(transaction, scope, device);
                  }),
          this, [this](const Result<std::optional<TillDayDetail>> &day) {
              if (day)
                  take(*day);
              else
                  m_context.host.report(day.error());
          });
}

void TillDay::take(const std::optional<TillDayDetail> &day)
{
    m_day = day;
    const bool first = !std::exchange(m_known, true);
    if (std::exchange(m_closing, false) && m_day) {
        m_close->setDay(*m_day);
        m_side.show(m_close);
    } else if (first && !m_day && !m_side.pane()) {
        m_side.show(m_open);
    }
    Q_EMIT changed();
}

void TillDay::ask()
{
    if (!m_day)
        return m_side.show(m_open);
    m_closing = true;
    read(m_shop);
}

void TillDay::open(qint64 floatMinor)
{
    await(PendingCommand::of(this).execute(m_context.data, OpenTill{ShopRef(m_shop), floatMinor}),
          this, [this](const Result<Receipt> &receipt) {
              const auto result = acceptedResult(receipt);
              m_side.settle(result);
              if (result)
                  m_context.host.say(tr("The till is open."));
              read(m_shop);
          });
}

void TillDay::close(const CloseTill &closing)
{
    await(PendingCommand::of(this).execute(m_context.data, closing), this,
          [this](const Result<Receipt> &receipt) {
              const auto result = acceptedResult(receipt);
              m_side.settle(result);
              if (!result)
                  return;
              m_context.host.say(tr("The till is closed."));
              offerReport(*result);
              read(m_shop);
          });
}

void TillDay::offerReport(const QJsonObject &closed)
{
    const TillReport report(*m_close->day(), closed, m_context.data.workspace().currency.code());
    m_context.prompts.saveFile(
            &m_side,
            {.title = tr("Save the till report"),
             .startPath = report.fileName(),
             .filter = tr("PDF documents (*.pdf)")},
            [this, report](const QString &path) {
                if (report.savePdf(path))
                    m_context.host.say(tr("The report was saved."));
                else
                    m_context.host.report(
                            fail(ErrorKind::Storage, u"file_cannot_be_made"_qs).value());
            });
}

} // namespace shopdesk
