from training.judge.aims import AIMS, written


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
