// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/LibraryAnswers.h"

namespace shopdesk::test {

void stockLibrary(HttpServer &server, const QByteArray &cover)
{
    server.answer(QStringLiteral("/isbn/9780140447934.json"),
                  {.status = 302, .header = "Location: /books/OL1M.json"});
    server.answer(QStringLiteral("/books/OL1M.json"), {.body = R"({
        "title": "War  and Peace", "subtitle": "A novel",
        "authors": [{"key": "/authors/OL1A"}, {"key": "/authors/OL2A"}],
        "publishers": ["Penguin", "Another"], "publish_date": "July 27, 1982",
        "languages": [{"key": "/languages/eng"}],
        "subjects": ["Russia", "War", "Russia"], "covers": [-1, 4711]})"});
    server.answer(QStringLiteral("/authors/OL1A.json"), {.body = R"({"name": "Лев Толстой"})"});
    server.answer(QStringLiteral("/authors/OL2A.json"),
                  {.body = R"({"name": "Rosemary Edmonds"})"});
    server.answer(QStringLiteral("/isbn/9783161484100.json"),
                  {.body = R"({"title": "Faust", "works": [{"key": "/works/OL9W"}]})"});
    server.answer(QStringLiteral("/works/OL9W.json"),
                  {.body = R"({"authors": [{"author": {"key": "/authors/OL3A"}}]})"});
    server.answer(QStringLiteral("/authors/OL3A.json"), {.body = R"({"name": "Goethe"})"});
    server.answer(QStringLiteral("/b/id/4711-L.jpg"),
                  {.body = cover, .header = "Content-Type: image/jpeg"});
}

} // namespace shopdesk::test
