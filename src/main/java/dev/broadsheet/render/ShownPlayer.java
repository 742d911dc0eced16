package dev.broadsheet.render;

/**
 * The player of a card as a template offers it.
 *
 * @param address the frame that shows it, https
 * @param host the host that a browser contacts when the frame is loaded
 */
public record ShownPlayer(String address, String host) {}
