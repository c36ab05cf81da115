"""Stands in for setuptools while pip fetches the grammars' sources; see build_meta.py."""
