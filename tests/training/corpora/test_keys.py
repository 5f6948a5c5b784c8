from training.corpora.keys import durations_by_class, find_key, find_mode, shift_home

SCALE = [62, 64, 66, 67, 69, 71, 73, 74]  # D major


def test_keys_are_found_and_brought_home_the_nearest_way():
    durations = durations_by_class((pitch, 2.0 if pitch % 12 == 2 else 1.0) for pitch in SCALE)
    assert find_key(durations) == (2, "major")
    assert find_mode(durations, 2) == "major"
    assert shift_home(2, "major", [62, 66, 69]) == -2
    assert shift_home(4, "minor", [64, 67]) == 5
    assert shift_home(0, "major", [40]) == 24
