"""Preferences; every change applies at once and is saved at once."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontDatabase, QIcon, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.presentation.theme import load_theme, with_tint_hue
from reader.settings import LANGUAGES, THEMES
from reader.ui.jobs import Jobs
from reader.ui.language_models import usable_models
from reader.ui.look import choose_theme
from reader.ui.remembering import Remembered
from reader.ui.viewing import family_of
from reader.ui.words import noop, percent, say
from reader.ui.workspace import Workspace

_THEMES = {
    "system": noop("Preferences", "As the system"),
    "light": noop("Preferences", "Light"),
    "dark": noop("Preferences", "Dark"),
    "high_contrast": noop("Preferences", "High contrast"),
}
_LANGUAGES = {
    "": noop("Preferences", "As the system"),
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ru": "Русский",
}
_HUES = (
    (-1.0, noop("Preferences", "Blue")),
    (185.0, noop("Preferences", "Teal")),
    (140.0, noop("Preferences", "Green")),
    (45.0, noop("Preferences", "Yellow")),
    (290.0, noop("Preferences", "Violet")),
)


class PreferencesDialog(QDialog):
    """Looks, reading, comparing, privacy."""

    def __init__(
        self, workspace: Workspace, remembered: Remembered, jobs: Jobs, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.setMinimumWidth(460)
        self._workspace = workspace
        self._remembered = remembered
        self._jobs = jobs
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setVerticalSpacing(9)
        self._add_looks(form)
        self._add_reading(form)
        self._add_comparing(form)
        self._add_privacy(form)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)

    def _heading(self, form: QFormLayout, text: str) -> None:
        label = QLabel(text, self)
        label.setProperty("strong", True)
        form.addRow(label)

    # Looks ------------------------------------------------------------------------------

    def _add_looks(self, form: QFormLayout) -> None:
        settings = self._remembered.settings
        self._heading(form, self.tr("Looks"))
        self.theme = QComboBox(self)
        for name in THEMES:
            self.theme.addItem(say("Preferences", _THEMES[name]), name)
        self.theme.setCurrentIndex(THEMES.index(settings.theme))
        self.theme.currentIndexChanged.connect(
            lambda: self._remembered.change(theme=self.theme.currentData())
        )
        form.addRow(self.tr("&Theme:"), self.theme)
        self.hue = QComboBox(self)
        self.hue.setIconSize(QSize(36, 16))
        self._fill_hues()
        self.hue.currentIndexChanged.connect(self._set_hue)
        form.addRow(self.tr("&Shared words:"), self.hue)
        self.contrast = QLabel(self)
        self.contrast.setWordWrap(True)
        self.contrast.setProperty("muted", True)
        self.contrast.hide()
        form.addRow("", self.contrast)
        self.language = QComboBox(self)
        for code in LANGUAGES:
            name = say("Preferences", _LANGUAGES[code]) if not code else _LANGUAGES[code]
            self.language.addItem(name, code)
        self.language.setCurrentIndex(LANGUAGES.index(settings.language))
        self.language.currentIndexChanged.connect(self._set_language)
        form.addRow(self.tr("&Language of the window:"), self.language)

    def _fill_hues(self) -> None:
        settings = self._remembered.settings
        theme = choose_theme(settings.theme)
        for value, name in _HUES:
            try:
                turned = theme if value < 0 else with_tint_hue(theme, value)
                fill = turned.look("shared.near").fill or theme.color("paper")
            except ValueError:
                fill = theme.color("paper")
            self.hue.addItem(_swatch(fill), say("Preferences", name), value)
        values = [value for value, _ in _HUES]
        if settings.tint_hue in values:
            self.hue.setCurrentIndex(values.index(settings.tint_hue))

    def _set_hue(self) -> None:
        """Take a hue only where text on it stays readable in every theme."""
        value = float(self.hue.currentData())
        if value >= 0:
            for name in ("light", "dark"):
                try:
                    with_tint_hue(load_theme(name), value)
                except ValueError as error:
                    self._say(self.tr("This colour is not taken: {why}").format(why=error))
                    return
        self._say(self.tr("Contrast is at least AA (4.5 to 1) on every tint."))
        self._remembered.change(tint_hue=value)

    def _set_language(self) -> None:
        self._remembered.change(language=self.language.currentData())
        self._say(self.tr("The language changes when the window is opened again."))

    def _say(self, text: str) -> None:
        self.contrast.setText(text)
        self.contrast.show()

    # Reading ----------------------------------------------------------------------------

    def _add_reading(self, form: QFormLayout) -> None:
        settings = self._remembered.settings
        self._heading(form, self.tr("Reading"))
        self.font_choice = QComboBox(self)
        self.font_choice.addItem(self.tr("Serif (Noto Serif)"), "serif")
        self.font_choice.addItem(self.tr("Sans (Inter)"), "sans")
        self.font_choice.insertSeparator(2)
        for family in QFontDatabase.families():
            if QFontDatabase.isSmoothlyScalable(family) and not QFontDatabase.isPrivateFamily(
                family
            ):
                self.font_choice.addItem(family, family)
        place = self.font_choice.findData(settings.reading_font)
        self.font_choice.setCurrentIndex(max(place, 0))
        self.font_choice.currentIndexChanged.connect(self._set_font)
        form.addRow(self.tr("&Font:"), self.font_choice)
        self.zoom = _number_field(self)
        self.zoom.setRange(70, 300)
        self.zoom.setSingleStep(10)
        self.zoom.setSuffix("\N{NO-BREAK SPACE}%")
        self.zoom.setValue(self._workspace.view.zoom)
        self.zoom.valueChanged.connect(self._set_zoom)
        form.addRow(self.tr("Text si&ze:"), self.zoom)
        self.motion = QCheckBox(self.tr("&Reduce motion: jump instead of gliding"), self)
        self.motion.setChecked(settings.reduce_motion)
        self.motion.toggled.connect(self._set_motion)
        form.addRow("", self.motion)
        self.letters = QCheckBox(
            self.tr("&Letters as keys in the texts: N, P next and previous pair; J, K scroll"), self
        )
        self.letters.setChecked(settings.letter_keys)
        self.letters.toggled.connect(self._set_letters)
        form.addRow("", self.letters)

    def _set_font(self) -> None:
        name = self.font_choice.currentData()
        if name:
            self._remembered.change(reading_font=name)
            self._workspace.set_view(reading_family=family_of(name))

    def _set_zoom(self, zoom: int) -> None:
        self._workspace.set_view(zoom=zoom)
        self._remembered.change(zoom=zoom)

    def _set_motion(self, reduce: bool) -> None:
        self._remembered.change(reduce_motion=reduce)
        self._workspace.set_view(reduce_motion=reduce)

    def _set_letters(self, wanted: bool) -> None:
        self._remembered.change(letter_keys=wanted)
        self._workspace.set_view(letter_keys=wanted)

    # Comparing --------------------------------------------------------------------------

    def _add_comparing(self, form: QFormLayout) -> None:
        settings = self._remembered.settings
        self._heading(form, self.tr("Comparing"))
        self.strength = QSlider(Qt.Orientation.Horizontal, self)
        self.strength.setRange(0, 100)
        self.strength.setValue(round(self._workspace.view.strength * 100))
        self._strength_label = QLabel(self)
        self.strength.valueChanged.connect(self._set_strength)
        form.addRow(self.tr("&Least strength:"), self.strength)
        form.addRow("", self._strength_label)
        self._say_strength()
        self.shortest = _number_field(self)
        self.shortest.setRange(0, 30)
        self.shortest.setSpecialValueText(self.tr("none"))
        self.shortest.setValue(self._workspace.view.shortest)
        self.shortest.valueChanged.connect(self._set_shortest)
        form.addRow(self.tr("&Ignore pairs under (words):"), self.shortest)
        self.find_names = QCheckBox(self.tr("Find &names"), self)
        self.find_names.setChecked(settings.find_names)
        self.find_names.toggled.connect(self._set_names)
        form.addRow("", self.find_names)
        self.model = QComboBox(self)
        self.model.addItem(self.tr("Built in"), "")
        for name in usable_models():
            self.model.addItem(name, name)
        place = self.model.findData(settings.model)
        self.model.setCurrentIndex(max(place, 0))
        self.model.setEnabled(settings.find_names)
        self.model.currentIndexChanged.connect(self._set_names)
        form.addRow(self.tr("Language &model:"), self.model)

    def _set_strength(self, value: int) -> None:
        self._workspace.set_view(strength=value / 100)
        self._remembered.change(strength=value / 100)
        self._say_strength()

    def _set_shortest(self, words: int) -> None:
        self._workspace.set_view(shortest=words)
        self._remembered.change(shortest_pair=words)

    def _say_strength(self) -> None:
        share = percent(self.strength.value() / 100)
        self._strength_label.setText(
            self.tr("Shared pairs weaker than {share} are not drawn.").format(share=share)
        )

    def _set_names(self) -> None:
        wanted, model = self.find_names.isChecked(), self.model.currentData()
        self.model.setEnabled(wanted)
        self._remembered.change(find_names=wanted, model=model)
        self._jobs.choose_model(model, wanted)

    # Privacy ----------------------------------------------------------------------------

    def _add_privacy(self, form: QFormLayout) -> None:
        self._heading(form, self.tr("Privacy"))
        self.private = QCheckBox(self.tr("&Private: remember no files and no folders"), self)
        self.private.setChecked(self._remembered.settings.private)
        self.private.toggled.connect(self._set_private)
        form.addRow("", self.private)
        note = QLabel(self.tr("The program never opens a network connection."), self)
        note.setProperty("muted", True)
        form.addRow("", note)

    def _set_private(self, private: bool) -> None:
        settings = self._remembered.settings
        if private:
            self._remembered.put(settings.forgetting())
        else:
            self._remembered.change(private=False)


def _number_field(parent: QWidget) -> QSpinBox:
    """Its number as far from the edge as text in other fields; the style sheet cannot say that."""
    field = QSpinBox(parent)
    field.lineEdit().setTextMargins(7, 0, 0, 0)
    return field


def _swatch(color: str) -> QIcon:
    picture = QPixmap(36, 16)
    picture.fill(QColor(color))
    return QIcon(picture)
