"""A build backend that builds nothing.

`pip download` asks a source package's build backend for its metadata, which would fetch setuptools
and Cython and run the package's code. Only the C sources inside are wanted, so this backend, which
scripts/setup-grammars.sh puts first on Python's path, answers from the PKG-INFO in the package.
"""

import email
import os
import shutil


def prepare_metadata_for_build_wheel(metadata_directory, config_settings=None):
    """Hands the package's own PKG-INFO back as its metadata."""
    with open("PKG-INFO", encoding="utf-8") as file:
        package = email.message_from_file(file)
    folder = f"{package['Name'].replace('-', '_')}-{package['Version']}.dist-info"
    os.mkdir(os.path.join(metadata_directory, folder))
    shutil.copy("PKG-INFO", os.path.join(metadata_directory, folder, "METADATA"))
    return folder
