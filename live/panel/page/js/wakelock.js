// The screen stays on while the music plays: on stage nobody touches a tablet for minutes.

/**
 * Ask for it whenever the page is in sight and plays; browsers take it back when the page goes out of sight, and
 * give none where the page is not secure.
 * @param {() => boolean} plays
 */
export function keepAwake(plays) {
  /** @type {WakeLockSentinel | null} */
  let lock = null;
  /** @param {WakeLockSentinel | null} next */
  const keep = (next) => {
    lock?.release();
    lock = next;
  };
  const look = () => {
    if (!plays() || document.hidden) keep(null);
    else if (!lock || lock.released) navigator.wakeLock?.request("screen").then(keep, () => {});
  };
  document.addEventListener("visibilitychange", look);
  return look;
}
