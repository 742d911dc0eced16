package dev.broadsheet.asset;

import java.util.concurrent.Semaphore;

/** Makes threads wait for each other that would need more memory at once than there is. */
final class MemoryBudget {
  private static final long UNIT = 1 << 20;

  private final int units;
  private final Semaphore left;

  private MemoryBudget(int units) {
    this.units = units;
    this.left = new Semaphore(units, true);
  }

  /** Returns half of what this Java machine may use: the rest of a site needs some, too. */
  static MemoryBudget ofThisMachine() {
    return new MemoryBudget((int) Math.max(1, Runtime.getRuntime().maxMemory() / UNIT / 2));
  }

  /**
   * Waits until there is so much; what needs more than there is waits until it is alone.
   *
   * @param bytes how much
   */
  void take(long bytes) {
    left.acquireUninterruptibly(units(bytes));
  }

  /** Gives back as much as was taken. */
  void giveBack(long bytes) {
    left.release(units(bytes));
  }

  private int units(long bytes) {
    return (int) Math.min(units, bytes / UNIT + 1);
  }
}
