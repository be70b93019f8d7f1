// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CoverFlow.h"

#include "db/queries/BookQueries.h"
#include "db/service/lookup/OpenLibraryLookup.h"
#include "models/pictures/CoverScaling.h"
#include "models/support/Await.h"
#include "models/support/InBackground.h"
#include "ui/dialogs/CoverDialog.h"
#include "ui/pages/FailedWork.h"
#include "ui/pages/PageHost.h"
#include "ui/pages/RunCommand.h"
#include "ui/shell/BackgroundJob.h"
#include "ui/support/Prompts.h"

#include <QFileInfo>
#include <QTimer>

#include <atomic>
#include <chrono>

namespace shopdesk {

namespace {

constexpr std::chrono::milliseconds kLookInterval{100};

// What the thread that scales and the window tell each other.
struct ScalingState
{
    std::atomic<bool> isCancelled = false;
    std::atomic<int> done = 0;
    std::atomic<int> total = 0;
};

} // namespace

CoverFlow::CoverFlow(const PageContext &context, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_parent(parent)
{
}

void CoverFlow::choose(const Book &book)
{
    m_context.prompts.openFile(m_parent,
                               {.title = tr("Choose the cover of “%1”").arg(book.title),
                                .filter = tr("Pictures (*.jpg *.jpeg *.png *.gif *.bmp *.webp)")},
                               [this, book](const QString &path) { setFile(book, path); });
}

void CoverFlow::setFile(const Book &book, const QString &path)
{
    scale(book, QFileInfo(path).fileName(),
          [path](const ScalingProgress &progress) -> Result<CoverPictures> {
              SD_ASSIGN(bytes, pictureFile(path));
              return coverPictures(bytes, progress);
          });
}

void CoverFlow::setImage(const Book &book, const QImage &image)
{
    scale(book, {},
          [image](const ScalingProgress &progress) { return coverPictures(image, progress); });
}

void CoverFlow::setBytes(const Book &book, const QByteArray &bytes, const QString &source)
{
    scale(book, source,
          [bytes](const ScalingProgress &progress) { return coverPictures(bytes, progress); });
}

void CoverFlow::fetch(const Book &book, const QUrl &link)
{
    auto *job = new BackgroundJob(tr("Fetching a cover"), this);
    m_context.host.addJob(*job);
    connect(job, &BackgroundJob::cancelRequested, this, [this] { m_context.lookup->cancel(); });
    await(m_context.lookup->cover(link), this,
          [this, job, book, link](const Result<QByteArray> &bytes) {
              if (!bytes)
                  return job->fail(bytes.error());
              job->succeed(tr("The picture of “%1” has arrived.").arg(book.title));
              setBytes(book, *bytes, link.toString());
          });
}

void CoverFlow::scale(const Book &book, const QString &source, Scaling scaling)
{
    auto *job = new BackgroundJob(tr("Scaling a cover"), this);
    m_context.host.addJob(*job);
    const auto state = std::make_shared<ScalingState>();
    connect(job, &BackgroundJob::cancelRequested, this, [state] { state->isCancelled = true; });
    connect(job, &QObject::destroyed, [state] { state->isCancelled = true; });
    auto *look = new QTimer(job);
    connect(look, &QTimer::timeout, job, [=] { job->report(state->done, state->total); });
    look->start(kLookInterval);
    const auto work = [state, scaling = std::move(scaling)] {
        return scaling([state](int done, int total) {
            state->done = done;
            state->total = total;
            return !state->isCancelled;
        });
    };
    await(inBackground<CoverPictures>(work), this,
          [=, this](const Result<CoverPictures> &pictures) {
              if (pictures)
                  set(*job, book, source, *pictures);
              else
                  fail(*job, book, pictures.error());
          });
}

void CoverFlow::set(BackgroundJob &job, const Book &book, const QString &source,
                    const CoverPictures &pictures)
{
    SetBookCover command;
    command.book = BookRef(book.id);
    command.thumbnail = {pictures.thumbnail};
    command.detail = {pictures.detail};
    command.source = source;
    await(m_context.data.execute(command), this,
          [this, &job, title = book.title](const Result<Receipt> &receipt) {
              if (const auto result = acceptedResult(receipt); !result)
                  return job.fail(result.error());
              const QString sentence = tr("“%1” has a new cover.").arg(title);
              job.succeed(sentence);
              m_context.host.say(sentence);
          });
}

void CoverFlow::fail(BackgroundJob &job, const Book &book, const Error &error)
{
    reportFailedWork(m_context, u"scale_cover"_qs, book.title, error);
    job.fail(error);
}

void CoverFlow::remove(const Book &book)
{
    m_context.prompts.confirm(
            m_parent,
            {.title = tr("Remove the cover"),
             .text = tr("The picture of “%1” will be gone; it cannot be brought back.")
                             .arg(book.title),
             .yes = tr("Remove"),
             .destructive = true},
            [this, book] {
                runCommand(this, m_context, RemoveBookCover{BookRef(book.id)},
                           [this, book](const QJsonObject &) {
                               m_context.host.say(
                                       tr("The cover of “%1” was removed.").arg(book.title));
                           });
            });
}

void CoverFlow::show(const Book &book)
{
    using Cover = std::optional<BookCover>;
    await(m_context.data.read<Cover>(
                  [id = book.id](Transaction &transaction, const ReadScope &scope) {
                      return bookCover(transaction, scope, id, CoverSize::Detail);
                  }),
          this, [this, book](const Result<Cover> &cover) {
              if (!cover)
                  return m_context.host.report(cover.error());
              if (*cover)
                  (new CoverDialog(book.title, (*cover)->picture, (*cover)->source, m_parent))
                          ->open();
          });
}

} // namespace shopdesk
