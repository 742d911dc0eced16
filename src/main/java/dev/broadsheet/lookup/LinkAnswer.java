package dev.broadsheet.lookup;

/**
 * What became of a link.
 *
 * @param state whether it still leads somewhere
 * @param reason why it doesn't, or why that isn't known, in words that follow the host's name;
 *     empty where it does
 * @param movedTo the address that it has moved to for good; empty where it hasn't
 */
record LinkAnswer(State state, String reason, String movedTo) {

  /** Whether a link still leads somewhere. */
  enum State {
    ALIVE,
    DEAD,
    /** The host says neither. */
    UNSURE,
    /** There is no connection: the fault may be on this side. */
    UNREACHED
  }

  static LinkAnswer alive(String movedTo) {
    return new LinkAnswer(State.ALIVE, "", movedTo);
  }

  static LinkAnswer dead(String reason) {
    return new LinkAnswer(State.DEAD, reason, "");
  }

  static LinkAnswer unsure(String reason) {
    return new LinkAnswer(State.UNSURE, reason, "");
  }

  static LinkAnswer unreached(String reason) {
    return new LinkAnswer(State.UNREACHED, reason, "");
  }
}
