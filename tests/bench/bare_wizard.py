"""The yardstick for starting: a bare QWizard of three pages that quits after its first turn of the event loop."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWizard, QWizardPage


def shown() -> tuple[QApplication, QWizard]:
    """The wizard on the screen, and the application that draws it once events are handled."""
    application = QApplication(sys.argv[:1])
    wizard = QWizard()
    for number in range(3):
        page = QWizardPage()
        QVBoxLayout(page).addWidget(QLabel(f"Pagina {number}"))
        wizard.addPage(page)
    wizard.show()
    return application, wizard


if __name__ == "__main__":
    application, wizard = shown()
    QTimer.singleShot(0, application.quit)
    application.exec()
