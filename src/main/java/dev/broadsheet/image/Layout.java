package dev.broadsheet.image;

/** What the samples of a pixel are, in their order. */
enum Layout {
  /** Brightness. */
  GREY(1),
  /** Red, green and blue. */
  RGB(3),
  /** Red, green, blue and opacity. */
  RGBA(4),
  /** Cyan, magenta, yellow and black as Adobe stores them: 255 is no ink (Technical Note 5116). */
  CMYK(4);

  private final int channels;

  Layout(int channels) {
    this.channels = channels;
  }

  /** Returns how many samples a pixel has. */
  int channels() {
    return channels;
  }
}
