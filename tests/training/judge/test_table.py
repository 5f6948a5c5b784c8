import pytest

from models.errors import FileError
from training.judge.aims import AIMS, written
from training.judge.table import BEGIN, END, with_figures


def aim(key: str):
    return next(aim for aim in AIMS if aim.key == key)


def test_bounds():
    assert aim("motifs").reached(0.2)
    assert not aim("motifs").reached(0.6)
    assert not aim("wait").reached(1.6)


def test_table_tells_what_was_and_marks_what_is_reached():
    table = written({"melody-lstm": {"in scale": 0.992, "swing": 0.5}, "mine": {"in scale": 0.9}})
    head, scale, swing = table.splitlines()
    assert head.split() == ["melody-lstm", "mine", "to", "reach"]
    assert scale.split()[-5:] == ["99.2%", "(96.5%)*", "90.0%", ">=", "99.0%"]
    assert swing.split()[-2:] == ["50.0%", "-"]


def test_every_figure_has_one_row():
    keys = [aim.key for aim in AIMS]
    assert len(keys) == len(set(keys))


def test_figures_take_the_place_of_the_last_ones_in_a_page(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n")
    page.write_text(with_figures(page, "a 1\nb 2"))
    assert page.read_text() == f"before\n{BEGIN}\n\n    a 1\n    b 2\n\n{END}\nafter\n"
    assert with_figures(page, "a 1\nb 2") == page.read_text()


@pytest.mark.parametrize("text", ["", BEGIN, f"{END}{BEGIN}"])
def test_a_page_without_a_place_for_figures_is_told(tmp_path, text):
    page = tmp_path / "page.md"
    page.write_text(text)
    with pytest.raises(FileError, match=r"page\.md must have the lines <!-- figures -->"):
        with_figures(page, "a 1")
