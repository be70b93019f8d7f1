// SPDX-FileCopyrightText: 2026 The Shopdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the catalogue of scenes: shopdesk_shots FOLDER [SCENE...]
// writes FOLDER/<scene>-<en|ru>-<light|dark>.png. The scale comes from QT_SCALE_FACTOR.

#include "app/LanguageSwitcher.h"
#include "tests/gui/Scene.h"
#include "ui/support/Theme.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPixmap>
#include <QTextStream>

#include <algorithm>

using namespace shopdesk;

namespace {

constexpr QSize kWindow(1280, 720);

bool shoot(const Scene &scene, const QString &file)
{
    const std::unique_ptr<QWidget> widget = scene.make();
    if (!qobject_cast<QDialog *>(widget.get()))
        widget->resize(kWindow);
    widget->show();
    QApplication::processEvents();
    if (qobject_cast<QDialog *>(widget.get()) && !widget->testAttribute(Qt::WA_Resized))
        widget->adjustSize();
    QApplication::processEvents();
    return widget->grab().save(file);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments().mid(1);
    const QDir folder(arguments.value(0, u"shots"_qs));
    if (!QDir().mkpath(folder.path()))
        return 1;
    Theme theme(application);
    LanguageSwitcher languages;
    for (const auto &[language, name] : LanguageSwitcher::languages()) {
        languages.use(language);
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            theme.apply(appearance);
            for (const Scene &scene : allScenes()) {
                if (arguments.size() > 1 && !arguments.contains(scene.name))
                    continue;
                const QString file = folder.filePath(
                        u"%1-%2-%3.png"_qs.arg(scene.name, language, appearanceName(appearance)));
                if (!shoot(scene, file))
                    return 1;
                QTextStream(stdout) << file << '\n';
            }
        }
    }
    return 0;
}
